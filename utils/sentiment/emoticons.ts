/** Emoticons by what they are, so that ":-)" and "(:" are read alike. */
const EMOTICONS: Readonly<Record<string, string>> = {
  '🙂': ':) :-) (: (-: =) :] :o)',
  '😄': ':D :-D =D xD XD :))',
  '😉': ';) ;-) ;D',
  '❤': '<3',
  '💔': '</3',
  '😛': ':P :-P :p ;p',
  '🙁': ':( :-( ): )-: =( :[ :((',
  '😢': ":'( :,(",
  '😕': ':/ :-/ :\\ =/ :| :-|',
  '😠': '>:( D:',
};

export const EMOTICON: ReadonlyMap<string, string> = new Map(
  Object.entries(EMOTICONS).flatMap(([emoji, forms]) =>
    forms.split(' ').map((form) => [form, emoji] as const),
  ),
);

/** The emoji that starts here, without skin tone, joiner and variation selector. */
export function emojiAt(text: string, at: number): { text: string; length: number } | undefined {
  const point = text.codePointAt(at) ?? 0;
  if (!isEmoji(point)) return undefined;
  let end = at + (point > 0xffff ? 2 : 1);
  while (end < text.length && isModifier(text.codePointAt(end) ?? 0))
    end += text.codePointAt(end) === 0xfe0f ? 1 : 2;
  return { text: String.fromCodePoint(point), length: end - at };
}

function isEmoji(point: number): boolean {
  if (point < 0x2190) return false;
  return (
    (point >= 0x2600 && point < 0x27c0) ||
    point === 0x2b50 ||
    point === 0x2705 ||
    (point >= 0x1f300 && point < 0x1fb00 && !(point >= 0x1f3fb && point <= 0x1f3ff))
  );
}

function isModifier(point: number): boolean {
  return point === 0xfe0f || (point >= 0x1f3fb && point <= 0x1f3ff);
}
