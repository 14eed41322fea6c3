import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { CommandFailure } from '../src/cli/failure.js';
import { readJsonLines } from '../src/lines/json-lines.js';
import { readLineBatches } from '../src/lines/line-batches.js';
import { describeIssues } from './describe-issues.js';
import { CUE_CLASSES, type GoldDocument } from './gold.js';

const SpanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end, 'start must not lie behind end');

/** A span, perhaps with words of its own that are not needed here. */
const Mention = SpanSchema.nullable();

const Quote = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    kind: z.string(),
    cueClass: z.enum(CUE_CLASSES),
    speaker: Mention.optional(),
    cue: Mention.optional(),
    /** Every mention that counts, where there are several. */
    speakerSpans: z.array(SpanSchema).optional(),
    cueSpans: z.array(SpanSchema).optional(),
  })
  .refine(({ start, end }) => start <= end, 'start must not lie behind end');

const CorpusLine = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string(),
    quotes: z.array(Quote),
    meta: z.object({ date: z.string().nullish() }).nullish(),
  })
  .superRefine(({ text, quotes }, context) => {
    for (const [index, quote] of quotes.entries()) {
      const spans = [
        quote,
        quote.speaker,
        quote.cue,
        ...(quote.speakerSpans ?? []),
        ...(quote.cueSpans ?? []),
      ];
      if (spans.some((span) => span && span.end > text.length))
        context.addIssue({ code: 'custom', path: ['quotes', index], message: 'a span ends behind the text' });
    }
  });

/** A document of a corpus, and when it was published. */
export interface CorpusDocument {
  gold: GoldDocument;
  /** ISO 8601, where the corpus tells it. */
  publishedAt: string | null;
}

/**
 * Reads a corpus: one document a line, `{id, text, quotes: [{start, end, kind, cueClass, speaker, cue}], meta}`, offsets in
 * UTF-16 code units.
 *
 * @throws CommandFailure that tells the first line that cannot be read, and why.
 */
export async function readCorpus(file: string): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for await (const batch of readLineBatches(createReadStream(file))) {
    for (const line of readJsonLines(batch)) {
      if (line.fault !== undefined) throw new CommandFailure(`${file}:${line.number}: ${line.fault}`);
      const read = CorpusLine.safeParse(line.value);
      if (!read.success) throw new CommandFailure(`${file}:${line.number}: ${describeIssues(read.error)}`);
      documents.push(toDocument(read.data));
    }
  }
  return documents;
}

function toDocument({ id, text, quotes, meta }: z.output<typeof CorpusLine>): CorpusDocument {
  const pieces = quotes.map(({ start, end, kind, cueClass, speaker, cue, speakerSpans, cueSpans }) => ({
    start,
    end,
    kind,
    cueClass,
    speakerSpans: speakerSpans ?? (speaker ? [speaker] : []),
    cueSpans: cueSpans ?? (cue ? [cue] : []),
  }));
  return { gold: { id, text, pieces }, publishedAt: meta?.date ?? null };
}
