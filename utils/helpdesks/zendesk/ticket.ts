import type { Fault, Person } from '../../ticket.ts';
import type { Answer, HelpdeskIo, TicketReading } from '../adapter.ts';
import { person } from '../kit/person.ts';
import { accountId } from './accounts.ts';
import { Me, MetricsAnswer, TicketAnswer } from './answers.ts';

const SHAPE_CHANGED: { ok: false; fault: Fault } = { ok: false, fault: 'shape-changed' };

export interface TicketParts {
  subject: string | undefined;
  status: string | undefined;
  requesterId: string;
  assigneeId: string | undefined;
  collaboratorIds: string[];
  users: unknown[];
}

export async function readTicket(io: HelpdeskIo, id: string): Promise<Answer<TicketParts>> {
  const answer = await io.json(`/api/v2/tickets/${id}.json?include=users`);
  if (!answer.ok) return answer;
  const { ticket, users } = TicketAnswer.safeParse(answer.value).data ?? {};
  const requesterId = accountId(ticket?.requester_id);
  if (!ticket || requesterId === undefined || String(ticket.id) !== id) return SHAPE_CHANGED;
  const collaboratorIds = (ticket.collaborator_ids ?? []).map(accountId).filter((one) => one !== undefined);
  const { subject, status } = ticket;
  const assigneeId = accountId(ticket.assignee_id);
  return {
    ok: true,
    value: { subject, status, requesterId, assigneeId, collaboratorIds, users: users ?? [] },
  };
}

export async function readViewer(io: HelpdeskIo): Promise<Answer<Person>> {
  const answer = await io.json('/api/v2/users/me.json');
  if (!answer.ok) return answer;
  const user = Me.safeParse(answer.value).data?.user;
  if (!user) return SHAPE_CHANGED;
  const id = accountId(user.id);
  if (id === undefined) return { ok: false, fault: 'signed-out' };
  return { ok: true, value: person({ id, name: user.name, email: user.email }) };
}

/** "Number of assignees the ticket had", "groups the ticket passed through": the first is no hand-off. */
export async function readOutcome(
  io: HelpdeskIo,
  id: string,
): Promise<Answer<Pick<TicketReading, 'reopens' | 'handOffs'>>> {
  const answer = await io.json(`/api/v2/tickets/${id}/metrics.json`);
  if (!answer.ok) return answer;
  const metric = MetricsAnswer.safeParse(answer.value).data?.ticket_metric;
  const one = Array.isArray(metric) ? metric[0] : metric;
  if (!one) return SHAPE_CHANGED;
  const stations = [one.assignee_stations, one.group_stations].filter((count) => count !== undefined);
  const handOffs = stations.length === 0 ? undefined : Math.max(0, ...stations.map((count) => count - 1));
  return { ok: true, value: { reopens: one.reopens, handOffs } };
}
