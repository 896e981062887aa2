import type { Cue } from '../../utils/sentiment/cues.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';

const MOST = 3;
/** What one should know before answering comes first. */
const ORDER: readonly Cue['kind'][] = [
  'vulnerable',
  'wants-person',
  'may-leave',
  'praise',
  'solved',
  'was-promised',
  'asked-again',
  'still-waiting',
];

/** The facts worth a line: the newest of each kind, at most three. "Solved" holds until the customer writes again. */
export function cueFacts({ cues, messages }: Reading): Cue[] {
  const newest = messages.at(-1)?.messageId;
  return ORDER.flatMap((kind) => cues.findLast((cue) => cue.kind === kind) ?? [])
    .filter(({ kind, messageId }) => kind !== 'solved' || messageId === newest)
    .slice(0, MOST);
}
