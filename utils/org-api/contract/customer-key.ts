import type { CustomerKeySecret } from './org.ts';

const encoder = new TextEncoder();

/**
 * The address as all of us spell it: trimmed, NFC, lower case, the domain in punycode, a plus-tag kept.
 * `undefined` for what is no address.
 */
export function canonicalEmail(email: string): string | undefined {
  const spelled = email.trim().normalize('NFC').toLowerCase();
  const at = spelled.lastIndexOf('@');
  const local = spelled.slice(0, at);
  if (at < 1 || /[\s<>@,;]/.test(local)) return undefined;
  const domain = punycode(spelled.slice(at + 1));
  return domain && `${local}@${domain}`;
}

function punycode(domain: string): string | undefined {
  if (!/^[^\s/?#:@\\]+$/.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

/**
 * The name under which the org API knows a customer: key version, dot, base64url(HMAC-SHA-256) over the
 * canonical address. Keeps addresses out of URLs and logs; every member's client holds the key, so it does
 * not hide them from members. `undefined` for what is no address.
 */
export async function customerKeyOf(email: string, secret: CustomerKeySecret): Promise<string | undefined> {
  const canonical = canonicalEmail(email);
  if (canonical === undefined) return undefined;
  return `${secret.version}.${await hmacOf(canonical, secret.key)}`;
}

/** base64url(HMAC-SHA-256) of a text; the key is base64url too. */
export async function hmacOf(text: string, key: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', fromBase64Url(key), algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
  return toBase64Url(new Uint8Array(mac));
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
