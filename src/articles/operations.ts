import { z } from 'zod';
import type { Operations } from '../http/operation.js';
import { foundItem, searchAnswer } from '../retrieval/answer.js';
import { searchFormats } from '../retrieval/formats.js';
import { exampleSummary } from './example-summary.js';
import { articlePresentation } from './formats/presentation.js';
import { ingestArticles } from './bulk/operation.js';
import { exampleArticles } from './examples.js';
import { ArticleInput } from './input.js';
import { limitsInWords } from './limits.js';
import { ArticleQuery } from './query.js';
import {
  AcceptedArticle,
  Article,
  ArticleStatements,
  ArticleSummary,
  ExtractAnswer,
  HighlightedArticle,
  IngestAnswer,
} from './schema.js';

const FoundArticle = foundItem(ArticleSummary, HighlightedArticle, {
  id: 'FoundArticle',
  description: 'An article that matches a search.',
});

const ArticleSearchAnswer = searchAnswer(FoundArticle).meta({
  id: 'ArticleSearchAnswer',
  description: 'Articles that match a search.',
});

const byId = z.strictObject({
  id: z.string().meta({
    description: 'The article’s id; the example is that of the first example article.',
    example: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
  }),
});

const articleBody = {
  description: 'The article, as text or as HTML.',
  schema: ArticleInput,
  examples: exampleArticles,
};

const location = {
  Location: {
    description: 'The article’s address.',
    example: '/v1/articles/fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
  },
};

/** The endpoints of articles. */
export const articleOperations = {
  createArticle: {
    method: 'post',
    path: '/v1/articles',
    scope: 'write',
    deferrable: true,
    summary: 'Store an article and find its statements',
    description:
      'Takes an article as it was found, cleans it, finds who says what in it, and stores both. The answer comes when they are durable and search finds them, or, with `Prefer: respond-async`, as soon as they are sure to be stored. Whatever else is answered, repeat the request: the same article twice is one whole article. An article is the same where its canonical address is, or, without an address, its text. Of a person whom it names without a country or by the last name alone, articles stored before tell the rest, where exactly one person whom they know fits; so an article that is given again later may be replaced. ' +
      `At most ${limitsInWords} are taken of one article; one that has more is refused whole.`,
    tags: ['Articles'],
    body: articleBody,
    responses: {
      200: {
        description: 'It was there, unchanged: nothing is written.',
        body: IngestAnswer,
        headers: location,
      },
      201: {
        description: 'It is stored: new, or in place of its former version.',
        body: IngestAnswer,
        headers: location,
      },
      202: {
        description:
          'It is sure to be stored, whatever happens to the service: search finds it soon. Only with `Prefer: respond-async`.',
        body: AcceptedArticle,
        headers: {
          ...location,
          'Preference-Applied': {
            description: 'The preference that was heeded.',
            example: 'respond-async',
          },
        },
      },
    },
    problems: ['no-readable-text', 'article-too-complex', 'service-unavailable'],
  },
  ingestArticles,
  searchArticles: {
    method: 'get',
    cacheable: true,
    localized: true,
    path: '/v1/articles',
    scope: 'read',
    summary: 'Search articles',
    description:
      'Articles, without their texts. Different parameters must all match; several values of one parameter mean any of them. Without parameters: everything, the newest first.',
    tags: ['Articles'],
    query: ArticleQuery,
    responses: {
      200: {
        description: 'The articles found.',
        body: ArticleSearchAnswer,
        formats: searchFormats(articlePresentation, exampleSummary),
      },
    },
    problems: ['service-unavailable'],
  },
  getArticle: {
    method: 'get',
    cacheable: true,
    path: '/v1/articles/{id}',
    scope: 'read',
    summary: 'Get an article',
    description: 'One article by its id, with its text.',
    tags: ['Articles'],
    params: byId,
    responses: { 200: { description: 'The article.', body: Article } },
    problems: ['service-unavailable'],
  },
  deleteArticle: {
    method: 'delete',
    path: '/v1/articles/{id}',
    scope: 'write',
    summary: 'Delete an article',
    description: 'Deletes an article and its statements. The answer comes when search finds them no more.',
    tags: ['Articles'],
    params: byId,
    responses: { 204: { description: 'It is deleted.' } },
    problems: ['service-unavailable'],
  },
  getArticleStatements: {
    method: 'get',
    cacheable: true,
    path: '/v1/articles/{id}/statements',
    scope: 'read',
    summary: 'Get the statements of an article',
    description: 'All statements of an article, in the order of its text.',
    tags: ['Articles'],
    params: byId,
    responses: { 200: { description: 'The statements.', body: ArticleStatements } },
    problems: ['service-unavailable'],
  },
  extractStatements: {
    method: 'post',
    path: '/v1/extract',
    costly: true,
    scope: 'read',
    summary: 'Find the statements of an article, store nothing',
    description:
      'The same reading and extraction as when an article is stored, without what other articles tell of its people: try it on texts of your own. ' +
      `As there, at most ${limitsInWords}.`,
    tags: ['Articles'],
    body: articleBody,
    responses: { 200: { description: 'What was found.', body: ExtractAnswer } },
    problems: ['no-readable-text', 'article-too-complex', 'service-unavailable'],
  },
} as const satisfies Operations;
