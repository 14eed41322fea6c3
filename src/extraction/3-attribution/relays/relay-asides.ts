import type { Reading } from '../../1-read/reading.js';
import { OFFICES } from '../../data/offices.js';
import {
  AIRED,
  CARRIED,
  CARRYING_PREPOSITIONS,
  GIVEN_WORD,
  LENDING_VOICE,
  QUOTED_FORMS,
  RELAYING_FORMS,
  SOURCES,
  TALKING,
  UTTERANCES,
} from '../../data/relays.js';
import { CUE_FORMS } from '../../data/reporting-verbs.js';
import type { Span } from '../../types.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { mediaAt, mediumBefore } from './media.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { readAs, spanOf, type Tag, type Unit } from '../grammar/units.js';
import { readVerbGroup } from '../grammar/verb-groups.js';

/**
 * What an aside tells of the words of its sentence: `carrier` is who passed them on, `source` whom a medium has them
 * from ("citing police"), `voice` whose words another passes on ("relaying the minister").
 */
export interface RelayAside extends UnitRange {
  kind: 'carrier' | 'source' | 'voice';
}

/** An aside within its sentence: units to leave out, units to read as another word, and whom it names. */
interface Lift {
  out: readonly UnitRange[];
  /** The participle that is to be read as a finite verb ("quoted him as | saying"), and its subject. */
  spoken?: { verb: number; subject: UnitRange | null };
  relays: readonly RelayAside[];
}

const MAX_QUOTED_UNITS = 25;
const MAX_MODIFIERS = 4;
const ENDS = new Set<Tag>(['comma', 'stop', 'quotation', 'colon', 'dash']);
const HEADS = new Set<Tag>(['name', 'noun']);
const MODIFIERS = new Set<Tag>([
  'determiner',
  'possessive',
  'noun',
  'name',
  'gerund',
  'past',
  'number',
  'time',
]);
const QUOTING = new Set(['quoted', 'cited', 'reported', 'quotes', 'cites']);
const PASSING = new Set<Tag>(['adverb', 'time']);

const carriers = (ranges: readonly UnitRange[]): RelayAside[] =>
  ranges.map(({ from, to }) => ({ from, to, kind: 'carrier' }));

function passes(units: readonly Unit[], index: number): boolean {
  return isTagged(units, index, PASSING) || units[index]?.lower === 'live';
}

/** Steps over "live", "first", "Monday", "on Monday". */
function skipPassing(units: readonly Unit[], from: number): number {
  let index = from;
  while (passes(units, index)) index++;
  return units[index]?.lower === 'on' && tagAt(units, index + 1) === 'time' ? index + 2 : index;
}

/** Takes the commas round an aside along with it. */
function withCommas(units: readonly Unit[], { from, to }: UnitRange): UnitRange {
  const opened = tagAt(units, from - 1) === 'comma';
  const closed = tagAt(units, to) === 'comma' && (opened || from === 0);
  return { from: opened ? from - 1 : from, to: closed ? to + 1 : to };
}

/** A clause verb, with its adverbs before it, follows. */
function precedesCue(units: readonly Unit[], from: number): boolean {
  const index = skipPassing(units, from);
  return tagAt(units, index) !== 'noun' && CUE_FORMS.has(units[index]?.lower ?? '');
}

/** "in remarks | carried by …": where the preposition stands before the utterance that ends at `to`; -1 if none does. */
function utteranceStart(units: readonly Unit[], to: number): number {
  if (!UTTERANCES.has(units[to - 1]?.lower ?? '')) return -1;
  for (let index = to - 2; index >= Math.max(0, to - 2 - MAX_MODIFIERS); index--) {
    if (tagAt(units, index) === 'preposition') return index;
    if (!isTagged(units, index, MODIFIERS)) return -1;
  }
  return -1;
}

/**
 * "as reported by Interfax", "in remarks carried by state television", "officials quoted by the paper"; of "in a statement
 * posted on its website" nobody is a relay, but it is an aside as well.
 */
