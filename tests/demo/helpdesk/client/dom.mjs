/** An element with attributes and children; strings become text, never HTML. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

const KEPT = new Set(
  'P BR B I EM STRONG DIV SPAN UL OL LI BLOCKQUOTE PRE CODE TABLE THEAD TBODY TR TH TD'.split(' '),
);

/** A message's HTML with only harmless elements and none of their attributes. */
export function richText(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const copy = (from, to) => {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) to.append(node.nodeValue);
      else if (node instanceof Element && KEPT.has(node.tagName))
        to.append(copy(node, document.createElement(node.tagName)));
    }
    return to;
  };
  return copy(parsed.body, h('div', { class: 'rich', dir: 'auto' }));
}

export function avatar(person) {
  const letters = person.name.split(/\s+/).map((word) => word[0]);
  const shade = [...person.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  const initials = (letters[0] ?? '?') + (letters.length > 1 ? letters.at(-1) : '');
  return h('span', { class: `avatar shade-${shade}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** "2 hours ago" with the exact time as tooltip and in `datetime`. */
export function relativeTime(at) {
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
  return h(
    'time',
    { 'data-test-id': 'timestamp-relative', datetime: at, title: new Date(at).toLocaleString('en') },
    words === 'this minute' ? 'just now' : words,
  );
}
