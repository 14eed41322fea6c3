import type { ExtractedStatement } from '../src/extraction/types.js';
import { answerStatements, type AnsweredStatement } from './article-statements.js';
import { SET_FIELDS, VALUE_FIELDS, type Comparison } from './field-values.js';
import type { GoldArticle } from './gold-articles.js';
import type { PreparedGold } from './prepare.js';
import { percent } from './ratio.js';
import { unique } from '../src/values.js';

/** How often a field is right, in the statements found; those that a reader may leave out do not count. */
export interface FieldScore {
  field: string;
  right: number;
  of: number;
  /** Percent of `of`. */
  percent: number | null;
  /** Percent of all statements of the gold: of a missed one nothing is right. */
  percentOfAll: number | null;
  /** Of single values, in percent, for a field that has several. */
  precision?: number | null;
  recall?: number | null;
}

/** A field that is not as annotated. */
export interface WrongField {
  field: string;
  file: string;
  /** How the statement's content begins; null where the field is the article's. */
  statement: string | null;
  expected: string | null;
  got: string | null;
}

export interface FieldReport {
  scores: FieldScore[];
  wrong: WrongField[];
}

/** A field of one statement, compared. */
interface Outcome {
  field: string;
  isRight: boolean;
  expected: string | null;
  got: string | null;
  /** How many values are annotated, found, and both; only where a field has several. */
  values?: { expected: number; got: number; both: number };
}

interface PlacedOutcome extends Outcome {
  file: string;
  statement: string | null;
}

/** What the whole of a statement needs: content, speaker, actor, role, country, day, act and targets. */
const ESSENTIAL = ['speaker', 'actor', 'role', 'speaker country', 'said.on', 'act', 'targets'];

/** Tells, field by field, what of the annotated statements is found as annotated. */
export function scoreFields(
  articles: readonly {
    article: GoldArticle;
    prepared: PreparedGold;
    statements: readonly ExtractedStatement[];
  }[],
): FieldReport {
  const answers = articles.flatMap(({ article, statements }) =>
    answerStatements(article, statements)
      .filter(({ gold }) => !gold.optional)
      .map((answer) => ({ article, answer })),
  );
  const outcomes = answers.flatMap(({ article, answer }) => compareStatement(article, answer));
  const dated = articles.flatMap(({ article, prepared }) => comparePublication(article, prepared));
  const names = (list: readonly PlacedOutcome[]) => unique(list.map(({ field }) => field));
  return {
    scores: [
      ...names(outcomes).map((name) => scoreField(name, outcomes, answers.length)),
      ...names(dated).map((name) => scoreField(name, dated, null)),
    ],
    wrong: [...outcomes, ...dated]
      .filter(({ isRight }) => !isRight)
      .map(({ field, file, statement, expected, got }) => ({ field, file, statement, expected, got })),
  };
}

function compareStatement(article: GoldArticle, { gold, found, whole }: AnsweredStatement): PlacedOutcome[] {
  const place = { file: article.file, statement: gold.content.join(' // ') };
  const isFound = { field: 'found', isRight: found !== null, expected: gold.cue, got: null };
  if (!found) return [{ ...place, ...isFound }];
  const comparison = { article, gold, found };
  const fields = [...compareValues(comparison), ...compareSets(comparison)];
  const wrong = fields
    .filter(({ field, isRight }) => !isRight && ESSENTIAL.includes(field))
    .map(({ field }) => field);
  const all = [...(whole ? [] : ['content']), ...wrong];
  const isWhole = {
    field: 'whole',
    isRight: all.length === 0,
    expected: null,
    got: `wrong: ${all.join(', ')}`,
  };
  return [isFound, isWhole, ...fields].map((outcome) => ({ ...place, ...outcome }));
}

function compareValues(comparison: Comparison): Outcome[] {
  return VALUE_FIELDS.map(({ name, expected, got, isRight }) => {
    const [wanted, told] = [expected(comparison.gold), got(comparison.found)];
    return {
      field: name,
      isRight: isRight ? isRight(comparison) : wanted === told,
      expected: wanted,
      got: told,
    };
  });
}

function compareSets(comparison: Comparison): Outcome[] {
  return SET_FIELDS.map(({ name, expected, got }) => {
    const wanted = unique(expected(comparison)).sort();
    const told = unique(got(comparison)).sort();
    return {
      field: name,
      isRight: wanted.join() === told.join(),
      expected: wanted.join(', '),
      got: told.join(', '),
      values: {
        expected: wanted.length,
        got: told.length,
        both: wanted.filter((value) => told.includes(value)).length,
      },
    };
  });
}

/** When an article was published that no client dates. */
function comparePublication(
  article: GoldArticle,
  { publishedAt, publishedBasis }: PreparedGold,
): PlacedOutcome[] {
  if (article.publishedAt !== undefined) return [];
  const day = publishedAt?.slice(0, 10) ?? null;
  const fields = [
    { field: 'publishedOn', expected: article.publishedOn, got: day },
    { field: 'publishedBasis', expected: article.publishedBasis, got: publishedBasis },
  ];
  return fields.map((field) => ({
    ...field,
    isRight: field.expected === field.got,
    file: article.file,
    statement: null,
  }));
}

/** @param all how many statements the gold has; null where the field is none of theirs. */
function scoreField(field: string, outcomes: readonly PlacedOutcome[], all: number | null): FieldScore {
  const own = outcomes.filter((outcome) => outcome.field === field);
  const right = own.filter(({ isRight }) => isRight).length;
  const values = own.flatMap((outcome) => outcome.values ?? []);
  const sum = (of: 'expected' | 'got' | 'both') => values.reduce((total, value) => total + value[of], 0);
  return {
    field,
    right,
    of: own.length,
    percent: percent(right, own.length),
    percentOfAll: percent(right, all ?? own.length),
    ...(values.length > 0 && {
      precision: percent(sum('both'), sum('got')),
      recall: percent(sum('both'), sum('expected')),
    }),
  };
}
