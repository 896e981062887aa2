import type { OutboxRow } from '../../utils/db/rows.ts';
import { t } from '../../utils/i18n/t.ts';

/** Why thanks that somebody sent are still on this computer, in a sentence. */
export function whyUnsent({ state, problem }: Pick<OutboxRow, 'state' | 'problem'>, org: string): string {
  if (state === 'sending') return t('unsent.sending');
  return problem === undefined ? t('unsent.queued') : t(`unsent.${problem.kind}`, { org });
}
