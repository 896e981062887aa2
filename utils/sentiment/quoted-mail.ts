/** No header line of a mail program is longer; a longer line is somebody's sentence. */
const LONGEST_HEADER = 250;

/** "On … wrote:" as mail programs write it: how it begins, and how it ends. */
const ATTRIBUTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^on\s/i, /\bwrote:$/i],
  [/^(am|on|von)\s/i, /\bschrieb\b.{0,120}:$/i],
  [/^le\s/i, /a\s+écrit\s?:$/i],
  [/^el\s/i, /escribió\s?:$/i],
  [/^(em|a|no dia)\s/i, /escreveu\s?:$/i],
  [/^(il|in data)\s/i, /ha\s+scritto\s?:$/i],
  [/^op\s/i, /(schreef\b.{0,120}|het volgende geschreven):$/i],
  [/^(w dniu|dnia|\S{2,5},?\s+\d)/i, /(pisze|napisał|napisała|napisał\(a\)):$/i],
  [/^(den|på|kl|ons|tors?|fre|lör|sön|mån|tis)\b/i, /(skrev|skrev\b.{0,120}):$/i],
  [
    /^/,
    /(のメール|からのメッセージ|さんは書きました|写道|寫道|님이 작성|пишет|написал|написала|написав)\s?[:：]$/i,
  ],
];

const FROM =
  /^\*?(from|von|de|da|van|från|fra|od|expéditeur|от|від|差出人|发件人|寄件者|보낸 사람)\s?\*?\s?[:：]/i;
const OTHER_HEADER =
  /^\*?(sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|objet|à|enviado( el)?|fecha|para|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|отправлено|кому|тема|送信日時|宛先|件名|发送时间|收件人|主题|보낸 날짜|받는 사람|제목)\s?\*?\s?[:：]/i;
const DIVIDER = /^[-_=*\s]{3,}[^-_=*].{2,80}[-_=*]{3,}$/;
const REPLY_ABOVE = /(type your reply above|reply above this line|write above this line|antwort oberhalb)/i;

/**
 * Whether older mail begins at this line: `rest` if everything from here on is older, a number of lines if
 * only an attribution is to be skipped because its quote is marked line by line.
 */
export function startsQuote(lines: readonly string[], at: number): 'rest' | number | undefined {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > LONGEST_HEADER) return undefined;
  if (REPLY_ABOVE.test(line) || isDivider(line) || isHeaderBlock(lines, at)) return 'rest';
  const span = attributionSpan(lines, at);
  if (span === undefined) return undefined;
  return isMarked(lines, at + span) ? span : 'rest';
}

function isDivider(line: string): boolean {
  return (
    DIVIDER.test(line) &&
    /(original|ursprüng|forward|weitergeleitet|message|nachricht|mensaje|messaggio|mensagem|bericht|meddelande)/i.test(
      line,
    )
  );
}

/** A "From:" line with two more header lines among the next five. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!FROM.test((lines[at] ?? '').trim().slice(0, 40))) return false;
  const next = lines.slice(at + 1, at + 6).filter((line) => OTHER_HEADER.test(line.trim().slice(0, 40)));
  return next.length >= 2;
}

/** Lines that the attribution takes, up to three. It names a time or an address, or a marked quote follows. */
function attributionSpan(lines: readonly string[], at: number): number | undefined {
  let joined = '';
  for (let span = 1; span <= 3; span += 1) {
    const next = (lines[at + span - 1] ?? '').trim();
    if (next === '' || joined.length + next.length > LONGEST_HEADER) return undefined;
    joined = joined === '' ? next : `${joined} ${next}`;
    if (isAttribution(joined) && (/[\d@]/.test(joined) || isMarked(lines, at + span))) return span;
  }
  return undefined;
}

function isAttribution(text: string): boolean {
  if (!/[:：]$/.test(text)) return false;
  return ATTRIBUTIONS.some(([begin, end]) => begin.test(text) && end.test(text));
}

function isMarked(lines: readonly string[], at: number): boolean {
  const next = lines[at]?.trim() || lines[at + 1]?.trim() || '';
  return next.startsWith('>') || next.startsWith('＞');
}
