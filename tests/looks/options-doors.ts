import type { OptionsDoor } from '../../components/options/options-door.ts';
import type { TaughtWord } from '../../utils/corrections/forget-words.ts';
import type { StoredHere } from '../../utils/db/stored-here.ts';
import type { TaughtDriver } from '../../utils/drivers/forget-drivers.ts';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import type { Site } from '../../utils/helpdesks/site.ts';
import type { Me } from '../../utils/org-api/contract/org.ts';
import type { RecognisedPerson } from '../../utils/recognitions/recognised-people.ts';
import type { UnsentThanks } from '../../utils/recognitions/unsent.ts';
import type { Appearance } from '../../utils/settings/settings.ts';
import { ORG_NAME } from '../demo/cast.ts';
import { THANKS_STATES } from './thanks-states.ts';

const ME: Me = {
  member: {
    id: '01977000-0000-7000-8000-000000000001',
    name: 'Alice Nguyen',
    team: { id: '01977000-0000-7000-8000-000000000002', name: 'Orders' },
    role: 'agent',
    emails: ['alice.nguyen@harbourpine.example'],
    accounts: [],
  },
  org: {
    id: '01977000-0000-7000-8000-000000000003',
    name: ORG_NAME,
    customerKey: { version: 1, key: 'A'.repeat(43) },
    signalDays: 90,
    sharesReadings: false,
  },
};

export const SITE: Site = {
  adapter: ADAPTERS[0]?.id ?? '',
  origin: 'https://harbourpine.example.com',
  basePath: '/desk',
};

const FULL: StoredHere['kinds'] = [
  { kind: 'recognitions', count: 1284, bytes: 912_400 },
  { kind: 'outbox', count: 0, bytes: 0 },
  { kind: 'drafts', count: 0, bytes: 0 },
  { kind: 'confirmed', count: 0, bytes: 0 },
  { kind: 'coreValues', count: 6, bytes: 1900 },
  { kind: 'contactDrivers', count: 10, bytes: 3100 },
  { kind: 'customers', count: 41, bytes: 68_200 },
  { kind: 'matches', count: 12, bytes: 4100 },
  { kind: 'connection', count: 1, bytes: 800 },
];

/** One merely on its way, one that waits, one that was refused. */
export const UNSENT: UnsentThanks[] = (THANKS_STATES['on-the-way']?.outbox ?? []).map((row) => ({
  draftId: row.id,
  problem: row.problem,
  state: row.state === 'dead' ? 'dead' : 'queued',
  createdAt: row.createdAt,
  rows: [row],
}));

const PEOPLE: RecognisedPerson[] = [
  {
    key: 'a',
    name: 'K. Adeyemi',
    where: 'harbourpine.example.com',
    member: { id: '01977000-0000-7000-8000-000000000009', name: 'Ken Adeyemi', team: ME.member.team },
  },
  {
    key: 'b',
    name: 'priya',
    where: undefined,
    member: { id: '01977000-0000-7000-8000-000000000010', name: 'Priya Raman', team: null },
  },
];

export const TAUGHT_WORDS: TaughtWord[] = [
  { word: 'ridiculous', weight: 1, count: 2 },
  { word: 'fine', weight: -0.5, count: 1 },
];

export const TAUGHT: TaughtDriver[] = [
  { driverId: 'a', name: 'Double charge', tickets: 14 },
  { driverId: 'b', name: 'تأخر وصول الطلب', tickets: 3 },
  { driverId: 'c', name: undefined, tickets: 1 },
];

export interface FakeState {
  unsent?: UnsentThanks[];
  drafts?: number;
  /** The org no longer accepts the token. */
  isRefused?: boolean;
  hasRecognised?: boolean;
  taught?: TaughtDriver[];
  taughtWords?: TaughtWord[];
  /** What is left after everything was tried. */
  left?: UnsentThanks[];
  isConnected?: boolean;
  sites?: Site[];
  isForbidden?: boolean;
  isBroken?: boolean;
}

