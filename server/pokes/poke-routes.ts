import { z } from 'zod';
import { PokeStream, PokeTicket } from '../../utils/org-api/contract/poke.ts';
import { ProblemError } from '../http/problem-error.ts';
import { NO_BODY, NO_PARAMS, route, withCaller } from '../http/route.ts';
import { issuePokeTicket, redeemPokeTicket } from './poke-tickets.ts';

const ticket = route(
  {
    method: 'post',
    path: '/v1/pokes',
    access: 'agent',
    summary: 'A ticket that opens one poke stream, once, within a minute',
    params: NO_PARAMS,
    query: NO_PARAMS,
    body: NO_BODY,
    answer: PokeTicket,
    problems: ['too-many-requests'],
  },
  withCaller(async ({ db, now }, caller) => ({ body: await issuePokeTicket(db, caller, now) })),
);

const listen = route(
  {
    method: 'get',
    path: '/v1/pokes',
    access: 'public',
    summary: 'Says when it is worth pulling, and nothing else; the ticket is the proof',
    params: NO_PARAMS,
    query: z.object({ ticket: PokeTicket.shape.ticket }),
    body: NO_BODY,
    answer: PokeStream,
    media: 'text/event-stream',
    problems: ['not-signed-in'],
  },
  async ({ db, query, now, pokes }) => {
    const orgId = await redeemPokeTicket(db, query.ticket, now);
    if (orgId === undefined) {
      const detail = 'This ticket was used, has expired, or never was one. Ask for another.';
      throw new ProblemError('not-signed-in', { detail }, { 'WWW-Authenticate': 'Bearer' });
    }
    return { stream: await pokes.open(orgId) };
  },
);

export const POKE_ROUTES = [ticket, listen];
