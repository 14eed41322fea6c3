/** A function to minimize: answers its value at a point and writes its gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of steps and gradient changes that the curvature is estimated from. */
const MEMORY = 8;
const MAX_HALVINGS = 20;
/** Share of the promised decrease that a step must reach (Armijo). */
const SUFFICIENT = 1e-4;
/** Smaller relative gains end the search. */
const TOLERANCE = 1e-6;

interface Update {
  step: Float64Array;
  change: Float64Array;
  /** 1 / (step · change) */
  scale: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** Adds a multiple of `b` to `a`. */
function add(a: Float64Array, factor: number, b: Float64Array): void {
  for (let index = 0; index < a.length; index++) a[index] = (a[index] ?? 0) + factor * (b[index] ?? 0);
}

/** The gradient, turned by what earlier steps tell of the curvature (two-loop recursion). */
function direction(gradient: Float64Array, updates: readonly Update[]): Float64Array {
  const result = Float64Array.from(gradient);
  const factors = new Map<Update, number>();
  for (const update of [...updates].reverse()) {
    const factor = update.scale * dot(update.step, result);
    factors.set(update, factor);
    add(result, -factor, update.change);
  }
  const latest = updates.at(-1);
  if (latest) {
    const initial = 1 / (latest.scale * dot(latest.change, latest.change));
    for (let index = 0; index < result.length; index++) result[index] = initial * (result[index] ?? 0);
  }
  for (const update of updates)
    add(result, (factors.get(update) ?? 0) - update.scale * dot(update.change, result), update.step);
  return result;
}

/**
 * Minimizes a smooth function by limited-memory BFGS (Nocedal 1980) with a backtracking line search, from zero.
 * Deterministic: the same objective gives the same point to the bit.
 */
export function minimize(objective: Objective, size: number, iterations: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const updates: Update[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const way = direction(gradient, updates);
    const slope = dot(gradient, way);
    if (slope === 0) break;
    let length = updates.length > 0 ? 1 : 1 / Math.sqrt(dot(gradient, gradient));
    let next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      next = Float64Array.from(point);
      add(next, -length, way);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value - SUFFICIENT * length * slope) break;
    }
    const step = Float64Array.from(next);
    add(step, -1, point);
    const change = Float64Array.from(nextGradient);
    add(change, -1, gradient);
    const curvature = dot(step, change);
    if (curvature > 0) updates.push({ step, change, scale: 1 / curvature });
    if (updates.length > MEMORY) updates.shift();
    const gain = value - nextValue;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (gain < TOLERANCE * Math.abs(value)) break;
  }
  return point;
}
