/** Stands in no id and no code. */
const mark = '>';

/** Who speaks about whom, as the engine counts it: `NO>FI`. */
export function relationKey(speaker: string, target: string): string {
  return `${speaker}${mark}${target}`;
}

/** The two of a key. */
export function readRelationKey(key: string): { speaker: string; target: string } {
  const place = key.indexOf(mark);
  return { speaker: key.slice(0, place), target: key.slice(place + mark.length) };
}
