import {
  ED_NOUNS,
  ING_NOUNS,
  MONTHS,
  NOT_ADVERBS,
  WEEKDAYS,
  WORD_CLASSES,
  type WordClass,
} from '../../data/function-words.js';
import { MEDIUM_NAME_STARTS, RELAY_WORDS } from '../../data/relays.js';
import { REPORTING_NOUNS, type ReportingNoun } from '../../data/reporting-nouns.js';
import { CUE_FORMS, type CueForm } from '../../data/reporting-verbs.js';
import { VERB_FORMS } from '../../data/verbs.js';
import type { Tag } from './units.js';

/** What the tables know of a word: they are asked once for each unit, not by every reader for itself. */
export interface KnownWord {
  wordClass: WordClass | undefined;
  /** What it is when it is printed small. */
  smallTag: Tag;
  /** A weekday or a month. */
  isTime: boolean;
  cueForms: readonly CueForm[] | undefined;
  reportingNoun: ReportingNoun | undefined;
  /** One of the words of which a sentence that names a relay has one at least. */
  tellsRelay: boolean;
  /** Begins the name of a medium. */
  beginsMedium: boolean;
}

const isGerund = (lower: string): boolean =>
  lower.endsWith('ing') && lower.length > 4 && !ING_NOUNS.has(lower) && !lower.endsWith('-wing');

/** What an open-class word is that no table knows, when it is printed small. */
export function tagByEnding(lower: string): Tag {
  if (lower.length <= 4) return 'noun';
  if (isGerund(lower)) return 'gerund';
  if (lower.endsWith('ed') && !ED_NOUNS.has(lower)) return 'past';
  return lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? 'adverb' : 'noun';
}

/** What an open-class word is when it is printed small. */
export function tagOpenWord(lower: string): Tag {
  if (WEEKDAYS.has(lower)) return 'time';
  if (isGerund(lower)) return 'gerund';
  const forms = VERB_FORMS.get(lower);
  if (forms && (forms.has('past') || forms.has('participle'))) return forms.has('base') ? 'verb' : 'past';
  if (forms?.has('third') === true || forms?.has('base') === true) return 'verb';
  if (CUE_FORMS.has(lower)) return lower.endsWith('ed') || lower === 'said' ? 'past' : 'noun';
  return tagByEnding(lower);
}

function readTables(lower: string): KnownWord {
  const wordClass = WORD_CLASSES.get(lower);
  return {
    wordClass,
    smallTag: wordClass ?? tagOpenWord(lower),
    isTime: WEEKDAYS.has(lower) || MONTHS.has(lower),
    cueForms: CUE_FORMS.get(lower),
    reportingNoun: REPORTING_NOUNS.get(lower),
    tellsRelay: RELAY_WORDS.has(lower),
    beginsMedium: MEDIUM_NAME_STARTS.has(lower),
  };
}

const KNOWN_WORDS: ReadonlyMap<string, KnownWord> = (() => {
  const tables = [WORD_CLASSES, WEEKDAYS, MONTHS, VERB_FORMS, CUE_FORMS, REPORTING_NOUNS, RELAY_WORDS];
  const known = new Map<string, KnownWord>();
  for (const table of [...tables, MEDIUM_NAME_STARTS])
    for (const lower of table.keys()) if (!known.has(lower)) known.set(lower, readTables(lower));
  return known;
})();

/** What the tables know of a word in lower case; undefined where none knows it, as of most names and nouns. */
export function lookUpWord(lower: string): KnownWord | undefined {
  return KNOWN_WORDS.get(lower);
}
