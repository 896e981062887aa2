// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { ADAPTERS } from '../../../utils/helpdesks/adapters.ts';
import type { Site } from '../../../utils/helpdesks/site.ts';
import { type FakePage, fakePopupDoor, ZENDESK } from '../../looks/popup-doors.ts';
import { draw, press, pressThen, text, type } from '../options/on-screen.tsx';

const TICKET = 'https://acme.zendesk.com/agent/tickets/12';
const ON: Site = { adapter: ZENDESK, origin: 'https://acme.zendesk.com', basePath: '' };

let door = fakePopupDoor({});

async function open(page: FakePage) {
  door = fakePopupDoor(page);
  await draw(<Popup door={door} />);
}

describe('the popup', () => {
  test('without an org leads to the options, whatever the page', async () => {
    await open({ url: TICKET, isConnected: false });
    expect(text('h2')).toBe('Connect to your org first');
    await press('Connect…');
    expect(door.calls).toEqual(['openOptions']);
  });

  test('names a helpdesk that it knows and switches it on with one press', async () => {
    await open({ url: 'https://acme.zendesk.com/agent/dashboard' });
    expect(text('h2')).toBe('Switch on Sidekind for Zendesk at acme.zendesk.com');
    await press('Switch on here');
    expect(door.calls).toEqual([`switchOn ${ZENDESK} https://acme.zendesk.com`]);
    expect(text('h2')).toBe('On. Open a ticket.');
  });

  test('asks the browser straight from the click', async () => {
    await open({ url: TICKET });
    await pressThen('Switch on here', () => expect(door.calls).toHaveLength(1));
    expect(text('h2')).toBe('On. Here it comes.');
  });

  test('a refused permission leaves it off and says what to do', async () => {
    await open({ url: TICKET, isForbidden: true });
    await press('Switch on here');
    expect(text('[role="alert"]')).toContain('choose “Allow”');
    expect(text('h2')).toContain('Switch on Sidekind for Zendesk');
  });

  test('asks which helpdesk a page is that nobody knows', async () => {
    await open({ url: 'https://help.example.org:8443/desk/index.html' });
    expect(text('h2')).toBe('Which helpdesk is this?');
    expect(text('.popup-why')).toContain('help.example.org:8443');
    await press('Switch on here');
    expect(text('form')).toContain('Choose which helpdesk this is.');
    const first = ADAPTERS[0]?.id ?? '';
    await type('Helpdesk', first);
    await press('Switch on here');
    expect(door.calls).toEqual([`switchOn ${first} https://help.example.org:8443`]);
  });

  test.each(['chrome://extensions/', 'about:blank', 'file:///tmp/a.html', undefined])(
    'has nothing to switch on at %s',
    async (url) => {
      await open(url === undefined ? {} : { url });
      expect(text('h2')).toBe('Nothing to switch on here');
    },
  );

  test('on a helpdesk that is on says so and can switch it off', async () => {
    await open({ url: 'https://acme.zendesk.com/agent/dashboard', sites: [ON] });
    expect(text('h2')).toBe('Zendesk is on');
    await press('Switch off here');
    expect(door.calls).toEqual(['switchOff https://acme.zendesk.com']);
    expect(text('[role="status"]')).toContain('Off.');
  });

  test('on a ticket shows the panel, or says why it cannot', async () => {
    await open({ url: TICKET, sites: [ON], hasPanel: true });
    await press('Show the panel');
    expect(text('[role="alert"]')).toBe('');
    await open({ url: TICKET, sites: [ON] });
    await press('Show the panel');
    expect(text('[role="alert"]')).toContain('There is no panel on this page yet.');
  });

  test('another helpdesk below the same address is not on', async () => {
    await open({ url: TICKET, sites: [{ ...ON, basePath: '/other' }] });
    expect(text('h2')).toContain('Switch on Sidekind for Zendesk');
  });
});
