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

class NeverSeen {
  observe() {}
  disconnect() {}
}

let root: Root;

beforeEach(async () => {
  document.body.innerHTML = '';
  root = createRoot(document.body.appendChild(document.createElement('div')));
  vi.stubGlobal('IntersectionObserver', NeverSeen);
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
