import { locale, type MessageKey, t } from '../../utils/i18n/t.ts';
import type { MessageReading, Reading, Silence } from '../../utils/sentiment/reading.ts';
import type { Message } from '../../utils/ticket.ts';

/** How the customer is, in words: from where it started to now. `undefined` where there is no reading. */
export function readingHeadline({ start, now }: Reading): string | undefined {
  if (now?.label === undefined) return undefined;
  if (start?.label === undefined) return t(`panel.now.${now.label}`);
  return t(`panel.turn.${start.label}.${now.label}`);
}

/** What to say instead of a reading. `unread`: the messages themselves are missing. */
export function silenceWords(silence: Silence | 'unread', language: string | undefined) {
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

/** Only the ticket's first message could be read, and it is negative: the least telling reading of all. */
export function isLoneOpening(reading: Reading): boolean {
  const read = reading.messages.filter((message) => message.label !== undefined);
  return read.length === 1 && read[0]?.label === 'negative' && read[0] === reading.messages[0];
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
