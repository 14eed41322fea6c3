const ENDING = /(?:ations?|ions?|ures?|ings?|ened|ens?|ed|es|ments?|icals?|als?|ers?|s|e)$/u;
/** A stem shorter than this tells nothing. */
export const MIN_STEM = 4;

/** What a word shares with others of its family: "closure", "closing". */
export function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= MIN_STEM ? stem : word;
}
