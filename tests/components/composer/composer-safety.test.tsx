// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { participant, REF, unmatched } from '../../looks/builders.ts';
import { thanksDoor } from '../../looks/thanks-doors.ts';
import {
  begin,
  button,
  composerText,
  draw,
  end,
  eventually,
  key,
  message,
  openComposer,
  press,
  stateNamed,
  write,
} from './on-panel.tsx';

beforeEach(begin);
afterEach(end);

test('another ticket closes it and never turns it round; its draft is kept', async () => {
  const door = thanksDoor();
  const state = { ...stateNamed('composer'), thanksDoor: door };
  await openComposer(state);
  await write('For this ticket');
  await draw({ ...state, ticketRef: { ...REF, id: '4022' }, ticket: undefined });
  expect(composerText()).toBeUndefined();
  await eventually(() => expect(door.draft()?.message).toBe('For this ticket'));
  await draw(state);
  expect(composerText()).toBeUndefined();
});

test('whoever the page puts on the ticket meanwhile is not offered, and nobody chosen changes', async () => {
  const state = stateNamed('composer');
  await openComposer(state);
  const { ticket } = state;
  if (!ticket) throw new Error('no ticket');
  const stranger = participant({ id: '666', name: 'Mallory' }, 'agent', { isAssignee: true });
  const participants = [stranger, ...ticket.participants];
  await draw({ ...state, ticket: { ...ticket, participants }, matches: new Map([[0, unmatched()]]) });
  expect(composerText()).not.toContain('Mallory');
  expect(button(/^Send/).textContent).toBe('Send to Ken Adeyemi and Priya Raman');
});

test('what lies over the panel sends nothing, and leads to a window of its own', async () => {
  const door = thanksDoor({ verdict: 'covered' });
  await openComposer({ ...stateNamed('composer'), thanksDoor: door });
  await write('Thank you.');
  await press(/^Send to/);
  expect(composerText()).toContain('Something on this page lies over the panel');
  await press('Confirm in a window of its own');
  expect(door.asked).toContain('open confirm');
  expect(door.draft()?.message).toBe('Thank you.');
  expect(door.asked.some((one) => one.startsWith('send to'))).toBe(false);
});

test('a script’s press does nothing at all, and an unprovable one leads to the window', async () => {
  const untrusted = thanksDoor({ verdict: 'untrusted' });
  await openComposer({ ...stateNamed('composer'), thanksDoor: untrusted });
  await write('Thank you.');
  await press(/^Send to/);
  expect(untrusted.asked.some((one) => /^send to|confirm/.test(one))).toBe(false);
  await end();
  begin();
  const unprovable = thanksDoor({ verdict: 'unprovable' });
  await openComposer({ ...stateNamed('composer'), thanksDoor: unprovable });
  await write('Thank you.');
  await press(/^Send to/);
  expect(unprovable.asked).toContain('open confirm');
});

test('typing that the page cuts off is paused until somebody clicks', async () => {
  await openComposer(stateNamed('composer-filled'));
  await key('a');
  await act(async () => window.dispatchEvent(new Event('blur')));
  expect(composerText()).toContain('Typing paused');
  await press(/Typing paused/);
  expect(composerText()).not.toContain('Typing paused');
  expect(document.activeElement).toBe(message());
  await key('Tab');
  await act(async () => window.dispatchEvent(new Event('blur')));
  expect(composerText()).not.toContain('Typing paused');
});

test('new thanks move nothing while somebody writes', async () => {
  const heard: boolean[] = [];
  const state = { ...stateNamed('composer'), onComposing: (isOpen: boolean) => heard.push(isOpen) };
  await openComposer(state);
  const before = document.querySelector('.cards');
  await draw({ ...state, hasNewThanks: true });
  expect(document.querySelector('.cards')).toBe(before);
  expect(before?.hasAttribute('hidden')).toBe(true);
  expect(composerText()).toContain('New thanks for you.');
  expect(heard.at(-1)).toBe(true);
});

test('nobody can thank where two people are signed in, or nobody is', async () => {
  const state = stateNamed('composer');
  await draw({ ...state, wrongPerson: { helpdeskName: 'Priya Raman', memberName: 'Alice Nguyen' } });
  expect(() => button(/^Thank/)).toThrow('no button');
  await draw({ ...state, connection: null, thanksDoor: undefined });
  expect(() => button(/^Thank/)).toThrow('no button');
});

test('somebody else signing in to the helpdesk closes what is being written', async () => {
  const state = stateNamed('composer');
  await openComposer(state);
  await draw({ ...state, wrongPerson: { helpdeskName: 'Priya Raman', memberName: 'Alice Nguyen' } });
  expect(composerText()).toBeUndefined();
});
