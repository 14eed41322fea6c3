import { CLOSING_ABBREVIATIONS } from '../data/abbreviations.js';
import { TAG_VERBS } from '../data/quotation-marks.js';
import { wordSet } from '../data/word-set.js';
import type { Paragraph, Quotation, Sentence, Token } from './reading.js';

/** No writer's sentence is longer; a longer run is cut, so that work on a sentence stays bounded. */
const MAX_PIECES = 300;

const STOP = /^(?:[.?!…]|\.{3,})$/u;
const STOP_AT_END = /(?:[.?!…])$/u;
const CLOSING = /^[)\]”“’"'»]$/u;
/** Behind a quotation it signs: “…” — Ana Kovac */
const DASH = /^(?:[—–―]|-{1,2})$/u;
const FULL_STOP = 46;
/** A bullet or dash that begins an item of a list. */
const BULLET = /^[•▪●■◦*]$/u;

function startsSentence(token: Token): boolean {
  return token.capital || token.kind !== 'word' || !/^\p{Ll}/u.test(token.text);
}

/** How far behind a quotation that ends in "?" or "!" the words stand that go on with its sentence: “…?” asked Kovac. */
const TAG_REACH = 5;

function goesOnWithTag(tokens: readonly Token[], from: number, tokenEnd: number): boolean {
  for (let index = from; index < Math.min(from + TAG_REACH, tokenEnd); index++) {
    const token = tokens[index];
    if (!token || STOP.test(token.text) || token.kind === 'mark') return false;
    if (TAG_VERBS.has(token.lower)) return true;
    const closes = tokens[index + 1]?.text === '.' || tokens[index + 1]?.text === ',';
    if (index > from && closes && !token.capital && token.lower.endsWith('ed')) return true;
  }
  return false;
}

/** Tells whether a sentence ends after the token at `index`; `next` is the first token that could start another. */
function endsSentence(tokens: readonly Token[], index: number, next: number, paragraph: Paragraph): boolean {
  const token = tokens[index];
  const following = tokens[next];
  if (!token || !following || next >= paragraph.tokenEnd) return false;
  if (token.start > 0 && following.start === token.end && following.kind !== 'mark') return false;
  if (!startsSentence(following)) return false;
  if (
    following.kind === 'punctuation' &&
    !/^[([—–-]|^--$/u.test(following.text) &&
    !BULLET.test(following.text)
  )
    return false;
  return true;
}

/**
 * Cuts paragraphs into sentences. A quotation counts as one piece: stops inside it end nothing, a stop just before its
 * closing mark ends the sentence when a new one visibly starts behind it.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  datelineEnd: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, paragraphIndex) => {
    let sentenceStart = paragraph.tokenStart;
    let pieces = 0;
    const close = (tokenEnd: number): void => {
      const first = tokens[sentenceStart];
      const last = tokens[tokenEnd - 1];
      if (first && last && tokenEnd > sentenceStart) {
        sentences.push({
          start: first.start,
          end: last.end,
          tokenStart: sentenceStart,
          tokenEnd,
          paragraph: paragraphIndex,
        });
      }
      sentenceStart = tokenEnd;
      pieces = 0;
    };
    for (let index = paragraph.tokenStart; index < paragraph.tokenEnd; index++) {
      const token = tokens[index];
      if (!token) break;
      if (++pieces > MAX_PIECES) close(index);
      if (token.start < datelineEnd) {
        const next = tokens[index + 1];
        if (next && next.start >= datelineEnd) close(index + 1);
        continue;
      }
      const quotation = token.quotation < 0 ? undefined : quotations[token.quotation];
      if (quotation) {
        index = quotation.tokenEnd - 1;
        const inner = tokens[quotation.tokenEnd - (quotation.closed ? 2 : 1)];
        const next = quotation.tokenEnd;
        if (!inner || !STOP_AT_END.test(inner.text) || DASH.test(tokens[next]?.text ?? '')) continue;
        const mayGoOn = inner.text !== '.';
        if (
          endsSentence(tokens, index, next, paragraph) &&
          !(mayGoOn && goesOnWithTag(tokens, next, paragraph.tokenEnd))
        ) {
          close(next);
        }
        continue;
      }
      const abbreviation = token.kind === 'word' && text.charCodeAt(token.end - 1) === FULL_STOP;
      if (!abbreviation && (token.kind !== 'punctuation' || !STOP.test(token.text))) continue;
      let next = index + 1;
      while (
        next < paragraph.tokenEnd &&
        tokens[next]?.quotation === -1 &&
        CLOSING.test(tokens[next]?.text ?? '')
      )
        next++;
      if (abbreviation) {
        const following = tokens[next];
        const closing =
          CLOSING_ABBREVIATIONS.has(token.lower.slice(0, -1)) || /^(?:\p{Lu}\.){2,}$/u.test(token.text);
        if (!opensQuotation(following) && (!closing || !following?.capital || !startsFreshly(tokens, next)))
          continue;
      }
      if (endsSentence(tokens, index, next, paragraph)) {
        close(next);
        index = next - 1;
      }
    }
    close(paragraph.tokenEnd);
  });
  return sentences;
}

/** "…, a student from Fresno, Calif. “I think …": a quotation behind an abbreviation begins a sentence. */
function opensQuotation(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.quotation >= 0;
}

/** After "the U.S.", a capital is mostly a name; these words begin sentences. */
const STARTERS = wordSet(
  'the a an he she it they we i in on at but and this that these those his her its their there when while after if as for however meanwhile',
);

function startsFreshly(tokens: readonly Token[], index: number): boolean {
  return STARTERS.has(tokens[index]?.lower ?? '');
}
