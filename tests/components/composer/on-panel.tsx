import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { Panel } from '../../../components/sidebar/panel.tsx';
import type { PanelProps } from '../../../components/sidebar/panel-props.ts';
import { composerStates } from '../../looks/composer-states.ts';

let root: Root | undefined;

export function begin(): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.querySelector('#root');
  if (container === null) throw new Error('no root');
  root = createRoot(container);
}

export async function end(): Promise<void> {
  await act(async () => root?.unmount());
  vi.unstubAllGlobals();
}

export async function draw(props: PanelProps): Promise<void> {
  await act(async () => root?.render(<Panel {...props} />));
}

export function button(name: string | RegExp): HTMLButtonElement {
  const isNamed = (text: string | null) =>
    text !== null && (typeof name === 'string' ? text === name : name.test(text));
  const found = [...document.querySelectorAll('button')].find(
    (one) =>
      one.closest('[hidden]') === null &&
      (isNamed(one.getAttribute('aria-label')) || isNamed(one.textContent)),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

export async function press(name: string | RegExp): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}

/** Lets what was asked of the door come back and be drawn. */
export async function settle(): Promise<void> {
  await act(async () => await vi.dynamicImportSettled());
  await act(async () => await Promise.resolve());
}

/** Waits until something is so, drawing what comes meanwhile. */
export async function eventually(isSo: () => void): Promise<void> {
  await act(async () => await vi.waitFor(isSo));
}

export function message(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('no message field');
  return found;
}

export async function write(text: string): Promise<void> {
  // Past React, which takes over the field's own `value`.
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  await act(async () => {
    own?.set?.call(message(), text);
    message().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more })),
  );
  await settle();
}

/** Text of the composer; `undefined` while there is none. */
export function composerText(): string | undefined {
  return document.querySelector('.composer')?.textContent ?? undefined;
}

export function stateNamed(name: string): PanelProps {
  const state = composerStates[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  return state;
}

export async function openComposer(props: PanelProps) {
  await draw(props);
  await press(/^(Thank|Go on)/);
  await eventually(() => expect(document.querySelector('textarea')).not.toBeNull());
  await settle();
}

export const box = (name: string) => {
  const label = [...document.querySelectorAll('.recipient')].find((one) => one.textContent?.includes(name));
  const found = label?.querySelector('input');
  if (!found) throw new Error(`no box for ${name}`);
  return found;
};
