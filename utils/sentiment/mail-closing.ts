const CLOSING =
  /^(((with )?(kind|kindest|best|warm|warmest|many) (regards|wishes|thanks)|regards|best|all the best|sincerely|yours( sincerely| faithfully| truly)?|respectfully|cordially|cheers|thanks|thank you|many thanks|thanks in advance|thank you in advance|thanks and regards|thx|br|rgds)|mit (freundlichen|besten|herzlichen) grüßen|(viele|liebe|beste|schöne|herzliche) grüße|mfg|lg|vg|cordialement|bien à vous|saludos( cordiales)?|un saludo|atentamente|atenciosamente|cordiali saluti|distinti saluti|met vriendelijke groet(en)?|groeten|pozdrawiam|med vänlig hälsning)[\s,.!–-]*$/i;
/** Most lines of a signature. More than that below a "Best," is not a signature but the rest of a letter. */
const SIGNATURE_LINES = 12;
const SENT_FROM =
  /^(sent from|sent via|get outlook for|von meinem .{2,30} gesendet|gesendet (von|mit)|envoyé (de|depuis)|enviado (desde|do|de)|inviato da|verstuurd vanaf|verzonden met|skickat från|wysłane z|sendt fra)\b.{0,60}$/i;
const LOG_LINE =
  /^\s*(\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|at [\w$.<>]{3,80} ?\([^)]{0,150}:\d|(error|warn|info|debug|fatal)[\s:[]|traceback \(|caused by:|file ".{1,120}", line \d)/i;
const CODE_SIGNS = /[{}[\]<>=;|\\$#^~`_&]/g;

/** The line that mail programs put above a signature. */
export function isSignatureMark(line: string): boolean {
  return /^(--|—|__+)\s?$/.test(line);
}

export function isSentFrom(line: string): boolean {
  return SENT_FROM.test(line.trim().slice(0, 100)) && line.length < 100;
}

/** Without "Best regards," and what stands below it, if that is a name and a signature. */
export function withoutClosing(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  for (const [index, at] of filled.slice(-SIGNATURE_LINES - 1).entries()) {
    const name = filled.slice(-SIGNATURE_LINES - 1)[index + 1];
    if (isClosing(lines[at] ?? '', name === undefined ? undefined : lines[name])) return lines.slice(0, at);
  }
  return [...lines];
}

function isClosing(line: string, below: string | undefined): boolean {
  const text = line.trim();
  if (text.length > 50 || !CLOSING.test(text)) return false;
  // "Thanks" as the last line may be all that the customer wrote.
  return below === undefined
    ? !/^(thanks|thank you|many thanks|thx|cheers)/i.test(text)
    : isName(below.trim());
}

function isName(line: string): boolean {
  return (
    line.length <= 60 && line.split(/\s+/).length <= 5 && !/[!?:;]|\.$/.test(line) && !/^\p{Ll}/u.test(line)
  );
}

/** A line of a log, a stack trace or a program. */
export function isCode(line: string): boolean {
  if (LOG_LINE.test(line.slice(0, 200))) return true;
  const start = line.trim().slice(0, 400);
  return start.length >= 12 && (start.match(CODE_SIGNS)?.length ?? 0) > start.length * 0.12;
}
