// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { type FakeState, fakeDoor, TAUGHT, TAUGHT_WORDS } from '../../looks/options-doors.ts';
import { button, draw, press, text } from './on-screen.tsx';

let door = fakeDoor({});

async function open(state: FakeState) {
  door = fakeDoor(state);
  await draw(<OptionsPage door={door} />);
}

const SECTION = '[data-section="learned"]';

test('every contact driver that was learned about is listed with its tickets, and can be forgotten', async () => {
  await open({ isConnected: true, taught: TAUGHT });
  expect(text(SECTION)).toContain('Double charge14 tickets confirmed');
  expect(text(SECTION)).toContain('One that your org no longer has1 ticket confirmed');
  await press('Forget what was learned about Double charge');
  expect(door.calls).toEqual(['forgetDriver a']);
  expect(text(SECTION)).not.toContain('Double charge');
  expect(text(`${SECTION} [role="status"]`)).toBe('Forgotten.');
});

test('all of them are forgotten at once, and what was done stays readable', async () => {
  await open({ isConnected: true, taught: TAUGHT });
  await press('Forget all of these');
  expect(door.calls).toEqual(['forgetAllDrivers']);
  expect(() => button('Forget all of these')).toThrow();
  expect(text(`${SECTION} [role="status"]`)).toBe('Forgotten.');
});

test('where nothing was learned the section is not there', async () => {
  await open({ isConnected: true });
  expect(document.querySelector(SECTION)).toBeNull();
});

test('words that corrections moved are listed with their direction, and forgotten one by one or all', async () => {
  await open({ isConnected: true, taughtWords: TAUGHT_WORDS });
  expect(text(SECTION)).toContain('ridiculouscounts as less unhappy, from 2 corrections');
  expect(text(SECTION)).toContain('finecounts as less pleased, from 1 correction');
  await press('Forget all of these words');
  expect(door.calls).toEqual(['forgetAllWords']);
  await open({ isConnected: true, taughtWords: TAUGHT_WORDS });
  await press('Forget what was learned about the word fine');
  expect(door.calls).toEqual(['forgetWord fine']);
  expect(text(SECTION)).not.toContain('less pleased');
});
