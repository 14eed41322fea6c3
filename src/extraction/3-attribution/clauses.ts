import { skipAddressee, skipAdverbials } from './adverbials.js';
import { contentEnd, withoutStop } from './clause-ends.js';
import type { CueSite } from './cues.js';
import { nounPhraseAfter, opensCircumstance, type UnitRange } from './noun-phrases.js';
import type { Tag, Unit } from './units.js';

/** The content that a cue governs within its sentence. */
export interface Content {
  ranges: UnitRange[];
  /** Where the next statement may begin, if before the last range's end: "expressed regret after X accused it". */
  usedTo?: number;
  rule: string;
  confidence: number;
}

const SENTENCE_PIECE_ENDS = new Set(['comma', 'stop', 'colon', 'semicolon', 'dash', 'quotation', 'open']);
const MIN_DIRECT_TOKENS = 6;

const tagAt = (units: readonly Unit[], index: number) => units[index]?.tag;

/** A quotation before its tag: alone, or as the end of a clause that it completes. */
function quotedBefore(units: readonly Unit[], quotationIndex: number, clauseStart: number): UnitRange {
  const before = tagAt(units, quotationIndex - 1);
  const alone =
    quotationIndex <= clauseStart ||
    before === undefined ||
    SENTENCE_PIECE_ENDS.has(before) ||
    (before === 'coordinator' && quotationIndex - 1 <= clauseStart && units[quotationIndex]?.clausal === true);
  return { from: alone ? quotationIndex : clauseStart, to: quotationIndex + 1 };
}

/** Content behind a cue that begins with a quotation: the quotation alone, or the clause it opens. */
function quotedAfter(units: readonly Unit[], start: number, end: number): UnitRange {
  const unit = units[start];
  const long = unit !== undefined && unit.tokenEnd - unit.tokenStart >= MIN_DIRECT_TOKENS;
  const introduced = tagAt(units, start - 1) === 'comma' || tagAt(units, start - 1) === 'colon';
  const next = tagAt(units, start + 1);
  const parted = next === 'dash' || next === 'gerund' || next === 'subordinator' || next === 'relative';
  const alone = (unit?.clausal === true && (long || introduced || parted)) || (introduced && parted);
  return alone ? { from: start, to: start + 1 } : { from: start, to: Math.max(end, start + 1) };
}

function contentAfter(units: readonly Unit[], cue: CueSite, start: number, end: number): Content | null {
  const first = tagAt(units, start);
  const { frames } = cue.verb;
  const punctuated = (first === 'comma' || first === 'colon') && tagAt(units, start + 1) === 'quotation';
  if (punctuated) return { ranges: [quotedAfter(units, start + 1, end)], rule: 'cue-quotation', confidence: 0.95 };
  if (first === 'quotation') return { ranges: [quotedAfter(units, start, end)], rule: 'cue-quotation', confidence: 0.9 };
  if (first === undefined || first === 'stop' || first === 'comma' || first === 'colon' || first === 'semicolon' || end <= start) return null;
  if (cue.hypothetical || CIRCUMSTANCE_OPENERS.has(units[start]?.lower ?? '')) return null;
  const range = { from: start, to: end };
  if (first === 'that' && (frames.has('clause') || frames.has('that') || frames.has('addressee'))) {
    return { ranges: [range], rule: 'that-clause', confidence: 0.9 };
  }
  if (frames.has('of')) return accusation(units, start, end);
  if (frames.has('particle')) return { ranges: [range], rule: 'particle-object', confidence: 0.75 };
  if (first === 'to' && !frames.has('infinitive') && !frames.has('addressee')) return null;
  // "pledged to Kovac" has no infinitive.
  if (first === 'to' && ['name', 'determiner', 'possessive', 'pronoun', 'number'].includes(tagAt(units, start + 1) ?? '')) return null;
  if (first === 'to') return { ranges: [range], rule: 'infinitive', confidence: 0.75 };
  if (frames.has('that') && !frames.has('object')) {
    return first === 'subject-pronoun' ? { ranges: [range], rule: 'bare-clause', confidence: 0.8 } : null;
  }
  const strict = OBJECT_PRONE.has(cue.verb.lemma);
  const clausal = CLAUSE_STARTS.has(first) || (strict ? startsClause(units, range) : hasFiniteVerb(units, range));
  if (clausal && (frames.has('clause') || frames.has('addressee'))) return { ranges: [range], rule: 'bare-clause', confidence: 0.8 };
  if (frames.has('object')) {
    if (namesThing(units, cue, start) || (NAMING_VERBS.has(cue.verb.lemma) && !hasPredicate(units, range))) return null;
    if (EXPRESSING_VERBS.has(cue.verb.lemma)) {
      return { ranges: [{ from: start, to: withoutStop(units, units.length, start) }], usedTo: objectEnd(units, start, end), rule: 'expression', confidence: 0.65 };
    }
    return { ranges: [{ from: start, to: NAMING_VERBS.has(cue.verb.lemma) ? end : objectEnd(units, start, end) }], rule: 'object', confidence: 0.65 };
  }
  return SAY_VERBS.has(cue.verb.lemma) ? { ranges: [range], rule: 'bare-object', confidence: 0.5 } : null;
}

