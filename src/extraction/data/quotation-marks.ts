import { wordSet } from './word-set.js';

/** Marks that open and close each other. */
export type MarkShape = 'straight' | 'double' | 'angle' | 'small-angle' | 'single';

/** Marks that open a quotation where their place does not speak against it. */
export const OPENERS: Readonly<Record<string, MarkShape>> = {
  '"': 'straight',
  '""': 'straight',
  '″': 'straight',
  '＂': 'straight',
  "''": 'straight',
  '``': 'straight',
  '“': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'angle',
  '‹': 'small-angle',
  '‘': 'single',
  '‚': 'single',
  "'": 'single',
  '`': 'single',
};

/** Marks that mostly close: typists and converters open with them, and some countries print »so«. */
export const WRONG_OPENERS: Readonly<Record<string, MarkShape>> = {
  '”': 'double',
  '»': 'angle',
  '›': 'small-angle',
  '’': 'single',
};

/** What closes a quotation of a shape. Those that mostly open count only tight against what goes before. */
export const CLOSERS: Readonly<Record<MarkShape, ReadonlySet<string>>> = {
  straight: new Set(['"', '""', "''", '”', '“', '″', '＂']),
  double: new Set(['”', '“', '"', '""', "''"]),
  angle: new Set(['»', '«']),
  'small-angle': new Set(['›', '‹']),
  single: new Set(['’', "'", '‛', '‘']),
};

/** Closers that mostly open. */
export const DOUBTFUL_CLOSERS: ReadonlySet<string> = new Set(['“', '‘', '«', '‹']);

/** Words that begin with an apostrophe: “rock ’n’ roll”, “tell ’em”. */
export const CLIPPED_WORDS = wordSet('em n tis twas til till cause cos cuz bout round neath tude sup am s');

/** Verbs of the words behind a quotation that tell who spoke: “…?” asked Kovac. */
export const TAG_VERBS = wordSet(
  'said says say asked asks added adds wrote writes told tweeted shouted yelled replied exclaimed declared',
);
