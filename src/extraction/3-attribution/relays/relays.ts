import type { Reading, Sentence } from '../../1-read/reading.js';
import { RELAYING_FORMS, RELAYING_VERBS } from '../../data/relays.js';
import type { Span } from '../../types.js';
import { makeAttribution, type Attribution } from '../attribution.js';
import { nameAuthors, nameWorks } from './authors.js';
import { isFinite, tagAt, type UnitRange } from '../grammar/grammar.js';
import { isAgency, mayNameRelay, mediumAt, mediumBefore } from './media.js';
import { findHearers } from './hearers.js';
import { liftRelayAsides, type RelayAside } from './relay-asides.js';
import { readStatements, type SentenceStatements } from '../sentence-statements.js';
import { readUnits, spanOf, type Unit } from '../grammar/units.js';
import type { Judge } from '../weighing/weigh.js';

/** Relays within relays are followed this deep. */
const MAX_DEPTH = 3;

/** A sentence with more statements is none: keeps odd texts from costing more than their length. */
const MAX_STATEMENTS = 40;

type Told = Pick<Attribution, 'speaker' | 'cue' | 'via'>;

const within = ({ start }: Span, spans: readonly Span[] = []): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** The statement of a sentence that something at an offset belongs to: the one whose clause it stands in, else the last begun. */
function ownerOf<Owner extends Told>(told: readonly Owner[], offset: number): Owner | undefined {
  const around = told.find(({ speaker, cue }) => {
    if (!speaker || !cue) return false;
    return Math.min(speaker.start, cue.start) <= offset && offset < Math.max(speaker.end, cue.end);
  });
  return around ?? told.findLast(({ cue, speaker }) => ((cue ?? speaker)?.start ?? 0) < offset) ?? told[0];
}

/** Puts a relay nearest the article, or furthest from it. */
function addRelay(told: Pick<Attribution, 'via'>, relay: Span, place: 'nearest' | 'furthest'): void {
  const { via = [] } = told;
  told.via = place === 'nearest' ? [relay, ...via] : [...via, relay];
}

/** The medium that a speaker is, where it is nothing else: not "the paper's editor". */
function speakingMedium(
  reading: Reading,
  units: readonly Unit[],
  { speaker, cue }: Attribution,
): Span | null {
  const from = units.findIndex(({ start }) => start === speaker?.start);
  const vouches = cue?.lemma === 'according to' && isAgency(units, from, from + 2);
  const medium = vouches ? { from, to: from + 2 } : from < 0 ? null : mediumAt(reading, units, from);
  if (!speaker || !medium) return null;
  const whole = (units[medium.to - 1]?.end ?? 0) >= speaker.end || tagAt(units, medium.to) === 'comma';
  return whole ? spanOf(units, medium) : null;
}

/** Rules of those whose content is a clause or a quotation: what somebody "called" a thing stays the reporter's matter. */
const CLAUSAL_RULES = new Set([
  'that-clause',
  'bare-clause',
  'clause-tag',
  'quotation-cue',
  'cue-quotation',
  'infinitive',
  'accusation',
  'particle-object',
  'topic',
]);

/** "denied the report" and "condemned the raid" are told whole by their object; "called it a raid" is not. */
function tellsWhole({ rule, cue }: Attribution): boolean {
  return CLAUSAL_RULES.has(rule) || (rule === 'object' && cue?.act !== 'state');
}

/** Tells whether the statements found in a content are the whole of it: what they leave has no verb of its own. */
function isWhole({ units, attributions }: SentenceStatements): boolean {
  const [first] = attributions;
  if (!first?.speaker || first.carried || !tellsWhole(first)) return false;
  const hulls = attributions.map(({ spans, cue, speaker }): Span => {
    const parts = [...spans, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])];
    return {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    };
  });
  return !units.some((unit, index) => isFinite(units, index) && !within(unit, hulls));
}

/**
 * Who said it, where a medium passes it on: "Interfax said the minister told parliament that …" is a statement of the
 * minister's, via Interfax. Its content stays all that the medium passes on ("the minister told parliament that …"), as
 * the annotators of PolNeAR take it; only a tag behind what was said is left out ("“…,” the minister said, according to
 * Interfax"), and what the medium's clause parts ("The minister, according to Interfax, said …"). A content that is not somebody else's statement as a whole ("Interfax said talks had failed after the
 * minister said …") stays the medium's, and so does what it says of itself.
 */
function throughMedium(
  reading: Reading,
  units: readonly Unit[],
  attribution: Attribution,
  depth: number,
): Attribution[] {
  const lemma = attribution.cue?.lemma.split(' ')[0] ?? '';
  const medium = RELAYING_VERBS.has(lemma) ? speakingMedium(reading, units, attribution) : null;
  if (!medium || depth === MAX_DEPTH) return [attribution];
  const content = units.filter((unit) => within(unit, attribution.spans));
  const inner = readRelayed(
    reading,
    content[0]?.tag === 'that' ? content.slice(1) : content,
    depth + 1,
    null,
  );
  const [first] = inner.attributions;
  if (!first?.speaker || !isWhole(inner) || isIt(reading, first.speaker)) return [attribution];
  const parted =
    first.rule === 'quotation-cue' || first.rule === 'clause-tag' || attribution.spans.length > 1;
  const oneSpeaker = inner.attributions.every(({ speaker }) => speaker?.start === first.speaker?.start);
  const { spans, rule, confidence } = attribution;
  const whole = oneSpeaker && !parted;
  const kept = whole ? [makeAttribution({ ...first, spans, rule, confidence })] : inner.attributions;
  for (const told of kept) addRelay(told, medium, 'nearest');
  return kept;
}

