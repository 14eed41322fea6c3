import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { request as forward } from 'node:http';
import type { RequestListener } from 'node:http';
import type { IngestAnswer } from '../../src/articles/schema.js';
import { startArticleServices, type ArticleServices } from '../../src/articles/services.js';
import { openArticles } from '../../src/articles/index-definition.js';
import { listIntents, putIntents } from '../../src/articles/writing/intents.js';
import { createSearchClient, type SearchClient } from '../../src/search/client.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { openStatements } from '../../src/statements/index-definition.js';
import { startTestApi, type TestApi } from '../support/api.js';
import type { Answer } from '../support/described-answer.js';
import { silentLogger } from '../support/engine.js';
import { keepErrors, startTestServer, type TestServer } from '../support/http.js';
import { until } from '../support/until.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const article = (name: string) => ({
  url: `https://nordhaven.example/${name}`,
  text: `“The ${name} bridge opens in May,” said Tomas Vrabek, the mayor of Nordhaven.\n\nHe said that the fee would stay.`,
});
const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${prefix}-${number}`);

/** What was asked of the engine since this was called. */
async function countTasks(client: SearchClient) {
  const tasks = async () => (await client.administrator.tasks.getTasks({ limit: 1 })).total;
  const before = await tasks();
  return async () => (await tasks()) - before;
}

async function intentsLeft(client: SearchClient): Promise<string[]> {
  return (await listIntents(client, 0, 100)).map(({ id }) => id);
}

async function statementsOf(id: string): Promise<unknown[]> {
  const { body } = await api.get(`/v1/articles/${id}/statements`);
  return (body as { items: unknown[] }).items;
}

describe('Writes that come together', () => {
  it('become few tasks of the engine, and each is whole', async () => {
    const tasksSince = await countTasks(api.client);
    const stored = await Promise.all(names('together', 40).map((name) => api.ingest(article(name))));
    expect(await tasksSince()).toBeLessThan(2 * stored.length);
    for (const {
      outcome,
      article: { id },
      statements,
    } of stored) {
      expect([outcome, statements.length]).toEqual(['created', 2]);
      expect(await statementsOf(id)).toEqual(statements);
    }

    const deletionTasks = await countTasks(api.client);
    const deleted = await Promise.all(stored.map((each) => api.delete(`/v1/articles/${each.article.id}`)));
    expect(new Set(deleted.map(({ status }) => status))).toEqual(new Set([204]));
    await until(async () => (await intentsLeft(api.client)).length === 0);
    expect(await deletionTasks()).toBeLessThan(stored.length);
  });

  it('leave nothing noted down once they are done', async () => {
    await api.ingest(article('noted'));
    await until(async () => (await intentsLeft(api.client)).length === 0);
  });
});

describe('With `Prefer: respond-async`', () => {
  it('an article is accepted at once and found later', async () => {
    const answer = await api.request
      .post('/v1/articles')
      .set('Prefer', 'return=minimal, respond-async')
      .send(article('later'));
    const { status } = answer;
    const { id } = answer.body as { id: string };
    const headers = answer.headers as Answer['headers'];
    expect([status, headers['preference-applied']]).toEqual([202, 'respond-async']);
    expect(headers.location).toBe(`/v1/articles/${id}`);
    await until(async () => (await api.get(`/v1/articles/${id}`)).status === 200);
    expect(await statementsOf(id)).toHaveLength(2);
  });

  it('an article that cannot be read is refused as ever', async () => {
    const { status } = await api.request
      .post('/v1/articles')
      .set('Prefer', 'respond-async')
      .send({ text: '…' });
    expect(status).toBe(422);
  });
});

describe('What was begun before the service was killed', () => {
  const readAt = new Date('2026-03-11T10:00:00Z');

  /** Stores an article of which nothing is noted down any more. */
  async function ingestWholly(name: string): Promise<IngestAnswer> {
    const answer = await api.ingest(article(name));
    await until(async () => (await intentsLeft(api.client)).length === 0);
    return answer;
  }

  it('is done at the next start: an article is stored whole', async () => {
    const { article: stored, statements } = await ingestWholly('half');
    const removed = await openArticles(api.client.writer).deleteDocument(stored.id);
    const torn = await openStatements(api.client.writer).deleteDocuments([statements[0]?.id ?? '']);
    const noted = await putIntents(api.client, [{ id: stored.id, raw: article('half'), readAt }]);
    await awaitTasks(api.client, [removed.taskUid, torn.taskUid, ...noted], { timeoutMs: 20_000 });

    await api.articles.writer.repair();
    expect(await statementsOf(stored.id)).toEqual(statements);
    await until(async () => (await intentsLeft(api.client)).length === 0);
  });

  it('is done at the next start: an article is deleted', async () => {
    const { article: stored } = await ingestWholly('doomed');
    await putIntents(api.client, [{ id: stored.id, raw: null, readAt }]);
    await api.articles.writer.repair();
    expect((await api.get(`/v1/articles/${stored.id}`)).status).toBe(404);
    await until(async () => (await intentsLeft(api.client)).length === 0);
  });

  it('gives way to a change that comes meanwhile', async () => {
    const { article: stored } = await ingestWholly('overtaken');
    await putIntents(api.client, [{ id: stored.id, raw: null, readAt }]);
    const repaired = api.articles.writer.repair();
    const newer = await api.ingest({
      ...article('overtaken'),
      text: `${article('overtaken').text}\n\nHe left.`,
    });
    await repaired;
    await api.articles.writer.repair();
    expect((await api.get(`/v1/articles/${stored.id}`)).body).toEqual(newer.article);
  });
});

describe('A writer of its own', () => {
  let services: ArticleServices | undefined;
  let server: TestServer | undefined;
  let client: SearchClient | undefined;
  afterEach(async () => {
    await services?.close(10_000);
    await client?.close();
    await server?.close();
    [services, server, client] = [undefined, undefined, undefined];
  });

  /** Something between the service and the engine; null lets a request through. */
  type Interference = (path: string, body: string) => RequestListener | string | null;

  async function startBehind(interfere: Interference, logger = silentLogger) {
    server = await startTestServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const result = interfere(request.url ?? '', body);
        if (typeof result === 'function') {
          result(request, response);
          return;
        }
        const headers = { ...request.headers };
        delete headers['content-length'];
        const onward = forward(
          `${engineOrigin()}${request.url ?? ''}`,
          { method: request.method, headers },
          (answer) => {
            response.writeHead(answer.statusCode ?? 500, answer.headers);
            answer.pipe(response);
          },
        );
        onward.end(result ?? body);
      });
    });
    const { origin } = server;
    client = createSearchClient({ origin: () => origin, apiKey: api.engine.apiKey });
    services = startArticleServices({ client, logger, threads: 1 });
    return services.writer;
  }
  const engineOrigin = () => api.engine.origin();

  it('writes the articles of a batch one by one when one of them is bad, which fails alone', async () => {
    const { logger, errors } = keepErrors();
    // An id that the engine refuses fails the whole task.
    const writer = await startBehind(
      (path, body) =>
        path.startsWith('/indexes/articles/documents')
          ? body.replace(/"id":"[^"]*poison[^"]*"/, '"id":"no id"')
          : null,
      logger,
    );
    const results = await Promise.allSettled(
      names('batch', 6)
        .concat('poison')
        .map((name) => writer.write(article(name))),
    );
    expect(results.map(({ status }) => status)).toEqual([...Array<string>(6).fill('fulfilled'), 'rejected']);
    expect(errors).toMatchObject([{ details: { err: { code: 'invalid_document_id' } } }]);
    for (const result of results.slice(0, 6)) {
      const { article: stored, statements } = (result as PromiseFulfilledResult<IngestAnswer>).value;
      expect(await statementsOf(stored.id)).toEqual(statements);
    }
  });

  it('does a write again that the engine broke off, though nobody asks for it', async () => {
    let failures = 1;
    const writer = await startBehind((path) =>
      path.startsWith('/indexes/articles/documents?') && failures-- > 0
        ? (_request, response) => response.writeHead(503).end('{}')
        : null,
    );
    await expect(writer.write(article('broken-off'))).rejects.toThrow();
    const [id = ''] = await intentsLeft(api.client);
    await until(async () => (await api.get(`/v1/articles/${id}`)).status === 200);
    expect(await statementsOf(id)).toHaveLength(2);
  });
});

describe('A service that is', () => {
  const tell = ({ status, body, headers }: Answer) => [
    status,
    (body as { type?: string }).type,
    headers['retry-after'],
  ];
  const busy = [503, '/problems/service-unavailable', '5'];

  it('full refuses what it has no room for, and takes it later', async () => {
    const full = await startTestApi(silentLogger, {}, { queue: { articles: 2, bytes: 1_000_000 } });
    const answers = await Promise.all(
      names('crowd', 6).map((name) => full.post('/v1/articles', article(name))),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(refused.map(tell)).toEqual(Array(4).fill(busy));
    for (const name of names('crowd', 6)) await full.ingest(article(name));
    await full.stop();
  });

  it('stopping finishes what was begun, and takes nothing more', async () => {
    const stopping = await startTestApi();
    const begun = stopping.post('/v1/articles', article('begun'));
    await until(() => stopping.load().articles > 0);
    const closed = stopping.articles.close(20_000);
    expect(tell(await stopping.post('/v1/articles', article('late')))).toEqual(busy);
    expect((await begun).status).toBe(201);
    expect(await closed).toBe(true);
    await stopping.stop();
  });
});
