/** What kind of character stands where: by code, because this runs for every character of every message. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

export function isCapital(code: number): boolean {
  return code > 64 && code < 91;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower > 96 && lower < 123;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 96 || code === 0xb4;
}

export function isQuote(code: number): boolean {
  return (
    code === 34 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb ||
    code === 39 ||
    code === 0x2018 ||
    code === 0x2019
  );
}

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // General punctuation up to dingbats, CJK punctuation, surrogates, private use, variation selectors.
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  return !(code >= 0xd800 && code < 0xf900) && !(code >= 0xfe00 && code < 0xfe70) && code < 0xff66;
}
