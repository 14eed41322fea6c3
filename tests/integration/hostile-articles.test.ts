import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/api.js';
import { silentLogger } from '../support/engine.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const article = (name: string) => ({
  url: `https://nordhaven.example/${name}`,
  text: `“The ${name} bridge opens in May,” said Tomas Vrabek, the mayor of Nordhaven.`,
});

async function countArticles(): Promise<number> {
  const { body } = await api.get('/v1/articles?limit=1');
  return (body as { total: { value: number } }).total.value;
}

describe('A hostile article', () => {
  it('that takes too long is refused, and nothing of it is stored', async () => {
    // No thread reads so much within a millisecond.
    const strict = await startTestApi(silentLogger, {}, { timeLimitMs: 1 });
    try {
      const long = { text: 'The pier of Nordhaven lies idle. '.repeat(10_000) };
      for (const path of ['/v1/articles', '/v1/extract']) {
        expect(await strict.post(path, long)).toMatchObject({
          status: 422,
          body: { type: '/problems/article-too-complex', detail: expect.any(String) },
        });
      }
      expect((await strict.get('/v1/articles')).body).toMatchObject({ items: [] });
    } finally {
      await strict.stop();
    }
  });

  const tooLong = { text: 'The pier of Nordhaven lies idle. '.repeat(13_000) };
  const tooMany = { text: '“It is so,” said Tomas Vrabek, the mayor of Nordhaven.\n'.repeat(2_001) };

  it.each([
    ['a longer text', tooLong, 'longer than 400,000 characters'],
    ['more statements', tooMany, 'more than 2,000 statements'],
  ])(
    'with %s than one may have is refused wherever it is sent, and nothing of it is stored',
    async (_what, hostile, advice) => {
      const refusal = {
        status: 422,
        type: '/problems/article-too-complex',
        detail: expect.stringContaining(advice),
      };
      const before = await countArticles();
      for (const path of ['/v1/articles', '/v1/extract']) {
        const { status, body } = await api.post(path, hostile);
        expect({ ...(body as object), status }).toMatchObject(refusal);
      }
      const lines = [hostile, article(`beside ${advice}`)].map((each) => `${JSON.stringify(each)}\n`);
      const { text } = await api.request
        .post('/v1/articles/bulk')
        .set('Content-Type', 'application/x-ndjson')
        .serialize((each: unknown) => each as string)
        .send(lines.join(''));
      const answers = text
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each) as object);
      expect(answers).toMatchObject([
        { line: 1, status: 422, problem: refusal },
        { line: 2, status: 201 },
        { summary: { created: 1, failed: 1 } },
      ]);
      expect(await countArticles()).toBe(before + 1);
    },
  );
});
