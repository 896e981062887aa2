import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { orgApiUrl } from '../../utils/sync/connect.ts';

test.each([
  ['https://sidekind.acme.example', 'https://sidekind.acme.example'],
  ['sidekind.acme.example/api/', 'https://sidekind.acme.example/api'],
  [' https://acme.example:8443/x ', 'https://acme.example:8443/x'],
  ['http://127.0.0.1:4181', 'http://127.0.0.1:4181'],
  ['http://localhost:4181/', 'http://localhost:4181'],
])('%j is kept as %j', (typed, apiUrl) => {
  expect(orgApiUrl(typed)).toEqual({ ok: true, apiUrl });
});

test.each([
  ['http://sidekind.acme.example', 'not-https'],
  ['http://192.168.1.4:4181', 'not-https'],
  ['http://[::1]:4181', 'not-https'],
  ['ftp://acme.example', 'bad-address'],
  ['javascript:alert(1)', 'bad-address'],
  ['https://me:secret@acme.example', 'bad-address'],
  ['https://acme.example/#x', 'bad-address'],
  ['https://acme.example/?x=1', 'bad-address'],
  ['', 'bad-address'],
  ['not an address', 'bad-address'],
])('%j is refused as %s', (typed, reason) => {
  expect(orgApiUrl(typed)).toEqual({ ok: false, reason });
});
