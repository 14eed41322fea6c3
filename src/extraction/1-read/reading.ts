import type { Span } from '../types.js';

/** `mark` is a quotation mark or an apostrophe that stands alone, `punctuation` every other sign. */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

/** A word, a number, a quotation mark or a punctuation sign. A possessive "'s" is a token of its own. */
export interface Token extends Span {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  kind: TokenKind;
  /** Begins with an upper-case letter. */
  capital: boolean;
  /** Index into `Reading.sentences`. */
  sentence: number;
  /** Index into `Reading.quotations`, its marks included; -1 outside quotation marks. */
  quotation: number;
}

/** A sentence of running text, or a line that is a heading. Quotations do not split sentences at their inner stops. */
export interface Sentence extends Span {
  /** Token indexes, `tokenEnd` exclusive. */
  tokenStart: number;
  tokenEnd: number;
  /** Index into `Reading.paragraphs`. */
  paragraph: number;
}

/** A run of text between line breaks. */
export interface Paragraph extends Span {
  tokenStart: number;
  tokenEnd: number;
  /** A short line without a closing stop: a title, a heading, a label. */
  heading: boolean;
}

/** A stretch in quotation marks, marks included, within one paragraph. */
export interface Quotation extends Span {
  /** Token indexes of the marks and what lies between; `tokenEnd` exclusive. */
  tokenStart: number;
  tokenEnd: number;
  /** False where the paragraph ends before the mark is closed: the quotation goes on in the next one. */
  closed: boolean;
  /** True where it goes on from the quotation of the paragraph before. */
  continues: boolean;
}

/** "Seoul, Dec 19 (Agency) -": where and when an article was filed, and by whom. */
export interface Dateline extends Span {
  place: string | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  year: number | null;
  agency: string | null;
}

/** An article's text, read once: every later stage works on these. */
export interface Reading {
  text: string;
  tokens: Token[];
  /** Where each token starts: to find a token by its offset. */
  tokenStarts: Int32Array;
  sentences: Sentence[];
  paragraphs: Paragraph[];
  /** Outermost quotations in text order. */
  quotations: Quotation[];
  dateline: Dateline | null;
}
