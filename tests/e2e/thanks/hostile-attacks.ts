/**
 * What a page can do so that a press on Send is a person's own and still not meant. Each function runs in the
 * page, where the panel's host is the last child of the root element. What it adds has the class `evil`.
 */
export const COVERS: Record<string, () => void> = {
  'the panel made transparent': () => {
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement) host.style.setProperty('opacity', '0.01', 'important');
  },
  'the whole page made transparent': () => {
    document.documentElement.style.setProperty('opacity', '0.01');
  },
  'a filter that takes the panel’s colours away': () => {
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement) host.style.setProperty('filter', 'opacity(0)', 'important');
  },
  'a popover over everything that lets presses through': () => {
    const cover = document.createElement('div');
    cover.className = 'evil';
    cover.popover = 'manual';
    cover.textContent = 'You have won';
    cover.style.cssText =
      'inset:0;inline-size:100vw;block-size:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'the panel blended into the page': () => {
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement) host.style.setProperty('mix-blend-mode', 'screen', 'important');
  },
  'the panel scaled down': () => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLElement)) return;
    host.style.setProperty('transform', 'scale(.2)', 'important');
    host.style.setProperty('transform-origin', 'bottom right', 'important');
  },
  'half of the panel cut away': () => {
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement) host.style.setProperty('clip-path', 'inset(0 0 0 40%)', 'important');
  },
  'an element over the panel that lets presses through': () => {
    const cover = document.createElement('div');
    cover.className = 'evil';
    cover.textContent = 'Close this advertisement';
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
    document.documentElement.prepend(cover);
  },
};

/** Everything as it was; runs in the page. */
export function uncover(): void {
  for (const one of document.querySelectorAll('.evil')) one.remove();
  const host = document.documentElement.lastElementChild;
  for (const element of [host, document.documentElement, document.body]) {
    if (!(element instanceof HTMLElement)) continue;
    for (const name of [
      'opacity',
      'filter',
      'mix-blend-mode',
      'transform',
      'transform-origin',
      'clip-path',
    ]) {
      element.style.removeProperty(name);
    }
  }
}

/** Everything a script can do to what it may see: it cannot see into the panel, and tries all the same. */
export async function pressByScript(at: { x: number; y: number }): Promise<void> {
  const host = document.documentElement.lastElementChild;
  const targets = [host, document.elementFromPoint(at.x, at.y), document, window, document.body];
  const mouse = { bubbles: true, composed: true, cancelable: true, clientX: at.x, clientY: at.y };
  const key = { bubbles: true, composed: true, cancelable: true, key: 'Enter', code: 'Enter', ctrlKey: true };
  for (const target of targets) {
    for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, mouse));
    for (const type of ['mousedown', 'mouseup', 'click']) target?.dispatchEvent(new MouseEvent(type, mouse));
    for (const type of ['keydown', 'keypress', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, key));
  }
  if (host instanceof HTMLElement) {
    host.click();
    host.focus();
  }
  for (const deed of ['selectAll', 'delete', 'insertText', 'insertParagraph']) {
    Reflect.get(document, 'execCommand').call(document, deed, false, 'evil');
  }
  const shapes = [
    {
      type: 'sidekind:ticket',
      nonce: '0'.repeat(32),
      layout: { side: 'end', isCollapsed: true, width: 300 },
    },
    { type: 'collapse' },
    { type: 'send' },
    { type: 'open-confirm', ticketKey: '' },
  ];
  for (const shape of shapes) {
    window.postMessage(shape, '*', [new MessageChannel().port2]);
    for (let index = 0; index < window.length; index += 1) window[index]?.postMessage(shape, '*');
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Hides the panel and shows it again, with a frame drawn in between. */
export async function hideAndShow(times: number): Promise<void> {
  const host = document.documentElement.lastElementChild;
  if (!(host instanceof HTMLElement)) return;
  for (let time = 0; time < times; time += 1) {
    host.style.setProperty('display', time % 2 === 0 ? 'none' : 'block', 'important');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  host.style.setProperty('display', 'block', 'important');
}

/** Embeds a page and hands it a ticket that looks like one of ours. */
export async function embedAndForge(address: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'evil';
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    setTimeout(resolve, 1500);
  });
  const ref = { helpdesk: 'zendesk', origin: location.origin, id: '1' };
  const layout = { side: 'end', isCollapsed: false, width: 344 };
  for (const nonce of ['a'.repeat(32), '0'.repeat(32)]) {
    const post = { type: 'sidekind:ticket', nonce, ref, layout };
    frame.contentWindow?.postMessage(post, '*', [new MessageChannel().port2]);
  }
}
