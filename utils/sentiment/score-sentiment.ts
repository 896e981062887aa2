import type { Message } from '../ticket.ts';
import { excerpt, type Weighed } from './excerpt.ts';
import { writtenIn } from './language.ts';
import { ownWords } from './own-words.ts';
import type { Label, MessageReading, Reading, Silence } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { weighSentence } from './weigh-sentence.ts';
import { type Word, type Work, wordsOf } from './words.ts';

/** Characters of one's own words that are read per message; a feeling shows before that. */
const MOST_READ = 6000;
const FEWEST_WORDS = 2;
/** What a side must weigh in all, and in one word unless it weighs `MANY`, before we say anything. */
const ENOUGH = 2;
const MANY = 4;
/** How much more one side must weigh than the other. Praise is easily ironic, so it needs more. */
const NEGATIVE_LEAD = 1.5;
const POSITIVE_LEAD = 3;

/**
 * A first guess, from a list of words, at how the requester feels. Reads the requester's own public messages
 * and nothing else, in English; never says "neutral", because words that are not on a list prove nothing.
 * `now` stays away when the newest message that says anything is torn, in another language, or doubts an
 * earlier praise: an older mood is not the mood of now.
 */
export function scoreSentiment(messages: readonly Message[], work: Work = { steps: 0 }): Reading {
  const read = messages.filter(isCustomers).map((message) => readMessage(message, work));
  const newest = read.findLast(speaksForNow) ?? lastSilent(read);
  const first = read.find(({ label }) => label !== undefined);
  const now = newest?.label === undefined ? undefined : newest;
  return {
    messages: read,
    now,
    start: first === now ? undefined : first,
    silence: now === undefined ? (newest?.silence ?? 'no-messages') : undefined,
    language: now === undefined ? newest?.language : undefined,
  };
}

/**
 * Too little to tell does not undo what was said before, but a first word against it undoes praise: better
 * silent than glad by mistake. A polite word does not undo anger.
 */
function speaksForNow(reading: MessageReading, at: number, read: readonly MessageReading[]): boolean {
  if (reading.silence === 'too-short') return false;
  if (reading.silence !== 'weak') return true;
  const leaning = reading.evidence.reduce((sum, { weight }) => sum + weight, 0);
  const before = read.slice(0, at).findLast(({ label }) => label !== undefined);
  return leaning < 0 && before?.label === 'positive';
}

/** An employee who asks for help is a requester too; what a helpdesk does not prove is not the customer's. */
function isCustomers({ isRequester, isInternal, role }: Message): boolean {
  return isRequester && !isInternal && (role === 'customer' || role === 'agent');
}

function lastSilent(read: readonly MessageReading[]): MessageReading | undefined {
  return read.findLast(({ silence }) => silence === 'weak') ?? read.at(-1);
}

function readMessage(message: Message, work: Work): MessageReading {
  work.steps += message.text.length;
  const text = ownWords(message.text).slice(0, MOST_READ);
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence, work) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const about = { messageId: message.id, at: message.at };
  const written = writtenIn(text, words);
  if (!written.isEnglish) return { ...about, ...silent('language'), language: written.code };
  const weighed = sentences.map((sentence) => weigh(sentence.sentence, sentence.words, work));
  return { ...about, ...judge(weighed, words.length), language: undefined };
}

function weigh(sentence: string, words: readonly Word[], work: Work): Weighed {
  return { sentence, evidence: weighSentence(sentence, words, work) };
}

type Judgement = Pick<MessageReading, 'label' | 'silence' | 'sentence' | 'evidence'>;

function silent(silence: Silence, shown: Weighed = { sentence: '', evidence: [] }): Judgement {
  return { label: undefined, silence, ...shown };
}

function judge(weighed: readonly Weighed[], words: number): Judgement {
  if (words < FEWEST_WORDS) return silent('too-short');
  const all = weighed.flatMap(({ evidence }) => evidence.map(({ weight }) => weight));
  const good = sideOf(all.filter((weight) => weight > 0));
  const bad = sideOf(all.filter((weight) => weight < 0));
  const label = labelOf(good, bad);
  if (label !== undefined) return { label, silence: undefined, ...excerpt(weighed, label) };
  return silent(good.isEnough && bad.isEnough ? 'mixed' : 'weak', excerpt(weighed, undefined));
}

interface Side {
  sum: number;
  isEnough: boolean;
}

function sideOf(weights: readonly number[]): Side {
  const sum = weights.reduce((total, weight) => total + Math.abs(weight), 0);
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return { sum, isEnough: sum >= MANY || (sum >= ENOUGH && top >= ENOUGH) };
}

function labelOf(good: Side, bad: Side): Label | undefined {
  if (bad.isEnough && bad.sum >= good.sum * NEGATIVE_LEAD) return 'negative';
  if (good.isEnough && good.sum >= bad.sum * POSITIVE_LEAD) return 'positive';
  return undefined;
}
