import type { MemberDatabase } from './member-database.ts';
import { LOCAL_REV } from './rows.ts';

type Key = [number, string];

/**
 * Thanks in the outbox that the new generation does not have stay on screen: the server may not have had them
 * when it was filled. In there any revision is newer than theirs, which is of another count.
 */
export async function takeAlong(db: MemberDatabase, from: number, to: number): Promise<void> {
  const ids = await db.outbox.toCollection().primaryKeys();
  const there = await db.recognitions.bulkGet(ids.map((id): Key => [to, id]));
  const missing = ids.filter((_id, index) => there[index] === undefined);
  const shown = await db.recognitions.bulkGet(missing.map((id): Key => [from, id]));
  const rows = shown.flatMap((row) => (row ? [{ ...row, generation: to, rev: LOCAL_REV }] : []));
  await db.recognitions.bulkPut(rows);

  const unseen = await db.unseen.toCollection().primaryKeys();
  const kept = await db.recognitions.bulkGet(unseen.map((id): Key => [to, id]));
  await db.unseen.bulkDelete(unseen.filter((_id, index) => kept[index] === undefined));
}

export async function deleteBelow(db: MemberDatabase, generation: number): Promise<void> {
  const older: [Key, Key] = [
    [0, ''],
    [generation, ''],
  ];
  await db.recognitions
    .where('[generation+id]')
    .between(...older)
    .delete();
  for (const store of [db.coreValues, db.contactDrivers])
    await store
      .where('[generation+id]')
      .between(...older)
      .delete();
}

/** Deletes all recognitions but those of the outbox, which stand in the generation `to` afterwards. */
export async function deleteButOutbox(db: MemberDatabase, from: number, to: number): Promise<void> {
  const ids = await db.outbox.toCollection().primaryKeys();
  const shown = await db.recognitions.bulkGet(ids.map((id): Key => [from, id]));
  await db.recognitions.clear();
  await db.recognitions.bulkPut(
    shown.flatMap((row) => (row ? [{ ...row, generation: to, rev: LOCAL_REV }] : [])),
  );
}
