import { Meilisearch } from 'meilisearch';
import { describe, expect, it } from '@jest/globals';
import { openIndexSet } from '../../src/articles/index-set.js';
import { createIndexSets, toWrittenSet } from '../../src/articles/index-sets.js';
import { nextUid } from '../../src/search/next-index.js';

const meilisearch = new Meilisearch({ host: 'http://127.0.0.1:9' });
const nextSet = () => toWrittenSet(openIndexSet(meilisearch, nextUid));

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('The sets that are written to', () => {
  it('change only when what is being written is done, and what comes meanwhile goes to the new ones', async () => {
    const sets = createIndexSets(openIndexSet(meilisearch));
    const seen: string[] = [];
    const first = signal();
    const writing = sets.write(async ({ next }) => {
      await first.given;
      seen.push(`first: ${next?.indexes.articles.uid ?? 'none'}`);
    });
    const changing = sets.change((current) => {
      seen.push('change');
      return Promise.resolve({ ...current, next: nextSet() });
    });
    const later = sets.write(({ next }) => {
      seen.push(`later: ${next?.indexes.articles.uid ?? 'none'}`);
      return Promise.resolve();
    });
    first.give();
    await Promise.all([writing, changing, later]);
    expect(seen).toEqual(['first: none', 'change', 'later: articles-next']);
  });

  it('stay as they are where the change fails, and writes go on', async () => {
    const sets = createIndexSets(openIndexSet(meilisearch));
    await expect(sets.change(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(
      await sets.write(({ served, next }) => Promise.resolve([served.indexes.articles.uid, next])),
    ).toEqual(['articles', null]);
  });

  it('may be written to side by side, and a write that fails is done too', async () => {
    const sets = createIndexSets(openIndexSet(meilisearch));
    const inner = signal();
    const outer = sets.write(() => inner.given);
    await sets.write(() => {
      inner.give();
      return Promise.resolve();
    });
    await outer;
    await expect(sets.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await sets.change((current) => Promise.resolve(current));
  });
});
