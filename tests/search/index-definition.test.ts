import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EngineRequestError, IndexMismatchError } from '../../src/search/errors.js';
import { type IndexDefinition, ensureIndex } from '../../src/search/index-definition.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { type TestEngine, startTestEngine } from '../support/engine.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

let indexes = 0;

/** A definition for an index of the test's own. */
function define(changes: Partial<IndexDefinition> = {}): IndexDefinition {
  return {
    uid: `index-${indexes++}`,
    primaryKey: 'id',
    searchableAttributes: ['title', 'text'],
    filterableAttributes: ['source', 'day'],
    sortableAttributes: ['day'],
    maxTotalHits: 5000,
    ...changes,
  };
}

const taskCount = async () => (await engine.client.administrator.tasks.getTasks({ limit: 1 })).total;

test('an index that is not there is made, with its settings', async () => {
  const definition = define({ displayedAttributes: ['id', 'title'], maxValuesPerFacet: 7 });
  await ensureIndex(engine.client, definition);
  const index = await engine.client.administrator.getRawIndex(definition.uid);
  expect(index.primaryKey).toBe('id');
  expect(await engine.client.administrator.index(definition.uid).getSettings()).toMatchObject({
    searchableAttributes: ['title', 'text'],
    filterableAttributes: ['day', 'source'],
    sortableAttributes: ['day'],
    displayedAttributes: ['id', 'title'],
    rankingRules: expect.arrayContaining(['sort']) as unknown,
    typoTolerance: { enabled: true, disableOnNumbers: true },
    pagination: { maxTotalHits: 5000 },
    faceting: { maxValuesPerFacet: 7 },
  });
});

test('an index that is as it should be is left alone', async () => {
  const definition = define();
  await ensureIndex(engine.client, definition);
  const before = await taskCount();
  await ensureIndex(engine.client, definition);
  expect(await taskCount()).toBe(before);
});

test('an index whose definition has changed gets the new settings and keeps its documents', async () => {
  const definition = define();
  await ensureIndex(engine.client, definition);
  const index = engine.client.administrator.index(definition.uid);
  const { taskUid } = await index.addDocuments([{ id: 1, title: 'A title', day: 20, kind: 'direct' }]);
  await awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 });

  await ensureIndex(engine.client, { ...definition, filterableAttributes: ['kind'], maxTotalHits: 10 });
  const { hits } = await index.search('', { filter: 'kind = direct' });
  expect(hits).toHaveLength(1);
  expect(await index.getSettings()).toMatchObject({
    filterableAttributes: ['kind'],
    pagination: { maxTotalHits: 10 },
  });
});

test('two services that make the same index at once both find it made', async () => {
  const definition = define();
  await Promise.all([1, 2, 3, 4].map(() => ensureIndex(engine.client, definition)));
  expect(await engine.client.administrator.index(definition.uid).getSettings()).toMatchObject({
    searchableAttributes: definition.searchableAttributes,
  });
});

test('hits sorted by date are in order of date, whatever their words', async () => {
  const definition = define();
  await ensureIndex(engine.client, definition);
  const index = engine.client.administrator.index<{ day: number }>(definition.uid);
  const documents = [
    { id: 1, title: 'Border talks', text: 'Border talks about the border', day: 1 },
    { id: 2, title: 'Weather', text: 'Rain at the border delayed the talks', day: 3 },
    { id: 3, title: 'Talks', text: 'No word about the bordr', day: 2 },
  ];
  const { taskUid } = await index.addDocuments(documents);
  await awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 });
  const { hits } = await index.search('border talks', { sort: ['day:desc'], matchingStrategy: 'all' });
  expect(hits.map(({ day }) => day)).toEqual([3, 2, 1]);
});

test('an index of the same name that belongs to something else is not touched', async () => {
  const definition = define();
  await ensureIndex(engine.client, definition);
  const foreign = ensureIndex(engine.client, { ...definition, primaryKey: 'isbn' });
  await expect(foreign).rejects.toBeInstanceOf(IndexMismatchError);
  await expect(foreign).rejects.toThrow(/primary key is id instead of isbn/);
});

test('a definition that the engine does not take is an error', async () => {
  const failure = ensureIndex(engine.client, define({ uid: 'no good' }));
  await expect(failure).rejects.toBeInstanceOf(EngineRequestError);
});
