import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { SCHEMA_HEADER, SCHEMA_VERSION } from '../utils/org-api/contract/common.ts';
import { Problem } from '../utils/org-api/contract/problem.ts';
import { statusOf } from './http/problem-error.ts';
import { NO_BODY, NO_PARAMS, type Route, route } from './http/route.ts';

const PROBLEM = { 'application/problem+json': { schema: Problem } };

/** The OpenAPI 3.1 document of a table of routes. */
export function describeRoutes(routes: readonly Route[]): { openapi: string } {
  const paths: ZodOpenApiPathsObject = {};
  for (const row of routes) paths[row.path] = { ...paths[row.path], [row.method]: operation(row) };
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Sidekind org API',
        version: String(SCHEMA_VERSION),
        description:
          'What an organisation knows of its customers, and the thanks its members gave each other.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      paths,
    },
    { override: ({ jsonSchema }) => admitUnknownFields(jsonSchema) },
  );
}

/** A newer server may say more than this document knows, and a client has to put up with that. */
function admitUnknownFields(schema: { additionalProperties?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
}

/** `/openapi.json`: these routes and itself. */
export function openapiRoute(routes: readonly Route[]): Route {
  const row = {
    method: 'get',
    path: '/openapi.json',
    access: 'public',
    summary: 'This document',
    params: NO_PARAMS,
    query: NO_PARAMS,
    body: NO_BODY,
    answer: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' }),
  } as const;
  let document: { openapi: string } | undefined;
  const own = route(row, async () => {
    document ??= describeRoutes([...routes, own]);
    return { body: document };
  });
  return own;
}

function operation(row: Route): ZodOpenApiOperationObject {
  const isPublic = row.access === 'public';
  return {
    operationId: operationId(row),
    summary: row.summary,
    description: isPublic ? 'Needs no token.' : `For members from the role ${row.access} upwards.`,
    security: isPublic ? [] : [{ token: [] }],
    requestParams: { path: row.params, query: row.query, ...(!isPublic && { header: HEADERS }) },
    ...(row.body !== NO_BODY && {
      requestBody: { required: true, content: { 'application/json': { schema: row.body } } },
    }),
    responses: {
      ...answersOf(row),
      ...(row.hasEtag && { '304': { description: 'Nothing changed since this ETag' } }),
      default: { description: problemsOf(row, isPublic).join(', '), content: PROBLEM },
    },
  };
}

function answersOf({ answers, answer, media }: Route): ZodOpenApiResponsesObject {
  const content = { [media]: { schema: answer } };
  const described = Object.entries(answers).map(([status, description]) => [
    status,
    { description, content },
  ]);
  return Object.fromEntries(described);
}

function operationId({ method, path }: Route): string {
  const words = path.replace('/v1/', '/').match(/[a-z]+/gi) ?? [];
  return [method, ...words].map((word, at) => (at === 0 ? word : capital(word))).join('');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function problemsOf({ problems }: Route, isPublic: boolean): string[] {
  const members = ['not-signed-in', 'not-permitted', 'schema-unsupported'] as const;
  const kinds = [...(isPublic ? [] : members), 'invalid-request', ...problems, 'unavailable'] as const;
  return kinds.map((kind) => `${statusOf(kind)} ${kind}`);
}

const HEADERS = z.object({
  [SCHEMA_HEADER]: z
    .string()
    .optional()
    .meta({ description: 'Version of the contract the client speaks; the current one when missing' }),
});
