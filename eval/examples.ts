import type { Span } from '../src/extraction/types.js';
import type { EvaluatedDocument } from './gold.js';
import type { DocumentJudgement } from './judgement.js';

/** Something that went wrong, to look at. */
export interface Example {
  sort: 'missed' | 'extra' | 'boundary';
  document: string;
  /** The rule that found the statement; null where it is missed. */
  rule: string | null;
  kind: string;
  confidence: number | null;
  speaker: string | null;
  cue: string | null;
  /** What was found, or missed. */
  content: string[];
  /** The gold pieces under what was found. */
  gold: string[];
}

export const EXAMPLE_SORTS = ['missed', 'extra', 'boundary'] as const satisfies Example['sort'][];

/** Examples of each sort, taken evenly from all documents: the same ones each time. */
export function pickExamples(
  documents: readonly { document: EvaluatedDocument; judged: DocumentJudgement }[],
  most: number,
): Example[] {
  const all = documents.flatMap(({ document, judged }) => [
    ...missedIn(document, judged),
    ...wrongIn(document, judged),
  ]);
  return EXAMPLE_SORTS.flatMap((sort) =>
    pickEvenly(
      all.filter((example) => example.sort === sort),
      most,
    ),
  );
}

/** So many items at most, at even distances. */
export function pickEvenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return items.filter(
    (_item, index) =>
      Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
}

function missedIn({ gold }: EvaluatedDocument, { misses }: DocumentJudgement): Example[] {
  return misses.map(({ gold: { piece } }) => ({
    sort: 'missed' as const,
    document: gold.id,
    rule: null,
    kind: piece.kind,
    confidence: null,
    speaker: printedAt(gold.text, piece.speakerSpans),
    cue: printedAt(gold.text, piece.cueSpans),
    content: [gold.text.slice(piece.start, piece.end)],
    gold: [],
  }));
}

function wrongIn({ gold, statements }: EvaluatedDocument, { judgements }: DocumentJudgement): Example[] {
  return judgements.flatMap(({ verdict, statement, golds }) => {
    const found = statements[statement];
    if (!found || (verdict !== 'boundary' && verdict !== 'extra')) return [];
    return {
      sort: verdict,
      document: gold.id,
      rule: found.rule,
      kind: found.kind,
      confidence: found.confidence,
      speaker: found.speaker?.text ?? null,
      cue: found.cue?.text ?? null,
      content: found.spans.map(({ start, end }) => gold.text.slice(start, end)),
      gold: golds.map(({ start, end }) => gold.text.slice(start, end)),
    };
  });
}

function printedAt(text: string, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
