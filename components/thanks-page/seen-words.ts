import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';
import type { Entry } from './entries.ts';

/** Who can see it, from where the reader stands. */
export function seenWords({ side, recognition }: Entry, org: string): string {
  const { visibility, sender, recipients } = recognition;
  if (visibility === 'org') return t('thanks.seen.org', { org });
  const isOne = recipients.length === 1;
  if (side === 'sent') {
    const name = isolate(recipients[0]?.name ?? '');
    if (visibility === 'private') return t('thanks.seen.two', { name });
    return isOne ? t('thanks.seen.teamOf', { name }) : t('thanks.seen.teamsOf');
  }
  const name = isolate(sender.name);
  const isMember = sender.kind === 'member';
  if (visibility === 'private') return isMember ? t('thanks.seen.two', { name }) : t('thanks.seen.you');
  if (!isMember) return t(isOne ? 'thanks.seen.yourTeamOnly' : 'thanks.seen.teamsOfAllOnly');
  return t(isOne ? 'thanks.seen.yourTeam' : 'thanks.seen.teamsOfAll', { name });
}
