import { t } from '../../utils/i18n/t.ts';
import type { Match } from '../../utils/org-api/contract/member.ts';
import { isMachine } from '../../utils/recognitions/colleagues.ts';
import type { TicketParticipant } from '../../utils/ticket.ts';
import { isolate } from '../ui/join-names.ts';
import { nameOf } from './names.ts';

/** "2 replies, 1 note", "assigned, 1 reply", "took part". */
export function deedsOf({ isAssignee, messages, notes }: TicketParticipant): string {
  const deeds: string[] = [];
  if (messages > 0) deeds.push(t('panel.replies', { count: messages }));
  if (notes > 0) deeds.push(t('panel.notes', { count: notes }));
  if (deeds.length === 0) return t(isAssignee ? 'panel.assigned' : 'panel.tookPart');
  return isAssignee ? t('panel.assignedAnd', { deeds: deeds.join(', ') }) : deeds.join(', ');
}

/** Who this is to the org, in a line of its own; `undefined` where nothing needs saying. */
export function matchWords(
  { person, role }: TicketParticipant,
  match: Match | undefined,
  org: string,
): string | undefined {
  if (isMachine(role) || match === undefined) return undefined;
  if (match.member !== null) {
    const name = match.member.name;
    return name === nameOf(person) ? undefined : t('panel.knownAs', { org, name: isolate(name) });
  }
  return [unmatchedReason(person, org), suggestionWords(match)].filter(Boolean).join(' ');
}

function unmatchedReason(person: TicketParticipant['person'], org: string): string {
  if (person.email) return t('panel.unmatchedEmail', { org });
  return t(person.id ? 'panel.unmatchedAccount' : 'panel.unmatchedNothing', { org });
}

function suggestionWords({ suggestion }: Match): string | undefined {
  if (suggestion === null) return undefined;
  const name = isolate(suggestion.name);
  if (suggestion.team === null) return t('panel.mayBe', { name });
  return t('panel.mayBeTeam', { name, team: suggestion.team.name });
}
