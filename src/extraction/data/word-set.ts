/** A set of words from one blank-separated list: tables of words read best as prose. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Phrases from one list in which commas part them; line breaks count as blanks. */
export function phraseList(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
