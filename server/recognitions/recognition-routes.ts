import { z } from 'zod';
import { Id } from '../../utils/org-api/contract/common.ts';
import {
  NewRecognition,
  RecognitionPage,
  RecognitionReceipt,
} from '../../utils/org-api/contract/recognition.ts';
import { Cursor } from '../../utils/org-api/contract/sync.ts';
import { limit, NO_BODY, NO_PARAMS, route, withCaller } from '../http/route.ts';
import { acceptThanks } from './accept-thanks.ts';
import { pageRecognitions } from './page-recognitions.ts';

const mine = route(
  {
    method: 'get',
    path: '/v1/me/recognitions',
    access: 'agent',
    summary: 'Everything the caller gave or received, newest first',
    params: NO_PARAMS,
    query: z.object({
      cursor: Cursor.optional(),
      limit: limit(50),
      q: z.string().trim().max(200).default(''),
    }),
    body: NO_BODY,
    answer: RecognitionPage,
    problems: ['cursor-reset'],
  },
  withCaller(async ({ db, query }, caller) => {
    const { cursor, limit: wanted, q } = query;
    return { body: await pageRecognitions(db, caller, { cursor, limit: wanted, q }) };
  }),
);

const send = route(
  {
    method: 'put',
    path: '/v1/recognitions/{id}',
    access: 'agent',
    summary: 'Keeps thanks from the caller, once however often they are sent',
    params: z.object({ id: Id }),
    query: NO_PARAMS,
    body: NewRecognition,
    answer: RecognitionReceipt,
    answers: { 201: 'Kept', 200: 'Kept before: this was a repeat of the same' },
    problems: ['id-reused', 'erased', 'stale-id', 'recognition-refused', 'too-many-requests'],
  },
  withCaller(async ({ db, params, body, now }, caller) => {
    const { isNew, receipt } = await acceptThanks(db, caller, { id: params.id, body, now });
    return { status: isNew ? 201 : 200, body: receipt };
  }),
);

export const RECOGNITION_ROUTES = [mine, send];
