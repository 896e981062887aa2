import type { DraftContent } from './drafts.ts';

/** Whether there is nothing in a draft that somebody would miss. */
export function isBlank({
  message,
  quote,
  coreValueIds,
}: Pick<DraftContent, 'message' | 'quote' | 'coreValueIds'>): boolean {
  return message.trim() === '' && quote === null && coreValueIds.length === 0;
}
