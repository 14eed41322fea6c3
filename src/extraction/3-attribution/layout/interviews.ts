import type { Paragraph, Reading } from '../../1-read/reading.js';
import { wordSet } from '../../data/word-set.js';
import type { Span } from '../../types.js';
import { findInterviewee } from './interviewee.js';
import type { KnownPeople } from './known-people.js';
import { headedSpeech, spokenSpan, type SpokenParagraphs } from './spoken-lines.js';

const MIN_QUESTIONS = 3;
const MAX_QUESTION_TOKENS = 60;
/** Of the answers at least this share speaks of the speaker. */
const LEAST_IN_FIRST_PERSON = 0.5;
const FIRST_PERSON = wordSet("i we my our me us i'm i've i'd i'll we're we've we'll mine ours");

/** A paragraph without quotation marks that ends in a question mark: printed in bold before its answer. */
function isQuestion({ tokens }: Reading, { tokenStart, tokenEnd }: Paragraph): boolean {
  if (tokens[tokenEnd - 1]?.text !== '?' || tokenEnd - tokenStart > MAX_QUESTION_TOKENS) return false;
  return tokens.slice(tokenStart, tokenEnd).every(({ quotation }) => quotation === -1);
}

function speaksOfSelf({ tokens }: Reading, paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ tokenStart, tokenEnd }) =>
    tokens.slice(tokenStart, tokenEnd).some(({ lower }) => FIRST_PERSON.has(lower)),
  );
}

/** The paragraphs behind each question up to the next one or a heading; behind the last only one. */
function answersOf(reading: Reading, questions: readonly number[]): number[][] {
  return questions.map((question, at) => {
    const end = questions[at + 1] ?? question + 2;
    const answer: number[] = [];
    for (let index = question + 1; index < end; index++) {
      if (reading.paragraphs[index]?.heading !== false) break;
      answer.push(index);
    }
    return answer;
  });
}

/**
 * The answers of an interview whose questions stand without labels. Told only where the head names who is interviewed,
 * every question has its answer, and most answers speak in the first person.
 */
export function findInterviews(reading: Reading, people: KnownPeople): SpokenParagraphs {
  const found: SpokenParagraphs = new Map();
  const questions = reading.paragraphs.flatMap((paragraph, index) =>
    isQuestion(reading, paragraph) ? [index] : [],
  );
  const [first] = questions;
  if (first === undefined || questions.length < MIN_QUESTIONS) return found;
  const answers = answersOf(reading, questions);
  const inFirstPerson = answers.filter((answer) =>
    speaksOfSelf(
      reading,
      answer.flatMap((index) => reading.paragraphs[index] ?? []),
    ),
  );
  const answered = answers.every((answer) => answer.length > 0);
  if (!answered || inFirstPerson.length / answers.length < LEAST_IN_FIRST_PERSON) return found;
  const speaker = findInterviewee(reading, first, people);
  if (!speaker) return found;
  for (const answer of answers) {
    const spans = answer.flatMap((index): Span[] => {
      const paragraph = reading.paragraphs[index];
      const span = paragraph && spokenSpan(reading, paragraph, paragraph.tokenStart);
      return span ? [span] : [];
    });
    const [start, ...rest] = answer;
    if (start === undefined || spans.length === 0) continue;
    found.set(start, headedSpeech(spans, { cue: null, speaker, rule: 'interview', confidence: 0.65 }));
    for (const index of rest) found.set(index, null);
  }
  return found;
}
