// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConfirmSend } from '../../../components/composer/confirm-send.tsx';
import type { DraftRow } from '../../../utils/db/rows.ts';
import { coreValues, id, ken, priya } from '../../looks/builders.ts';
import { draftWith, thanksDoor } from '../../looks/thanks-doors.ts';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const draft = draftWith({
  recipients: [ken, priya].map(({ id: memberId, name }) => ({ id: memberId, name })),
  message: ' You two made her day. ',
  coreValueIds: [id(21)],
  quote: { text: 'Order … came after all.', by: null },
  visibility: 'private',
});

async function draw(shown: DraftRow | null, door = thanksDoor(), close = vi.fn<() => void>()) {
  await act(async () =>
    root.render(
      <ConfirmSend draft={shown} coreValues={coreValues} org="Acme" send={door.send} close={close} />,
    ),
  );
  return { door, close };
}

async function press(name: string, isTrusted = true) {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  const event = Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', {
    value: isTrusted,
  });
  await act(async () => found?.dispatchEvent(event));
}

test('it shows all of what is sent: to whom, the words, the quote, the value, who will see it', async () => {
  await draw(draft);
  const text = document.body.textContent;
  for (const part of [
    'Ken Adeyemi',
    'Priya Raman',
    'You two made her day.',
    'Order … came after all.',
    'Own it',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain('Each gets it alone');
});

test('it sends for a person’s press, not at once, and then closes', async () => {
  const { door, close } = await draw(draft);
  await press('Send to');
  expect(door.asked).toEqual([]);
  await act(async () => await vi.advanceTimersByTimeAsync(800));
  await press('Send to', false);
  expect(door.asked).toEqual([]);
  await press('Send to');
  expect(door.asked).toHaveLength(1);
  expect(document.body.textContent).toContain('Queued');
  await act(async () => await vi.advanceTimersByTimeAsync(1500));
  expect(close).toHaveBeenCalledOnce();
});

test('where it could not be kept it says so and stays', async () => {
  const { close } = await draw(draft, thanksDoor({ sent: { ok: false, reason: 'full' } }));
  await act(async () => await vi.advanceTimersByTimeAsync(800));
  await press('Send to');
  expect(document.body.textContent).toContain('The disk of this computer is full');
  expect(document.body.textContent).toContain('You two made her day.');
  expect(close).not.toHaveBeenCalled();
});

test('where nothing waits it shows nothing to press but how to leave', async () => {
  const { close } = await draw(null);
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Close this window',
  ]);
  await press('Close');
  expect(close).toHaveBeenCalledOnce();
});
