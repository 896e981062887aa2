import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | undefined;

/** Draws it on an empty page and waits until what it loads is there. */
export async function draw(what: ReactNode): Promise<void> {
  if (root !== undefined) act(() => root?.unmount());
  document.body.innerHTML = '<div id="root"></div>';
  const drawn = createRoot(element('#root', HTMLElement));
  root = drawn;
  await act(async () => drawn.render(what));
}

type Kind<T> = new (...args: never[]) => T;

export function element<T extends Element>(
  selector: string,
  kind: Kind<T>,
  within: ParentNode = document,
): T {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`nothing like ${selector} on the page`);
}

/** The button of that name: its label, else its text. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (found === undefined) throw new Error(`no button “${name}”`);
  return found;
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
}

/** Presses and looks at once, before anything that was awaited comes back. */
export async function pressThen(name: string, look: () => void): Promise<void> {
  act(() => button(name).click());
  look();
  await act(async () => {});
}

export async function choose(label: string): Promise<void> {
  await act(async () => input(label).click());
}

/** The input, select or radio button with that label. */
export function input(label: string): HTMLInputElement | HTMLSelectElement {
  for (const one of document.querySelectorAll('label')) {
    if (one.textContent?.trim() !== label) continue;
    const found = one.htmlFor === '' ? one.querySelector('input') : document.getElementById(one.htmlFor);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  }
  throw new Error(`no input “${label}”`);
}

/** Types as a browser does: past React's own memory of the value, then the event. */
export async function type(label: string, text: string): Promise<void> {
  const field = input(label);
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

export async function leave(label: string): Promise<void> {
  await act(async () => {
    input(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

export function text(selector = 'body'): string {
  return document.querySelector(selector)?.textContent ?? '';
}
