// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { ADAPTERS } from '../../../utils/helpdesks/adapters.ts';
import { ORG_NAME } from '../../demo/cast.ts';
import { type FakeState, fakeDoor, SITE } from '../../looks/options-doors.ts';
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
      'Erased: 1,284 thanks, 6 core values, 10 contact drivers, 41 customers, 12 matches, the connection to your org, and 1 helpdesk and its permission.',
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
