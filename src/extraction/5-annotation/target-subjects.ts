import type { Token } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { OPENING_ADJUNCTS, QUALIFYING_PREPOSITIONS } from '../data/target-frames.js';
import { CUE_FORMS, NOUN_LIKE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Actor } from '../types.js';
import { tokenIndexAt } from '../1-read/lookup.js';
import { isOther, mentionAt, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { isPrivate, isScene, targetOf } from './target-mentions.js';
import { officeBearer, readReference } from './target-references.js';

const MAX_SUBJECT_TOKENS = 16;
const MAX_ADJUNCT_TOKENS = 25;
const MAX_SENTENCES = 3;
const NO_SUBJECT = /^(?:we|i|it|there|he|she|they|you|nobody|nothing)$/u;

/** True where a clause has its verb at a token. */
export function isFiniteVerb(token: Token): boolean {
  const wordClass = wordClassOf(token.lower);
  if (wordClass === 'be' || wordClass === 'auxiliary' || wordClass === 'modal') return true;
  if (token.capital) return false;
  const forms = VERB_FORMS.get(token.lower);
  return forms ? !forms.has('gerund') : CUE_FORMS.has(token.lower) && !NOUN_LIKE_FORMS.has(token.lower);
}

/** A word that no table knows, right behind a name and with the ending of a verb: "Quito owes". */
function readsAsVerb(stage: Stage, index: number): boolean {
  const token = tokenAt(stage, index);
  const subject = mentionAt(stage, index - 1);
  return (
    token?.kind === 'word' &&
    !token.capital &&
    subject?.tokenEnd === index &&
    !subject.possessive &&
    subject.form !== 'adjective' &&
    wordClassOf(token.lower) === undefined &&
    // "demanded that Chile ease": a demand has its verb bare.
    (stage.statement.act === 'demand' || /[^s]s$|ed$/u.test(token.lower))
  );
}

/** Behind what opens a clause: marks, "that", "and"; and an adjunct before a comma ("If it rains, …"). */
function clauseStart(stage: Stage, { from, to }: TokenRange): number {
  let index = from;
  for (; index < to; index++) {
    const token = tokenAt(stage, index);
    const skipped =
      token?.kind === 'mark' || /^(?:that|and|but|so|yet|then|now|today)$/u.test(token?.lower ?? '');
    if (!skipped) break;
  }
  if (!OPENING_ADJUNCTS.has(tokenAt(stage, index)?.lower ?? '')) return index;
  for (let comma = index; comma < Math.min(to, index + MAX_ADJUNCT_TOKENS); comma++)
    if (tokenAt(stage, comma)?.text === ',') return comma + 1;
  return to;
}

/** "the road to Chile": the subject is another. */
function qualifies(stage: Stage, { tokenStart }: Mention): boolean {
  const before = tokenAt(stage, tokenStart - 1)?.lower ?? '';
  return QUALIFYING_PREPOSITIONS.has(
    before === 'the' ? (tokenAt(stage, tokenStart - 2)?.lower ?? '') : before,
  );
}

/** True where a name stands for who does what is told: neither a scene nor private people. */
const isActor = ({ reading }: Stage, mention: Mention): boolean =>
  !isScene(reading, mention) && !isPrivate(reading, mention);

/** "two ships, both from Chile, had": what stands behind the comma only describes the subject. */
function opensNounPhrase(stage: Stage, from: number): boolean {
  const token = tokenAt(stage, from);
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      /^(?:the|a|an|its|their|his|her|two|three|four|five|six)$/u.test(token.lower)) &&
    !mentionAt(stage, from + 1)
  );
}

/** The names in the subject of a clause, up to its first verb. */
export function subjectOf(stage: Stage, range: TokenRange): Actor[] {
  const found: Actor[] = [];
  const from = clauseStart(stage, range);
  let joined = true;
  for (let index = from; index < Math.min(range.to, from + MAX_SUBJECT_TOKENS);) {
    const token = tokenAt(stage, index);
    if (!token) break;
    const mention = mentionAt(stage, index);
    if (mention) {
      if (joined && isActor(stage, mention) && !qualifies(stage, mention))
        found.push(officeBearer(stage, mention) ?? targetOf(mention));
      joined = false;
      index = Math.max(mention.tokenEnd, index + 1);
      continue;
    }
    if (index === from) {
      if (NO_SUBJECT.test(token.lower)) return [];
      const reference = readReference(stage, index);
      if (reference) return reference.actors;
    }
    const next = tokenAt(stage, index + 1)?.lower ?? '';
    if (token.text === ',' && opensNounPhrase(stage, from)) joined = false;
    else if (/^(?:and|or|,|both)$/u.test(token.lower)) joined ||= found.length > 0 && token.lower !== ',';
    else if ((isFiniteVerb(token) || readsAsVerb(stage, index)) && !/^(?:of|by)$/u.test(next)) return found;
    else if (token.kind === 'word' && wordClassOf(token.lower) !== 'determiner' && token.lower !== "'s")
      joined &&= found.length === 0;
    index++;
  }
  // Where the speaker stands within the sentence, its verb stands in the next piece: "Chile, he said, has left".
  return endsPiece(stage, range, from) ? found : [];
}

/** True where a short piece of several ends right behind its subject. */
function endsPiece({ statement }: Stage, { to }: TokenRange, from: number): boolean {
  return statement.attribution.spans.length > 1 && to - from <= MAX_SUBJECT_TOKENS;
}

/** Where the sentences of a piece begin, the first ones only. */
function sentencesWithin(stage: Stage, { from, to }: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = from;
  for (let index = from; index < to && ranges.length < MAX_SENTENCES; index++) {
    const token = tokenAt(stage, index);
    const ends = index === to - 1 || (token?.kind === 'punctuation' && /^[.!?…]$/u.test(token.text));
    if (!ends) continue;
    ranges.push({ from: start, to: index + 1 });
    start = index + 1;
  }
  return ranges;
}

/** Whom the content is about: the foreign names in the subject of its first sentences. */
export function contentSubjects(stage: Stage): Actor[] {
  const { cue, spans } = stage.statement.attribution;
  const [first] = spans;
  if (!first) return [];
  for (const [piece, range] of stage.ranges.entries()) {
    // "the minister told parliament that …" as a content, where an agency passes it on: behind his own clause.
    const inside = piece === 0 && cue !== null && cue.start > first.start && cue.end < first.end;
    const from = inside ? tokenIndexAt(stage.reading, cue.end) : range.from;
    for (const sentence of sentencesWithin(stage, { from, to: range.to })) {
      const found = subjectOf(stage, sentence).filter((actor) => isOther(stage, actor));
      if (found.length > 0) return found;
    }
  }
  return [];
}
