import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ingestLines, mostLines } from '../../../src/articles/bulk/ingest-lines.js';
import type { BulkLine } from '../../../src/articles/bulk/schema.js';
import type { ArticleInput } from '../../../src/articles/input.js';
import { WriterClosedError } from '../../../src/articles/writing/errors.js';
import type { BriefAnswer } from '../../../src/articles/writing/answers.js';
import type { InputLine } from '../../../src/http/line-body.js';
import { Problem } from '../../../src/http/problem.js';
import { EngineUnavailableError } from '../../../src/search/errors.js';

const answer: BriefAnswer = {
  outcome: 'created',
  article: { id: 'a', title: null, url: null, publishedAt: null, statementCount: 1 },
};

/** Lines as long as they are asked for, counted. */
function endless(count = Infinity) {
  const state = { taken: 0, ended: false };
  async function* lines(): AsyncGenerator<InputLine<ArticleInput>> {
    try {
      while (state.taken < count) {
        state.taken += 1;
        yield await Promise.resolve({
          number: state.taken,
          bytes: 100,
          value: { text: String(state.taken) },
        });
      }
    } finally {
      state.ended = true;
    }
  }
  return { lines: lines(), state };
}

const unavailable = () => new EngineUnavailableError('gone');
const logged: unknown[] = [];
const explainFault = (error: unknown): Problem => {
  logged.push(error);
  if (error instanceof Problem) return error;
  return new Problem(
    error instanceof EngineUnavailableError ? 'service-unavailable' : 'internal-error',
    'It failed.',
    {
      headers: { 'Retry-After': '5' },
    },
  );
};

async function collect(lines: AsyncIterable<BulkLine>): Promise<BulkLine[]> {
  const collected: BulkLine[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

describe('A bulk', () => {
  it('takes no more lines than it has room for while none is stored', async () => {
    const { lines, state } = endless();
    const answers = ingestLines(lines, { write: () => new Promise(() => undefined), explainFault });
    void answers.next();
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    // One is looked ahead for.
    expect(state.taken).toBe(mostLines + 1);
  });

  it('takes no more lines than it has room for while its answers are not read', async () => {
    const { lines, state } = endless();
    const answers = ingestLines(lines, { write: () => Promise.resolve(answer), explainFault });
    await answers.next();
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    expect(state.taken).toBeLessThan(mostLines + 3);
  });

  it('tries a line again while the engine is away', async () => {
    let tries = 0;
    const write = () => {
      tries += 1;
      return tries < 2 ? Promise.reject(unavailable()) : Promise.resolve(answer);
    };
    const answers = await collect(ingestLines(endless(1).lines, { write, explainFault }));
    expect(answers).toMatchObject([{ line: 1, status: 201 }, { summary: { created: 1, failed: 0 } }]);
  });

  it('leaves the rest unread where the engine stays away, and says so once in the log', async () => {
    logged.length = 0;
    const { lines, state } = endless();
    const write = ({ text }: ArticleInput) =>
      Number(text) <= 3 ? Promise.resolve(answer) : Promise.reject(unavailable());
    const answers = await collect(ingestLines(lines, { write, explainFault, patienceMs: 0 }));
    const refused = answers.slice(3, -1);
    expect(answers.slice(0, 3).every((each) => 'outcome' in each)).toBe(true);
    expect(refused.length).toBeLessThan(260);
    for (const each of refused) expect(each).toMatchObject({ status: 503, retryAfter: 5 });
    expect(answers.at(-1)).toMatchObject({
      summary: { lines: 3 + refused.length, created: 3, failed: refused.length },
      problem: { status: 503 },
    });
    expect(state.ended).toBe(true);
    expect(logged).toHaveLength(1);
  });

  it('ends at once where the service is stopping', async () => {
    const write = () => Promise.reject(new WriterClosedError());
    const { lines, state } = endless();
    const answers = await collect(ingestLines(lines, { write, explainFault }));
    expect(answers.at(-1)).toMatchObject({ summary: { created: 0 }, problem: {} });
    expect(state.ended).toBe(true);
  });

  it('tells of a fault of ours on its line, and does the rest', async () => {
    const write = ({ text }: ArticleInput) =>
      text === '2' ? Promise.reject(new Error('secret')) : Promise.resolve(answer);
    const answers = await collect(ingestLines(endless(3).lines, { write, explainFault }));
    expect(answers.map((each) => ('status' in each ? each.status : each.summary.failed))).toEqual([
      201, 500, 201, 1,
    ]);
    expect(JSON.stringify(answers)).not.toContain('secret');
  });

  it('sums up what there was before its lines stopped coming', async () => {
    async function* broken(): AsyncGenerator<InputLine<ArticleInput>> {
      yield* endless(2).lines;
      await nextTurn();
      throw new Problem('request-timeout', 'Nothing came.');
    }
    const answers = await collect(
      ingestLines(broken(), { write: () => Promise.resolve(answer), explainFault }),
    );
    expect(answers.at(-1)).toMatchObject({ summary: { lines: 2, created: 2 }, problem: { status: 408 } });
  });
});
