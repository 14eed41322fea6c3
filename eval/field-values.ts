import { isKnownCode } from '../src/extraction/data/country-codes.js';
import type { ExtractedStatement, Span } from '../src/extraction/types.js';
import type { GoldArticle, GoldStatement } from './gold-articles.js';
import { overlap, trimSpan } from './span.js';

/** What is compared of a gold statement and the one found. */
export interface Comparison {
  article: GoldArticle;
  gold: GoldStatement;
  found: ExtractedStatement;
}

/** One value of a field, as annotated and as found; null where there is none. */
export interface ValueField {
  name: string;
  expected: (gold: GoldStatement) => string | null;
  got: (found: ExtractedStatement) => string | null;
  /** Whether what was found is right; the same value, unless told. */
  isRight?: (comparison: Comparison) => boolean;
}

/** Several values of a field, in any order. */
export interface SetField {
  name: string;
  expected: (comparison: Comparison) => string[];
  got: (comparison: Comparison) => string[];
}

/** The annotated fields with one value. */
export const VALUE_FIELDS: readonly ValueField[] = [
  { name: 'kind', expected: ({ kind }) => kind, got: ({ kind }) => kind },
  {
    name: 'speaker',
    expected: ({ speaker }) => speaker,
    got: ({ speaker }) => speaker?.text ?? null,
    isRight: ({ gold, found }) => areTouching(gold.speakerSpan, found.speaker),
  },
  {
    name: 'speaker, whole phrase',
    expected: ({ speaker }) => speaker,
    got: ({ speaker }) => speaker?.text ?? null,
    isRight: ({ article, gold, found }) => areSame(article.text, gold.speakerSpan, found.speaker),
  },
  {
    name: 'cue',
    expected: ({ cue }) => cue,
    got: ({ cue }) => cue?.text ?? null,
    isRight: ({ gold, found }) => areTouching(gold.cueSpan, found.cue),
  },
  {
    name: 'resolution',
    expected: ({ resolution }) => resolution,
    got: ({ speaker }) => speaker?.resolution ?? null,
  },
  { name: 'actor', expected: ({ actor }) => actor, got: ({ speaker }) => speaker?.actor?.id ?? null },
  {
    name: 'actor name',
    expected: ({ actorName }) => actorName,
    got: ({ speaker }) => speaker?.actor?.name ?? null,
  },
  {
    name: 'actor type',
    expected: ({ actorType }) => actorType,
    got: ({ speaker }) => speaker?.actor?.type ?? null,
  },
  {
    name: 'speaker country',
    expected: ({ country }) => country,
    got: ({ speaker }) => speaker?.actor?.country ?? null,
  },
  {
    name: 'role',
    expected: ({ role }) => role,
    got: ({ speaker }) => speaker?.role ?? null,
    isRight: ({ gold, found }) => foldCase(gold.role) === foldCase(found.speaker?.role),
  },
  {
    name: 'unnamed',
    expected: ({ unnamed }) => String(unnamed),
    got: ({ speaker }) => String(speaker?.actor?.unnamed ?? false),
  },
  {
    name: 'act',
    expected: ({ act }) => act,
    got: ({ cue }) => cue?.act ?? null,
    // Without a cue nothing is told of the act: to state.
    isRight: ({ gold, found }) => (gold.act ?? 'state') === (found.cue?.act ?? 'state'),
  },
  { name: 'said.on', expected: ({ said }) => said.on, got: ({ said }) => said.on },
  { name: 'said.precision', expected: ({ said }) => said.precision, got: ({ said }) => said.precision },
  { name: 'said.basis', expected: ({ said }) => said.basis, got: ({ said }) => said.basis },
];

/** The annotated fields with several values. */
export const SET_FIELDS: readonly SetField[] = [
  {
    name: 'targets',
    expected: ({ gold }) => gold.targets,
    got: ({ found }) => found.targets.map(({ id }) => id),
  },
  { name: 'target countries', expected: goldTargetCountries, got: foundTargetCountries },
  { name: 'mentioned', expected: ({ gold }) => gold.mentioned, got: ({ found }) => found.mentioned },
  { name: 'via', expected: ({ gold }) => gold.via, got: ({ found }) => found.via.map(({ text }) => text) },
];

function goldTargetCountries(comparison: Comparison): string[] {
  const { gold } = comparison;
  return gold.targetCountries ?? gold.targets.flatMap((id) => countryOfTarget(id, comparison) ?? []);
}

/** Without the countries of those targets whose country the gold does not tell. */
function foundTargetCountries(comparison: Comparison): string[] {
  const { gold, found } = comparison;
  const isTold = (id: string) =>
    gold.targetCountries !== undefined ||
    !gold.targets.includes(id) ||
    countryOfTarget(id, comparison) !== undefined;
  return found.targets.flatMap(({ id, country }) => (country !== null && isTold(id) ? country : []));
}

/** The country in an actor's id, or the one annotated where he speaks; undefined where the gold does not tell. */
function countryOfTarget(id: string, { article }: Comparison): string | null | undefined {
  const [type, name = ''] = id.split(':');
  if (type === 'country') return name;
  const spoken = article.statements.find(({ actor }) => actor === id);
  if (spoken) return spoken.country;
  // "al-" is the Arabic article far more often than Albania.
  const prefix = /^(?!al-)([a-z]{2})-/.exec(name)?.[1]?.toUpperCase();
  return type === 'organization' && prefix !== undefined && isKnownCode(prefix) ? prefix : undefined;
}

function areTouching(gold: Span | null, found: Span | null): boolean {
  return gold === null || found === null ? gold === found : overlap(gold, found) > 0;
}

function areSame(text: string, gold: Span | null, found: Span | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [one, other] = [trimSpan(text, gold), trimSpan(text, found)];
  return one.start === other.start && one.end === other.end;
}

function foldCase(role: string | null | undefined): string | null {
  return role?.toLowerCase() ?? null;
}
