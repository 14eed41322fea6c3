import type { Landscape } from './landscape.js';

/** The country from whose capital an article is filed, and the sentences that name it. */
export interface HomeCountry {
  code: string;
  /** Indexes into `Reading.sentences`; the dateline itself does not count. */
  sentences: ReadonlySet<number>;
}

/**
 * The country whose capital stands in the dateline. "Foreign Minister Ana Kovac" without a country, in a sentence that
 * names this one, is its minister; from a dateline alone nothing follows, for ministers travel.
 */
export function findHomeCountry({ reading, nameHits }: Landscape): HomeCountry | null {
  const { dateline, tokens } = reading;
  if (!dateline) return null;
  let code: string | null = null;
  const sentences = new Set<number>();
  for (const { tokenStart, value } of nameHits) {
    const token = tokens[tokenStart];
    if (!token || value.kind !== 'country') continue;
    if (token.start < dateline.end) code ??= value.form === 'capital' ? value.code : null;
    else if (value.code === code && value.form !== 'place') sentences.add(token.sentence);
  }
  return code === null ? null : { code, sentences };
}
