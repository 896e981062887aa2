// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ThanksPage } from '../../../components/thanks-page/thanks-page.tsx';
import type { ThanksPageProps } from '../../../components/thanks-page/thanks-page-props.ts';
import { manyThanks, THANKS_STATES, thanksBase } from '../../looks/thanks-states.ts';
import { choose, draw, element, press, text, type } from '../options/on-screen.tsx';

async function open(state: string, change: Partial<ThanksPageProps> = {}) {
  await draw(<ThanksPage {...(THANKS_STATES[state] ?? thanksBase)} {...change} />);
}

function entries(): string[] {
  return [...document.querySelectorAll('article')].map((one) => one.textContent ?? '');
}

function entryWith(words: string): string {
  return entries().find((one) => one.includes(words)) ?? '';
}

test.each(Object.keys(THANKS_STATES))('%s is drawn without a fault', async (state) => {
  const complained = vi.spyOn(console, 'error');
  await open(state);
  // The document of these tests is older than the element `search`.
  const faults = complained.mock.calls.filter(([, tag]) => tag !== 'search');
  expect(faults).toEqual([]);
  expect(text('h1')).toBe('Your thanks');
  complained.mockRestore();
});

describe('the page', () => {
  test('says whose thanks these are and how fresh', async () => {
    await open('some');
    expect(text('header')).toContain('Alice Nguyen at Harbour & Pine');
    expect(text('.thanks-fresh')).toBe('Up to date · as of 4 minutes ago');
  });

  test('shows a thanks in full: words, quote, core values, from whom, when and who can see it', async () => {
    await open('some');
    const entry = entryWith('forty minutes');
    for (const words of [
      'From Mira Okafor, team lead',
      'so could I.',
      'She did not give up on me',
      'Maria Fernández, on the ticket',
      'Patience',
      'Human kindness',
      'Who can see it: your team, and Mira Okafor',
      'Sunday, 22 November 2026 at ',
    ])
      expect(entry).toContain(words);
  });

  test('names whom one thanked, and with whom one was thanked', async () => {
    await open('some');
    expect(entryWith('my line dropped')).toContain('To Ken Adeyemi and Priya Raman');
    expect(entryWith('bad morning')).toContain('Thanked with you: Ken Adeyemi and Priya Raman');
  });

  test('says in plain words who can see each', async () => {
    await open('some');
    expect(entryWith('comma')).toContain('Who can see it: only you and Ken Adeyemi');
    expect(entryWith('bad morning')).toContain('Who can see it: everyone at Harbour & Pine');
    expect(entryWith('never sighed')).toContain('Who can see it: your team');
    expect(entryWith('walk round')).toContain('Who can see it: only you and Priya Raman');
    expect(entryWith('my line dropped')).toContain(
      'Who can see it: you, and the teams of all whom you thanked',
    );
  });

  test('links to the ticket in a tab of its own that knows nothing of this one', async () => {
    await open('some');
    const link = element('.entry-ticket a', HTMLAnchorElement);
    expect(link.href).toBe('https://harbourpine.example/agent/tickets/4021');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
  });

  test('links nowhere but to web addresses', async () => {
    const rows = (thanksBase.received ?? []).map((row) => {
      const { ticket } = row.recognition;
      const url = 'javascript:alert(1)';
      return { ...row, recognition: { ...row.recognition, ticket: ticket && { ...ticket, url } } };
    });
    await open('some', { received: rows, sent: [] });
    expect(text()).toContain('Ticket 4021');
    expect(document.querySelectorAll('article a')).toHaveLength(0);
  });

  test('counts nobody’s thanks', async () => {
    await open('many');
    expect(text('.thanks-tools') + text('header')).not.toMatch(/\d{2,}|streak|rank|most/i);
  });
});

describe('one side', () => {
  test('is shown alone when it is chosen', async () => {
    await open('some');
    await choose('Sent');
    expect(entries().every((one) => one.startsWith('KAT') || one.includes('To '))).toBe(true);
    expect(entries()).toHaveLength(2);
    await choose('Received');
    expect(entries()).toHaveLength(4);
  });

  test('says how it fills, where nothing was sent yet', async () => {
    await open('none-sent');
    await choose('Sent');
    expect(text('.thanks-notice')).toContain('None sent yet');
    expect(text('.thanks-notice')).toContain('Open a ticket');
  });
});

