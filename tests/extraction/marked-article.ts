import { read } from '../../src/extraction/1-read/read.js';
import type { Reading } from '../../src/extraction/1-read/reading.js';
import type { Mention } from '../../src/extraction/2-entities/mention.js';
import { findMentions } from '../../src/extraction/2-entities/mentions.js';
import type { Attribution } from '../../src/extraction/3-attribution/attribution.js';
import { CUE_FORMS } from '../../src/extraction/data/reporting-verbs.js';
import type { Cue, Span } from '../../src/extraction/types.js';

/** An article whose attributions are marked by hand. */
export interface MarkedArticle {
  text: string;
  reading: Reading;
  mentions: Mention[];
  attributions: Attribution[];
}

const TAG = /<(?<closing>\/?)(?<part>[scq])(?<statement>\d?)>/gu;

interface Parts {
  speaker: Span | null;
  cue: Span | null;
  spans: Span[];
}

function toCue(text: string, span: Span): Cue {
  const printed = text.slice(span.start, span.end);
  const verb = CUE_FORMS.get(printed.split(' ').at(0)?.toLowerCase() ?? '')?.[0]?.verb;
  return { ...span, text: printed, lemma: verb?.lemma ?? printed.toLowerCase(), act: verb?.act ?? 'state' };
}

/**
 * Reads an article in which `<s>` marks a speaker, `<c>` a cue and `<q>` a piece of content; a digit tells which
 * statement it belongs to where there are several (`<s1>`, `<q2>`). A statement without a cue is taken as headed.
 */
export function readMarked(marked: string): MarkedArticle {
  const parts = new Map<string, Parts>();
  const open = new Map<string, number>();
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(TAG)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const { closing = '', part = '', statement = '' } = match.groups ?? {};
    const key = part + statement;
    if (closing === '') {
      open.set(key, text.length);
      continue;
    }
    const span = { start: open.get(key) ?? 0, end: text.length };
    const known = parts.get(statement) ?? { speaker: null, cue: null, spans: [] };
    if (part === 's') known.speaker = span;
    if (part === 'c') known.cue = span;
    if (part === 'q') known.spans.push(span);
    parts.set(statement, known);
  }
  text += marked.slice(last);
  const attributions = [...parts.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { speaker, cue, spans }]): Attribution => ({
      spans,
      cue: cue && toCue(text, cue),
      speaker,
      antecedent: null,
      headed: cue === null,
      carried: false,
      confidence: 0.9,
      rule: 'marked',
    }));
  const reading = read(text);
  return { text, reading, mentions: findMentions(reading), attributions };
}
