import type { Label, MessageReading, Turn } from '../../utils/sentiment/reading.ts';
import type { Message } from '../../utils/ticket.ts';
import { customerMessages } from './reading-words.ts';

/** Most messages drawn; earlier ones are counted in words. */
const MOST = 12;

export interface ArcPoint {
  id: string;
  label: Label | undefined;
  isOpening: boolean;
  isNow: boolean;
  /** Somebody of the helpdesk answered between this message and the one before it. */
  afterReply: boolean;
  /** Here the mood changed for good. */
  isTurn: boolean;
}

export interface Arc {
  points: ArcPoint[];
  /** Messages before the first point. */
  earlier: number;
}

/** The requester's messages in order. `undefined` when fewer than two could be read: a point is no arc. */
export function arcOf(
  readings: readonly MessageReading[],
  messages: readonly Message[],
  turn?: Turn,
): Arc | undefined {
  if (readings.filter(({ label }) => label !== undefined).length < 2) return undefined;
  const answered = answeredMessages(messages);
  const last = readings.findLast(({ label }) => label !== undefined);
  const points = readings.map((reading, index) => ({
    id: reading.messageId,
    label: reading.label,
    isOpening: index === 0,
    isNow: reading === last,
    afterReply: answered.has(reading.messageId),
    isTurn: reading.messageId === turn?.messageId,
  }));
  const shown = points.slice(-MOST);
  return { points: shown, earlier: points.length - shown.length };
}

/** Ids of customer messages that came after a public reply. */
function answeredMessages(messages: readonly Message[]): Set<string> {
  const own = new Set(customerMessages(messages).map(({ id }) => id));
  const answered = new Set<string>();
  let replied = false;
  for (const { id, role, isInternal } of messages) {
    if (own.has(id)) {
      if (replied) answered.add(id);
      replied = false;
    } else if (role === 'agent' && !isInternal) {
      replied = true;
    }
  }
  return answered;
}
