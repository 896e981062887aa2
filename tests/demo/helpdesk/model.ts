import { CUSTOMERS, MEMBERS, UNMATCHED_AGENT } from '../cast.ts';

export type Kind = 'reply' | 'note';

export interface DemoMessage {
  id: number;
  /** Account id; `BOT_ID` for the bot. */
  authorId: string;
  kind: Kind;
  /** Chat lines are messaging events in the conversation log, everything else is a comment. */
  isChat: boolean;
  at: string;
  html: string;
}

export interface DemoTicket {
  id: number;
  subject: string;
  status: 'new' | 'open' | 'pending' | 'solved';
  priority: 'low' | 'normal' | 'high' | 'urgent';
  channel: 'email' | 'web' | 'native_messaging';
  tags: string[];
  requesterId: string;
  assigneeId: string | null;
  collaboratorIds: string[];
  reopens: number;
  assigneeStations: number;
  groupStations: number;
  messages: DemoMessage[];
}

/** A message as it is written in the ticket files; `ago` counts back from the demo's own now. */
export interface Said {
  by: string;
  /** For example `4d 3h 20m`. */
  ago: string;
  /** Plain text; empty lines part paragraphs. */
  text?: string;
  html?: string;
  kind?: Kind;
  isChat?: boolean;
}

export interface Story extends Pick<DemoTicket, 'id' | 'subject'> {
  from: string;
  assignee?: string;
  cc?: string[];
  status?: DemoTicket['status'];
  priority?: DemoTicket['priority'];
  channel?: DemoTicket['channel'];
  tags?: string[];
  reopens?: number;
  /** Assignees the ticket had; groups it passed through. */
  assignees?: number;
  groups?: number;
  said: Said[];
}

export interface Account {
  id: string;
  key: string;
  name: string;
  email: string | null;
  role: 'end-user' | 'agent' | 'admin';
}

export const BOT_ID = '-1';
export const BOT_NAME = 'Pine helper';

export const ACCOUNTS: readonly Account[] = [
  ...MEMBERS.map(({ accountId, login, name, email, role }) => ({
    id: accountId,
    key: login,
    name,
    email,
    role: role === 'admin' ? ('admin' as const) : ('agent' as const),
  })),
  {
    id: UNMATCHED_AGENT.accountId,
    key: UNMATCHED_AGENT.login,
    name: UNMATCHED_AGENT.name,
    email: UNMATCHED_AGENT.email,
    role: 'agent',
  },
  ...CUSTOMERS.map(({ accountId, key, name, email }) => ({
    id: accountId,
    key,
    name,
    email,
    role: 'end-user' as const,
  })),
];

/** People who can sign in to the agent workspace. */
export const AGENTS: readonly Account[] = ACCOUNTS.filter(({ role }) => role !== 'end-user');

export function accountOf(idOrKey: string): Account | undefined {
  return ACCOUNTS.find(({ id, key }) => id === idOrKey || key === idOrKey);
}

/** Account id of somebody in the cast; throws for a name that is not in it. */
export function idOf(key: string): string {
  if (key === 'bot') return BOT_ID;
  const account = accountOf(key);
  if (!account) throw new Error(`Nobody called ${key} in the cast`);
  return account.id;
}
