import { t } from '../../utils/i18n/t.ts';
import type { MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Recipient, Visibility } from '../../utils/org-api/contract/recognition.ts';
import type { RecipientChoice } from '../../utils/recognitions/recipients.ts';
import { isolate, joinNames } from '../ui/join-names.ts';

/** In plain words, who will be able to read it. */
export function whoWillSee(visibility: Visibility, recipients: readonly Recipient[], org: string): string {
  if (visibility === 'org') return t('composer.sees.org', { org });
  const [first] = recipients;
  if (first === undefined) return t('composer.sees.nobody');
  const isOne = recipients.length === 1;
  if (visibility === 'private') {
    return isOne ? t('composer.sees.private', { name: isolate(first.name) }) : t('composer.sees.privateEach');
  }
  const names = joinNames(recipients.map(({ name }) => name));
  return t(isOne ? 'composer.sees.team' : 'composer.sees.teams', { names });
}

export function sendWords(recipients: readonly Recipient[]): string {
  if (recipients.length === 0) return t('composer.sendNobody');
  return t('composer.send', { names: joinNames(recipients.map(({ name }) => name)) });
}

export function thisIs({ name, team }: MemberCard): string {
  if (team === null) return t('composer.thisIs', { name: isolate(name) });
  return t('composer.thisIsTeam', { name: isolate(name), team: isolate(team.name) });
}

/** Why somebody cannot be chosen; `undefined` for those who can. */
export function whyNot(choice: RecipientChoice, org: string): string | undefined {
  if (choice.state === 'pending') return t('composer.pending');
  if (choice.state !== 'unmatched') return undefined;
  switch (choice.reason) {
    case 'email':
      return t('panel.unmatchedEmail', { org });
    case 'account':
      return t('panel.unmatchedAccount', { org });
    case 'nothing':
      return t('panel.unmatchedNothing');
    case 'role':
      return t('composer.unmatched.role');
  }
}
