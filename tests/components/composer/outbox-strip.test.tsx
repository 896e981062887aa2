// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelProps } from '../../../components/sidebar/panel-props.ts';
import { unsentGroups } from '../../../components/sidebar/unsent-groups.ts';
import { useOutbox } from '../../../components/sidebar/use-outbox.ts';
import type { OutboxRow } from '../../../utils/db/rows.ts';
import { ken, NOW, priya, REF } from '../../looks/builders.ts';
import { composerStates } from '../../looks/composer-states.ts';
import { arrived, offline, onItsWay, outboxRow, refused, undoable } from '../../looks/outbox-rows.ts';
import { thanksDoor } from '../../looks/thanks-doors.ts';
import { begin, button, composerText, draw, end, eventually, press } from './on-panel.tsx';

beforeEach(begin);
afterEach(end);

const base = (): PanelProps => {
  const state = composerStates.composer;
  if (state === undefined) throw new Error('no state');
  return state;
};
const said = (part: string) => document.querySelector(part)?.textContent ?? '';

test('each Send stands there with its fate, what needs a person first', () => {
  const groups = unsentGroups([onItsWay, offline, arrived, refused, undoable], NOW);
  expect(groups.map(({ kind }) => kind)).toEqual(['refused', 'undoable', 'sent', 'on-its-way', 'waiting']);
});

test('private thanks to several are one line, until their fates part', () => {
  const [toKen, toPriya] = [ken, priya].map(({ id, name }, at) =>
    outboxRow(10 + at, { draftId: undoable.draftId, recipients: [{ id, name }] }),
  );
  if (!toKen || !toPriya) throw new Error('no rows');
  expect(unsentGroups([toKen, toPriya], NOW).map(({ names }) => names)).toEqual([
    ['Ken Adeyemi', 'Priya Raman'],
  ]);
  const dead: OutboxRow = { ...toPriya, state: 'dead', problem: { kind: 'refused', detail: undefined } };
  const parted = unsentGroups([{ ...toKen, state: 'sent' }, dead], NOW);
  expect(parted.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
    'refused Priya Raman',
    'sent Ken Adeyemi',
  ]);
});

test('the seconds count down on the screen and are not read out', async () => {
  await draw({ ...base(), outbox: [undoable] });
  expect(said('.outbox-list')).toContain('Sends in 8 s');
  const spoken = said('.outbox [role=status]');
  await draw({ ...base(), outbox: [undoable], now: NOW + 5000 });
  expect(said('.outbox-list')).toContain('Sends in 3 s');
  expect(said('.outbox [role=status]')).toBe(spoken);
  expect(spoken).toContain('You can undo it for ten seconds.');
  await draw({ ...base(), outbox: [undoable], now: NOW + 9000 });
  expect(said('.outbox-list')).toContain('on its way');
  expect(() => button('Undo')).toThrow('no button');
});

test('Undo opens what was written again, and says so', async () => {
  const door = thanksDoor();
  await draw({ ...base(), thanksDoor: door, outbox: [undoable] });
  await press('Undo');
  expect(door.asked).toContain(`undo ${undoable.draftId}`);
  await eventually(() => expect(composerText()).toBeDefined());
});

test('Undo of thanks on another ticket leaves this one alone, and says where they are', async () => {
  const door = thanksDoor();
  await draw({ ...base(), thanksDoor: door, outbox: [undoable], ticketRef: { ...REF, id: '77' } });
  await press('Undo');
  expect(composerText()).toBeUndefined();
  expect(said('.outbox-told')).toContain('beside their ticket');
});

test('too late to undo is said in words', async () => {
  const door = { ...thanksDoor(), undo: async () => 'too-late' as const };
  await draw({ ...base(), thanksDoor: door, outbox: [undoable] });
  await press('Undo');
  expect(said('.outbox-told')).toContain('Too late to undo');
});

test('what waits says why, and is tried now when asked', async () => {
  const door = thanksDoor();
  await draw({ ...base(), thanksDoor: door, outbox: [offline] });
  expect(said('.outbox-list')).toContain('It goes by itself when you are connected again.');
  await press('Try again');
  expect(door.asked).toContain('send now');
});

test('what was refused shows the reason and the org’s own sentence; discarding asks once', async () => {
  const door = thanksDoor();
  await draw({ ...base(), thanksDoor: door, outbox: [refused] });
  expect(said('.outbox-list')).toContain('Harbour & Pine did not accept it.');
  expect(said('.outbox-list')).toContain('Ken Adeyemi has left the org.');
  await press('Discard…');
  expect(document.activeElement?.textContent).toBe('Keep');
  await press('Keep');
  expect(door.asked).not.toContain(`discard ${refused.draftId}`);
  await press('Discard…');
  expect(document.activeElement?.textContent).toBe('Keep');
  await press('Discard');
  expect(door.asked).toContain(`discard ${refused.draftId}`);
  await press('Keep');
  await press('Edit');
  expect(door.asked).toContain(`edit ${refused.draftId}`);
});

test('more than three are counted, and the page of all thanks shows them', async () => {
  const onOpenThanks = vi.fn<() => void>();
  const outbox = [1, 2, 3, 4, 5].map((at) => outboxRow(20 + at));
  await draw({ ...base(), outbox, onOpenThanks });
  expect(document.querySelectorAll('.outbox-item')).toHaveLength(3);
  await press('and 2 more');
  expect(onOpenThanks).toHaveBeenCalledOnce();
});

test('what arrived is said to be sent for a moment; what was undone or discarded is not', async () => {
  vi.useFakeTimers({ now: NOW });
  const asked = vi.fn<() => void>();
  function Outbox({ rows }: { rows: OutboxRow[] }) {
    const shown = useOutbox(rows, asked) ?? [];
    return shown.map(({ id, state }) => <i key={id}>{`${id} ${state}`}</i>);
  }
  const here = document.createElement('div');
  const root = createRoot(here);
  const see = async (rows: OutboxRow[]) => await act(async () => root.render(<Outbox rows={rows} />));
  await see([undoable, onItsWay, refused]);
  await see([]);
  expect(here.textContent).toBe(`${onItsWay.id} sent`);
  await act(async () => await vi.advanceTimersByTimeAsync(6100));
  expect(here.textContent).toBe('');
  expect(asked).not.toHaveBeenCalled();
  await see([{ ...undoable, notBefore: Date.now() + 3000 }]);
  await act(async () => await vi.advanceTimersByTimeAsync(2900));
  expect(asked).not.toHaveBeenCalled();
  await act(async () => await vi.advanceTimersByTimeAsync(300));
  expect(asked).toHaveBeenCalledOnce();
  await act(async () => root.unmount());
  vi.useRealTimers();
});
