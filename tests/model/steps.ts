import fc from 'fast-check';
import type { Fate } from './life.ts';
import { FAULTS, type Fault } from './network.ts';

interface Deed {
  fate?: Fate | undefined;
  /** The next step begins while this one is under way. */
  overlaps: boolean;
}

export interface Send extends Deed {
  do: 'send';
  ticket: 0 | 1;
  how: 'once' | 'twice' | 'two-tabs';
  to: 'Ben' | 'Cleo' | 'both';
  isPrivate: boolean;
  /** As the composer does: the background is woken at once. */
  wakes: boolean;
}

/** `nth` counts drafts that were sent, the last one first. */
export interface TakeBack extends Deed {
  do: 'undo' | 'edit' | 'discard';
  tab: 0 | 1;
  nth: number;
}

export interface Wake extends Deed {
  do: 'wake';
  isAsked: boolean;
}

/** One thing that happens. */
export type Step =
  | Send
  | TakeBack
  | Wake
  | { do: 'wait'; seconds: number }
  | { do: 'net'; fault: Fault | undefined; times: number; isForAll: boolean }
  | { do: 'jump'; hours: number }
  | { do: 'kill'; who: 'background' | 0 | 1 }
  /** Cleo leaves the org; Alice becomes lead, or agent again; the org's log starts anew. */
  | { do: 'leave' | 'role' | 'epoch' }
  | { do: 'revoke' | 'sign-in' }
  /** The browser starts anew with its database, or with its local storage, gone. */
  | { do: 'erase' | 'lose-home' }
  /** Somebody else is signed in with the same second home at hand. */
  | { do: 'stranger' };

export const send: Send = {
  do: 'send',
  ticket: 0,
  how: 'once',
  to: 'Ben',
  isPrivate: false,
  wakes: true,
  overlaps: false,
};
export const wake: Wake = { do: 'wake', isAsked: false, overlaps: false };
export const wait = (seconds: number): Step => ({ do: 'wait', seconds });
export const net = (fault?: Fault, times = 1, isForAll = false): Step => ({
  do: 'net',
  fault,
  times,
  isForAll,
});
export const undo: TakeBack = { do: 'undo', tab: 0, nth: 0, overlaps: false };

const fate = (most: number) =>
  fc.option(fc.record({ at: fc.integer({ min: 1, max: most }), how: fc.constantFrom('die', 'fail') }), {
    nil: undefined,
    freq: 2,
  });
const overlaps = fc.boolean();
const ticket = fc.constantFrom(0, 1);

const sendStep = fc.record({
  do: fc.constant('send'),
  ticket,
  how: fc.constantFrom('once', 'twice', 'two-tabs'),
  to: fc.constantFrom('Ben', 'Cleo', 'both'),
  isPrivate: fc.boolean(),
  wakes: fc.boolean(),
  fate: fate(9),
  overlaps,
});
const takeBack = fc.record({
  do: fc.constantFrom('undo', 'undo', 'edit', 'discard'),
  tab: ticket,
  nth: fc.nat({ max: 2 }),
  fate: fate(10),
  overlaps,
});
const wakeStep = fc.record({ do: fc.constant('wake'), isAsked: fc.boolean(), fate: fate(30), overlaps });
const waitStep = fc.record({
  do: fc.constant('wait'),
  seconds: fc.constantFrom(1, 5, 9, 10, 11, 11, 21, 35, 61, 61, 301, 1900, 7200),
});
const netStep = fc.record({
  do: fc.constant('net'),
  fault: fc.constantFrom(...FAULTS),
  times: fc.constantFrom(1, 1, 1, 2, 3, 50),
  isForAll: fc.boolean(),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: sendStep },
  { weight: 4, arbitrary: takeBack },
  { weight: 5, arbitrary: wakeStep },
  { weight: 7, arbitrary: waitStep },
  { weight: 5, arbitrary: netStep },
  { weight: 1, arbitrary: fc.constant(net()) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jump'), hours: fc.constantFrom(48, -48) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('kill'),
      who: fc.constantFrom<'background' | 0 | 1>('background', 0, 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('leave', 'role', 'epoch', 'revoke', 'sign-in', 'erase', 'lose-home', 'stranger'),
    }),
  },
);

/** Whatever may happen, one after another. */
export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 3, maxLength: 24, size: 'max' });
