import { z } from 'zod';
import type { Operations } from '../http/operation.js';
import { StatementJsonLd } from './formats/json-ld-schema.js';
import { StatementQuery } from './query.js';
import { HighlightedStatement, Statement } from './schema.js';
import { foundItem, searchAnswer } from '../retrieval/answer.js';
import { searchFormats } from '../retrieval/formats.js';
import { exampleStatement } from './example.js';
import { statementPresentation } from './formats/presentation.js';
import { SimilarAnswer, SimilarQuery } from './similar/schema.js';

const FoundStatement = foundItem(Statement, HighlightedStatement, {
  id: 'FoundStatement',
  description: 'A statement that matches a search.',
});

const StatementSearchAnswer = searchAnswer(FoundStatement).meta({
  id: 'StatementSearchAnswer',
  description: 'Statements that match a search.',
});

/** @param place that of the example in the first example article */
function idParameter(place: number) {
  return z.strictObject({
    id: z.string().meta({
      description: 'The statement’s id; the example is of the first example article.',
      example: `fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-${place}`,
    }),
  });
}

/** The endpoints of statements. */
export const statementOperations = {
  searchStatements: {
    method: 'get',
    cacheable: true,
    localized: true,
    path: '/v1/statements',
    scope: 'read',
    summary: 'Search statements',
    description:
      'Who said what about whom, and when. Different parameters must all match; several values of one parameter mean any of them. Without parameters: everything, the newest first.',
    tags: ['Statements'],
    query: StatementQuery,
    responses: {
      200: {
        description: 'The statements found.',
        body: StatementSearchAnswer,
        formats: searchFormats(statementPresentation, exampleStatement),
      },
    },
    problems: ['service-unavailable'],
  },
  getStatement: {
    method: 'get',
    cacheable: true,
    path: '/v1/statements/{id}',
    scope: 'read',
    summary: 'Get a statement',
    description: 'One statement by its id, with how many others have the same words.',
    tags: ['Statements'],
    params: idParameter(0),
    responses: {
      200: {
        description: 'The statement.',
        body: Statement,
        formats: {
          jsonld: {
            mediaType: 'application/ld+json',
            description:
              'JSON-LD, a `Quotation` of schema.org with a Web Annotation that tells where the words stand.',
            schema: StatementJsonLd,
          },
        },
      },
    },
    problems: ['service-unavailable'],
  },
  getSimilarStatements: {
    method: 'get',
    cacheable: true,
    path: '/v1/statements/{id}/similar',
    scope: 'read',
    summary: 'Find statements like one',
    description:
      'Who else prints it: statements of other articles that have the same words or nearly the same, then close ones by the same speaker or about the same targets.',
    tags: ['Statements'],
    params: idParameter(1),
    query: SimilarQuery,
    responses: { 200: { description: 'The statements found.', body: SimilarAnswer } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
