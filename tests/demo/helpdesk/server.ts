import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { ORG_NAME } from '../cast.ts';
import { helpdeskApi } from './api.ts';
import { type BadDay, goodDay } from './bad-day.ts';
import { CSP, loginPage, workspacePage } from './pages.ts';
import { createSessions, type Sessions } from './session.ts';
import { createStore, type Store } from './store.ts';
import { seconds } from './tickets.ts';
import { workspaceApi } from './workspace.ts';

export interface DemoHelpdeskOptions {
  /** 0 for any free port. */
  port?: number;
  /** All dates of the tickets count back from here. */
  now?: Date;
  orgName?: string;
}

export interface DemoHelpdesk extends Pick<Store, 'addMessage' | 'addLongTicket' | 'list'> {
  /** For example `http://127.0.0.1:4180`. */
  origin: string;
  /** Set its fields to spoil the day of the API. */
  badDay: BadDay;
  stop(): Promise<void>;
}

/** A small ticket app on loopback that answers a well-known helpdesk's documented API. */
export async function startDemoHelpdesk(options: DemoHelpdeskOptions = {}): Promise<DemoHelpdesk> {
  const now = options.now ?? new Date();
  const badDay = goodDay();
  const store = createStore(now);
  const app = helpdeskApp(store, createSessions(badDay), badDay, options.orgName ?? ORG_NAME, now);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    badDay,
    addMessage: store.addMessage,
    addLongTicket: store.addLongTicket,
    list: store.list,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The demo helpdesk has no port');
  return address.port;
}

function helpdeskApp(store: Store, sessions: Sessions, badDay: BadDay, orgName: string, now: Date): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', CSP);
    context.header('X-Frame-Options', 'DENY');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
  });
  app.route('/api/v2', helpdeskApi(store, sessions, badDay, seconds(now)));
  app.route('/workspace', workspaceApi(store, sessions));
  app.get('/client/:name', clientFile);
  app.get('/login', (context) => context.html(loginPage(orgName, returnTo(context.req.query('return_to')))));
  app.post('/login', async (context) => {
    const form = await context.req.parseBody();
    const isKnown = typeof form.person === 'string' && sessions.signIn(context, form.person);
    return context.redirect(isKnown ? returnTo(form.return_to) : '/login', 303);
  });
  app.post('/logout', (context) => {
    sessions.signOut(context);
    return context.redirect('/login', 303);
  });
  app.get('/', (context) => context.redirect('/agent/dashboard'));
  const workspace = (context: Context) => {
    const url = new URL(context.req.url);
    const login = url.searchParams.get('as');
    url.searchParams.delete('as');
    const here = url.pathname + url.search;
    if (login !== null && sessions.signIn(context, login)) return context.redirect(here);
    if (!sessions.agent(context)) return context.redirect(`/login?return_to=${encodeURIComponent(here)}`);
    return context.html(workspacePage(orgName));
  };
  app.get('/agent', workspace);
  app.get('/agent/*', workspace);
  return app;
}

const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

async function clientFile(context: Context): Promise<Response> {
  const found = /^[a-z-]+\.(mjs|css|svg)$/.exec(context.req.param('name') ?? '');
  const type = TYPES[found?.[1] ?? ''];
  if (!found || type === undefined) return context.notFound();
  const body = await readFile(join(import.meta.dirname, 'client', found[0])).catch(() => undefined);
  return body ? context.body(new Uint8Array(body), 200, { 'Content-Type': type }) : context.notFound();
}

/** Only ever back into the workspace. */
function returnTo(path: unknown): string {
  return typeof path === 'string' && /^\/agent(\/|$)/.test(path) ? path : '/agent/dashboard';
}
