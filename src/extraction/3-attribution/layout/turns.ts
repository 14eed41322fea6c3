import type { Paragraph, Reading } from '../../1-read/reading.js';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../data/labels.js';
import type { Span } from '../../types.js';
import { findInterviewee } from './interviewee.js';
import {
  isNoSpeaker,
  isRoleLabel,
  nameOf,
  namesMedium,
  namesSpeaker,
  type KnownPeople,
} from './known-people.js';
import { readLineLabel, type LineLabel } from './line-label.js';
import { headedSpeech, markCue, spokenSpan, type SpokenParagraphs } from './spoken-lines.js';

/** A paragraph that a label begins. */
interface Turn {
  paragraph: number;
  label: LineLabel;
  key: string;
  /** Tokens behind the label. */
  length: number;
}

const MAX_LOOSE_WORDS = 4;
/** Of the paragraphs between the first and the last label of a transcript at least this share is labelled. */
const LEAST_LABELLED = 0.3;
const MIN_LABELLED = 3;
const MAX_LOOKED_AT = 30;
/** Shorter turns of a label throughout are figures and facts: "Kovac: 547." */
const MIN_TURN_TOKENS = 4;

const isShouted = ({ words }: LineLabel): boolean =>
  words.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase()) &&
  words.some(({ text }) => text.length > 1);

/** "Q. Will it open?": the letter with its stop is the label. */
function readLetterLabel({ tokens }: Reading, { tokenStart, tokenEnd }: Paragraph): LineLabel | null {
  const letter = tokens[tokenStart];
  const stopped = /^[QA]\.$/u.test(letter?.text ?? '');
  // "Q  Will it open?", as the transcripts of some governments print it.
  const bare = letter?.text === 'Q' && tokens[tokenStart + 1]?.capital === true;
  if (!letter || !(stopped || bare) || tokenEnd - tokenStart < 2) return null;
  const { start, end } = letter;
  return {
    speaker: { start, end },
    words: [letter],
    mark: letter,
    contentStart: tokenStart + 1,
    bulleted: false,
    timed: false,
    topical: false,
  };
}

function readTurns(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  reading.paragraphs.forEach((paragraph, index) => {
    const label = readLineLabel(reading, paragraph) ?? readLetterLabel(reading, paragraph);
    if (!label || label.contentStart >= paragraph.tokenEnd || label.topical) return;
    if (isNoSpeaker(label.words)) return;
    const key = label.words.map(({ lower }) => lower).join(' ');
    turns.push({ paragraph: index, label, key, length: paragraph.tokenEnd - label.contentStart });
  });
  return turns;
}

/** Labels that make a transcript by themselves: who recurs, and whoever asks and answers. */
function speakingKeys(turns: readonly Turn[], people: KnownPeople): Set<string> {
  const counts = new Map<string, number>();
  const talkative = new Set<string>();
  for (const { key, length } of turns) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (length >= MIN_TURN_TOKENS) talkative.add(key);
  }
  const asked = turns.length > 1 && turns.some(({ key }) => QUESTION_LABELS.has(key));
  const shouted = turns.filter(({ label }) => isShouted(label)).length;
  const keys = new Set<string>();
  for (const { key, label } of turns) {
    const { words } = label;
    const recurs = (counts.get(key) ?? 0) > 1 && talkative.has(key);
    const name = nameOf(words);
    const named = namesSpeaker(words, people) || (name.length > 1 && name.every(({ capital }) => capital));
    if (isRoleLabel(words) ? asked : (recurs && named) || (isShouted(label) && shouted > 1)) keys.add(key);
  }
  return keys;
}

/** Within a transcript a label of few capitals names somebody, though it stands there once: "Verin Times: …". */
function joins({ label: { words } }: Turn, people: KnownPeople): boolean {
  const name = nameOf(words);
  const loose = name.length <= MAX_LOOSE_WORDS && name.every(({ capital }) => capital);
  return loose || namesSpeaker(words, people) || namesMedium(words);
}

/** A paragraph of running text, which goes on with the turn before. */
function goesOn({ tokens }: Reading, { heading, tokenStart, tokenEnd }: Paragraph): boolean {
  if (heading || /^[([—–*•]$/u.test(tokens[tokenStart]?.text ?? '')) return false;
  for (let at = tokenStart; at < Math.min(tokenEnd, tokenStart + MAX_LOOKED_AT); at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.capital) return true;
  }
  return false;
}

/**
 * The turns of a transcript or interview: labels that recur ("Kovac: …"), in capitals ("KOVAC: …") or of roles ("Q: …").
 * A turn goes on through the paragraphs up to the next label; an answer is led back to whom the article's head names.
 */
export function findTurns(reading: Reading, people: KnownPeople): SpokenParagraphs {
  const found: SpokenParagraphs = new Map();
  const all = readTurns(reading);
  const keys = speakingKeys(all, people);
  if (keys.size === 0) return found;
  const sure = all.filter(({ key }) => keys.has(key));
  const first = sure[0]?.paragraph ?? 0;
  const last = sure.at(-1)?.paragraph ?? 0;
  const turns = all.filter(
    (turn) => keys.has(turn.key) || (turn.paragraph > first && turn.paragraph < last && joins(turn, people)),
  );
  const answers = turns.some(({ key }) => ANSWER_LABELS.has(key));
  const interviewee = answers ? findInterviewee(reading, first, people) : null;
  const dense = turns.length >= MIN_LABELLED && turns.length / (last - first + 1) >= LEAST_LABELLED;
  turns.forEach(({ paragraph, label, key }, index) => {
    const start = reading.paragraphs[paragraph];
    const opening = start && spokenSpan(reading, start, label.contentStart);
    if (!opening) return;
    const spans: Span[] = [opening];
    found.set(
      paragraph,
      headedSpeech(spans, {
        cue: markCue(label.mark, 'label'),
        speaker: label.speaker,
        antecedent: ANSWER_LABELS.has(key) ? interviewee : null,
        rule: 'transcript',
        confidence: 0.8,
      }),
    );
    const end = dense ? (turns[index + 1]?.paragraph ?? paragraph) : paragraph;
    for (let next = paragraph + 1; next < end; next++) {
      const further = reading.paragraphs[next];
      if (!further || !goesOn(reading, further)) break;
      const span = spokenSpan(reading, further, further.tokenStart);
      if (span) spans.push(span);
      found.set(next, null);
    }
  });
  return found;
}