/** What these open behind a cue tells when or why something was said: "said as the crowd roared". */
const CIRCUMSTANCE_OPENERS = new Set(['as', 'after', 'before', 'when', 'while', 'since', 'once']);
/** Verbs with which a bare noun phrase is no statement: "claimed victory", "wrote a book that …". */
const OBJECT_PRONE = new Set(['write', 'report', 'claim', 'add', 'reveal', 'note', 'declare', 'disclose', 'announce', 'confirm', 'estimate', 'indicate', 'propose', 'recommend', 'deny', 'regret']);

/** A subject with its verb right behind it. */
function startsClause(units: readonly Unit[], range: UnitRange): boolean {
  const subject = nounPhraseAfter(units, range.from);
  if (subject?.from !== range.from) return false;
  let index = subject.to;
  while (tagAt(units, index) === 'adverb' || tagAt(units, index) === 'negation') index++;
  return FINITE.has(tagAt(units, index) ?? 'other');
}

/** With these even a fragment without a verb is what was said: "Yes, she said", "said no". */
const SAY_VERBS = new Set(['say', 'tell']);
/** What they express is told by all that follows: "regret over the raid after …". */
const EXPRESSING_VERBS = new Set(['express', 'voice']);
const NAMING_VERBS = new Set(['call', 'dub', 'label', 'term', 'brand']);

/** "a programme called Open Door" names a thing, it reports nothing. */
function namesThing(units: readonly Unit[], cue: CueSite, start: number): boolean {
  if (!NAMING_VERBS.has(cue.verb.lemma) || cue.from !== cue.head || tagAt(units, start) !== 'name') return false;
  const before = units[cue.from - 1];
  return before?.tag === 'noun' && !before.lower.endsWith('s');
}

const TIME_MODIFIERS = new Set(['last', 'this', 'next', 'earlier', 'later']);

/** "called it a mistake", "called the plan “dead”": a naming verb speaks only where it gives a second name. */
function hasPredicate(units: readonly Unit[], range: UnitRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const unit = units[index];
    if (unit?.tag === 'quotation' || (index > range.from && (isIndefinite(unit) || unit?.lower === 'the' || unit?.lower === 'one'))) return true;
  }
  const first = tagAt(units, range.from);
  return range.to - range.from >= 2 && (first === 'pronoun' || first === 'name' || first === 'determiner' || first === 'possessive') && tagAt(units, range.to - 1) === 'noun';
}

/** An object ends where its noun phrase does: at a comma, a time, or a verb of the reporter's own. */
function objectEnd(units: readonly Unit[], start: number, end: number): number {
  for (let index = start + 1; index < end; index++) {
    const tag = tagAt(units, index);
    const next = tagAt(units, index + 1);
    if (tag === 'comma' || tag === 'dash' || tag === 'time' || opensCircumstance(units, index)) return index;
    if (index + 2 === end && TIME_MODIFIERS.has(units[index]?.lower ?? '')) return index;
    if (tag === 'coordinator' && (next === 'past' || next === 'auxiliary' || next === 'subject-pronoun' || next === 'modal' || next === 'be')) return index;
    if (tag === 'subordinator' && units[index]?.lower !== 'as') return index;
  }
  return end;
}

