import type { Message } from '../ticket.ts';
import { type Cue, cuesIn } from './cues.ts';
import { customerMessages } from './customer-message.ts';
import type { Engine } from './engine.ts';
import { readMessage } from './read-message.ts';
import type { MessageReading, Reading, Turn } from './reading.ts';
import { asSaid, type SaidLabels } from './said.ts';
import type { Work } from './tokens.ts';
import type { WordWeights } from './word-weights.ts';

/** What a person on this device said against earlier readings, and what their words taught. */
export interface Corrections {
  said?: SaidLabels | undefined;
  learned?: WordWeights | undefined;
}

/**
 * How the requester feels, from their own public messages and nothing else. `now` stays away when the newest
 * message that says anything is torn, in another language, or doubts an earlier praise: an older mood is not
 * the mood of now.
 */
export function scoreSentiment(
  messages: readonly Message[],
  engine: Engine,
  work: Work = { steps: 0 },
  corrections: Corrections = {},
): Reading {
  const cues: Cue[] = [];
  const read = customerMessages(messages).map((message): MessageReading => {
    const { units, ...reading } = readMessage(message, engine, work, corrections.learned);
    const reader = engine.get(reading.language ?? '');
    if (reader !== undefined) cues.push(...cuesIn(message.id, units, reader, work));
    return asSaid(reading, corrections.said?.get(message.id));
  });
  const newest = read.findLast(speaksForNow) ?? lastSilent(read);
  const first = read.find(({ label }) => label !== undefined);
  const now = newest?.label === undefined ? undefined : newest;
  return {
    messages: read,
    now,
    start: first === now ? undefined : first,
    turn: turnIn(read),
    isOpening: now?.label === 'negative' && now === read[0],
    cues,
    silence: now === undefined ? (newest?.silence ?? 'no-messages') : undefined,
    language: now === undefined ? newest?.language : undefined,
  };
}

/**
 * Too little to tell does not undo what was said before, but a first word against it undoes praise: better
 * silent than glad by mistake. A polite or plain word does not undo anger; a second one does.
 */
function speaksForNow(reading: MessageReading, at: number, read: readonly MessageReading[]): boolean {
  if (reading.said !== undefined) return true;
  if (reading.silence === 'too-short') return false;
  if (reading.silence !== 'weak' && reading.label !== 'neutral') return true;
  const before = read.slice(0, at).findLast(({ label }) => label !== undefined);
  if (reading.label === 'neutral') return before === undefined || before.label === 'neutral';
  return reading.polarity < 0 && before?.label === 'positive';
}

function lastSilent(read: readonly MessageReading[]): MessageReading | undefined {
  return read.findLast(({ silence }) => silence === 'weak') ?? read.at(-1);
}

/** The last change between negative, neutral and positive that the messages after it did not take back. */
function turnIn(read: readonly MessageReading[]): Turn | undefined {
  const said = read.filter(({ label }) => label !== undefined);
  for (let at = said.length - 1; at > 0; at -= 1) {
    const [before, here] = [said[at - 1], said[at]];
    if (before?.label === undefined || here?.label === undefined || before.label === here.label) continue;
    return { messageId: here.messageId, from: before.label, to: here.label };
  }
  return undefined;
}
