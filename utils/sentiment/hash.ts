/** Features are known to the model by 27 bits of their hash: few enough to store small, enough to collide rarely. */
export const HASH_BITS = 27;

export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

export function hashPair(one: number, other: number, seed: number): number {
  const mixed = Math.imul(one ^ seed, 0x9e3779b1) ^ Math.imul((other << 15) | (other >>> 17), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The stored id of a hash. */
export function idOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> (32 - HASH_BITS);
}