const CLAUSE_STARTS = new Set<Tag>(['subordinator', 'relative', 'subject-pronoun']);
const FINITE = new Set<Tag>(['verb', 'past', 'be', 'auxiliary', 'modal']);

function hasFiniteVerb(units: readonly Unit[], range: UnitRange): boolean {
  for (let index = range.from; index < range.to; index++) if (FINITE.has(tagAt(units, index) ?? 'other')) return true;
  return false;
}

/** "accused X of …": the content is what X is accused of. */
function accusation(units: readonly Unit[], start: number, end: number): Content | null {
  for (let index = start; index < Math.min(end, start + 20); index++) {
    const unit = units[index];
    if (unit?.lower === 'of' && (tagAt(units, index + 1) === 'gerund' || index > start) && !nounComplement(units, index)) {
      return { ranges: [{ from: index + 1, to: end }], rule: 'accusation', confidence: 0.85 };
    }
  }
  return null;
}

/** "the president of France": an "of" with a name behind a noun belongs to the accused, if another "of" follows. */
function nounComplement(units: readonly Unit[], index: number): boolean {
  if (tagAt(units, index + 1) === 'gerund' || tagAt(units, index + 1) === 'quotation') return false;
  for (let ahead = index + 1; ahead < Math.min(units.length, index + 8); ahead++) if (units[ahead]?.lower === 'of') return true;
  return false;
}

/** Tells whether what follows a cue is nothing but circumstance up to the clause's end. */
function contentPlace(units: readonly Unit[], cue: CueSite): number {
  const behindCue = cue.inverted ? (cue.subject?.to ?? cue.to) : cue.to;
  let place = skipAdverbials(units, behindCue);
  if (cue.verb.frames.has('addressee') && !cue.inverted) {
    const behind = skipAddressee(units, place);
    if (behind > place) place = asksAbout(units, cue, behind) ? behind : skipAdverbials(units, behind);
  }
  return place;
}

function speaks(cue: CueSite): boolean {
  const { frames } = cue.verb;
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}

/** A noun phrase without its verb: "The plan, he said, “is dead.”" */
function isBareSubject(units: readonly Unit[], range: UnitRange): boolean {
  const first = tagAt(units, range.from);
  const nominal = first !== undefined && ['determiner', 'possessive', 'name', 'noun', 'subject-pronoun', 'that', 'gerund'].includes(first);
  return nominal && !hasFiniteVerb(units, range);
}

/** A quotation whose first word is in small letters goes on with a clause begun before it. */
function opensSmall(unit: Unit | undefined, text: string): boolean {
  return unit !== undefined && /^\p{Ll}/u.test(text.charAt(unit.start + 1));
}

/** "asked Kovac about the talks": what is asked about is the content. */
function asksAbout(units: readonly Unit[], cue: CueSite, index: number): boolean {
  return cue.verb.act === 'ask' && units[index]?.lower === 'about';
}

/**
 * The content of a cue: behind it, before it ("…, he said"), or on both sides ("…, he said, …").
 * `clauseStart` is the first unit that an earlier statement has not used up.
 */
