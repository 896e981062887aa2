// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { customerRow, silentCustomer } from '../../looks/builders.ts';
import { states } from '../../looks/states.ts';
import { card, panelText, show, stateNamed } from './show.tsx';

test('every state is drawn without a broken card', () => {
  expect(Object.keys(states).length).toBeGreaterThan(30);
  for (const state of Object.values(states)) {
    show(state);
    expect(panelText()).not.toContain('could not be shown');
    // A key without words would stand there as the key.
    expect(panelText()).not.toMatch(/panel\.\w|\{\w+\}|undefined|NaN|Invalid/);
  }
});

describe('the usual ticket', () => {
  test('is read at one glance', () => {
    show(stateNamed('usual'));
    expect(document.querySelector('h1')?.textContent).toBe('Maria Fernández');
    expect(panelText()).toContain('Since 2021 · 4 tickets in 90 days');
    expect(card('ticket')).toContain('4 customer messages');
    expect(card('ticket')).toContain('Angry at first, thankful now');
    expect(card('ticket')).toContain('Came back 2 times');
    expect(card('ticket')).toContain('3 hand-offs');
    expect(card('heard-and-asked')).toContain('Review: 2 of 5 9 Nov , App store');
    expect(card('heard-and-asked')).toContain('checked 4 minutes ago');
    expect(card('for-you')).toContain('You stayed with a furious customer');
    expect(card('for-you')).toContain('Mira Okafor, team lead · 2 days ago');
    expect(card('for-you')).toContain('and 14 more');
    expect(panelText()).toContain('Up to date · 4 minutes ago');
  });

  test('names everyone who is no customer, with what they did and who they are', () => {
    show(stateNamed('usual'));
    const people = card('people') ?? '';
    expect(people).toContain('Alice Nguyen you assigned, 2 replies');
    expect(people).toContain('Ken Adeyemi Orders 1 reply, 1 note');
    expect(people).toContain('No member of Harbour & Pine has this address.');
    expect(people).toContain('Harbour Bot a bot 1 reply');
    expect(people).not.toContain('Maria');
  });

  test('a name alone is a suggestion in words', () => {
    show(stateNamed('arabic'));
    expect(card('people')).toContain('May be Priya Raman (Technical).');
  });

  test('another customer is named, apart and not counted', () => {
    show(stateNamed('arabic'));
    expect(card('ticket')).toMatch(/Also wrote: .*ليلى الفارسي.*, not counted/);
    expect(card('ticket')).toContain('2 customer messages');
    expect(card('people')).toContain('Other customers');
  });
});

describe('silence', () => {
  test('every reason has its sentence', () => {
    const said = (name: string) => {
      show(stateNamed(name));
      return card('ticket');
    };
    expect(said('language-not-read')).toContain('We do not read Japanese yet');
    expect(said('silence-language-unknown')).toContain('We do not read this language yet');
    expect(said('silence-no-messages')).toContain('Nothing from the customer to read yet');
    expect(said('silence-too-short')).toContain('Too few words to say');
    expect(said('silence-weak')).toContain('No clear sign in the words');
    expect(said('silence-mixed')).toContain('Good and bad words side by side');
    expect(said('silence-sarcasm')).toContain('Praise that may be meant bitterly');
    expect(said('reading-unloaded')).toContain('There is no reading just now');
  });

  test('without a reading there is no label of one', () => {
    show(stateNamed('silence-weak'));
    expect(card('ticket')).not.toMatch(/sure|Sounds/);
  });
});

describe('what is loading and what is not there', () => {
  test('a customer that the org does not know is not one that is being looked up', () => {
    show({ ...stateNamed('usual'), customer: undefined });
    expect(document.querySelector('[data-card="heard-and-asked"] .skeleton')).not.toBeNull();
    show({ ...stateNamed('usual'), customer: customerRow(null) });
    expect(card('heard-and-asked')).toContain('Harbour & Pine has heard nothing from this customer yet.');
    show({ ...stateNamed('usual'), customer: customerRow(silentCustomer) });
    expect(card('heard-and-asked')).toContain('no survey was sent');
    show(stateNamed('never-looked-up'));
    expect(card('heard-and-asked')).toContain('is on this computer yet');
  });

  test('no thanks yet is not thanks that are loading', () => {
    show({ ...stateNamed('usual'), recognitions: undefined });
    expect(document.querySelector('[data-card="for-you"] .skeleton')).not.toBeNull();
    show(stateNamed('no-thanks'));
    expect(card('for-you')).toContain('No thanks yet.');
  });

  test('without an e-mail address it says why nothing is looked up', () => {
    show(stateNamed('no-email'));
    expect(card('heard-and-asked')).toContain('shows no e-mail address of the requester');
  });
});

describe('states of the whole', () => {
  test('thanks are there without a ticket', () => {
    show(stateNamed('no-ticket'));
    expect(card('for-you')).toContain('You stayed with a furious customer');
    expect(card('ticket')).toBeUndefined();
  });

  test('the reading is there without an org', () => {
    show(stateNamed('not-connected'));
    expect(card('ticket')).toContain('Angry at first, thankful now');
    expect(card('notice-not-connected')).toContain('Open options');
    expect(card('for-you')).toBeUndefined();
    expect(card('people')).not.toContain('No member');
  });

  test('with the wrong person signed in thanks are hidden, and it says so', () => {
    show(stateNamed('wrong-person'));
    expect(card('for-you')).toBeUndefined();
    expect(card('notice-wrong-person')).toContain('The helpdesk knows you as Priya Raman');
  });

  test('a helpdesk that is signed out says what to do, and nothing twice', () => {
    show(stateNamed('helpdesk-signed-out'));
    expect(card('limited')).toContain('You are signed out of the helpdesk. Sign in there, then read again.');
    expect(card('limited')).toContain('Read again');
    expect(card('ticket')).toBeUndefined();
    expect(card('for-you')).toBeDefined();
  });

  test('what could not be read is named', () => {
    show(stateNamed('hostile'));
    expect(card('limited')).toContain('Only the newest 1 of 5,000 messages were read.');
    expect(card('limited')).toContain('cannot check that it is you');
  });

  test('every state of the sync has words', () => {
    const said = (name: string) => {
      show(stateNamed(name));
      return document.querySelector('.sync')?.textContent;
    };
    expect(said('offline')).toBe('Offline · 4 minutes ago');
    expect(said('api-down')).toBe('Org cannot be reached · 3 hours ago');
    expect(said('busy')).toContain('Org is busy');
    expect(said('token-refused')).toContain('Signed out of the org');
    expect(said('not-permitted')).toContain('Not permitted');
    expect(said('outdated')).toContain('Version too old');
    expect(said('storage-unavailable')).toBe('Nothing is kept');
  });

  test('what cannot be refreshed is called last known', () => {
    show(stateNamed('offline'));
    expect(card('heard-and-asked')).toContain('last known 3 hours ago');
  });

  test('the folded strip says the mood in words, and that there are new thanks', () => {
    show(stateNamed('collapsed'));
    const labels = [...document.querySelectorAll('[role="img"]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['Angry at first, thankful now', 'New thanks for you']);
  });
});
