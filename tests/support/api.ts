import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { createApp, indexes } from '../../src/app.js';
import type { IngestAnswer } from '../../src/articles/schema.js';
import type { SearchClient } from '../../src/search/client.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { assertDescribed, type Answer } from './described-answer.js';
import { silentLogger, startTestEngine } from './engine.js';

/** Calls the API as its clients do; every answer is held against the OpenAPI document. */
export interface Api {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

/** The whole API on a real engine of its own. */
export interface TestApi extends Api {
  app: Express;
  client: SearchClient;
  /** Stores an article, which must succeed. */
  ingest(article: object): Promise<IngestAnswer>;
  stop(): Promise<void>;
}

/** Starts an engine and puts the API on it: `beforeAll` is the place, and `stop()` belongs to `afterAll`. */
export async function startTestApi(): Promise<TestApi> {
  const { client, stop } = await startTestEngine();
  for (const index of indexes) await ensureIndex(client, index);
  const app = createApp({ client, logger: silentLogger, maxBodyBytes: 2_000_000, cacheBytes: 32_000_000 });
  const api = callApi(app);
  return {
    ...api,
    app,
    client,
    ingest: async (article) => {
      const answer = await api.post('/v1/articles', article);
      if (answer.status !== 201 && answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer.body as IngestAnswer;
    },
    stop,
  };
}

/** A way to call an app without a network between. */
export function callApi(app: Express): Api {
  const call = async (method: 'get' | 'post' | 'delete', path: string, body?: unknown): Promise<Answer> => {
    const sent = request(app)[method](path).buffer(true);
    const response = await (body === undefined ? sent : sent.send(body as object));
    const answer = {
      status: response.status,
      headers: response.headers as Record<string, string | undefined>,
      body: bodyOf(response),
    };
    assertDescribed(method, path, answer);
    return answer;
  };
  return {
    get: (path) => call('get', path),
    post: (path, body) => call('post', path, body),
    delete: (path) => call('delete', path),
  };
}

/** Parsed where it is JSON, the text where not, undefined where there is none. */
function bodyOf({ text, type }: Response): unknown {
  if (text === '') return undefined;
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? JSON.parse(text) : text;
}
