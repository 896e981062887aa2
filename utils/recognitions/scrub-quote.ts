/** What stands in the place of whatever was taken out. */
const OUT = '…';

/** Endings that make a domain of two words whatever their case; other endings count only in one case. */
const COMMON =
  'com|org|net|info|biz|edu|gov|io|co|uk|de|at|ch|fr|es|it|nl|be|pl|pt|se|no|dk|fi|cz|ie|eu|us|ca|au|nz|jp|cn|in|br|mx|ru|ua|tr|ae|sa|za|app|dev|shop|online';
const COMMON_ENDING = new RegExp(`^(?:${COMMON})$`, 'i');

const OPEN = '[(\\[{<]';
const CLOSE = '[)\\]}>]';
/** "name (at) host", "name [dot] com", "name at host dot com": addresses written so that no machine finds them. */
const SPELLED_AT = new RegExp(`\\S{1,80} ?${OPEN} ?(?:at|ät|arroba|chez) ?${CLOSE} ?\\S{1,80}`, 'giu');
const SPELLED_DOT = new RegExp(`\\S{1,80} ?${OPEN} ?(?:\\.|dot|punkt|point) ?${CLOSE} ?\\S{1,80}`, 'giu');
const SPELLED_OUT = new RegExp(`(?:\\S{1,80} at )?\\S{1,80} dot (?:${COMMON})(?!\\p{L})`, 'giu');
const AROUND_AT = /\S{1,200} @+ \S{1,200}|\S{0,200}@+\S{1,200}|\S{1,200}@+ \S{0,200}|@/gu;

const IBAN = /(?<![A-Za-z])[A-Z]{2}\p{N}{2}(?: ?[A-Z\p{N}]{2,4}){2,9}(?![A-Za-z])/gu;
const HEX_GROUPS = /(?<![\p{L}\p{N}:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?![\p{L}\p{N}:])/giu;
/** A number with the Latin letters that are glued to it: "RF20931", "3rd". */
const NUMBER = /[A-Za-z]*\p{N}[A-Za-z\p{N}]*/gu;
/** What is left between the groups of one number, and before it. */
const GROUPS = /(?:[+#№] ?)?\(?…(?:[ .,:/()'’+\-–—⁄]*…)+\)?|[+#№] ?…/gu;

/**
 * A sentence of the customer's as it may be kept: addresses, links and numbers become `…`, and so does what is
 * spelled to look like none. Single spaces, no invisible characters. Scrubbing twice changes nothing.
 */
export function scrubQuote(text: string): string {
  let before = text;
  let after = scrubOnce(before);
  // What one pass takes out may bring together what the next one finds.
  while (after !== before) {
    before = after;
    after = scrubOnce(before);
  }
  return after;
}

function scrubOnce(text: string): string {
  return plain(text)
    .replace(SPELLED_AT, OUT)
    .replace(SPELLED_DOT, OUT)
    .replace(SPELLED_OUT, OUT)
    .replace(AROUND_AT, ` ${OUT} `)
    .split(' ')
    .map(withoutLinks)
    .join(' ')
    .replace(IBAN, OUT)
    .replace(HEX_GROUPS, (groups) => (/[\da-f]/i.test(groups) ? OUT : groups))
    .replace(NUMBER, OUT)
    .replace(GROUPS, OUT)
    .replace(/…(?: *…)+/g, OUT)
    .replace(/ +/g, ' ')
    .trim();
}

/** Compatible forms made one, invisible characters out, white space single. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, '')
    .replace(/\p{Cf}/gu, (sign, at: number, whole: string) => (isJoint(whole, at) ? sign : ''))
    .replace(/\.{2,}|…/g, OUT);
}

/** What joins an emoji, or keeps two letters of Persian or Hindi apart, belongs to the writing. */
function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const after = text.slice(at + 1, at + 3);
  if (sign === '\u200d' && /^\p{Extended_Pictographic}/u.test(after)) {
    return /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u.test(
      text.slice(Math.max(0, at - 2), at),
    );
  }
  const writing = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}]/u;
  return (
    (sign === '\u200c' || sign === '\u200d') &&
    writing.test(text.charAt(at - 1)) &&
    writing.test(after.charAt(0))
  );
}

function withoutLinks(word: string): string {
  if (/:\/\/|www\.|^(?:mailto|tel|https?):/i.test(word)) return OUT;
  return word.replace(/[\p{L}\p{M}\p{N}-]+(?:[.\u3002][\p{L}\p{M}\p{N}-]+)+(?:[/:?#]\S*)?/gu, (name) =>
    isDomain(name) ? OUT : name,
  );
}

/** `shop.example/basket`, `Acme.De`. Not "Thanks.You", where only the space is missing. */
function isDomain(name: string): boolean {
  const host = name.split(/[/:?#]/)[0] ?? '';
  if (host.includes('\u3002') && /[^\p{ASCII}\u3002]/u.test(host)) return false;
  const ending = host.split(/[.\u3002]/).at(-1) ?? '';
  if (!/^\p{L}{2,24}$/u.test(ending)) return /\p{N}/u.test(name);
  return COMMON_ENDING.test(ending) || ending === ending.toLowerCase() || ending === ending.toUpperCase();
}
