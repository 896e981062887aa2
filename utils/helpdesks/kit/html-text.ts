const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'NOSCRIPT',
  'SVG',
  'IFRAME',
  'OBJECT',
]);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE DIV DL DT DD FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TR UL'
  ).split(' '),
);
/** Deeper than any mail a person wrote; beyond it the text is taken as it stands. */
const MAX_DEPTH = 200;
/** Longest HTML that is parsed, in UTF-16 units. */
const MAX_HTML = 400_000;

/**
 * The text of a message that came as HTML. Parsed into an inert document: no script runs, no image loads.
 * Quoted parts (`blockquote`) become lines that start with `>`, as in plain mail.
 */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html.slice(0, MAX_HTML), 'text/html');
  return tidy(textOf(page.body, 0));
}

/** The text of an element of the page, in the same form, without changing the page. */
export function elementText(element: Element): string {
  return tidy(textOf(element, 0));
}

function textOf(node: Node, depth: number): string {
  let text = '';
  // `childNodes` of a form can be clobbered by an input of that name: walk by siblings.
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (child instanceof Element && depth < MAX_DEPTH) text += elementPart(child, depth + 1);
  }
  return text;
}

function elementPart(element: Element, depth: number): string {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name)) return '';
  if (name === 'BR') return '\n';
  if (name === 'TD' || name === 'TH') return `${textOf(element, depth)} `;
  const inner = textOf(element, depth);
  if (name === 'BLOCKQUOTE') return `\n${quoted(tidy(inner))}\n`;
  return BLOCKS.has(name) ? `\n${inner}\n` : inner;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
