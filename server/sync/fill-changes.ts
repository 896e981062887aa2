import { inArray } from 'drizzle-orm';
import type { Change } from '../../utils/org-api/contract/sync.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { recognitions } from '../db/recognition-tables.ts';
import { readMember } from '../members/read-member.ts';
import { readContactDrivers, readCoreValues, readOrg } from '../org/read-settings.ts';
import { readRecognitions } from '../recognitions/read-recognitions.ts';
import type { Entry } from './read-log.ts';
import type { ChangeType } from './write-org.ts';

/** Puts the rows themselves to the entries of the log, in their order. */
export async function fillChanges(db: Db, caller: Caller, entries: Entry[]): Promise<Change[]> {
  const idsOf = (type: ChangeType) =>
    entries.filter((entry) => entry.op === 'put' && entry.type === type).map(({ id }) => id);
  const { orgId, memberId } = caller;
  const thanks = idsOf('recognition');
  const rows = thanks.length > 0 ? await readRecognitions(db, orgId, inArray(recognitions.id, thanks)) : [];
  const recognition = new Map(rows.map((row) => [row.id, row]));
  const values = idsOf('coreValue').length > 0 ? await readCoreValues(db, orgId) : [];
  const coreValue = new Map(values.map((row) => [row.id, row]));
  const drivers = idsOf('contactDriver').length > 0 ? await readContactDrivers(db, orgId) : [];
  const contactDriver = new Map(drivers.map((row) => [row.id, row]));
  const orgSettings = idsOf('orgSettings').length > 0 ? await readOrg(db, orgId) : undefined;
  const member = idsOf('member').length > 0 ? await readMember(db, orgId, memberId) : undefined;
  const putOf = ({ type, id, rev }: Entry): Change => {
    switch (type) {
      case 'recognition':
        return { op: 'put', type, id, rev, data: present(recognition.get(id)) };
      case 'coreValue':
        return { op: 'put', type, id, rev, data: present(coreValue.get(id)) };
      case 'contactDriver':
        return { op: 'put', type, id, rev, data: present(contactDriver.get(id)) };
      case 'orgSettings':
        return { op: 'put', type, id, rev, data: present(orgSettings) };
      case 'member':
        return { op: 'put', type, id, rev, data: present(member) };
    }
  };
  return entries.map((entry) => {
    const { op, type, id, rev } = entry;
    return op === 'del' ? { op, type, id, rev } : putOf(entry);
  });
}

/** The log and the rows are written together and read in one snapshot: one without the other is a fault. */
function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('The change log names a row that is not there');
  return row;
}
