import type { InputLine } from '../../http/line-body.js';
import type { Problem } from '../../http/problem.js';
import { mapInOrder } from '../../lines/map-in-order.js';
import type { ArticleInput } from '../input.js';
import type { BriefAnswer } from '../writing/answers.js';
import { createPatience } from './patience.js';
import type { BulkLine, BulkRefused, BulkStored, BulkSummary } from './schema.js';

/** What is under way of one request at a time, read and not answered yet: more than the queue takes in of those who can wait. */
export const mostLines = 2_300;
const mostBytes = 10_000_000;

export interface BulkDependencies {
  /** Stores one article; resolves when search finds it. */
  write: (article: ArticleInput) => Promise<BriefAnswer>;
  /** What the client may read of an error. */
  explainFault: (error: unknown) => Problem;
  /** How long the lines under way wait for an engine that is not there; 90 seconds unless set. */
  patienceMs?: number;
}

/**
 * Stores the articles of lines, each apart from the others, and tells what became of each in the order of the lines, then sums up.
 * Lines are read as they are answered: what is under way is bounded. It ends early where nothing can be stored any more, or
 * the lines stop coming; the summary says so.
 */
export async function* ingestLines(
  lines: AsyncIterable<InputLine<ArticleInput>>,
  { write, explainFault, patienceMs = 90_000 }: BulkDependencies,
): AsyncGenerator<BulkLine> {
  const patience = createPatience(patienceMs);
  const summary = { lines: 0, created: 0, replaced: 0, unchanged: 0, failed: 0, statements: 0 };
  let ending: Problem | undefined;

  async function* readable(): AsyncGenerator<InputLine<ArticleInput>> {
    try {
      yield* patience.whileKept(lines);
    } catch (error) {
      ending = explainFault(error);
    }
  }

  // All lines that it was lost for share one problem, which is logged once.
  let lost: Problem | undefined;
  const lostProblem = (): Problem | undefined => {
    const error = patience.lostBy();
    if (error !== undefined) lost ??= explainFault(error);
    return lost;
  };

  const store = async (line: InputLine<ArticleInput>): Promise<BulkStored | BulkRefused> => {
    if (line.problem !== undefined) return refused(line.number, line.problem);
    try {
      const { value } = line;
      return stored(line.number, await patience.spend(() => write(value)));
    } catch (error) {
      return refused(
        line.number,
        (error === patience.lostBy() ? lostProblem() : undefined) ?? explainFault(error),
      );
    }
  };

  const limits = { count: mostLines, weight: mostBytes, weigh: ({ bytes }: { bytes: number }) => bytes };
  for await (const answer of mapInOrder(readable(), limits, store)) {
    summary.lines = answer.line;
    if ('outcome' in answer) {
      summary[answer.outcome] += 1;
      summary.statements += answer.article.statementCount;
    } else summary.failed += 1;
    yield answer;
  }
  yield summarized(summary, ending ?? lostProblem());
}

const instance = '/v1/articles/bulk';

function stored(line: number, { outcome, article }: BriefAnswer): BulkStored {
  const status = outcome === 'unchanged' ? 200 : 201;
  return { line, status, outcome, article };
}

function refused(line: number, problem: Problem): BulkRefused {
  const seconds = Number(problem.headers['Retry-After']);
  const { status } = problem;
  return {
    line,
    status,
    problem: problem.toDetails(instance),
    ...(Number.isInteger(seconds) && { retryAfter: seconds }),
  };
}

function summarized(summary: BulkSummary['summary'], ending: Problem | undefined): BulkSummary {
  return { summary, ...(ending && { problem: ending.toDetails(instance) }) };
}
