import { CUSTOMERS, MEMBERS, UNMATCHED_AGENT } from '../../demo/cast.ts';
import type { Conversation } from './conversation.ts';
import { EVERYDAY } from './conversations.ts';
import { HARD } from './hard-conversations.ts';

/** Password of every agent and of `root`; the server listens on loopback only. */
export const PASSWORD = 'Harbour-and-Pine-1';

export const CONVERSATIONS: readonly Conversation[] = [...EVERYDAY, ...HARD];

const AGENTS = [
  ...MEMBERS.filter(({ login }) => ['alice', 'ken', 'mira'].includes(login)).map((one) => ({
    ...one,
    group: 'Agents',
  })),
  // May answer customers, may not see internal notes.
  { ...UNMATCHED_AGENT, group: 'Contractors' },
];

/** Id of a seeded ticket: they are created in order, from 1. */
export function ticketIdOf(key: string): string {
  const index = CONVERSATIONS.findIndex((conversation) => conversation.key === key);
  if (index < 0) throw new Error(`No seeded ticket is called ${key}`);
  return String(index + 1);
}

/** What `seed.pl` reads: people, then tickets with their steps at a point in time (seconds since 1970). */
export function seed(now: number) {
  return {
    password: PASSWORD,
    agents: AGENTS.map(({ login, name, email, group }) => ({ key: login, name, email, group })),
    customers: CUSTOMERS.flatMap(({ key, name, email }) => (email === null ? [] : [{ key, name, email }])),
    tickets: CONVERSATIONS.map(({ subject, requester, isQuiet = false, steps }) => ({
      subject,
      requester,
      isQuiet,
      steps: steps.map(({ ago, ...step }) => ({ ...step, at: Math.floor(now / 1000) - ago * 60 })),
    })),
  };
}
