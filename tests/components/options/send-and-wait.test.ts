import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendAndWait } from '../../../components/options/send-and-wait.ts';
import type { UnsentThanks } from '../../../utils/recognitions/unsent.ts';
import { outboxRow } from '../../db/rows.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function unsent(notBefore: number, problem?: UnsentThanks['problem']): UnsentThanks {
  const row = outboxRow(1, { notBefore, problem });
  return { draftId: row.draftId, problem, state: 'queued', createdAt: row.createdAt, rows: [row] };
}

test('thanks that can still be undone are sent when that time is over', async () => {
  const notBefore = Date.now() + 8000;
  const sendUnsent = vi.fn<() => Promise<void>>(async () => {});
  const answer = sendAndWait({
    sendUnsent,
    unsent: async () => (Date.now() >= notBefore ? [] : [unsent(notBefore)]),
  });
  await vi.advanceTimersByTimeAsync(7999);
  expect(sendUnsent).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual([]);
});

test('what has a reason to stay is answered at once, with it', async () => {
  const left = [unsent(0, { kind: 'offline', detail: undefined })];
  expect(await sendAndWait({ sendUnsent: async () => {}, unsent: async () => left })).toBe(left);
});

test('nobody is kept waiting for ever', async () => {
  const left = [unsent(0)];
  const answer = sendAndWait({ sendUnsent: async () => {}, unsent: async () => left });
  await vi.advanceTimersByTimeAsync(40_000);
  expect(await answer).toBe(left);
});
