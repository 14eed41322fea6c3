const mark = '|';

/** Who prints which words, as the engine counts it: a `sameWordsKey`, which holds no mark, and an outlet where it is known. */
export function printingKey(group: string, outlet: string | null): string {
  return `${group}${mark}${outlet ?? ''}`;
}

/** The two of a key. */
export function readPrintingKey(key: string): { group: string; outlet: string | null } {
  const place = key.indexOf(mark);
  return { group: key.slice(0, place), outlet: key.slice(place + mark.length) || null };
}
