import { and, eq } from 'drizzle-orm';
import { canonicalEmail } from '../../utils/org-api/contract/customer-key.ts';
import { issueToken, revokeTokens } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { memberEmails, members, orgs } from '../db/org-tables.ts';
import { codeIn } from '../db/retry.ts';
import { putMember } from '../members/put-member.ts';
import { createOrg } from '../org/create-org.ts';
import { writeOrg } from '../sync/write-org.ts';
import type { Command, ImportKind, Report } from './command.ts';
import { importDrivers } from './import-drivers.ts';
import { importMembers } from './import-members.ts';
import { importSurveys } from './import-surveys.ts';

const refused = (line: string): Report => ({ ok: false, lines: [line] });
const done = (...lines: string[]): Report => ({ ok: true, lines });

/** Carries out one command; whatever goes wrong comes back as a sentence. */
export async function runCommand(db: Db, command: Command): Promise<Report> {
  try {
    switch (command.do) {
      case 'init':
        return await init(db, command.name, command.email);
      case 'token':
        return await token(db, command.email);
      case 'revoke':
        return await revoke(db, command.email);
      case 'import':
        return await importInto(db, command.what, command.csv);
    }
  } catch (error) {
    return refused(`That did not work; nothing was changed (${codeIn(error) || 'no code given'}).`);
  }
}

async function init(db: Db, name: string, address: string): Promise<Report> {
  const email = canonicalEmail(address);
  if (email === undefined) return refused('That is no e-mail address.');
  const known = await db.select({ name: orgs.name }).from(orgs).limit(1);
  if (known[0])
    return refused(`There is an org here already: ${known[0].name}. Use "token" to sign members in.`);
  const made = await db.transaction(async (tx) => {
    const orgId = await createOrg(tx, name);
    const admin = { name: nameFrom(email), emails: [email], role: 'admin' as const };
    const { id } = await writeOrg(tx, orgId, (write) => putMember(write, admin));
    return await issueToken(tx, orgId, id);
  });
  return done(`${name} is set up, with ${email} as its first admin. The token, shown only now:`, made);
}

/** Until an import gives the real one: `ada.lovelace@…` is shown as Ada Lovelace. */
function nameFrom(email: string): string {
  const words = email.slice(0, email.indexOf('@')).split(/[._+-]+/);
  return (
    words
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
      .trim() || email
  );
}

async function token(db: Db, address: string): Promise<Report> {
  const member = await memberAt(db, address);
  if ('ok' in member) return member;
  if (!member.isActive) return refused('This member is no longer active, so there is no token for them.');
  return done(await issueToken(db, member.orgId, member.id));
}

async function revoke(db: Db, address: string): Promise<Report> {
  const member = await memberAt(db, address);
  if ('ok' in member) return member;
  const count = await revokeTokens(db, member.orgId, member.id);
  return done(`Revoked ${count} ${count === 1 ? 'token' : 'tokens'}.`);
}

async function memberAt(db: Db, address: string) {
  const email = canonicalEmail(address);
  if (email === undefined) return refused('That is no e-mail address.');
  const found = await db
    .select({ orgId: members.orgId, id: members.id, isActive: members.isActive })
    .from(memberEmails)
    .innerJoin(members, and(eq(members.orgId, memberEmails.orgId), eq(members.id, memberEmails.memberId)))
    .where(eq(memberEmails.email, email));
  const only = found[0];
  if (only && found.length === 1) return only;
  if (only) return refused('Members of several orgs here have this address; that cannot be done from here.');
  return refused('No member has this address. Add members with "import members", or begin with "init".');
}

const IMPORTS: Record<ImportKind, (db: Db, orgId: string, csv: string) => Promise<Report>> = {
  members: importMembers,
  surveys: importSurveys,
  drivers: importDrivers,
};

async function importInto(db: Db, what: ImportKind, csv: string): Promise<Report> {
  const found = await db.select({ id: orgs.id }).from(orgs).limit(2);
  const only = found[0];
  if (!only) return refused('There is no org yet. Begin with: npm run server -- init "Org name" <e-mail>');
  if (found.length > 1)
    return refused('There are several orgs here; importing from here works with one only.');
  return await IMPORTS[what](db, only.id, csv);
}
