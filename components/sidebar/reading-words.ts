import { locale, type MessageKey, t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import type { Label, MessageReading, Reading, Silence } from '../../utils/sentiment/reading.ts';
import type { Message } from '../../utils/ticket.ts';
import type { Arc } from './arc-points.ts';
import { moodOf } from './mood-words.ts';

/** How the customer is, in words: from where it started to now. `undefined` where there is no reading. */
export function readingHeadline({ start, now }: Reading): string | undefined {
  const mood = now && moodOf(now);
  if (now?.label === undefined || mood === undefined) return undefined;
  const first = start && moodOf(start);
  if (start === undefined || first === undefined) return t('panel.now', { mood: t(`panel.mood.${mood}`) });
  if (start.label === now.label && (first === mood || now.label === 'positive')) {
    return t(`panel.same.${now.label}`);
  }
  if (start.label === 'negative' && mood === 'neutral') {
    return t('panel.turn.calmer', { start: t(`panel.start.${first}`) });
  }
  return t('panel.turn', { start: t(`panel.start.${first}`), now: t(`panel.mood.${mood}`) });
}

const HEIGHT: Readonly<Record<Label, number>> = { negative: 0, neutral: 1, positive: 2 };

/** When it turned and, where it got better, that a reply came before: a turn for the worse is nobody's doing here. */
export function turnWords({ turn, messages }: Reading, arc: Arc, now: number): string | undefined {
  const at = messages.find(({ messageId }) => messageId === turn?.messageId)?.at;
  if (turn === undefined || at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  const age = timeAgo(at, now);
  if (HEIGHT[turn.to] < HEIGHT[turn.from]) return t('panel.turned.worse', { age });
  const isAfterReply = arc.points.some(({ id, afterReply }) => afterReply && id === turn.messageId);
  return t(isAfterReply ? 'panel.turned.betterAfterReply' : 'panel.turned.better', { age });
}

/** The message whose reading, or silence, stands on the card. What somebody said could not be told comes first. */
export function shownMessage({ now, silence, messages }: Reading): MessageReading | undefined {
  if (now !== undefined) return now;
  const unclear = silence === 'weak' ? messages.findLast(({ said }) => said === 'unclear') : undefined;
  return unclear ?? messages.findLast((message) => message.silence === silence);
}

/** What to say instead of a reading. `unread`: the messages are missing. `unloaded`: the model is. */
export function silenceWords(silence: Silence | 'unread' | 'unloaded', language: string | undefined) {
  const line: MessageKey = `panel.silence.${silence}.line`;
  if (silence !== 'language') return { headline: t(`panel.silence.${silence}`), line: t(line) };
  const name = languageName(language);
  if (name === undefined) return { headline: t('panel.silence.languageUnknown'), line: t(line) };
  return { headline: t('panel.silence.language', { language: name }), line: t(line) };
}

function languageName(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** Messages of the requester after the newest one that could be read. */
export function newerThan(reading: Reading, now: MessageReading): number {
  const index = reading.messages.findIndex((message) => message.messageId === now.messageId);
  return index < 0 ? 0 : reading.messages.length - 1 - index;
}

/** The requester's public messages: the only ones that are counted and read. */
export function customerMessages(messages: readonly Message[]): Message[] {
  return messages.filter((message) => message.isRequester && !message.isInternal);
}
