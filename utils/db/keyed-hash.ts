import { hmacOf } from '../org-api/contract/customer-key.ts';
import type { CustomerKeySecret } from '../org-api/contract/org.ts';

/**
 * A name for something on a ticket under which a row can be found again without telling which ticket it is:
 * base64url(HMAC-SHA-256) with the org's key. `purpose` keeps the names of one kind from meeting those of another.
 */
export async function keyedHash(
  { key }: CustomerKeySecret,
  purpose: 'ticket driver' | 'disagreement',
  ...parts: readonly string[]
): Promise<string> {
  return await hmacOf(JSON.stringify([purpose, ...parts]), key);
}