function liftCarried(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  const participle = units[index]?.lower ?? '';
  if (!CARRIED.has(participle) && !GIVEN_WORD.has(participle)) return null;
  const preposition = skipPassing(units, index + 1);
  if (!CARRYING_PREPOSITIONS.has(units[preposition]?.lower ?? '')) return null;
  let before = index;
  while (passes(units, before - 1)) before--;
  const likened = units[before - 1]?.lower === 'as';
  let named = mediaAt(reading, units, preposition + 1);
  const anybody = likened || AIRED.has(participle);
  if (named.length === 0 && anybody && units[preposition]?.lower === 'by') {
    const phrase = nounPhraseAfter(units, preposition + 1);
    if (phrase?.from === preposition + 1) named = [headOf(units, phrase)];
  }
  const utterance = utteranceStart(units, before);
  const last = named.at(-1) ?? (utterance < 0 ? null : nounPhraseAfter(units, preposition + 1));
  if (!last) return null;
  const relays = carriers(named);
  const to = skipPassing(units, last.to);
  if (likened) return { out: [withCommas(units, { from: before - 1, to })], relays };
  if (utterance >= 0) return { out: [withCommas(units, { from: utterance, to })], relays };
  if (!GIVEN_WORD.has(participle)) return null;
  const aside = before === 0 || tagAt(units, before - 1) === 'comma';
  const fits = aside
    ? isTagged(units, to, ENDS)
    : isTagged(units, before - 1, HEADS) && precedesCue(units, to);
  return fits ? { out: [withCommas(units, { from: before, to })], relays } : null;
}

/** "speaking to the newspaper" behind whoever speaks, or before. */
function liftTalking(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  if (!TALKING.has(units[index]?.lower ?? '') || !/^(?:to|with|on|for)$/u.test(units[index + 1]?.lower ?? ''))
    return null;
  const named = mediaAt(reading, units, index + 2);
  const last = named.at(-1);
  if (!last) return null;
  const to = skipPassing(units, last.to);
  const aside = index === 0 || tagAt(units, index - 1) === 'comma';
  const fits = aside
    ? isTagged(units, to, ENDS)
    : isTagged(units, index - 1, HEADS) && precedesCue(units, to);
  return fits ? { out: [withCommas(units, { from: index, to })], relays: carriers(named) } : null;
}

/** The "as" of "quoted him as saying", whose participle has a form that tells the same; -1 if there is none. */
function quotingAs(units: readonly Unit[], from: number): number {
  for (let index = from; index < Math.min(units.length, from + MAX_QUOTED_UNITS); index++) {
    if (isTagged(units, index, ENDS) && tagAt(units, index) !== 'comma') return -1;
    if (units[index]?.lower === 'as' && QUOTED_FORMS.has(units[index + 1]?.lower ?? '')) return index;
  }
  return -1;
}

/** "state television quoted him as saying", "he was quoted by state television as saying", "… as saying by state television". */
function liftQuoting(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  if (!QUOTING.has(units[index]?.lower ?? '')) return null;
  const as = quotingAs(units, index + 1);
  if (as < 0) return null;
  const group = readVerbGroup(units, index);
  if (group.withBe) {
    const agent = units[index + 1]?.lower === 'by' ? index + 2 : as + 3;
    if (units[agent - 1]?.lower !== 'by') return null;
    const named = mediaAt(reading, units, agent);
    const last = named.at(-1);
    if (!last) return null;
    const behind = agent > as ? [{ from: agent - 1, to: last.to }] : [];
    return {
      out: [{ from: group.from, to: as + 1 }, ...behind],
      spoken: { verb: as + 1, subject: null },
      relays: carriers(named),
    };
  }
  const quoter = mediumBefore(reading, units, group.from) ?? nounPhraseBefore(units, group.from);
  if (!quoter || index + 1 === as) return null;
  return {
    out: [
      { from: quoter.from, to: index + 1 },
      { from: as, to: as + 1 },
    ],
    spoken: { verb: as + 1, subject: { from: index + 1, to: as } },
    relays: carriers([quoter]),
  };
}

/** "Xinhua quoted the minister: “…”". */
function liftQuotingColon(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  const { lower } = units[index] ?? {};
  if (lower !== 'quoted' && lower !== 'quotes') return null;
  const phrase = nounPhraseAfter(units, index + 1);
  const quoter = mediumBefore(reading, units, readVerbGroup(units, index).from);
  const leads = phrase?.from === index + 1 && tagAt(units, phrase.to) === 'colon';
  if (!quoter || !leads || tagAt(units, phrase.to + 1) !== 'quotation') return null;
  return { out: [{ from: quoter.from, to: index + 1 }], relays: carriers([quoter]) };
}

/** "Kovac said the army would leave, per Reuters." */
function liftPer(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  if (units[index]?.lower !== 'per' || tagAt(units, index - 1) !== 'comma') return null;
  const named = mediaAt(reading, units, index + 1);
  const to = named.at(-1)?.to ?? 0;
  return named.length > 0 && isTagged(units, to, ENDS)
    ? { out: [withCommas(units, { from: index, to })], relays: carriers(named) }
    : null;
}

/** Somebody whom a medium may have it from: a name, an official, a ministry; not "its own figures". */
function isSource(units: readonly Unit[], { to }: UnitRange): boolean {
  const last = units[to - 1];
  return last?.tag === 'name' || OFFICES.has(last?.lower ?? '') || SOURCES.has(last?.lower ?? '');
}

