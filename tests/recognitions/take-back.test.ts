import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { draftOf, outbox, thanksOf } from '../../utils/db/queries.ts';
import type { DraftRow } from '../../utils/db/rows.ts';
import { openDraft, saveDraft } from '../../utils/recognitions/drafts.ts';
import { sendThanks } from '../../utils/recognitions/send-thanks.ts';
import { discardRefused, editRefused, undoThanks } from '../../utils/recognitions/take-back.ts';
import { connectionOf, id } from '../db/rows.ts';
import { type MemoryHome, memoryHome } from '../sync/memory-home.ts';

let db: MemberDatabase;
let home: MemoryHome;
beforeEach(() => {
  db = new MemberDatabase(`test-${crypto.randomUUID()}`);
  home = memoryHome();
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
});

const KEN = { id: id(80), name: 'Ken' };
const MIRA = { id: id(81), name: 'Mira' };
const CONTENT = {
  recipients: [KEN],
  message: 'Thank you.',
  coreValueIds: [],
  quote: null,
  ticket: null,
  visibility: 'team' as DraftRow['visibility'],
};
const where = () => ({ db, home, connection: connectionOf() });
const written = (content: Partial<typeof CONTENT> = {}) =>
  openDraft(db, 'ticket', 'editor', { ...CONTENT, ...content });

test('S3 ack after commit: what is said to be sent stands in a connection that was just opened', async () => {
  const draft = await written();
  expect(await sendThanks(where(), draft)).toMatchObject({ ok: true, draftId: draft.id });
  const fresh = new MemberDatabase(db.name);
  expect(await fresh.outbox.count()).toBe(1);
  expect(await fresh.recognitions.count()).toBe(1);
  expect(await fresh.drafts.count()).toBe(0);
  fresh.close();
  expect(home.rows.size).toBe(1);
});

test('S3 what could not be written is not said to be sent, and its draft stays', async () => {
  const draft = await written();
  db.outbox.hook('creating', () => {
    throw new Error('the disk failed');
  });
  expect(await sendThanks(where(), draft)).toEqual({ ok: false, reason: 'storage' });
  expect(await draftOf(db, 'ticket')).toEqual(draft);
  expect(await thanksOf(db, 'sent')).toEqual([]);
});

test('S24 two tabs that send the same draft send it once', async () => {
  const draft = await written();
  const sent = await Promise.all([sendThanks(where(), draft), sendThanks(where(), draft)]);
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  expect(sent.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-sent' });
  expect(await outbox(db)).toHaveLength(1);
});

test.each([{ recipients: [] }, { message: ' \n' }])('what is incomplete is not sent: %o', async (content) => {
  expect(await sendThanks(where(), await written(content))).toEqual({ ok: false, reason: 'incomplete' });
  expect(await draftOf(db, 'ticket')).not.toBeNull();
});

test('private thanks to several are one recognition each, and are undone together', async () => {
  const draft = await written({ recipients: [KEN, MIRA], visibility: 'private' });
  await sendThanks(where(), draft);
  expect((await outbox(db)).map(({ body }) => body.recipientIds)).toEqual([[KEN.id], [MIRA.id]]);
  expect(await undoThanks(where(), draft.id)).toBe('undone');
  expect((await draftOf(db, 'ticket'))?.recipients).toEqual([KEN, MIRA]);
  expect(await outbox(db)).toEqual([]);
  expect(await thanksOf(db, 'sent')).toEqual([]);
  expect(home.rows.size).toBe(0);
  expect((await db.ended.toArray()).map(({ how }) => how)).toEqual(['cancelled', 'cancelled']);
});

test('undone thanks are written on, and sent under a new id', async () => {
  const draft = await written();
  const first = await sendThanks(where(), draft);
  await undoThanks(where(), draft.id);
  const again = await draftOf(db, 'ticket');
  if (!again) throw new Error('There is no draft');
  expect(await saveDraft(db, again, 'editor', { ...CONTENT, message: 'Thank you so much.' })).toBe('saved');
  const second = await sendThanks(where(), { ...again, message: 'Thank you so much.' });
  expect(first.ok && second.ok && first.ids[0] !== second.ids[0]).toBe(true);
});

test('a draft that was begun meanwhile stays, with what was undone added to it', async () => {
  const draft = await written();
  await sendThanks(where(), draft);
  const later = await written({ message: 'Something else.' });
  await undoThanks(where(), draft.id);
  expect(await draftOf(db, 'ticket')).toMatchObject({
    id: later.id,
    message: 'Something else.\n\nThank you.',
  });
});

test.each(['time', 'sending'])('what may be on its way cannot be undone: %s', async (why) => {
  const draft = await written();
  await sendThanks(where(), draft);
  if (why === 'time') vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_001 });
  else await db.outbox.where({ draftId: draft.id }).modify({ state: 'sending' });
  expect(await undoThanks(where(), draft.id)).toBe('too-late');
  expect(await outbox(db)).toHaveLength(1);
  expect(home.rows.size).toBe(1);
});

test('only what was refused is edited or thrown away', async () => {
  const draft = await written({ recipients: [KEN, MIRA], visibility: 'private' });
  await sendThanks(where(), draft);
  expect(await editRefused(where(), draft.id)).toBe('gone');
  const [forKen] = await outbox(db);
  await db.outbox.update(forKen?.id ?? '', { state: 'dead' });
  expect(await editRefused(where(), draft.id)).toBe('editing');
  expect((await draftOf(db, 'ticket'))?.recipients).toEqual([KEN]);
  expect((await outbox(db)).map(({ recipients }) => recipients)).toEqual([[MIRA]]);
  await db.outbox.where({ draftId: draft.id }).modify({ state: 'dead' });
  await discardRefused(where(), draft.id);
  expect(await outbox(db)).toEqual([]);
  expect(await thanksOf(db, 'sent')).toEqual([]);
  expect(home.rows.size).toBe(0);
});
