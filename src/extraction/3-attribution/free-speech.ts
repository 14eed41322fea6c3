import { lastBefore } from '../1-read/lookup.js';
import type { Quotation, Reading } from '../1-read/reading.js';
import type { Attribution } from './attribution.js';
import type { KnownPeople } from './layout/known-people.js';
import type { SentenceStatements } from './sentence-statements.js';
import type { Tag, Unit } from './grammar/units.js';
import {
  announcedQuotation,
  beatSpeaker,
  carriedQuotation,
  ledQuotation,
  MIN_SENTENCE_TOKENS,
  oddlyTaggedQuotation,
  paragraphOf,
  signedQuotation,
  unitsOf,
  type UntaggedQuotation,
} from './untagged-quotations.js';

/** Paragraphs between a quotation without a cue and the statement that its speaker is taken from. */
const MAX_PARAGRAPHS_APART = 2;
const MIN_PARAGRAPH_TOKENS = 6;
const BESIDE_QUOTATIONS = new Set<Tag>(['quotation', 'stop', 'dash', 'other']);

/** The statement whose quotation was met last, and where. */
interface LastSpoken {
  attribution: Attribution;
  sentence: number;
  /** True where every piece begins with a quotation. */
  quotedOnly: boolean;
}

/** Either a further piece of a statement known already, or a statement of its own. */
type Found = { piece: Attribution } | { statement: Attribution };

const lengthOf = (quotation: Quotation): number => quotation.tokenEnd - quotation.tokenStart;
/** Pieces are in text order and do not overlap, so only the last one that begins before the quotation's end can cover it. */
const covers = ({ spans }: Attribution, { start, end }: Quotation): boolean =>
  (lastBefore(spans, end)?.end ?? 0) > start;

/** Tells whether a sentence is nothing but quotations and stops. */
function isAllQuoted(units: readonly Unit[]): boolean {
  return units.every((unit) => BESIDE_QUOTATIONS.has(unit.tag));
}

const SINGLE = /^(?:'(?!')|‘)/u;

/** A heading in quotation marks: in capitals throughout, or in single marks on a line of its own where speech stands in double ones. */
function isPullQuote(text: string, quotation: Quotation, { attribution }: LastSpoken): boolean {
  const words = text.slice(quotation.start, quotation.end);
  const spokenFrom = attribution.spans.at(-1)?.start ?? 0;
  const spoken = text.slice(spokenFrom, spokenFrom + 2);
  return words === words.toUpperCase() || (SINGLE.test(words) && !SINGLE.test(spoken));
}

/** A quotation that begins a sentence right behind one that was nothing but quotations. */
function resumesSpeech(place: UntaggedQuotation, last: LastSpoken): boolean {
  const { reading, sentence, quotation } = place;
  const adjoins =
    sentence - last.sentence === 1 && paragraphOf(reading, sentence) === paragraphOf(reading, last.sentence);
  const opens = unitsOf(place)[0]?.quotation === quotation && lengthOf(quotation) >= MIN_SENTENCE_TOKENS;
  return adjoins && opens && last.quotedOnly;
}

function attributeInSentence(place: UntaggedQuotation): Found | null {
  const statement = ledQuotation(place) ?? oddlyTaggedQuotation(place);
  return statement && { statement };
}

/** A sentence of nothing but quotations: announced by the one before, or a further piece of what was said last. */
function attributeWholeSentence(place: UntaggedQuotation, last: LastSpoken | null): Found | null {
  const announced = announcedQuotation(place);
  if (announced) return { statement: announced };
  if (!last) return null;
  const { reading, sentence, quotation } = place;
  const paragraphsApart = paragraphOf(reading, sentence) - paragraphOf(reading, last.sentence);
  const adjoins = paragraphsApart === 0 && sentence - last.sentence === 1;
  if (adjoins && last.attribution.rule !== 'accusation') return { piece: last.attribution };
  const spoken = lengthOf(quotation) >= MIN_PARAGRAPH_TOKENS && !isPullQuote(reading.text, quotation, last);
  if (!spoken || paragraphsApart > MAX_PARAGRAPHS_APART || !last.attribution.speaker) return null;
  const carried = carriedQuotation(quotation, last.attribution);
  const beat = paragraphsApart === 0 ? beatSpeaker(place) : null;
  return { statement: beat ? { ...carried, speaker: beat, antecedent: null, carried: false } : carried };
}

