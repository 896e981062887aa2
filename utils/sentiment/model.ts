/**
 * A trained model: what each known feature says for negative and positive against neutral, and for each
 * emotion. Read from the compact file that the trainer writes.
 */
export interface Model {
  /** Intercepts: negative, positive, then the emotions. */
  biases: Float64Array;
  /** Scores are divided by it before they become shares: makes confidence honest. */
  temperature: number;
  /** Added to negative and positive after the temperature: the share of classes among real messages. */
  priors: Float64Array;
  /** From this share on an emotion is said to be there. */
  thresholds: Float64Array;
  /** Open-addressed table: feature id and row side by side, id −1 where a slot is free. */
  slots: Int32Array;
  /** Row by row, `WIDTH` each. */
  weights: Float32Array;
}

export const EMOTIONS = ['gratitude', 'anger', 'disappointment', 'confusion', 'worry', 'joy'] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Negative, positive, emotions. */
export const WIDTH = 2 + EMOTIONS.length;
export const MAGIC = 0x534b4d31;
/** Numbers before the feature ids: intercepts, temperature, priors, thresholds, size of one step per plane. */
export const HEAD = WIDTH + 1 + 2 + EMOTIONS.length + WIDTH;

/** Throws when the bytes are not such a file. Call it on bytes whose hash was checked. */
export function parseModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 + HEAD * 4 || view.getUint32(0) !== MAGIC)
    throw new Error('This is not a sentiment model.');
  const count = view.getUint32(4);
  const head = Float64Array.from({ length: HEAD }, (_, at) => view.getFloat32(8 + at * 4));
  const steps = head.subarray(HEAD - WIDTH);
  const { ids, end } = idsFrom(bytes, 8 + HEAD * 4, count);
  if (end + count * WIDTH !== bytes.length) throw new Error('This sentiment model is cut short.');
  const weights = new Float32Array(count * WIDTH);
  for (let plane = 0; plane < WIDTH; plane += 1) {
    const step = steps[plane] ?? 0;
    for (let row = 0; row < count; row += 1) {
      weights[row * WIDTH + plane] = view.getInt8(end + plane * count + row) * step;
    }
  }
  return {
    biases: head.subarray(0, WIDTH),
    temperature: head[WIDTH] ?? 1,
    priors: head.subarray(WIDTH + 1, WIDTH + 3),
    thresholds: head.subarray(WIDTH + 3, WIDTH + 3 + EMOTIONS.length),
    slots: tableOf(ids),
    weights,
  };
}

/** Ids stand in rising order as differences, seven bits a byte, low bits first. */
function idsFrom(bytes: Uint8Array, start: number, count: number): { ids: Int32Array; end: number } {
  const ids = new Int32Array(count);
  let at = start;
  let id = 0;
  for (let row = 0; row < count; row += 1) {
    let difference = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80 && at < bytes.length) {
      byte = bytes[at] ?? 0;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    }
    id += difference;
    ids[row] = id;
  }
  return { ids, end: at };
}

function tableOf(ids: Int32Array): Int32Array {
  let size = 1024;
  while (size < ids.length * 2) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  for (const [row, id] of ids.entries()) {
    let slot = id & (size - 1);
    while (slots[slot * 2] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = id;
    slots[slot * 2 + 1] = row;
  }
  return slots;
}

/** The row of a feature, −1 where the model does not know it. */
export function rowOf(slots: Int32Array, id: number): number {
  const mask = (slots.length >> 1) - 1;
  let slot = id & mask;
  for (;;) {
    const known = slots[slot * 2];
    if (known === id) return slots[slot * 2 + 1] ?? -1;
    if (known === -1) return -1;
    slot = (slot + 1) & mask;
  }
}
