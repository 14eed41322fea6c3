import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PUBLISHED_BASES } from '../src/articles/intake/prepared-article.js';
import { CommandFailure } from '../src/cli/failure.js';
import {
  ACTOR_TYPES,
  ACTS,
  DATE_PRECISIONS,
  RESOLUTIONS,
  SAID_BASES,
  STATEMENT_KINDS,
  type Span,
} from '../src/extraction/types.js';
import { describeIssues } from './describe-issues.js';
import type { GoldDocument, GoldPiece } from './gold.js';
import { locateIntroduction, locatePieces, LocationError } from './locate.js';

const StatementForm = z.strictObject({
  kind: z.enum(STATEMENT_KINDS),
  /** Pieces as printed, marks, closing comma and "that" inside. */
  content: z.array(z.string().min(1)).min(1),
  /** The whole noun phrase, or a pronoun; null where the text names nobody. */
  speaker: z.string().nullable(),
  cue: z.string().nullable(),
  act: z.enum(ACTS).nullable(),
  /** An id as extraction makes them; null where the text does not tell who it is. */
  actor: z.string().nullable(),
  actorName: z.string().nullable().default(null),
  actorType: z.enum(ACTOR_TYPES).nullable(),
  country: z.string().nullable(),
  role: z.string().nullable().default(null),
  unnamed: z.boolean().default(false),
  resolution: z.enum(RESOLUTIONS).nullable(),
  /** Ids of actors. */
  targets: z.array(z.string()).default([]),
  /** Countries of the targets, where their ids do not tell them. */
  targetCountries: z.array(z.string()).optional(),
  mentioned: z.array(z.string()).default([]),
  said: z.strictObject({
    on: z.string().nullable(),
    precision: z.enum(DATE_PRECISIONS).nullable(),
    basis: z.enum(SAID_BASES),
  }),
  /** Who passed it on, as printed, nearest the article first. */
  via: z.array(z.string()).default([]),
  /** Which one, from 1, where the text reads the same several times. */
  nth: z.int().min(1).optional(),
  note: z.string().optional(),
  /** A careful reader may leave it out: neither missing nor extra counts. */
  optional: z.boolean().default(false),
});

const ArticleForm = z.strictObject({
  /** What the article tries. */
  name: z.string(),
  title: z.string().optional(),
  /** As a client gives it; without it the text must tell. */
  publishedAt: z.string().optional(),
  /** The day that a reader finds, `YYYY-MM-DD`. */
  publishedOn: z.string().nullable(),
  publishedBasis: z.enum(PUBLISHED_BASES),
  text: z.string().min(1),
  statements: z.array(StatementForm),
});

/** A statement of a gold article, and where it stands in the text. */
export interface GoldStatement extends z.output<typeof StatementForm> {
  spans: Span[];
  speakerSpan: Span | null;
  cueSpan: Span | null;
}

/** An article of our own with every statement in it, each field annotated. */
export interface GoldArticle extends Omit<z.output<typeof ArticleForm>, 'statements'> {
  file: string;
  statements: GoldStatement[];
}

/**
 * Reads the gold articles of a folder, `*.yaml`, in the order of their names.
 *
 * @throws CommandFailure that tells the file, and the statement, that cannot be read, and why.
 */
export async function readArticles(folder: string): Promise<GoldArticle[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => parseArticle(await readFile(join(folder, name), 'utf8'), join(folder, name))),
  );
}

/** Reads one gold article. @throws CommandFailure */
export function parseArticle(yaml: string, file: string): GoldArticle {
  const read = ArticleForm.safeParse(parseYaml(yaml, file));
  if (!read.success) throw new CommandFailure(`${file}: ${describeIssues(read.error)}`);
  const { statements, ...article } = read.data;
  return { ...article, file: basename(file), statements: locate(article.text, statements, file) };
}

/** The article as a document to score; what a reader may leave out is not speech that must be found. */
export function toGoldDocument({ file, text, statements }: GoldArticle): GoldDocument {
  return { id: file, text, pieces: statements.flatMap(toPieces) };
}

/** The pieces of one statement. */
export function toPieces({ spans, kind, optional, speakerSpan, cueSpan }: GoldStatement): GoldPiece[] {
  return spans.map((span) => ({
    ...span,
    kind,
    cueClass: optional ? ('other' as const) : ('speech' as const),
    speakerSpans: speakerSpan ? [speakerSpan] : [],
    cueSpans: cueSpan ? [cueSpan] : [],
  }));
}

function parseYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new CommandFailure(`${file}: ${error instanceof Error ? error.message : 'it is not YAML'}`);
  }
}

function locate(
  text: string,
  statements: readonly z.output<typeof StatementForm>[],
  file: string,
): GoldStatement[] {
  let behind = 0;
  return statements.map((statement, index) => {
    try {
      const spans = locatePieces(text, statement.content, behind, statement.nth);
      const { speaker: speakerSpan, cue: cueSpan } = locateIntroduction(text, statement, spans);
      behind = spans.at(-1)?.end ?? behind;
      return { ...statement, spans, cueSpan, speakerSpan };
    } catch (error) {
      if (!(error instanceof LocationError)) throw error;
      const [start = ''] = statement.content;
      throw new CommandFailure(`${file}: statement ${index + 1} (${start.slice(0, 50)}): ${error.message}.`);
    }
  });
}
