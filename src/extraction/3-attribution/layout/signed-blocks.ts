import type { Paragraph, Reading, Token } from '../../1-read/reading.js';
import { MONTHS, WEEKDAYS } from '../../data/function-words.js';
import { namesSpeaker, type KnownPeople } from './known-people.js';
import { headedSpeech, markCue, spokenSpan, type SpokenParagraphs } from './spoken-lines.js';

const DASH = /^(?:[—–―-]|-{2,3})$/u;
const MAX_LINE_TOKENS = 24;

/** The day behind a name on the line that signs a post. */
const isDate = ({ kind, lower }: Token): boolean =>
  kind === 'number' || MONTHS.has(lower) || WEEKDAYS.has(lower);

/** A line that signs what stands above it: a dash, a name and a role, a handle or a date. */
interface SignatureLine {
  paragraph: number;
  nameEnd: number;
  handled: boolean;
  roled: boolean;
}

function readSignatureLine(
  { tokens }: Reading,
  { tokenStart, tokenEnd }: Paragraph,
  paragraph: number,
  people: KnownPeople,
): SignatureLine | null {
  if (!DASH.test(tokens[tokenStart]?.text ?? '') || tokenEnd - tokenStart > MAX_LINE_TOKENS) return null;
  let nameEnd = tokenStart + 1;
  let bracketed = false;
  for (; nameEnd < tokenEnd; nameEnd++) {
    const token = tokens[nameEnd];
    if (!token || token.kind === 'mark' || token.text === ':' || /^[.?!]$/u.test(token.text)) return null;
    bracketed ||= token.text === '(';
    if (!bracketed && isDate(token)) break;
    if (token.text === ')') bracketed = false;
  }
  const words = tokens.slice(tokenStart + 1, nameEnd).filter(({ text }) => text !== ')');
  const first = words[0];
  if (first?.capital !== true && first?.text.startsWith('@') !== true) return null;
  const handled = words.some(({ text }) => text.startsWith('@'));
  const roled = words.some(({ text }) => text === ',');
  return handled || namesSpeaker(words, people) ? { paragraph, nameEnd, handled, roled } : null;
}

/**
 * Paragraphs without quotation marks that the line below signs: "— Petr Orlov (@orlov) November 3". A name alone signs
 * only where several do: at an article's end it is its writer.
 */
export function findSignedBlocks(reading: Reading, people: KnownPeople): SpokenParagraphs {
  const found: SpokenParagraphs = new Map();
  const { paragraphs, tokens } = reading;
  const lines = paragraphs.flatMap(
    (paragraph, index) => readSignatureLine(reading, paragraph, index, people) ?? [],
  );
  for (const { paragraph, nameEnd, handled, roled } of lines) {
    const line = paragraphs[paragraph];
    const above = paragraphs[paragraph - 1];
    if (!line || !above || above.heading || tokens[above.tokenStart]?.quotation !== -1) continue;
    const last = paragraph === paragraphs.length - 1;
    if (!handled && (!roled || last) && lines.length < 2) continue;
    const dash = tokens[line.tokenStart];
    const first = tokens[line.tokenStart + 1];
    const end = tokens[nameEnd - 1]?.end;
    const span = spokenSpan(reading, above, above.tokenStart);
    if (!dash || !first || end === undefined || !span || found.has(paragraph - 1)) continue;
    const cue = markCue(dash, 'signature');
    const speaker = { start: first.start, end };
    found.set(
      paragraph - 1,
      headedSpeech([span], { cue, speaker, headed: false, rule: 'signed-block', confidence: 0.75 }),
    );
    found.set(paragraph, null);
  }
  return found;
}
