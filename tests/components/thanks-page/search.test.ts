import { describe, expect, test } from 'vitest';
import { folded, searchable, wordsOf } from '../../../components/thanks-page/search.ts';
import { alice, coreValues, id, thanks } from '../../looks/builders.ts';

describe('words are compared', () => {
  test.each([
    ['Fernández', 'fernandez'],
    ['ØSTERGÅRD', 'ostergard'],
    ['Straße', 'STRASSE'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Łódź', 'lodz'],
    ['أحمد', 'احمد'],
    ['شُكْرًا', 'شكرا'],
    ['שָׁלוֹם', 'שלום'],
    ['ﬁne', 'fine'],
    ['Ｋｅｎ', 'ken'],
    ['didn’t', "didn't"],
  ])('%s is found by %s', (written, typed) => {
    expect(folded(written)).toContain(folded(typed));
  });

  test.each([
    ['が', 'か'],
    ['कि', 'क़ु'],
    ['й', 'о'],
  ])('%s is another letter than %s', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  test('a search is made of words; spaces alone are none', () => {
    expect(wordsOf('  Maria \n  HUG ')).toEqual(['maria', 'hug']);
    expect(wordsOf('   ')).toEqual([]);
  });
});

test('message, quote, names and core values can be searched, and nothing else', () => {
  const { recognition } = thanks(1, 'You stayed on the line.', {
    quote: { text: 'I could hug you', by: 'Maria Fernández' },
    recipients: [{ id: alice.id, name: 'Alice Nguyen' }],
    ticket: { helpdesk: 'somewhere', origin: 'https://harbourpine.example', id: '4021', url: null },
  });
  const names = new Map(coreValues.map(({ id: valueId, coreValue }) => [valueId, coreValue.name]));
  const entry = { id: id(1), side: 'received' as const, me: alice.id, recognition, unsent: undefined };
  const text = searchable(entry, names);
  for (const word of ['stayed', 'hug', 'fernandez', 'okafor', 'nguyen', 'patience'])
    expect(text).toContain(word);
  for (const word of ['undefined', 'null', 'team', '4021']) expect(text).not.toContain(word);
});
