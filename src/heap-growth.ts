import { setFlagsFromString } from 'node:v8';

/** Of what is in use, the part by which the heap may grow until the next collection. */
const growthPercent = 50;

/**
 * Has V8 collect what is old and not used any more before that comes to be several times as much as what is in use. What is
 * under way of a bulk lives for seconds, so V8 counts it among what stays: by its own lights, up to 180 MB of garbage stand beside
 * 70 MB in use, and the peak of a bulk is higher by a third, in the same time (`npm run bench:bulk`). Holds for the threads,
 * too. Where a V8 to come knows the flag no more, nothing changes but the memory.
 */
export function boundHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