export function findContent(
  units: readonly Unit[],
  cues: readonly CueSite[],
  cueIndex: number,
  clauseStart: number,
  text: string,
): Content | null {
  const cue = cues[cueIndex];
  if (!cue) return null;
  const left = cue.inverted || cue.form !== 'finite' ? cue.from : (cue.subject?.from ?? cue.from);
  const place = contentPlace(units, cue);
  const end = contentEnd(units, place, cues, cueIndex);
  const after = contentAfter(units, cue, place, end);

  const quotationIndex = tagAt(units, left - 1) === 'quotation' ? left - 1 : tagAt(units, left - 1) === 'comma' && tagAt(units, left - 2) === 'quotation' ? left - 2 : -1;
  if (quotationIndex >= clauseStart && cue.form === 'finite' && (units[quotationIndex]?.clausal === true || tagAt(units, left - 1) === 'comma')) {
    const before = quotedBefore(units, quotationIndex, clauseStart);
    const resumes = after?.rule === 'cue-quotation' ? after.ranges : [];
    return { ranges: [before, ...resumes], rule: 'quotation-cue', confidence: 0.97 };
  }
  const tagged = cue.form === 'finite' && left - 1 > clauseStart && ['comma', 'dash'].includes(tagAt(units, left - 1) ?? '');
  if (after?.rule === 'cue-quotation') {
    const subject = { from: clauseStart, to: left - 1 };
    const interrupted = tagged && speaks(cue) && tagAt(units, place) === 'comma' && isBareSubject(units, subject) && opensSmall(units[place + 1], text);
    return interrupted ? { ...after, ranges: [subject, ...after.ranges] } : after;
  }
  if (tagged && speaks(cue) && !cue.hypothetical && cue.verb.act !== 'ask') {
    const before = { from: clauseStart, to: withoutStop(units, left - 1, clauseStart) };
    const stopped = tagAt(units, place) === undefined || tagAt(units, place) === 'stop';
    const adverbial = tagAt(units, before.from) === 'preposition' || tagAt(units, before.from) === 'to';
    if (stopped && before.to - before.from > 1 && (!adverbial || hasFiniteVerb(units, before))) return { ranges: [before], rule: 'clause-tag', confidence: 0.85 };
    if (tagAt(units, place) === 'comma' && before.to > before.from) {
      const resumed = cue.inverted && isIndefinite(units[place + 1]) ? null : resumedRange(units, place + 1, cues, cueIndex);
      const ranges = [...(hasSubstance(units, before) ? [before] : []), ...(resumed ? [resumed] : [])];
      return ranges.length > 0 ? { ranges, rule: 'clause-tag', confidence: 0.8 } : null;
    }
  }
  return after ?? asClause(units, cue, left, place, clauseStart, cues, cueIndex);
}

/** "As the ministry noted, …" and "…, as the ministry noted": the rest of the sentence is what was noted. */
function asClause(units: readonly Unit[], cue: CueSite, left: number, place: number, clauseStart: number, cues: readonly CueSite[], cueIndex: number): Content | null {
  if (units[left - 1]?.lower !== 'as' || cue.form !== 'finite' || cue.hypothetical) return null;
  const next = tagAt(units, place);
  if (next === 'comma' && left - 1 <= clauseStart + 1) {
    const to = contentEnd(units, place + 1, cues, cueIndex + 1);
    return to > place + 1 ? { ranges: [{ from: place + 1, to }], rule: 'as-clause', confidence: 0.75 } : null;
  }
  const before = { from: clauseStart, to: withoutStop(units, left - 1, clauseStart) };
  const closes = next === undefined || next === 'stop';
  return closes && tagAt(units, left - 2) === 'comma' && hasFiniteVerb(units, before) ? { ranges: [before], rule: 'as-clause', confidence: 0.7 } : null;
}

const isIndefinite = (unit: Unit | undefined): boolean => unit?.lower === 'a' || unit?.lower === 'an';

/** Openings that link sentences and belong to the reporter: "In contrast, she said, …". */
const DISCOURSE_MARKERS = new Set(['in contrast', 'by contrast', 'for example', 'for instance', 'as a result', 'of course', 'in fact', 'in addition', 'after all', 'on the other hand', 'at the same time', 'in the end', 'in other words']);

/** A clause, or what could be its subject; not the adverbial that "Still, he said, …" opens with. */
function hasSubstance(units: readonly Unit[], range: UnitRange): boolean {
  if (hasFiniteVerb(units, range)) return true;
  const words = units.slice(range.from, Math.min(range.to, range.from + 5)).map((unit) => unit.lower);
  if (DISCOURSE_MARKERS.has(words.join(' '))) return false;
  for (let index = range.from; index < range.to; index++) if (!['adverb', 'coordinator', 'time'].includes(tagAt(units, index) ?? '')) return range.to - range.from > 1;
  return false;
}

const ASIDE_STARTS = new Set(['gerund', 'relative', 'past', 'quotation']);

/** The rest of a clause that "…, he said, …" interrupted, unless what follows is an aside of the reporter's. */
function resumedRange(units: readonly Unit[], from: number, cues: readonly CueSite[], cueIndex: number): UnitRange | null {
  const first = units[from];
  if (!first || ASIDE_STARTS.has(first.tag) || first.lower === 'according' || first.lower === 'as') return null;
  const to = contentEnd(units, from, cues, cueIndex);
  const adverbial = first.tag === 'preposition' && !hasFiniteVerb(units, { from, to });
  return to > from && !adverbial ? { from, to } : null;
}
