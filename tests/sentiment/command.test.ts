import { describe, expect, test } from 'vitest';
import { readLine } from '../../utils/sentiment-command/read-line.ts';
import { readTicket } from '../../utils/sentiment-command/read-ticket.ts';
import { englishEngine } from './english.ts';

const engine = await englishEngine();

describe('a line of JSON', () => {
  test('is answered with label, evidence and the rest', () => {
    expect(readLine('{"text":"Your app is terrible and nobody answers."}', engine)).toMatchObject({
      label: 'negative',
      language: 'en',
      emotions: expect.any(Array),
      evidence: expect.arrayContaining([
        expect.objectContaining({ text: expect.any(String), weight: expect.any(Number) }),
      ]),
    });
  });

  test('always has a label in a language that is read, and says where the panel would be silent', () => {
    expect(readLine('{"text":"Thanks for nothing."}', engine)).toMatchObject({
      label: expect.stringMatching(/negative|neutral/),
      silence: 'sarcasm',
    });
    expect(readLine('{"text":""}', engine)).toMatchObject({ label: 'neutral', silence: 'too-short' });
  });

  test('has no label in a language that is not read, told or found', () => {
    expect(readLine('{"text":"Wo ist meine Bestellung?"}', engine)).toMatchObject({
      label: null,
      language: 'de',
    });
    expect(readLine('{"text":"Great!","language":"pt-BR"}', engine)).toMatchObject({
      label: null,
      language: 'pt',
    });
    expect(readLine('{"text":"Great!","language":"en-US"}', engine)).toMatchObject({ label: 'positive' });
  });

  test.each(['', 'nope', '{}', '[]', '{"text":1}', 'null'])('%j is an error and no crash', (line) => {
    expect(readLine(line, engine)).toEqual({ error: expect.any(String) });
  });
});

describe('a conversation as JSON', () => {
  const turns = [
    { from: 'customer', at: '2026-03-01T09:00:00Z', text: 'This is unacceptable, I am furious.' },
    { from: 'agent', at: '2026-03-01T09:05:00Z', text: 'Terrible, awful, sorry.' },
    { from: 'note', text: 'customer is awful' },
    { from: 'customer', at: '2026-03-01T10:00:00Z', text: 'Thank you so much, it works now!' },
  ];

  test('gives the whole reading of the customer alone', () => {
    expect(readTicket(JSON.stringify(turns), engine)).toMatchObject({
      messages: [{ messageId: '1' }, { messageId: '4' }],
      now: { label: 'positive' },
      start: { label: 'negative' },
      turn: { from: 'negative', to: 'positive' },
    });
  });

  test('that is none gives an error', () => {
    expect(readTicket('{"from":"customer"}', engine)).toEqual({ error: expect.any(String) });
    expect(readTicket('[{"from":"boss","text":"x"}]', engine)).toEqual({ error: expect.any(String) });
    expect(readTicket('…', engine)).toEqual({ error: 'This is not JSON.' });
  });
});
