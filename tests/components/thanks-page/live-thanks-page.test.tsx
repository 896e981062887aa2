// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveThanksPage } from '../../../components/thanks-page/live-thanks-page.tsx';
import { device, saveConnection } from '../../../utils/db/device-database.ts';
import { memberDatabase } from '../../../utils/db/member-database.ts';
import type { OutboxRow, RecognitionRow } from '../../../utils/db/rows.ts';
import { eraseDatabases } from '../../../utils/db/stored-here.ts';
import { connectionOf, id, outboxRow, recognitionChange } from '../../db/rows.ts';

const connection = connectionOf();

const { sendMessage } = vi.hoisted(() => {
  const sendMessage = vi.fn<(request: unknown) => Promise<{ ok: boolean }>>(async () => ({ ok: true }));
  // Whom our pages ask; looked for as soon as they are imported.
  Object.assign(globalThis, { chrome: { runtime: { sendMessage } } });
  return { sendMessage };
});

/** Tells at once whether what it watches is on screen. */
class Watching {
  static isInView = false;
  static observed = 0;
  private tell: (entries: { isIntersecting: boolean }[]) => void;
  constructor(tell: Watching['tell']) {
    this.tell = tell;
  }
  observe() {
    Watching.observed += 1;
    this.tell([{ isIntersecting: Watching.isInView }]);
  }
  disconnect() {}
}

let root: Root;

beforeEach(async () => {
  document.body.innerHTML = '';
  root = createRoot(document.body.appendChild(document.createElement('div')));
  vi.stubGlobal('IntersectionObserver', Watching);
  sendMessage.mockClear();
  Watching.observed = 0;
  await saveConnection(connection);
});

afterEach(async () => {
  root.unmount();
  vi.unstubAllGlobals();
  await eraseDatabases();
});

async function shows(words: string) {
  await vi.waitFor(() => expect(document.body.textContent).toContain(words), { timeout: 5000 });
}

function row(number: number): RecognitionRow {
  const change = recognitionChange(number);
  if (change.type !== 'recognition' || change.op !== 'put') throw new Error('not a recognition');
  const { createdAt } = change.data;
  return {
    generation: 1,
    id: change.id,
    rev: number,
    relation: 'received',
    createdAt,
    recognition: change.data,
  };
}

async function put(...rows: RecognitionRow[]) {
  await memberDatabase(connection).recognitions.bulkPut(rows);
}

async function keep(sent: OutboxRow) {
  await memberDatabase(connection).outbox.put(sent);
}

test('thanks that arrive stand there at once', async () => {
  await put(row(1));
  root.render(<LiveThanksPage />);
  await shows('Thanks, number 1');
  await put(row(2));
  await shows('Thanks, number 2');
});

test('what becomes of thanks on their way is told at once', async () => {
  root.render(<LiveThanksPage />);
  await keep(outboxRow(7));
  await shows('It goes in a few seconds.');
  await keep(outboxRow(7, { state: 'dead', problem: { kind: 'refused', detail: 'Because.' } }));
  await shows('Because.');
});

test('who signs out sees nothing any more, and who signs in then is named', async () => {
  await put(row(1));
  root.render(<LiveThanksPage />);
  await shows('Thanks, number 1');
  await device.connection.clear();
  await shows('You are not signed in');
  expect(document.body.textContent).not.toContain('Thanks, number 1');
  const other = connectionOf(id(77));
  other.me.member.name = 'Ken';
  await saveConnection(other);
  await shows('Ken is signed in now.');
});

test('asks for what is new when it opens', async () => {
  root.render(<LiveThanksPage />);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith({ type: 'sync' }));
});

test('new thanks are noted as seen once the newest stood on screen for five seconds', async () => {
  Watching.isInView = true;
  await put(row(1));
  await memberDatabase(connection).unseen.put({ id: id(1) });
  const timers = vi.spyOn(globalThis, 'setTimeout');
  root.render(<LiveThanksPage />);
  await shows('Thanks, number 1');
  const look = await vi.waitFor(() => {
    const call = timers.mock.calls.find(([, delay]) => delay === 5000);
    if (call === undefined) throw new Error('nobody looks');
    return call[0];
  });
  expect(sendMessage).not.toHaveBeenCalledWith({ type: 'thanks-seen' });
  look();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith({ type: 'thanks-seen' }));
  timers.mockRestore();
});

test('thanks below the fold are not taken for seen', async () => {
  Watching.isInView = false;
  await put(row(1));
  await memberDatabase(connection).unseen.put({ id: id(1) });
  const timers = vi.spyOn(globalThis, 'setTimeout');
  root.render(<LiveThanksPage />);
  await vi.waitFor(() => expect(Watching.observed).toBe(1));
  expect(timers.mock.calls.filter(([, delay]) => delay === 5000)).toEqual([]);
  timers.mockRestore();
});
