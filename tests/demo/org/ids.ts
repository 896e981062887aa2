import { v7 } from 'uuid';

/** Makes UUIDv7 that look like any other and are the same on every run with the same times. */
export function idsFrom(seed: number): (at: Date) => string {
  let state = seed;
  const nextByte = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return (at) =>
    v7({
      msecs: at.getTime(),
      seq: (nextByte() << 24) | (nextByte() << 16) | (nextByte() << 8) | nextByte(),
      random: Uint8Array.from({ length: 16 }, nextByte),
    });
}
