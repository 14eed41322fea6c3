import { readDateline } from './dateline.js';
import { findParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';
import type { Reading, Token } from './reading.js';
import { findSentences } from './sentences.js';
import { tokenize } from './tokens.js';

function label(
  tokens: readonly Token[],
  pieces: readonly { tokenStart: number; tokenEnd: number }[],
  field: 'sentence' | 'quotation',
) {
  pieces.forEach((piece, pieceIndex) => {
    for (let index = piece.tokenStart; index < piece.tokenEnd; index++) {
      const token = tokens[index];
      if (token) token[field] = pieceIndex;
    }
  });
}

/** Reads a text once: tokens, paragraphs, quotations, sentences, dateline. Linear in the text's length, never throws. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const paragraphs = findParagraphs(text, tokens);
  const quotations = findQuotations(text, tokens, paragraphs);
  label(tokens, quotations, 'quotation');
  const dateline = readDateline(text);
  const sentences = findSentences(tokens, paragraphs, quotations, dateline?.end ?? 0);
  label(tokens, sentences, 'sentence');
  return { text, tokens, sentences, paragraphs, quotations, dateline };
}
