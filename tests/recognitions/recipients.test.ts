import { expect, test } from 'vitest';
import { participantKey, participantToMatch } from '../../utils/db/participant-key.ts';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import {
  chosenAtFirst,
  type RecipientChoice,
  recipientChoices,
} from '../../utils/recognitions/recipients.ts';
import type { TicketParticipant } from '../../utils/ticket.ts';
import { alice, id, ken, matched, participant, priya, REF, unmatched } from '../looks/builders.ts';

function keyOf({ person }: TicketParticipant): string {
  return participantKey(participantToMatch(REF, person));
}

function choicesOf(
  people: readonly [TicketParticipant, Match | undefined][],
  confirmed: ReadonlyMap<string, MemberCard> = new Map(),
): RecipientChoice[] {
  const matches = new Map(people.map(([one, match]) => [keyOf(one), match]));
  const participants = people.map(([one]) => one);
  return recipientChoices({ ref: REF, participants }, { matches, confirmed, memberId: alice.id });
}

const kenHere = participant({ id: '2', name: 'Ken Adeyemi' }, 'agent', { messages: 1 });

test('each colleague is offered with what is known; customers and bots are not', () => {
  const choices = choicesOf([
    [participant({ id: '9', name: 'Maria' }, 'customer', { isRequester: true }), undefined],
    [participant({ id: '8', name: 'Bot' }, 'bot'), undefined],
    [
      participant({ id: '1', name: 'Alice Nguyen' }, 'agent', { isAssignee: true }),
      matched('account', alice),
    ],
    [kenHere, matched('account', ken)],
    [participant({ name: 'Priya Raman' }, 'agent'), unmatched(priya)],
    [participant({ id: '4', email: 'x@else.example' }, 'agent'), unmatched()],
    [participant({ id: '5' }, 'agent'), unmatched()],
    [participant({ name: 'Jo' }, 'agent'), unmatched()],
    [participant({ name: 'Somebody' }, 'unknown'), undefined],
    [participant({ id: '7' }, 'agent'), undefined],
  ]);
  expect(choices.map((one) => ('reason' in one ? `${one.state} ${one.reason}` : one.state))).toEqual([
    'oneself',
    'member',
    'suggested',
    'unmatched email',
    'unmatched account',
    'unmatched nothing',
    'unmatched role',
    'pending',
  ]);
});

test('the same member under two accounts is offered once, with all that was done', () => {
  const other = participant({ email: 'ken@harbourpine.example' }, 'agent', { isAssignee: true, notes: 2 });
  const choices = choicesOf([
    [kenHere, matched('account', ken)],
    [other, matched('email', ken)],
  ]);
  expect(choices).toHaveLength(1);
  expect(choices[0]?.participant).toMatchObject({ isAssignee: true, messages: 1, notes: 2 });
});

test('a name that was confirmed once is a member, and never somebody’s own', () => {
  const priyaHere = participant({ name: 'Priya Raman' }, 'agent');
  const confirmed = new Map([[keyOf(priyaHere), priya]]);
  expect(choicesOf([[priyaHere, unmatched(priya)]], confirmed)[0]).toMatchObject({
    state: 'member',
    member: priya,
  });
  const self = participant({ name: 'Alice Nguyen' }, 'agent');
  expect(choicesOf([[self, unmatched(alice)]])[0]?.state).toBe('oneself');
});

test('up to three are chosen at first, of more the assignee alone, and never a guess', () => {
  const four = [0, 1, 2, 3].map((at): [TicketParticipant, Match] => [
    participant({ id: `1${at}` }, 'agent', { isAssignee: at === 2 }),
    matched('account', { id: id(60 + at), name: `Member ${at}`, team: null }),
  ]);
  expect(chosenAtFirst(choicesOf(four.slice(0, 3)))).toHaveLength(3);
  expect(chosenAtFirst(choicesOf(four)).map(({ name }) => name)).toEqual(['Member 2']);
  const aliceAssigned = participant({ id: '1' }, 'agent', { isAssignee: true });
  expect(
    chosenAtFirst(
      choicesOf([...four.filter((_one, at) => at !== 2), [aliceAssigned, matched('account', alice)]]),
    ),
  ).toHaveLength(3);
  expect(
    chosenAtFirst(choicesOf([[participant({ name: 'Priya Raman' }, 'agent'), unmatched(priya)]])),
  ).toEqual([]);
});