/** A door with a memory of its own behind it, and the answers of an org that exists only here. */
export function fakeDoor(state: FakeState): OptionsDoor & { calls: string[] } {
  let isConnected = state.isConnected ?? false;
  let sites = state.sites ?? [];
  let look: Appearance = { theme: 'system', side: 'end' };
  const calls: string[] = [];
  let unsent = state.unsent ?? [];
  let isRefused = state.isRefused ?? false;
  let taught = state.taught ?? [];
  let taughtWords = state.taughtWords ?? [];
  let people = state.hasRecognised ? PEOPLE : [];
  const watchers = new Set<() => void>();
  const watch = (changed: () => void) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  };
  const stored = () =>
    FULL.map((kind) => (kind.kind === 'drafts' ? { ...kind, count: state.drafts ?? 0, bytes: 300 } : kind));
  const known = (address: string) => address.includes('harbourpine');
  return {
    calls,
    version: '0.1.0',
    helpdesks: ADAPTERS,
    connection: async () => {
      if (state.isBroken) throw new Error('no storage');
      const connectedAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
      return isConnected
        ? { apiUrl: 'https://sidekind.harbourpine.example', me: ME, connectedAt }
        : undefined;
    },
    probe: async (address) =>
      known(address) ? { ok: true, apiUrl: address, name: ORG_NAME } : { ok: false, reason: 'not-ours' },
    connect: async (address, token) => {
      calls.push('connect');
      if (!known(address)) return { ok: false, reason: 'unreachable' };
      if (token === 'other') return { ok: false, reason: 'unsent' };
      if (token !== 'good') return { ok: false, reason: 'wrong-token' };
      isConnected = true;
      isRefused = false;
      return { ok: true, me: ME };
    },
    bringUpToDate: async () => calls.push('bringUpToDate'),
    signOut: async () => {
      calls.push('signOut');
      isConnected = false;
    },
    standing: async () => (isRefused ? 'signed-out' : 'up-to-date'),
    watchStanding: watch,
    unsent: async () => unsent,
    watchUnsent: watch,
    sendUnsent: async () => {
      calls.push('sendUnsent');
      unsent = state.left ?? [];
      for (const changed of watchers) changed();
    },
    copyUnsent: async () => {
      calls.push('copyUnsent');
    },
    recognised: async () => people,
    forgetRecognised: async (key) => {
      calls.push(`forget ${key}`);
      people = people.filter((one) => one.key !== key);
    },
    taughtDrivers: async () => taught,
    watchTaught: watch,
    forgetDriver: async (driverId) => {
      calls.push(`forgetDriver ${driverId}`);
      taught = taught.filter((one) => one.driverId !== driverId);
      for (const changed of watchers) changed();
    },
    forgetAllDrivers: async () => {
      calls.push('forgetAllDrivers');
      taught = [];
      for (const changed of watchers) changed();
    },
    taughtWords: async () => taughtWords,
    watchTaughtWords: watch,
    forgetWord: async (word) => {
      calls.push(`forgetWord ${word}`);
      taughtWords = taughtWords.filter((one) => one.word !== word);
      for (const changed of watchers) changed();
    },
    forgetAllWords: async () => {
      calls.push('forgetAllWords');
      taughtWords = [];
      for (const changed of watchers) changed();
    },
    sites: async () => sites,
    switchOn: async (site) => {
      calls.push(`switchOn ${site.adapter} ${site.origin}${site.basePath}`);
      if (state.isForbidden) return false;
      sites = [...sites, site];
      return true;
    },
    sideOn: async () => 'end',
    saveSideOn: async () => {},
    switchOff: async (site) => {
      calls.push(`switchOff ${site.origin}`);
      sites = sites.filter((other) => other !== site);
    },
    watchSites: () => () => {},
    appearance: async () => look,
    saveAppearance: async (next) => {
      calls.push(`appearance ${next.theme} ${next.side}`);
      look = next;
    },
    storedHere: async () => ({
      kinds: isConnected ? stored() : FULL.map((kind) => ({ ...kind, count: 0, bytes: 0 })),
      lastPulledAt: isConnected ? new Date(Date.now() - 240_000).toISOString() : undefined,
    }),
    exportStored: async () => '{}',
    eraseAll: async () => {
      calls.push('eraseAll');
      isConnected = false;
      sites = [];
    },
  };
}

export const OPTIONS_STATES: Record<string, FakeState> = {
  newcomer: {},
  connected: { isConnected: true },
  ready: {
    isConnected: true,
    sites: [SITE, { ...SITE, origin: 'http://tickets.intranet.example:8080', basePath: '/rt' }],
  },
  unsent: { isConnected: true, sites: [SITE], unsent: UNSENT, drafts: 2, left: UNSENT.slice(2) },
  refused: { isConnected: true, sites: [SITE], unsent: UNSENT.slice(1), isRefused: true },
  recognised: { isConnected: true, sites: [SITE], hasRecognised: true, drafts: 1 },
  learned: { isConnected: true, sites: [SITE], taught: TAUGHT, taughtWords: TAUGHT_WORDS },
  forbidden: { isConnected: true, isForbidden: true },
  broken: { isBroken: true },
};
