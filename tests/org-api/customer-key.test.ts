import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CustomerKey } from '../../utils/org-api/contract/customer.ts';
import { canonicalEmail, customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';

const secret = { version: 3, key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };

test.each([
  [' Maria@Example.COM ', 'maria@example.com'],
  ['zoe+support@Müller.example', 'zoe+support@xn--mller-kva.example'],
  ['e\u0301va@example.org', 'éva@example.org'],
])('%j is spelled %j', (typed, canonical) => {
  expect(canonicalEmail(typed)).toBe(canonical);
});

test.each([
  '',
  'maria',
  '@example.com',
  'maria@',
  'maria@exa mple.com',
  'a@b/c',
  'Maria <m@example.com>',
  'a b@example.com',
])('%j is no address', (typed) => {
  expect(canonicalEmail(typed)).toBeUndefined();
});

test('the key is version, dot, and the HMAC-SHA-256 that Node itself makes', async () => {
  const mac = createHmac('sha256', Buffer.from(secret.key, 'base64url'))
    .update('maria@example.com')
    .digest('base64url');
  const key = await customerKeyOf('Maria@example.com', secret);
  expect(key).toBe(`3.${mac}`);
  expect(CustomerKey.safeParse(key).success).toBe(true);
});

test('spelling an address twice changes nothing, and no text throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
      const once = canonicalEmail(text);
      if (once !== undefined) expect(canonicalEmail(once)).toBe(once);
    }),
  );
});
