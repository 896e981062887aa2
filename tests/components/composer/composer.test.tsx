// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { thanksDoor } from '../../looks/thanks-doors.ts';
import {
  begin,
  box,
  button,
  composerText,
  draw,
  end,
  eventually,
  key,
  message,
  openComposer,
  press,
  settle,
  stateNamed,
  write,
} from './on-panel.tsx';

beforeEach(begin);
afterEach(end);

test('everybody who helped is chosen and named on Send, and the message has the focus', async () => {
  const door = thanksDoor();
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  expect(document.activeElement).toBe(message());
  expect(box('Ken').checked && box('Priya').checked).toBe(true);
  expect(box('Alice').disabled).toBe(true);
  await write('You two made her day.');
  await press('Send to Ken Adeyemi and Priya Raman');
  expect(door.asked).toContain('send to Ken Adeyemi, Priya Raman: You two made her day.');
  expect(composerText()).toBeUndefined();
  expect(document.activeElement?.classList.contains('outbox')).toBe(true);
});

test('it is sent by keyboard alone, and once however often the keys are pressed', async () => {
  const door = thanksDoor();
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  await write('Thank you.');
  await act(async () => {
    for (const repeat of [false, true, false]) {
      message().dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat, bubbles: true }),
      );
    }
  });
  await settle();
  expect(door.asked.filter((one) => one.startsWith('send to'))).toHaveLength(1);
});

test('Escape goes back to the button that opened it; the draft is kept and gone on with', async () => {
  const door = thanksDoor();
  const state = { ...stateNamed('composer'), thanksDoor: door };
  await openComposer(state);
  await write('Half a sentence');
  await key('Escape');
  expect(composerText()).toBeUndefined();
  await eventually(() => expect(door.draft()?.message).toBe('Half a sentence'));
  await draw({ ...state, draft: door.draft() });
  expect(document.activeElement).toBe(button('Go on with your thanks…'));
  await press('Go on with your thanks…');
  expect(message().value).toBe('Half a sentence');
});

test('nobody chosen, or nothing said, is asked for and not sent', async () => {
  const door = thanksDoor();
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  await press(/^Send to/);
  expect(composerText()).toContain('Write a few words first.');
  await write('Thank you.');
  await act(async () => box('Ken').click());
  await act(async () => box('Priya').click());
  await press('Send');
  expect(composerText()).toContain('Choose somebody to thank first.');
  expect(door.asked.some((one) => one.startsWith('send to'))).toBe(false);
});

test('a name alone is confirmed once, and then chosen', async () => {
  const door = thanksDoor();
  await openComposer({ ...stateNamed('composer-unmatched'), thanksDoor: door });
  expect(box('Priya').disabled).toBe(true);
  await press('This is Priya Raman (Technical)');
  expect(door.asked).toContain('confirm Priya Raman');
  expect(box('Priya').checked).toBe(true);
  expect(button(/^Send/).textContent).toBe('Send to Ken Adeyemi and Priya Raman');
});

test('who cannot be thanked is named with the reason', async () => {
  await openComposer(stateNamed('composer-unmatched'));
  expect(composerText()).toContain('No member of Harbour & Pine has this address.');
  expect(composerText()).toContain('The helpdesk does not say who this is.');
  expect(box('Jonas').disabled).toBe(true);
});

test('a quote is shown exactly as it is kept, without a name unless one is asked for, and can be removed', async () => {
  const door = thanksDoor();
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  const details = [...document.querySelectorAll('details')].find((one) =>
    one.textContent?.includes('customer’s own'),
  );
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  const sentence = 'My order … came broken.';
  await press(sentence);
  expect(document.querySelector('.quote-kept q')?.textContent).toBe(sentence);
  await eventually(() => expect(door.draft()?.quote).toEqual({ text: sentence, by: null }));
  await act(async () => document.querySelector<HTMLInputElement>('.quote-by input')?.click());
  await eventually(() => expect(door.draft()?.quote).toEqual({ text: sentence, by: 'Maria Fernández' }));
  await press('Remove');
  await eventually(() => expect(door.draft()?.quote).toBeNull());
});

test('who will see it stands there in a sentence, for each choice', async () => {
  await openComposer(stateNamed('composer-filled'));
  const choose = async (at: number) =>
    await act(async () => document.querySelectorAll<HTMLInputElement>('.seen-option input')[at]?.click());
  await choose(0);
  expect(composerText()).toContain('Each gets it alone: only you and that one person see it.');
  await choose(2);
  expect(composerText()).toContain('Everyone at Harbour & Pine.');
});

test('where nothing is kept it says so, Send is off, and the words stay', async () => {
  const door = thanksDoor({ isBroken: true });
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  await write('Thank you.');
  expect(composerText()).toContain('This browser cannot keep your thanks now');
  await press(/^Send to/);
  expect(button(/^Send/).getAttribute('aria-disabled')).toBe('true');
  expect(message().value).toBe('Thank you.');
  expect(door.asked.some((one) => one.startsWith('send to'))).toBe(false);
});

test('a full disk leaves the words on the screen with what to do', async () => {
  await openComposer({
    ...stateNamed('composer'),
    thanksDoor: thanksDoor({ sent: { ok: false, reason: 'full' } }),
  });
  await write('Thank you.');
  await press(/^Send to/);
  expect(composerText()).toContain('The disk of this computer is full');
  expect(message().value).toBe('Thank you.');
});

test('what another window sent closes this one and says so', async () => {
  const door = thanksDoor({ wasSent: true });
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  await act(async () => door.elsewhere(null));
  await settle();
  expect(composerText()).toBeUndefined();
  expect(document.body.textContent).toContain('These thanks were sent in another window.');
});

test('opened before it is known who everybody is, they are chosen once that is known, and only then', async () => {
  const state = { ...stateNamed('composer'), thanksDoor: thanksDoor() };
  await openComposer({ ...state, matches: new Map() });
  expect(button(/^Send/).textContent).toBe('Send');
  await draw(state);
  expect(button(/^Send/).textContent).toBe('Send to Ken Adeyemi and Priya Raman');
  await act(async () => box('Ken').click());
  await act(async () => box('Priya').click());
  await draw({ ...state, isOnline: false });
  expect(button(/^Send/).textContent).toBe('Send');
});
