import { readDateline } from './dateline.js';
import { findParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';
import type { Reading, Token } from './reading.js';
import { findSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Tells every token in a piece of the text the piece's index. */
function label(
  tokens: readonly Token[],
  pieces: readonly { tokenStart: number; tokenEnd: number }[],
  tell: (token: Token, pieceIndex: number) => void,
) {
  pieces.forEach((piece, pieceIndex) => {
    for (let index = piece.tokenStart; index < piece.tokenEnd; index++) {
      const token = tokens[index];
      if (token) tell(token, pieceIndex);
    }
  });
}

function startsOf(tokens: readonly Token[]): Int32Array {
  const starts = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) starts[index] = tokens[index]?.start ?? 0;
  return starts;
}

/** Reads a text once: tokens, paragraphs, quotations, sentences, dateline. Linear in the text's length, never throws. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const paragraphs = findParagraphs(text, tokens);
  const quotations = findQuotations(text, tokens, paragraphs);
  label(tokens, quotations, (token, index) => (token.quotation = index));
  const dateline = readDateline(text);
  const sentences = findSentences(text, tokens, paragraphs, quotations, dateline?.end ?? 0);
  label(tokens, sentences, (token, index) => (token.sentence = index));
  return { text, tokens, tokenStarts: startsOf(tokens), sentences, paragraphs, quotations, dateline };
}
