import { describe, expect, test } from '@jest/globals';
import { exampleArticles } from '../../src/articles/examples.js';
import { ArticleInput } from '../../src/articles/input.js';
import { articleId } from '../../src/articles/intake/article-id.js';
import { readArticle } from '../../src/articles/intake/read-article.js';
import { articleOperations } from '../../src/articles/operations.js';
import { statementOperations } from '../../src/statements/operations.js';

const now = new Date('2026-11-01');

describe('The example articles', () => {
  test.each(Object.entries(exampleArticles))('%s are fit to be sent', (_name, { value }) => {
    expect(ArticleInput.safeParse(value)).toMatchObject({ success: true });
  });

  test('have the id that is the example of paths', () => {
    const id = articleId(readArticle(exampleArticles.text.value, { now }));
    expect(articleOperations.getArticle.params.shape.id.meta()?.example).toBe(id);
    expect(statementOperations.getStatement.params.shape.id.meta()?.example).toBe(`${id}-0`);
    expect(statementOperations.getSimilarStatements.params.shape.id.meta()?.example).toBe(`${id}-1`);
  });
});
