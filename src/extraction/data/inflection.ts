import type { VerbForm } from './verbs.js';

const SIBILANT_END = /(?:s|x|z|ch|sh|o)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;
/** One vowel before one consonant: the consonant doubles where the stress is on that syllable. */
const SHORT_END = /[^aeiou][aeiou][bdgmnprt]$/u;
/** Longer verbs stressed on their last syllable. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'submit',
  'permit',
  'refer',
  'defer',
  'occur',
  'regret',
  'rebut',
  'concur',
  'prefer',
  'transfer',
  'begin',
  'forbid',
  'omit',
]);

function thirdPerson(base: string): string {
  if (CONSONANT_Y.test(base)) return base.slice(0, -1) + 'ies';
  return base + (SIBILANT_END.test(base) ? 'es' : 's');
}

function stem(base: string): string {
  const syllables = base.match(/[aeiouy]+/gu)?.length ?? 0;
  const doubles = SHORT_END.test(base) && (syllables === 1 || DOUBLING.has(base));
  return doubles ? base + base.slice(-1) : base;
}

function pastTense(base: string): string {
  if (base.endsWith('e')) return base + 'd';
  if (CONSONANT_Y.test(base)) return base.slice(0, -1) + 'ied';
  return stem(base) + 'ed';
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  if (base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1) + 'ing';
  return stem(base) + 'ing';
}

/** The five forms of an English verb. `entry` is "call", or "say/said", or "speak/spoke/spoken" where it is irregular. */
export function inflect(entry: string): [VerbForm, string][] {
  const [base = entry, past = pastTense(base), participle = past] = entry.split('/');
  return [
    ['base', base],
    ['third', thirdPerson(base)],
    ['past', past],
    ['participle', participle],
    ['gerund', gerund(base)],
  ];
}