describe('search', () => {
  test('finds while one types, without case or accents, and says how many', async () => {
    await open('some');
    await type('Search', 'FERNANDEZ');
    expect(entries()).toHaveLength(1);
    expect(text('.thanks-found')).toBe('1 found');
    await type('Search', 'patience okafor');
    expect(text('.thanks-found')).toBe('1 found');
    await type('Search', '');
    expect(entries()).toHaveLength(6);
    expect(text('.thanks-found')).toBe('');
  });

  test('leads on from nothing found', async () => {
    await open('some');
    await choose('Sent');
    await type('Search', 'forty minutes');
    expect(text('.thanks-found')).toBe('Nothing found');
    expect(text('.thanks-notice')).toContain('Nothing with “forty minutes”');
    await press('Search in all thanks');
    expect(entries()).toHaveLength(1);
    await type('Search', 'zeppelin');
    await press('Clear the search');
    expect(entries()).toHaveLength(6);
  });
});

describe('many thanks', () => {
  test('come fifty at a time, and the reader goes on at the first new one', async () => {
    await open('many', { received: manyThanks(120), sent: [] });
    expect(entries()).toHaveLength(50);
    await press('Show 50 more');
    expect(entries()).toHaveLength(100);
    expect(document.activeElement?.textContent).toContain('(51)');
    await press('Show 20 more');
    expect(entries()).toHaveLength(120);
    expect(document.activeElement?.textContent).toContain('(101)');
    expect([...document.querySelectorAll('button')].some((one) => one.textContent?.startsWith('Show'))).toBe(
      false,
    );
  });

  test('a search begins at the top again', async () => {
    await open('many', { received: manyThanks(120), sent: [] });
    await press('Show 50 more');
    await type('Search', 'line');
    await type('Search', '');
    expect(entries()).toHaveLength(50);
  });
});

describe('what has not arrived', () => {
  test('says so, and why', async () => {
    await open('on-the-way');
    expect(entryWith('how I was')).toContain('On its way. It goes in a few seconds.');
    expect(entryWith('lost parcel')).toContain('Waiting to be sent. Harbour & Pine could not be reached.');
    const refused = entryWith('The query');
    expect(refused).toContain('Not sent. Harbour & Pine did not accept it.');
    expect(refused).toContain('no longer a member of Harbour & Pine.');
    expect(entryWith('my line dropped')).not.toMatch(/sent\.|way/);
  });

  test('is discarded only after a question', async () => {
    const onDiscard = vi.fn<(draftId: string) => Promise<void>>(async () => {});
    await open('on-the-way', { onDiscard });
    await press('Discard…');
    expect(document.activeElement?.textContent).toBe('Keep');
    await press('Keep');
    expect(onDiscard).not.toHaveBeenCalled();
    await press('Discard…');
    await press('Discard');
    expect(onDiscard).toHaveBeenCalledOnce();
  });
});

describe('without thanks to show', () => {
  test('who is not signed in is told what to do, and sees nothing of anybody', async () => {
    const onOpenOptions = vi.fn<() => void>();
    await open('not-signed-in', { onOpenOptions });
    expect(text('.thanks-notice')).toContain('You are not signed in');
    expect(document.querySelector('article, .avatar')).toBeNull();
    await press('Connect…');
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  test('an empty page is not taken for none while nothing could be had', async () => {
    await open('empty');
    expect(text('.thanks-notice')).toContain('No thanks yet');
    await open('empty-offline');
    expect(text('.thanks-notice')).toContain('Your thanks are with Harbour & Pine.');
  });

  test('a broken storage is said, in the browser’s words too', async () => {
    await open('storage');
    expect(text('[role="alert"]')).toContain('QuotaExceededError');
  });

  test('another member who signed in meanwhile is named', async () => {
    await open('other-member');
    expect(text('.thanks-other')).toContain('Ken Adeyemi is signed in now.');
  });
});
