/** Value of a function at `at`; writes its slope into `slope`. */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;

/** Walks downhill from `start` (changed in place) for at most `iterations` steps; always the same steps. */
export function minimise(
  objective: Objective,
  start: Float64Array,
  iterations: number,
  report: (step: number, value: number) => void = () => {},
): void {
  const size = start.length;
  let slope = new Float64Array(size);
  let value = objective(start, slope);
  const moves: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let step = 0; step < iterations; step += 1) {
    const direction = directionOf(slope, moves, changes);
    let descent = dot(direction, slope);
    if (descent >= 0) {
      moves.length = 0;
      changes.length = 0;
      for (let at = 0; at < size; at += 1) direction[at] = -(slope[at] ?? 0);
      descent = dot(direction, slope);
    }
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let length = step === 0 ? 1 / Math.max(1, Math.sqrt(-descent)) : 1;
    let nextValue = value;
    let isLower = false;
    for (let tries = 0; tries < 20 && !isLower; tries += 1) {
      for (let at = 0; at < size; at += 1) next[at] = (start[at] ?? 0) + length * (direction[at] ?? 0);
      nextValue = objective(next, nextSlope);
      isLower = nextValue <= value + 1e-4 * length * descent;
      if (!isLower) length *= 0.5;
    }
    if (!isLower) return;
    remember(moves, changes, start, next, slope, nextSlope);
    start.set(next);
    slope = nextSlope;
    report(step, nextValue);
    if (Math.abs(value - nextValue) < 1e-6 * Math.max(1, Math.abs(nextValue))) return;
    value = nextValue;
  }
}

function remember(
  moves: Float64Array[],
  changes: Float64Array[],
  from: Float64Array,
  to: Float64Array,
  slope: Float64Array,
  nextSlope: Float64Array,
): void {
  const move = new Float64Array(from.length);
  const change = new Float64Array(from.length);
  for (let at = 0; at < from.length; at += 1) {
    move[at] = (to[at] ?? 0) - (from[at] ?? 0);
    change[at] = (nextSlope[at] ?? 0) - (slope[at] ?? 0);
  }
  if (dot(move, change) <= 1e-12) return;
  moves.push(move);
  changes.push(change);
  if (moves.length > MEMORY) {
    moves.shift();
    changes.shift();
  }
}

/** The two-loop recursion of L-BFGS. */
function directionOf(
  slope: Float64Array,
  moves: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = Float64Array.from(slope, (value) => -value);
  const shares: number[] = [];
  for (let index = moves.length - 1; index >= 0; index -= 1) {
    const [move, change] = [moves[index], changes[index]];
    if (move === undefined || change === undefined) continue;
    const share = dot(move, direction) / dot(move, change);
    shares[index] = share;
    addScaled(direction, change, -share);
  }
  const [move, change] = [moves.at(-1), changes.at(-1)];
  if (move !== undefined && change !== undefined) {
    const scale = dot(move, change) / dot(change, change);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const [index, past] of moves.entries()) {
    const pastChange = changes[index];
    if (pastChange === undefined) continue;
    const share = dot(pastChange, direction) / dot(past, pastChange);
    addScaled(direction, past, (shares[index] ?? 0) - share);
  }
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
}
