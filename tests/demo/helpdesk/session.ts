import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { BadDay } from './bad-day.ts';
import { type Account, AGENTS } from './model.ts';

const COOKIE = 'demo_session';

export interface Sessions {
  /** Who is signed in; `undefined` where nobody is. */
  agent(context: Context): Account | undefined;
  /** Signs in one of the cast; false for anybody else. */
  signIn(context: Context, login: string): boolean;
  signOut(context: Context): void;
}

export function createSessions(badDay: BadDay): Sessions {
  const agents = new Map<string, Account>();
  return {
    agent: (context) => (badDay.isSignedOut ? undefined : agents.get(getCookie(context, COOKIE) ?? '')),
    signIn(context, login) {
      const agent = AGENTS.find(({ key }) => key === login);
      if (!agent) return false;
      const id = randomUUID();
      agents.set(id, agent);
      setCookie(context, COOKIE, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
      return true;
    },
    signOut(context) {
      agents.delete(getCookie(context, COOKIE) ?? '');
    },
  };
}
