// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { type FakeState, fakeDoor, UNSENT } from '../../looks/options-doors.ts';
import { button, draw, input, press, text, type } from './on-screen.tsx';

let door = fakeDoor({});

async function open(state: FakeState) {
  door = fakeDoor(state);
  await draw(<OptionsPage door={door} />);
}

describe('signing out with unsent thanks', () => {
  const LEFT = UNSENT.slice(2);

  test('names each: to whom, the words, and why it is still here', async () => {
    await open({ isConnected: true, unsent: UNSENT, drafts: 2 });
    await press('Sign out');
    const asked = text('[data-section="connect"] .confirm');
    for (const words of [
      '3 thanks of yours are not sent yet',
      'To Mira Okafor',
      'You asked how I was',
      'It goes in a few seconds.',
      'Harbour & Pine could not be reached.',
      'Harbour & Pine did not accept it.',
      'no longer a member of Harbour & Pine.',
      '2 drafts that you have not sent go too.',
    ])
      expect(asked).toContain(words);
    expect(document.activeElement).toBe(button('Stay signed in'));
    await press('Stay signed in');
    expect(door.calls).toEqual([]);
  });

  test('sends them first when asked to, says what could not be sent, and does not sign out by itself', async () => {
    await open({ isConnected: true, unsent: UNSENT, left: LEFT });
    await press('Sign out');
    await press('Send now');
    expect(document.activeElement?.textContent).toBe('1 could not be sent. The reason stands with it.');
    expect(text('.unsent')).not.toContain('Mira Okafor');
    expect(() => button('Send now')).toThrow();
    expect(door.calls).toEqual(['sendUnsent']);
  });

  test('asks the plain question once nothing is waiting any more', async () => {
    await open({ isConnected: true, unsent: UNSENT });
    await press('Sign out');
    await press('Send now');
    expect(text('.confirm')).toContain('Sent. Nothing is waiting any more.');
    await press('Sign out');
    expect(door.calls).toEqual(['sendUnsent', 'signOut']);
  });

  test('copies them, and discards them only with that word', async () => {
    await open({ isConnected: true, unsent: UNSENT });
    await press('Sign out');
    await press('Copy');
    expect(text('.unsent-said')).toContain('Copied.');
    expect(() => button('Sign out')).toThrow();
    await press('Discard and sign out');
    expect(door.calls).toEqual(['copyUnsent', 'signOut']);
  });

  test('offers no sending while the org does not accept the token', async () => {
    await open({ isConnected: true, unsent: UNSENT, isRefused: true });
    await press('Sign out');
    expect(() => button('Send now')).toThrow();
    expect(text('.confirm')).toContain('With a new one it can be sent.');
  });

  test('erasing everything asks the same', async () => {
    await open({ isConnected: true, unsent: UNSENT });
    await press('Erase everything here…');
    expect(text('[data-section="erase"]')).toContain('To Mira Okafor');
    await press('Keep it');
    expect(door.calls).toEqual([]);
    await press('Erase everything here…');
    await press('Discard and erase everything');
    expect(door.calls).toEqual(['eraseAll']);
  });

  test('drafts alone are named in the plain question', async () => {
    await open({ isConnected: true, drafts: 1 });
    await press('Sign out');
    expect(text('.confirm')).toContain('A draft of thanks that you have not sent goes too.');
  });
});

describe('a token that is no longer accepted', () => {
  test('is replaced at the same address, and all else goes on', async () => {
    await open({ isConnected: true, isRefused: true });
    expect(text('[data-section="connect"]')).toContain(
      'The address stays https://sidekind.harbourpine.example',
    );
    await press('Use a new token');
    expect(text('[data-section="connect"]')).toContain('Paste your token here.');
    await type('Your new token', 'good');
    await press('Use a new token');
    expect(door.calls).toEqual(['connect', 'bringUpToDate']);
    expect(text('[data-section="connect"] [role="status"]')).toBe('Your org knows you again.');
    expect(() => button('Use a new token')).toThrow();
  });

  test('is not replaced by somebody else’s while thanks are unsent', async () => {
    await open({ isConnected: true, isRefused: true, unsent: UNSENT });
    await type('Your new token', 'other');
    await press('Use a new token');
    expect(text('[data-section="connect"]')).toContain('This token belongs to somebody else');
    expect(input('Your new token').value).toBe('other');
  });

  test('nothing is asked for while it is accepted', async () => {
    await open({ isConnected: true });
    expect(() => button('Use a new token')).toThrow();
  });
});

test('people recognised by name are listed, and each can be forgotten', async () => {
  await open({ isConnected: true, hasRecognised: true });
  expect(text('.recognised')).toContain('Ken Adeyemi, Orders“K. Adeyemi” at harbourpine.example.com');
  await press('Forget who “K. Adeyemi” is');
  expect(door.calls).toEqual(['forget a']);
  expect(text('.recognised')).not.toContain('Ken Adeyemi');
  expect(text('[data-section="stored"] [role="status"]')).toContain('Forgotten.');
});
