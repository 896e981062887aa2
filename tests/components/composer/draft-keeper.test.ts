import { expect, test, vi } from 'vitest';
import { keepDraft } from '../../../components/composer/draft-keeper.ts';
import type { DraftContent } from '../../../utils/recognitions/drafts.ts';
import { draftWith, thanksDoor } from '../../looks/thanks-doors.ts';

const KEY = 'zendesk http://127.0.0.1:4000 4021';
const empty: DraftContent = {
  recipients: [],
  message: '',
  coreValueIds: [],
  quote: null,
  visibility: 'private',
  ticket: null,
};

async function opened(door: ReturnType<typeof thanksDoor>) {
  const keeper = keepDraft(door, KEY, async () => empty);
  await vi.waitFor(() => expect(keeper.now().keeping).not.toBe('opening'));
  return keeper;
}

test('a draft that is there already is gone on with', async () => {
  const keeper = await opened(thanksDoor({ draft: draftWith({ message: 'begun before' }) }));
  expect(keeper.now()).toMatchObject({ keeping: 'kept', content: { message: 'begun before' } });
});

test('what is written is kept after a short pause, and at once when asked', async () => {
  const door = thanksDoor();
  const keeper = await opened(door);
  keeper.change({ message: 'T' });
  keeper.change({ message: 'Th' });
  expect(keeper.now().keeping).toBe('pending');
  await vi.waitFor(() => expect(door.draft()?.message).toBe('Th'));
  expect(door.asked.filter((one) => one === 'save')).toHaveLength(1);
  keeper.change({ message: 'Thank you' });
  expect(await keeper.flush()).toMatchObject({ message: 'Thank you', ticketKey: KEY });
  expect(keeper.now().keeping).toBe('kept');
});

test('where the browser keeps nothing the text stays, nothing can be sent, and it is tried again', async () => {
  const behaviour = { isBroken: true };
  const door = thanksDoor(behaviour);
  const keeper = await opened(door);
  keeper.change({ message: 'Thank you' });
  expect(await keeper.flush()).toBeUndefined();
  expect(keeper.now()).toMatchObject({ keeping: 'failed', content: { message: 'Thank you' } });
  behaviour.isBroken = false;
  keeper.change({ message: 'Thank you!' });
  expect(await keeper.flush()).toMatchObject({ message: 'Thank you!' });
  expect(keeper.now().keeping).toBe('kept');
});

test('another window’s words are taken over, unless something was written here since', async () => {
  const door = thanksDoor();
  const keeper = await opened(door);
  const row = door.draft() ?? draftWith({});
  door.elsewhere({ ...row, editor: 'another', message: 'from there' });
  expect(keeper.now().content?.message).toBe('from there');
  keeper.change({ message: 'from here' });
  door.elsewhere({ ...row, editor: 'another', message: 'from there again' });
  expect(keeper.now().content?.message).toBe('from here');
  await keeper.flush();
  expect(door.draft()?.message).toBe('from here');
});

test('a draft sent in another window says so, and is not sent here', async () => {
  const door = thanksDoor({ wasSent: true });
  const keeper = await opened(door);
  door.elsewhere(null);
  await vi.waitFor(() => expect(keeper.now().isSentElsewhere).toBe(true));
  expect(await keeper.flush()).toBeUndefined();
});

test('a draft thrown away elsewhere stays on the screen; the next change makes a new one of it', async () => {
  const door = thanksDoor({ draft: draftWith({ message: 'long words' }) });
  const keeper = await opened(door);
  door.elsewhere(null);
  await vi.waitFor(() => expect(keeper.now().keeping).toBe('lost'));
  expect(keeper.now().content?.message).toBe('long words');
  expect(await keeper.flush()).toBeUndefined();
  keeper.change({ message: 'long words, kept' });
  expect(await keeper.flush()).toMatchObject({ message: 'long words, kept' });
});

test('going away keeps what was written and throws away what is blank', async () => {
  const door = thanksDoor();
  await (await opened(door)).close();
  expect(door.draft()).toBeNull();
  const keeper = await opened(door);
  keeper.change({ message: 'just written' });
  await keeper.close();
  expect(door.draft()?.message).toBe('just written');
});

test('closed before it was even open, it leaves nothing behind', async () => {
  const door = thanksDoor();
  await keepDraft(door, KEY, async () => empty).close();
  expect(door.draft()).toBeNull();
});
