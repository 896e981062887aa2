import { useEffect, useRef } from 'react';
import type { Recipient } from '../../utils/org-api/contract/recognition.ts';
import { chosenAtFirst, type RecipientChoice } from '../../utils/recognitions/recipients.ts';

/** Who is chosen when the composer opens, as a draft keeps them. */
export function firstRecipients(choices: readonly RecipientChoice[]): Recipient[] {
  return chosenAtFirst(choices).map(({ id, name }) => ({ id, name }));
}

/**
 * Opened before the org had said who everybody is: then whoever is chosen at first is chosen once, when it has,
 * and only where nobody is chosen yet. A button that names somebody never comes to name somebody else.
 */
export function useLateChoice(
  choices: readonly RecipientChoice[],
  chosen: readonly Recipient[] | undefined,
  choose: (recipients: Recipient[]) => void,
): void {
  const isPending = choices.some(({ state }) => state === 'pending');
  const isWaiting = useRef(isPending);
  useEffect(() => {
    if (!isWaiting.current || isPending || chosen === undefined) return;
    isWaiting.current = false;
    if (chosen.length === 0) choose(firstRecipients(choices));
  });
}
