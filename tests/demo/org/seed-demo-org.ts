import { and, eq } from 'drizzle-orm';
import { issueToken } from '../../../server/auth.ts';
import type { Db } from '../../../server/db/database.ts';
import { memberEmails, orgs } from '../../../server/db/org-tables.ts';
import { putDriver } from '../../../server/drivers/put-driver.ts';
import { putMember } from '../../../server/members/put-member.ts';
import { createOrg, putCoreValue } from '../../../server/org/create-org.ts';
import { writeRecognition } from '../../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../../server/sync/write-org.ts';
import type { Recognition, Sender } from '../../../utils/org-api/contract/recognition.ts';
import { MEMBERS, ORG_NAME } from '../cast.ts';
import { CONTACT_DRIVERS } from './drivers.ts';
import { idsFrom } from './ids.ts';
import { OLDER_THANKS_TO_OTHERS } from './older-thanks-to-others.ts';
import { RECENT_THANKS_TO_OTHERS } from './recent-thanks-to-others.ts';
import { seedCustomers } from './seed-customers.ts';
import { CORE_VALUES, type Login, type Thanks } from './thanks.ts';
import { THANKS_TO_ALICE } from './thanks-to-alice.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface DemoOptions {
  /** Scheme, host and port of the demo helpdesk. */
  helpdeskOrigin: string;
  /** The same of a Request Tracker, where accounts are known by their login. */
  requestTrackerOrigin?: string;
  /** All dates are before this one. */
  now: Date;
}

export interface DemoOrg {
  orgId: string;
  members: Record<Login, { id: string; token: string }>;
}

/**
 * Fills a database with the demo org, through the server's own functions, and signs everyone in. Where the
 * demo org is there already it only makes new tokens. The same `now` gives the same ids.
 */
export async function seedDemoOrg(db: Db, options: DemoOptions): Promise<DemoOrg> {
  const known = await db.select({ id: orgs.id }).from(orgs).where(eq(orgs.name, ORG_NAME));
  const orgId = known[0]?.id ?? (await fill(db, options));
  return { orgId, members: await signIn(db, orgId) };
}

async function fill(db: Db, { helpdeskOrigin, requestTrackerOrigin, now }: DemoOptions): Promise<string> {
  const start = new Date(now.getTime() - 420 * DAY);
  const nextId = idsFrom(4_181);
  const nextDriverId = idsFrom(5_203);
  const orgId = await createOrg(db, ORG_NAME, nextId(start));
  const people = new Map<Login, { id: string; name: string; role: 'agent' | 'lead' | 'admin' }>();
  const values = new Map<string, string>();
  await writeOrg(db, orgId, async (write) => {
    for (const [order, [key, value]] of Object.entries(CORE_VALUES).entries()) {
      const id = nextId(start);
      values.set(key, id);
      await putCoreValue(write, { id, ...value, order });
    }
    for (const [order, driver] of CONTACT_DRIVERS.entries())
      await putDriver(write, { id: nextDriverId(start), ...driver, order });
    for (const { login, name, email, role, team, accountId, knowsAccount } of MEMBERS) {
      const helpdesk = { helpdesk: 'zendesk', origin: helpdeskOrigin, id: accountId };
      const tracker = { helpdesk: 'request-tracker', origin: requestTrackerOrigin ?? '', id: login };
      const accounts = knowsAccount ? [helpdesk, ...(requestTrackerOrigin ? [tracker] : [])] : [];
      const entry = { id: nextId(start), name, emails: [email], role, team, accounts };
      const { id } = await putMember(write, entry);
      people.set(login, { id, name, role });
    }
  });
  const nextThanksId = idsFrom(1_998);
  const oldestFirst = [...THANKS_TO_ALICE, ...RECENT_THANKS_TO_OTHERS, ...OLDER_THANKS_TO_OTHERS].sort(
    (a, b) => b.ago - a.ago,
  );
  for (const thanks of oldestFirst) {
    const createdAt = new Date(now.getTime() - thanks.ago * DAY - (thanks.ago % 7) * HOUR);
    const made = { id: nextThanksId(createdAt), createdAt: createdAt.toISOString() };
    await writeRecognition(db, orgId, { ...made, ...recognitionOf(thanks, people, values, helpdeskOrigin) });
  }
  await seedCustomers({ db, orgId, helpdeskOrigin, now });
  return orgId;
}

type People = ReadonlyMap<Login, { id: string; name: string; role: 'agent' | 'lead' | 'admin' }>;

function recognitionOf(
  { from, to, values, visibility, message, quote, ticket }: Thanks,
  people: People,
  valueIds: ReadonlyMap<string, string>,
  origin: string,
): Omit<Recognition, 'id' | 'createdAt'> {
  const person = (login: Login) => {
    const found = people.get(login);
    if (!found) throw new Error(`Nobody in the cast is called ${login}`);
    return found;
  };
  const sender: Sender =
    typeof from === 'string'
      ? { kind: 'member', ...person(from) }
      : { kind: 'customer', name: from.customer };
  return {
    sender,
    recipients: to.map((login) => ({ id: person(login).id, name: person(login).name })),
    message,
    coreValueIds: values.flatMap((value) => valueIds.get(value) ?? []),
    quote: quote ?? null,
    ticket: ticket
      ? { helpdesk: 'zendesk', origin, id: ticket, url: `${origin}/agent/tickets/${ticket}` }
      : null,
    visibility,
    via: sender.kind === 'customer' ? 'import' : 'extension',
  };
}

async function signIn(db: Db, orgId: string): Promise<DemoOrg['members']> {
  const tokenOf = async (login: Login) => {
    const email = MEMBERS.find((member) => member.login === login)?.email ?? '';
    const rows = await db
      .select({ id: memberEmails.memberId })
      .from(memberEmails)
      .where(and(eq(memberEmails.orgId, orgId), eq(memberEmails.email, email)));
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`The demo org has lost its member ${login}`);
    return { id, token: await issueToken(db, orgId, id) };
  };
  return {
    alice: await tokenOf('alice'),
    ken: await tokenOf('ken'),
    priya: await tokenOf('priya'),
    mira: await tokenOf('mira'),
    sam: await tokenOf('sam'),
  };
}