function attributeQuotation(place: UntaggedQuotation, last: LastSpoken | null): Found | null {
  if (last && place.quotation.continues) return { piece: last.attribution };
  const signed = signedQuotation(place);
  if (signed) return { statement: signed };
  if (isAllQuoted(unitsOf(place))) return attributeWholeSentence(place, last);
  if (last && resumesSpeech(place, last)) return { piece: last.attribution };
  return attributeInSentence(place);
}

/** Statements by the first quotation that each covers: a quotation is accounted for where one of them covers it. */
class SpokenSoFar {
  private next = 0;
  private readonly recent: Attribution[] = [];

  constructor(private readonly attributions: readonly Attribution[]) {}

  /** The attribution that covers a quotation; quotations are asked for in text order. */
  covering(quotation: Quotation): Attribution | undefined {
    for (
      let attribution = this.attributions[this.next];
      attribution;
      attribution = this.attributions[this.next]
    ) {
      if ((attribution.spans[0]?.start ?? 0) >= quotation.end) break;
      this.recent.push(attribution);
      if (this.recent.length > MAX_RECENT) this.recent.shift();
      this.next++;
    }
    return this.recent.findLast((attribution) => covers(attribution, quotation));
  }
}

/** Statements that may overlap a quotation: those of one sentence, and one that an aside interrupted. */
const MAX_RECENT = 4;

/** Looked up once an attribution, not once a piece, of which there may be thousands: a piece added later is a quotation. */
function isQuotedOnly(
  attribution: Attribution,
  last: LastSpoken | null,
  starts: ReadonlySet<number>,
): boolean {
  if (last?.attribution === attribution) return last.quotedOnly;
  return attribution.spans.every((span) => starts.has(span.start));
}

/**
 * Quotations that open several paragraphs and close, with their tag, in the last one: each paragraph's piece is put
 * before the statement that the tag made of the last. Returns the statement of each piece added.
 */
function taggedAtTheEnd(
  quotations: readonly Quotation[],
  tagged: readonly Attribution[],
): ReadonlyMap<Quotation, Attribution> {
  const byStart = new Map(tagged.map((attribution) => [attribution.spans[0]?.start, attribution]));
  const added = new Map<Quotation, Attribution>();
  for (let index = quotations.length - 1; index > 0; index--) {
    const attribution = byStart.get(quotations[index]?.start);
    if (!attribution || quotations[index]?.continues !== true) continue;
    const pieces: Quotation[] = [];
    while (quotations[index]?.continues === true) {
      const before = quotations[index - 1];
      if (!before || byStart.has(before.start)) break;
      pieces.push(before);
      index--;
    }
    for (const piece of pieces) added.set(piece, attribution);
    const spans = pieces.reverse().map(({ start, end }) => ({ start, end }));
    attribution.spans = [...spans, ...attribution.spans];
  }
  return added;
}

/** Finds the statements of quotations that no cue of their own sentence introduces; adds pieces to those that go on. */
export function attributeFreeSpeech(
  reading: Reading,
  sentences: readonly SentenceStatements[],
  people: KnownPeople,
): Attribution[] {
  const tagged = sentences.flatMap((sentence) => sentence.attributions);
  const starts = new Set(reading.quotations.map((quotation) => quotation.start));
  const spoken = new SpokenSoFar(tagged);
  const untagged: Attribution[] = [];
  const tails = taggedAtTheEnd(reading.quotations, tagged);
  let last: LastSpoken | null = null;
  for (const quotation of reading.quotations) {
    const sentence = reading.tokens[quotation.tokenStart]?.sentence ?? 0;
    let attribution = tails.get(quotation) ?? spoken.covering(quotation);
    if (!attribution) {
      const found = attributeQuotation({ reading, sentences, quotation, sentence, people }, last);
      if (!found) continue;
      if ('piece' in found) {
        attribution = found.piece;
        attribution.spans.push({ start: quotation.start, end: quotation.end });
      } else {
        attribution = found.statement;
        untagged.push(attribution);
      }
    }
    last = { attribution, sentence, quotedOnly: isQuotedOnly(attribution, last, starts) };
  }
  return [...tagged, ...untagged].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
