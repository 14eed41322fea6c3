import type { Reading, Token } from '../../1-read/reading.js';
import { GIVEN_NAMES } from '../../data/given-names.js';
import { ANSWER_LABELS, NO_SPEAKERS, OUTLET_WORDS, QUESTION_LABELS } from '../../data/labels.js';
import { OFFICES } from '../../data/offices.js';
import { MEDIA } from '../../data/organizations.js';
import { PERSON_TITLES } from '../../data/person-titles.js';
import { TAG_VERBS } from '../../data/quotation-marks.js';

/** Lower-case surnames of whoever the article plainly lets speak or calls by title or given name. */
export type KnownPeople = ReadonlySet<string>;

const isIntroduced = (before: Token | undefined): boolean =>
  before !== undefined &&
  before.capital &&
  (GIVEN_NAMES.has(before.lower) || PERSON_TITLES.has(before.lower));

/** Collects the surnames of an article's people. */
export function findKnownPeople({ tokens }: Reading): KnownPeople {
  const people = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.capital) continue;
    const before = tokens[index - 1];
    const said = TAG_VERBS.has(tokens[index + 1]?.lower ?? '') || TAG_VERBS.has(before?.lower ?? '');
    if (isIntroduced(before) || said) people.add(token.lower);
  }
  return people;
}

const MAX_NAME_TOKENS = 5;
const MEDIA_NAMES: ReadonlySet<string> = new Set(
  MEDIA.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

/** A label of one who asks or answers, without a name. */
export function isRoleLabel(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  return words.length === 1 && (QUESTION_LABELS.has(first) || ANSWER_LABELS.has(first));
}

/** The words of a label before the role, which a comma or a bracket parts from them. */
export function nameOf(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex(({ text }) => text === ',' || text === '(');
  return comma < 0 ? words : words.slice(0, comma);
}

/** Labels that name no speaker, by their first word; "THE PRESIDENT" names one by his office. */
export function isNoSpeaker(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  return first === 'the' ? !words.some(({ lower }) => OFFICES.has(lower)) : NO_SPEAKERS.has(first);
}

/** Tells whether the words of a label name somebody who speaks: a handle, an office, a person by title, given name or fame. */
export function namesSpeaker(words: readonly Token[], people: KnownPeople): boolean {
  const [first] = words;
  if (!first || isNoSpeaker(words)) return false;
  if (first.text.startsWith('@')) return true;
  const main = nameOf(words);
  const last = main.at(-1);
  if (!last || OUTLET_WORDS.has(last.lower)) return false;
  if (
    main.some(
      ({ lower }, index) => OFFICES.has(lower) || (index < main.length - 1 && PERSON_TITLES.has(lower)),
    )
  )
    return true;
  if (main.length > 1 && main.length <= MAX_NAME_TOKENS && GIVEN_NAMES.has(first.lower)) return true;
  return main.length <= 3 && last.capital && people.has(last.lower);
}

/** Tells whether a label is the name of an agency or a paper, which asks and reports. */
export function namesMedium(words: readonly Token[]): boolean {
  return MEDIA_NAMES.has(words.map(({ lower }) => lower).join(' '));
}
