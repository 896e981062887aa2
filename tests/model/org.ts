import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { issueToken, revokeTokens } from '../../server/auth.ts';
import type { Db } from '../../server/db/database.ts';
import { orgClocks } from '../../server/db/org-tables.ts';
import { recognitionRecipients, recognitions } from '../../server/db/recognition-tables.ts';
import { type MemberEntry, putMember } from '../../server/members/put-member.ts';
import { createOrg } from '../../server/org/create-org.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { Me } from '../../utils/org-api/contract/org.ts';

export const ORIGIN = 'https://sidekind.test';

export type Name = 'Alice' | 'Ben' | 'Cleo' | 'Stranger';

/** Thanks as the table holds them, one for each recipient. */
export interface Kept {
  id: string;
  message: string;
  to: string;
}

/** An org with four members at the real org API. Alice is the one who sends thanks. */
export class Org {
  readonly serve: (request: Request) => Promise<Response> | Response;
  readonly ids: Record<Name, string>;
  readonly orgId: string;
  readonly #db: Db;

  private constructor(db: Db, orgId: string, ids: Record<Name, string>, now: () => Date) {
    this.#db = db;
    this.orgId = orgId;
    this.ids = ids;
    const app = createApp({ db, log: pino({ level: 'silent' }), now });
    this.serve = (request) => app.fetch(request);
  }

  static async start(db: Db, now: () => Date): Promise<Org> {
    const orgId = await createOrg(db, 'Acme');
    const ids = await writeOrg(db, orgId, async (write) => ({
      Alice: (await putMember(write, entryOf('Alice'))).id,
      Ben: (await putMember(write, entryOf('Ben'))).id,
      Cleo: (await putMember(write, entryOf('Cleo'))).id,
      Stranger: (await putMember(write, entryOf('Stranger'))).id,
    }));
    return new Org(db, orgId, ids, now);
  }

  async connect(name: Name): Promise<ConnectionRow> {
    const token = await issueToken(this.#db, this.orgId, this.ids[name]);
    const headers = { authorization: `Bearer ${token}` };
    const answer = await this.serve(new Request(`${ORIGIN}/v1/me`, { headers }));
    const me = Me.parse(await answer.json());
    return { key: 'current', apiUrl: ORIGIN, token, me, connectedAt: new Date().toISOString() };
  }

  async change(name: Name, entry: Partial<MemberEntry>): Promise<void> {
    await writeOrg(this.#db, this.orgId, (write) => putMember(write, { ...entryOf(name), ...entry }));
  }

  async revoke(name: Name): Promise<void> {
    await revokeTokens(this.#db, this.orgId, this.ids[name]);
  }

  async newEpoch(): Promise<void> {
    const mine = eq(orgClocks.orgId, this.orgId);
    await this.#db.update(orgClocks).set({ epoch: crypto.randomUUID() }).where(mine);
  }

  async kept(): Promise<Kept[]> {
    return await this.#db
      .select({
        id: recognitions.id,
        message: recognitions.message,
        to: recognitionRecipients.memberId,
      })
      .from(recognitions)
      .innerJoin(recognitionRecipients, eq(recognitionRecipients.recognitionId, recognitions.id))
      .where(eq(recognitions.orgId, this.orgId));
  }

  async isKept(id: string): Promise<boolean> {
    return (await this.#db.$count(recognitions, eq(recognitions.id, id))) > 0;
  }
}

function entryOf(name: Name): MemberEntry {
  return { name, emails: [`${name.toLowerCase()}@acme.example`], team: 'Orders' };
}
