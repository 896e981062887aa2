import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { issueToken } from '../../server/auth.ts';
import type { Db } from '../../server/db/database.ts';
import { putMember } from '../../server/members/put-member.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { PokeTicket, pokePath } from '../../utils/org-api/contract/poke.ts';
import type { NewRecognition } from '../../utils/org-api/contract/recognition.ts';
import { Listening } from '../server/pokes-for-tests.ts';
import { ask, connections, line, run, share } from './org-api-load.ts';

/** So many that none of them sends more in a minute than a person may. */
const SENDERS = 200;
const ARRIVALS = 12;

interface Bench {
  name: string;
  db: Db;
  url: string;
  orgId: string;
  recipientId: string;
}

/** Thanks accepted over HTTP, beside the four rows they are, written by hand in one transaction. */
export async function benchThanks(bench: Bench): Promise<string[]> {
  const { name, db, url, orgId, recipientId } = bench;
  const senders = await addSenders(db, orgId);
  const agent = connections();
  let turn = 0;
  const next = () => {
    turn += 1;
    return senders[turn % senders.length] ?? { id: '', token: '' };
  };
  const send = () =>
    ask(`${url}/v1/recognitions/${v7()}`, { agent, token: next().token, put: thanksTo(recipientId) });
  try {
    const accepted = await run(send);
    const bare = await run(() => insertBare(db, orgId, next().id, recipientId));
    const arrival = await arrivals(url, next().token, send);
    return [line(name, 'thanks accepted', accepted, bare), `${name}: ${arrival}`];
  } finally {
    agent.destroy();
  }
}

async function addSenders(db: Db, orgId: string): Promise<{ id: string; token: string }[]> {
  const ids = await writeOrg(db, orgId, async (write) => {
    const made: string[] = [];
    for (let at = 0; at < SENDERS; at += 1) {
      const entry = { name: `Sender ${at}`, emails: [`sender${at}@bench.example`] };
      made.push((await putMember(write, entry)).id);
    }
    return made;
  });
  return await Promise.all(ids.map(async (id) => ({ id, token: await issueToken(db, orgId, id) })));
}

const thanksTo = (recipientId: string): NewRecognition => ({
  recipientIds: [recipientId],
  message: 'Thank you for staying calm, and for calling her back before she had to ask.',
  coreValueIds: [],
  quote: { text: 'So kind, thank you!', by: null },
  ticket: { helpdesk: 'zendesk', origin: 'http://127.0.0.1:4180', id: '7', url: null },
  visibility: 'org',
  createdAt: new Date().toISOString(),
});

async function insertBare(db: Db, orgId: string, senderId: string, recipientId: string): Promise<void> {
  const id = v7();
  const { message, quote, createdAt } = thanksTo(recipientId);
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into recognition (org_id, id, sender_id, sender_role, message, core_value_ids,
      quote_text, ticket_helpdesk, ticket_origin, ticket_id, visibility, created_at, via, is_erased)
      values (${orgId}, ${id}, ${senderId}, 'agent', ${message}, '{}', ${quote?.text}, 'zendesk',
      'http://127.0.0.1:4180', '7', 'org', ${createdAt}, 'extension', false)`);
    await tx.execute(sql`insert into recognition_recipient (org_id, recognition_id, member_id, position)
      values (${orgId}, ${id}, ${recipientId}, 0)`);
    await tx.execute(sql`with clock as (update org_clock set rev = rev + 1 where org_id = ${orgId} returning rev)
      insert into change (org_id, type, id, rev, born_rev)
      select ${orgId}, 'recognition', ${id}, rev, rev from clock`);
  });
}

/** From the first byte sent to the poke, sent at any moment of a second. */
async function arrivals(url: string, token: string, send: () => Promise<unknown>): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const ticket = PokeTicket.parse(await (await fetch(`${url}/v1/pokes`, { method: 'POST', headers })).json());
  const listening = new Listening(await fetch(url + pokePath(ticket)));
  await listening.until(({ pokes }) => pokes === 1);
  const times: number[] = [];
  for (let round = 2; round < ARRIVALS + 2; round += 1) {
    await wait(randomInt(1000));
    const startedAt = performance.now();
    await send();
    await listening.until(({ pokes }) => pokes === round);
    times.push(performance.now() - startedAt);
  }
  await listening.leave();
  times.sort((a, b) => a - b);
  const [median, longest] = [share(times, 0.5), times.at(-1) ?? 0];
  return `from send to poke ${median.toFixed(0)} ms (median of ${ARRIVALS}), at most ${longest.toFixed(0)} ms`;
}
