import { randomBytes } from 'node:crypto';
import { isRecord } from '../values.js';
import { select, selectionOf } from './fields.js';

/** Which fields are given back once more with their matches marked. */
export interface Highlighting {
  /** Paths of fields that hold text. */
  fields: readonly string[];
  /** Those of them that are too long to be given back whole: a piece around the first match. */
  cropped?: readonly string[];
}

/** Words of a piece of a field. */
const cropLength = 40;

/** What the engine marks matches with: no text has it, for it is made anew for each request. */
interface Marks {
  start: string;
  end: string;
}

/** Marks matches in one request to the engine. */
export interface Highlighter {
  /** What the engine is told. */
  options: {
    attributesToHighlight: string[];
    attributesToCrop: string[];
    cropLength: number;
    highlightPreTag: string;
    highlightPostTag: string;
  };
  /** The fields of a hit as HTML: `<em>` around matches, all else escaped. */
  read: (formatted: unknown) => Record<string, unknown>;
}

export function createHighlighter({ fields, cropped = [] }: Highlighting): Highlighter {
  const nonce = randomBytes(12).toString('hex');
  const marks = { start: `[${nonce}[`, end: `]${nonce}]` };
  const selection = selectionOf(fields);
  return {
    options: {
      attributesToHighlight: [...fields],
      attributesToCrop: [...cropped],
      cropLength,
      highlightPreTag: marks.start,
      highlightPostTag: marks.end,
    },
    read: (formatted) => toHtml(select(formatted, selection), marks) as Record<string, unknown>,
  };
}

function toHtml(value: unknown, marks: Marks): unknown {
  if (typeof value === 'string') {
    return escape(value).replaceAll(marks.start, '<em>').replaceAll(marks.end, '</em>');
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toHtml(each, marks)]));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
