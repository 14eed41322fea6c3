import type { Express } from 'express';
import { agent, type Response, type Test } from 'supertest';
import { createApp, indexes, type AppDependencies } from '../../src/app.js';
import type { IngestAnswer } from '../../src/articles/schema.js';
import { startArticleServices, type ArticleServices } from '../../src/articles/services.js';
import type { Load } from '../../src/articles/writing/admission.js';
import { createSearchClient, type SearchClient } from '../../src/search/client.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { ensureScopedKeys } from '../../src/search/scoped-keys.js';
import { assertDescribed, readBody, type Answer } from './described-answer.js';
import { silentLogger, startTestEngine, type TestEngine } from './engine.js';

/** Calls the API as its clients do; every answer is held against the OpenAPI document. */
export interface Api {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** For requests with headers, methods or bodies of their own: supertest, whose answers are held against it too. */
  readonly request: ReturnType<typeof agent>;
}

/** The whole API on a real engine of its own. */
export interface TestApi extends Api {
  app: Express;
  client: SearchClient;
  articles: ArticleServices;
  engine: TestEngine['engine'];
  /** What the writer has taken in and not finished. */
  load(): Load;
  /** Stores an article, which must succeed. */
  ingest(article: object): Promise<IngestAnswer>;
  stop(): Promise<void>;
}

const shutdownMs = 10_000;

/** Starts an engine and puts the API on it: `beforeAll` is the place, and `stop()` belongs to `afterAll`. */
export async function startTestApi(
  logger = silentLogger,
  options: Partial<AppDependencies> = {},
  writing: Partial<Parameters<typeof startArticleServices>[0]> = {},
): Promise<TestApi> {
  const { engine, client, stop: stopEngine } = await startServedEngine();
  for (const index of indexes) await ensureIndex(client, index);
  let load: Load = { articles: 0, bytes: 0 };
  const observer = { onLoad: (now: Load) => (load = now) };
  const articles = startArticleServices({ client, logger, threads: 1, observer, ...writing });
  const rest = { maxBodyBytes: 2_000_000, cacheBytes: 32_000_000, ...options };
  const app = createApp({ client, articles, logger, ...rest });
  const api = callApi(app);
  return {
    ...api,
    app,
    client,
    articles,
    engine,
    load: () => load,
    ingest: async (article) => {
      const answer = await api.post('/v1/articles', article);
      if (answer.status !== 201 && answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer.body as IngestAnswer;
    },
    stop: async () => {
      await articles.close(shutdownMs);
      await stopEngine();
    },
  };
}

/** An engine that is called as the service calls it: with scoped keys. */
async function startServedEngine(): Promise<Pick<TestEngine, 'engine' | 'client' | 'stop'>> {
  const { engine, client: master, stop } = await startTestEngine();
  const indexUids = indexes.map(({ uid }) => uid);
  const apiKey = await ensureScopedKeys(master.administrator, engine.apiKey, indexUids, silentLogger);
  const client = createSearchClient({ origin: engine.origin, apiKey });
  return {
    engine,
    client,
    stop: async () => {
      await client.close();
      await stop();
    },
  };
}

/** A way to call an app without a network between. */
export function callApi(app: Express): Api {
  const request = agent(app).buffer(true).use(holdAgainstDocument);
  const call = async (method: 'get' | 'post' | 'delete', path: string, body?: unknown): Promise<Answer> => {
    const sent = request[method](path);
    return answerOf(await (body === undefined ? sent : sent.send(body as object)));
  };
  return {
    get: (path) => call('get', path),
    post: (path, body) => call('post', path, body),
    delete: (path) => call('delete', path),
    request,
  };
}

/** A plugin of supertest’s. */
function holdAgainstDocument(request: unknown): void {
  const test = request as Test;
  test.expect((response: Response) => {
    const { method, url } = test;
    assertDescribed(method, url, answerOf(response));
  });
}

function answerOf({ status, headers, text }: Response): Answer {
  const named = headers as Answer['headers'];
  return { status, headers: named, body: readBody(named['content-type'], text) };
}
