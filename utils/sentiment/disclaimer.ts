/** How the small print below a company's mail begins, in the languages it is mostly written in. */
const BEGINNINGS: readonly RegExp[] = [
  /^\W{0,5}((important|legal|confidentiality) )?(notice|disclaimer)\b.{0,80}(confidential|privileged|intended|:)/i,
  /\bthis (e-?mail|electronic mail|message|communication|transmission)\b.{0,160}\b(confidential|privileged|intended (only|solely|for))/i,
  /\bthe (information|contents?) (contained )?(in|of) this (e-?mail|message|transmission)\b/i,
  /\bif you (are not|have received this).{0,60}(intended recipient|in error|by mistake)/i,
  /\b(please )?(consider|think of) the environment before (you )?print/i,
  /\bregistered (office|in england|address)\b.{0,80}\b(company|number|no\b)/i,
  /\bdiese (e-?mail|nachricht)\b.{0,120}\bvertraulich/i,
  /\b(ce|cet) (message|e-?mail|courriel)\b.{0,160}\bconfidentiel/i,
  /\b(este|esta) (mensaje|correo|mensagem|e-?mail)\b.{0,160}\bconfiden[cs]ia/i,
];
/** No small print is worth reading further than this to know it. */
const LOOKED_AT = 400;

export function startsDisclaimer(line: string): boolean {
  if (line.length < 40) return false;
  const start = line.trim().slice(0, LOOKED_AT);
  return BEGINNINGS.some((beginning) => beginning.test(start));
}
