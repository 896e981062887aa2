// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { ADAPTERS } from '../../../utils/helpdesks/adapters.ts';
import { ORG_NAME } from '../../demo/cast.ts';
import { type FakeState, fakeDoor, SITE, UNSENT } from '../../looks/options-doors.ts';
import { button, choose, draw, input, leave, press, pressThen, text, type } from './on-screen.tsx';

const ADDRESS = 'Address of your org’s Sidekind';
const TOKEN = 'Your token';

let door = fakeDoor({});

async function open(state: FakeState) {
  door = fakeDoor(state);
  await draw(<OptionsPage door={door} />);
}

beforeEach(() => {
  document.documentElement.dir = 'ltr';
});

describe('connecting', () => {
  test('a newcomer is led from the org to the helpdesk', async () => {
    await open({});
    expect(text('[aria-current="step"]')).toContain('Connect to your org');
    await type(ADDRESS, 'sidekind.harbourpine.example');
    await type(TOKEN, 'good');
    await press('Connect');
    expect(text('[data-section="connect"]')).toContain('Alice Nguyen');
    expect(door.calls).toEqual(['connect', 'bringUpToDate']);
    expect(text('[aria-current="step"]')).toContain('Switch on a helpdesk');
  });

  test('the address is asked who it is before anything is saved', async () => {
    await open({});
    await type(ADDRESS, 'sidekind.harbourpine.example');
    await leave(ADDRESS);
    expect(text('[data-section="connect"]')).toContain(`This is ${ORG_NAME}.`);
    expect(door.calls).toEqual([]);
  });

  test('what is missing is said beside the field, and nobody is asked', async () => {
    await open({});
    await press('Connect');
    expect(text('[data-section="connect"]')).toContain('Type the address first.');
    expect(text('[data-section="connect"]')).toContain('Paste your token here.');
    expect(input(ADDRESS).getAttribute('aria-invalid')).toBe('true');
    expect(door.calls).toEqual([]);
  });

  test('a wrong token is said beside the token, and what was typed stays', async () => {
    await open({});
    await type(ADDRESS, 'sidekind.harbourpine.example');
    await type(TOKEN, 'bad');
    await press('Connect');
    expect(input(TOKEN).getAttribute('aria-invalid')).toBe('true');
    expect(input(ADDRESS).getAttribute('aria-invalid')).toBe('false');
    expect(text('[data-section="connect"]')).toContain('does not know this token');
    expect(input(TOKEN).value).toBe('bad');
  });

  test('signing out asks first, and no is no', async () => {
    await open({ isConnected: true });
    await press('Sign out');
    expect(document.activeElement).toBe(button('Stay signed in'));
    await press('Stay signed in');
    expect(door.calls).toEqual([]);
    await press('Sign out');
    await press('Sign out');
    expect(door.calls).toEqual(['signOut']);
    expect(text('[data-section="connect"]')).toContain('You are signed out.');
  });
});

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

describe('helpdesks', () => {
  test('a known address chooses its helpdesk by itself, down to where it lives', async () => {
    await open({ isConnected: true });
    await type('Its address', 'acme.zendesk.com/agent/tickets/12');
    const known = ADAPTERS.find(({ name }) => name === 'Zendesk');
    expect(input('Which helpdesk is it?').value).toBe(known?.id);
    await press('Switch on');
    expect(door.calls).toEqual([`switchOn ${known?.id} https://acme.zendesk.com`]);
    expect(text('[data-section="sites"] [role="status"]')).toContain('Zendesk is on.');
    expect(text('.ready')).toContain('All set.');
  });

  test('the browser is asked straight from the click, before anything is awaited', async () => {
    await open({ isConnected: true });
    await type('Its address', 'acme.zendesk.com');
    await pressThen('Switch on', () => expect(door.calls).toHaveLength(1));
  });

  test('an address that nobody knows needs a choice', async () => {
    await open({});
    await type('Its address', 'https://help.example.org/desk/');
    await press('Switch on');
    expect(text('[data-section="sites"]')).toContain('Choose which helpdesk this is.');
    const first = ADAPTERS[0]?.id ?? '';
    await type('Which helpdesk is it?', first);
    await press('Switch on');
    expect(door.calls).toEqual([`switchOn ${first} https://help.example.org/desk`]);
  });

  test('a refused permission leaves it off and says what to do', async () => {
    await open({ isForbidden: true });
    await type('Its address', 'acme.zendesk.com');
    await press('Switch on');
    expect(text('[data-section="sites"]')).toContain('choose “Allow”');
    expect(document.querySelector('.sites')).toBeNull();
  });

  test('switching off says that it is off', async () => {
    await open({ sites: [SITE] });
    await press(`Switch off ${ADAPTERS[0]?.name} at harbourpine.example.com/desk`);
    expect(door.calls).toEqual([`switchOff ${SITE.origin}`]);
    expect(text('[data-section="sites"] [role="status"]')).toContain('is off.');
  });
});

describe('appearance', () => {
  test('a choice is saved at once', async () => {
    await open({});
    await choose('Dark');
    await choose('Left');
    expect(door.calls).toEqual(['appearance dark end', 'appearance dark start']);
  });

  test('left and right swap where people read from the right', async () => {
    document.documentElement.dir = 'rtl';
    await open({});
    expect(input('Left')).toHaveProperty('checked', true);
  });
});

describe('what is here, and erasing it', () => {
  test('shows how many of each kind, and how large', async () => {
    await open({ isConnected: true });
    expect(text('[data-section="stored"]')).toContain('Thanks you can see1,284912 kB');
  });

  test('erasing asks first, then says what is gone', async () => {
    await open({ isConnected: true, sites: [SITE] });
    await press('Erase everything here…');
    expect(door.calls).toEqual([]);
    await press('Yes, erase everything');
    expect(door.calls).toEqual(['eraseAll']);
    expect(text('[data-section="erase"] [role="status"]')).toBe(
      'Erased: 1,284 thanks, 6 core values, 41 customers, 12 matches, the connection to your org, and 1 helpdesk and its permission.',
    );
    expect(text('[aria-current="step"]')).toContain('Connect to your org');
  });
});

test('a browser that keeps nothing is told about, and the page still says who we are', async () => {
  await open({ isBroken: true });
  expect(text('[role="alert"]')).toContain('cannot be set up here');
  expect(document.querySelector('[data-section="connect"]')).toBeNull();
  expect(text('[data-section="about"]')).toContain('Version 0.1.0');
});
