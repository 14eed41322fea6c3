import type { Paragraph, Reading } from '../../1-read/reading.js';
import { BULLETS } from '../../data/labels.js';
import type { SentenceStatements } from '../sentence-statements.js';
import type { Tag, Unit } from '../grammar/units.js';
import { speakerOfHeading } from './headings.js';
import type { KnownPeople } from './known-people.js';
import { readLineLabel } from './line-label.js';
import { headedSpeech, spokenSpan, type SpokenParagraphs } from './spoken-lines.js';

const MIN_BLOCK_TOKENS = 4;
const MAX_ITEMS = 40;
const STOPPED = /^[.?!…”"’'»)\]]$/u;

const isBulleted = ({ tokens }: Reading, { tokenStart }: Paragraph): boolean =>
  BULLETS.has(tokens[tokenStart]?.text ?? '');

/** A paragraph of sentences without quotation marks at its head, which then attribute themselves. */
function isBlock({ tokens }: Reading, paragraph: Paragraph): boolean {
  const { tokenStart, tokenEnd, heading } = paragraph;
  const first = tokens[tokenStart];
  return (
    !heading &&
    first?.kind === 'word' &&
    first.capital &&
    tokenEnd - tokenStart >= MIN_BLOCK_TOKENS &&
    STOPPED.test(tokens[tokenEnd - 1]?.text ?? '')
  );
}

const BETWEEN = new Set<Tag>(['colon', 'comma', 'preposition', 'to', 'time', 'adverb', 'pronoun', 'gerund']);

/** Between the cue and the colon stand only circumstances or whom it was told: not "noted the attendance:". */
function leadsOn(units: readonly Unit[], { cue, speaker }: NonNullable<SentenceStatements['open']>): boolean {
  if (!cue) return false;
  const from = speaker && speaker.start >= cue.end ? speaker.end : cue.end;
  const next = units.find(({ start }) => start >= from);
  if (!next || BETWEEN.has(next.tag) || cue.lemma.startsWith('tell')) return true;
  return units.some(({ lower }) => lower === 'following');
}

/**
 * Adds the paragraph, or the items of the list, that a sentence ending in a colon announces without quotation marks:
 * "He said:", "Minister Kovac on the talks:".
 */
export function addAnnouncedBlock(
  reading: Reading,
  people: KnownPeople,
  sentence: number,
  { units, open, attributions }: SentenceStatements,
  spoken: SpokenParagraphs,
): void {
  const announcing = reading.sentences[sentence];
  if (!announcing || units.at(-1)?.tag !== 'colon') return;
  if (reading.sentences[sentence + 1]?.paragraph !== announcing.paragraph + 1) return;
  const next = announcing.paragraph + 1;
  if (spoken.has(next)) return;
  const heading = open || attributions.length > 0 ? null : speakerOfHeading(reading, announcing, people);
  if (open && !leadsOn(units, open)) return;
  const said = open ?? (heading && { cue: null, speaker: heading, antecedent: null });
  const block = reading.paragraphs[next];
  if (!said || !block) return;
  const spans = [];
  if (isBulleted(reading, block)) {
    for (let index = next; index < next + MAX_ITEMS; index++) {
      const item = reading.paragraphs[index];
      if (!item || spoken.has(index) || !isBulleted(reading, item)) break;
      const quoted = (reading.tokens[item.tokenStart + 1]?.quotation ?? -1) >= 0;
      if (quoted || readLineLabel(reading, item)) break;
      const span = spokenSpan(reading, item, item.tokenStart + 1);
      if (span) spans.push(span);
      spoken.set(index, null);
    }
  } else if (isBlock(reading, block) && !readLineLabel(reading, block)) {
    const span = spokenSpan(reading, block, block.tokenStart);
    if (span) spans.push(span);
  }
  if (spans.length === 0) return;
  spoken.set(next, headedSpeech(spans, { ...said, headed: open === null, rule: 'block', confidence: 0.75 }));
}