/** The phrase that begins at `from`, up to its first comma, possessive or preposition: its head closes it. */
function headOf(units: readonly Unit[], { from, to }: UnitRange): UnitRange {
  for (let index = from + 1; index < to; index++) {
    if (isTagged(units, index, ENDS) || isTagged(units, index, HEAD_ENDS)) return { from, to: index };
  }
  return { from, to };
}
const HEAD_ENDS = new Set<Tag>(['preposition', 'possessive', 'relative', 'gerund']);

/** "Interfax reported, citing police", "citing police, Interfax reported". */
function liftSource(reading: Reading, units: readonly Unit[], index: number): Lift | null {
  const { lower } = units[index] ?? {};
  if (lower !== 'citing' && lower !== 'quoting') return null;
  let noun = index + 1;
  while (tagAt(units, noun) === 'past' || tagAt(units, noun) === 'adverb') noun++;
  const phrase = nounPhraseAfter(units, noun);
  if (phrase?.from !== noun) return null;
  const whole = tagAt(units, phrase.to - 1) === 'comma' ? phrase.to - 1 : phrase.to;
  // "Citing police, the newspaper reported": what follows is no apposition.
  const comma = index === 0 ? units.findIndex(({ tag }) => tag === 'comma') : -1;
  const source = { from: index + 1, to: comma > noun ? Math.min(comma, whole) : whole };
  if (!isSource(units, headOf(units, source))) return null;
  const out = withCommas(units, { from: index, to: source.to });
  const verb = RELAYING_FORMS.has(units[out.from - 1]?.lower ?? '') ? out.from - 1 : out.from;
  const leads = index === 0 && mediaAt(reading, units, out.to).length > 0;
  const told =
    leads ||
    mediumBefore(reading, units, verb, true) !== null ||
    mediaAt(reading, units, verb + 1).at(-1)?.to === out.from;
  return told ? { out: [out], relays: [{ ...source, kind: 'source' }] } : null;
}

/** "a spokesman, relaying the minister, said". */
function liftVoice(units: readonly Unit[], index: number): Lift | null {
  if (!LENDING_VOICE.has(units[index]?.lower ?? '') || tagAt(units, index - 1) !== 'comma') return null;
  const phrase = nounPhraseAfter(units, index + 1);
  if (phrase?.from !== index + 1) return null;
  const to = tagAt(units, phrase.to - 1) === 'comma' ? phrase.to - 1 : phrase.to;
  if (tagAt(units, to) !== 'comma') return null;
  const owned = units.slice(phrase.from, to).findIndex(({ lower }) => lower === "'s");
  const voice = { from: phrase.from, to: owned < 0 ? to : phrase.from + owned };
  return { out: [withCommas(units, { from: index, to })], relays: [{ ...voice, kind: 'voice' }] };
}

/** A sentence without its asides. */
export interface LiftedSentence {
  units: readonly Unit[];
  /** Ranges of the units given, in text order. */
  relays: readonly RelayAside[];
  /** Who speaks, by where the verb begins, where the aside tells it: "quoted | one of his aides | as saying". */
  subjects: ReadonlyMap<number, Span>;
}

/**
 * A sentence without the asides that only tell by whom its words came: "Kovac, in remarks carried by state television,
 * said" is read as "Kovac said".
 */
export function liftRelayAsides(reading: Reading, units: readonly Unit[]): LiftedSentence {
  const relays: RelayAside[] = [];
  const out = new Set<number>();
  const verbs = new Set<number>();
  const subjects = new Map<number, Span>();
  for (let index = 0; index < units.length; index++) {
    const lift =
      liftQuoting(reading, units, index) ??
      liftQuotingColon(reading, units, index) ??
      liftPer(reading, units, index) ??
      liftCarried(reading, units, index) ??
      liftTalking(reading, units, index) ??
      liftSource(reading, units, index) ??
      liftVoice(units, index);
    if (!lift) continue;
    relays.push(...lift.relays);
    for (const { from, to } of lift.out) for (let at = from; at < to; at++) out.add(at);
    if (!lift.spoken) continue;
    const { verb, subject } = lift.spoken;
    verbs.add(verb);
    if (subject) subjects.set(units[verb]?.start ?? -1, spanOf(units, subject));
  }
  if (out.size === 0) return { units, relays, subjects };
  const read = units.map((unit, index): Unit => {
    const lower = verbs.has(index) ? QUOTED_FORMS.get(unit.lower) : undefined;
    return lower === undefined ? unit : readAs(unit, lower, 'past');
  });
  return { units: read.filter((_, index) => !out.has(index)), relays, subjects };
}