/** "Interfax said it had asked …": the medium speaks of itself. */
function isIt({ text }: Reading, { start, end }: Span): boolean {
  return text.slice(start, end).toLowerCase() === 'it';
}

/** "“…,” the minister said, local media reported": a medium's clause that quotes what was tagged already. */
function findOuterTags(reading: Reading, units: readonly Unit[], told: readonly Attribution[]): UnitRange[] {
  const known = new Set(told.flatMap(({ cue, via = [] }) => [cue?.start, ...via.map(({ start }) => start)]));
  const found: UnitRange[] = [];
  for (const [index, unit] of units.entries()) {
    if (!RELAYING_FORMS.has(unit.lower) || known.has(unit.start)) continue;
    const medium = mediumBefore(reading, units, index, true);
    const mark = medium && tagAt(units, medium.from - 1);
    const tags = mark === 'comma' || mark === 'quotation';
    if (medium && tags && !known.has(units[medium.from]?.start)) found.push(medium);
  }
  return found;
}

/** Gives an aside to its statement: a carrier is a relay, a source and a voice take the place of whom they speak through. */
function applyAside(
  reading: Reading,
  units: readonly Unit[],
  owner: Attribution,
  { kind, start, end }: Span & Pick<RelayAside, 'kind'>,
): void {
  const through = kind === 'source' ? speakingMedium(reading, units, owner) : owner.speaker;
  if (kind === 'carrier' || !through) {
    addRelay(owner, { start, end }, 'furthest');
    return;
  }
  addRelay(owner, through, 'nearest');
  owner.speaker = { start, end };
  owner.antecedent = null;
}

/** What is said in one breath came the same way: "told Reuters that …, adding that …". */
function shareRelays(attributions: readonly Attribution[]): void {
  for (const attribution of attributions) {
    if (attribution.via || !attribution.speaker) continue;
    const { start } = attribution.speaker;
    const other = attributions.find(({ speaker, via }) => via && speaker?.start === start);
    if (other?.via) attribution.via = other.via;
  }
}

/** The statements of some units without regard to relays. */
function readPlain(reading: Reading, units: readonly Unit[], judge: Judge | null): SentenceStatements {
  const statements = readStatements(reading.text, units, judge);
  nameAuthors(units, statements.attributions);
  nameWorks(units, statements.attributions);
  return statements;
}

/** Asides first, then media that speak for others, then what is left of media in the sentence: nearest the article first. */
function readRelayed(
  reading: Reading,
  given: readonly Unit[],
  depth: number,
  judge: Judge | null,
): SentenceStatements {
  const { units, relays, subjects } = liftRelayAsides(reading, given);
  const { attributions: read, open: expecting } = readPlain(reading, units, judge);
  if (read.length > MAX_STATEMENTS) return { units, attributions: read, open: expecting, via: undefined };
  const attributions = read.flatMap((attribution) => throughMedium(reading, units, attribution, depth));
  for (const attribution of attributions) {
    attribution.speaker = subjects.get(attribution.cue?.start ?? -1) ?? attribution.speaker;
  }
  const outerTags = findOuterTags(reading, units, attributions);
  const open = outerTags.some(({ to }) => units[to]?.start === expecting?.cue?.start) ? null : expecting;
  const told: Told[] = open ? [...attributions, open] : attributions;
  const contents = attributions.flatMap(({ spans }) => spans);
  const ownerAt = <Owner extends Told>(owners: readonly Owner[], span: Span) =>
    within(span, contents) ? undefined : ownerOf(owners, span.start);

  for (const range of outerTags) {
    const span = spanOf(units, range);
    const owner = ownerAt(attributions, span);
    if (owner) addRelay(owner, span, 'nearest');
  }
  for (const { kind, ...range } of relays) {
    const span = spanOf(given, range);
    const owner = ownerAt(attributions, span);
    if (owner) applyAside(reading, units, owner, { ...span, kind });
    else if (open && kind === 'carrier') addRelay(open, span, 'furthest');
  }
  for (const range of findHearers(reading, units, told)) {
    const span = spanOf(units, range);
    const owner = ownerAt(told, span);
    if (owner) addRelay(owner, span, 'furthest');
  }
  shareRelays(attributions);
  const via =
    told.length === 0 && relays.length > 0 ? relays.map((range) => spanOf(given, range)) : undefined;
  return { units, attributions, open, via };
}

/** Reads the statements of one sentence, each with those who passed its words on. */
export function findRelayedStatements(
  reading: Reading,
  sentence: Sentence,
  judge: Judge | null,
): SentenceStatements {
  const units = readUnits(reading, sentence);
  return mayNameRelay(reading, units)
    ? readRelayed(reading, units, 0, judge)
    : readPlain(reading, units, judge);
}
