import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSearchClient } from '../../src/search/client.js';
import { EngineTaskError, EngineTimeoutError, EngineUnavailableError } from '../../src/search/errors.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { type TestEngine, startTestEngine } from '../support/engine.js';
import { startTestServer } from '../support/http.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const timeoutMs = 20_000;

async function add(document: Record<string, unknown>): Promise<number> {
  const index = engine.client.administrator.index('tasks');
  return (await index.addDocuments([document], { primaryKey: 'id' })).taskUid;
}

test('documents can be found once their tasks were awaited, more tasks than one request asks for', async () => {
  const uids: number[] = [];
  for (let id = 0; id < 600; id += 100) {
    const some = Array.from({ length: 100 }, (_, place) => add({ id: id + place, text: 'found' }));
    uids.push(...(await Promise.all(some)));
  }
  await awaitTasks(engine.client, uids, { timeoutMs });
  const { estimatedTotalHits } = await engine.client.administrator.index('tasks').search('found');
  expect(estimatedTotalHits).toBe(600);
});

test('no tasks are done at once, without asking', async () => {
  const unreachable = createSearchClient({ origin: () => 'http://127.0.0.1:1', apiKey: '' });
  await awaitTasks(unreachable, [], { timeoutMs: 0 });
  await unreachable.close();
});

test('a task that failed among others that did not is an error that tells which and why', async () => {
  const [sound, broken] = [await add({ id: 'sound' }), await add({ id: 'not an id' })];
  const failure = awaitTasks(engine.client, [sound, broken], { timeoutMs });
  await expect(failure).rejects.toBeInstanceOf(EngineTaskError);
  await expect(failure).rejects.toMatchObject({
    taskUid: broken,
    code: 'invalid_document_id',
    message: expect.stringContaining('not an id') as unknown,
  });
});

test('a task that the engine does not know is an error, not an endless wait', async () => {
  const failure = awaitTasks(engine.client, [123_456_789], { timeoutMs });
  await expect(failure).rejects.toMatchObject({ code: 'task_not_found', taskUid: 123_456_789 });
});

test.each([
  ['a task that was cancelled is an error', 'canceled', EngineTaskError],
  ['tasks that take too long are an error that names them', 'processing', EngineTimeoutError],
])('%s', async (_, status, type) => {
  const tasks = { results: [{ uid: 7, status, type: 'documentAdditionOrUpdate', error: null }] };
  const server = await startTestServer((_request, response) => response.end(JSON.stringify(tasks)));
  const client = createSearchClient({ origin: () => server.origin, apiKey: '' });
  const failure = awaitTasks(client, [7], { timeoutMs: 20 });
  await expect(failure).rejects.toBeInstanceOf(type);
  await expect(failure).rejects.toMatchObject(status === 'processing' ? { taskUids: [7] } : { taskUid: 7 });
  await client.close();
  await server.close();
});

test('an engine that cannot be reached is an error as it is', async () => {
  const client = createSearchClient({ origin: () => 'http://127.0.0.1:1', apiKey: '' });
  await expect(awaitTasks(client, [1], { timeoutMs })).rejects.toBeInstanceOf(EngineUnavailableError);
  await client.close();
});
