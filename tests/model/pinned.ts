import { net, type Step, send, undo, wait, wake } from './steps.ts';

/** Histories that once failed, or that must never: played before any that chance makes. */
export const PINNED: { what: string; steps: Step[]; chance?: number }[] = [
  {
    what: 'S24 two tabs and two clicks: the same draft is sent once',
    steps: [{ ...send, how: 'two-tabs', overlaps: true }, { ...send, how: 'twice' }, wait(11)],
  },
  {
    what: 'S21 corruption: thanks that wait outlive the database',
    steps: [send, { do: 'erase' }, wake, wait(11)],
  },
  {
    what: 'S5 binding: who is signed in after Alice does not send what she wrote',
    steps: [{ ...send, wakes: false }, { do: 'stranger' }, wait(61), { do: 'stranger' }],
  },
  {
    what: 'S4 undone thanks are not sent, whatever is lost after that',
    steps: [send, wait(3), undo, wake, { do: 'erase' }, wake, wait(11), wake],
  },
  {
    what: 'S2 at most once: an answer that is lost is asked for again',
    steps: [send, net('answer-lost'), wait(11), wait(61)],
  },
  {
    what: 'S4 what is on its way is left alone until its lease is over',
    steps: [send, wait(9), net('slow-30'), wait(2), { do: 'kill', who: 'background' }, wake, wait(61)],
  },
  {
    what: 'S1 conservation: what is on its way cannot be undone any more',
    steps: [send, net('slow-5'), wait(11), undo, wait(5)],
  },
  {
    what: 'S1 conservation: a receipt for something else ends nothing',
    steps: [send, net('receipt-of-another'), wait(11)],
  },
  {
    what: 'S3 nothing is said to be queued that the disk did not take',
    steps: [1, 2, 3, 4, 5].map((at) => ({ ...send, fate: { at, how: 'fail' } })),
  },
  {
    what: 'S22 clock: set back and ahead, thanks are neither lost nor sent too early',
    steps: [send, { do: 'jump', hours: -48 }, wait(5), wake, { do: 'jump', hours: 48 }, wait(2), wake],
  },
  {
    what: 'S17 throttle: a server that named a time is left alone, though another run begins',
    steps: [send, net('too-many', 50), wait(11), { do: 'kill', who: 'background' }, wake, wait(61), wake],
  },
  {
    what: 'S1 conservation: what came back from the second home may have been sent, so it cannot be undone',
    steps: [
      send,
      wait(9),
      net('answer-lost', 50, true),
      wait(3),
      { do: 'jump', hours: -48 },
      { do: 'erase' },
      wake,
      undo,
    ],
  },
  {
    what: 'what was refused, edited and sent again can be undone, though a part of it was sent before',
    steps: [
      { do: 'leave' },
      { ...send, to: 'both', isPrivate: true },
      wait(11),
      { ...undo, do: 'edit' },
      { ...send, wakes: false },
      undo,
    ],
  },
];
