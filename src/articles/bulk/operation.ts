import { ndjsonType } from '../../http/body-type.js';
import { textOfLines } from '../../http/formats/ndjson.js';
import type { Operation } from '../../http/operation.js';
import { exampleArticles } from '../examples.js';
import { ArticleInput } from '../input.js';
import { limitsInWords } from '../limits.js';
import { BulkLine } from './schema.js';

const exampleAnswer: readonly BulkLine[] = [
  {
    line: 1,
    status: 201,
    outcome: 'created',
    article: {
      id: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
      title: 'Norway rules out leaving river treaty with Finland',
      url: 'https://fjordwire.example/world/tana-river-treaty',
      publishedAt: '2026-03-11',
      statementCount: 5,
    },
  },
  { summary: { lines: 1, created: 1, replaced: 0, unchanged: 0, failed: 0, statements: 5 } },
];

const description = `
Takes any number of articles as NDJSON, an article a line as \`POST /v1/articles\` takes it, and answers a line for each, in the
order of the lines, as soon as its statements can be found by search. A line that cannot be stored is answered with its problem and
the rest goes on; blank lines are skipped. The last line of the answer is a \`summary\`: **an answer without it was broken off**, and
all that it does not tell of may be stored or not.

Sending the same again is safe: what is there already comes back as \`unchanged\`. While the service cannot store, lines wait for
up to 90 seconds (those that the engine has already, for up to five minutes); then those under way come back with 503, nothing more
is read, and the summary’s \`problem\` says from which line to send again.

Body and answer may be of any length, compressed or not; a line may be as long as another request’s body, and hold at most ${limitsInWords}. Both go at the pace of
the slower side, so read the answer while you send. A client that cannot do both at a time sends 1,000 lines in a request.
`.trim();

/** The endpoint that stores many articles in one request. */
export const ingestArticles = {
  method: 'post',
  path: '/v1/articles/bulk',
  summary: 'Store many articles and find their statements',
  description,
  tags: ['Articles'],
  scope: 'write',
  body: {
    description: 'Articles as NDJSON, one a line.',
    line: ArticleInput,
    examples: {
      two: {
        summary: 'Two articles',
        values: [exampleArticles.text.value, exampleArticles.html.value],
      },
      faulty: {
        summary: 'An article, and a line that is refused',
        values: [exampleArticles.sameWords.value, { title: 'Without a text' }],
      },
    },
  },
  responses: {
    200: {
      description: 'A line for each article, then the summary; each tells its own status.',
      formats: {
        ndjson: {
          mediaType: ndjsonType.name,
          streamed: true,
          description: 'NDJSON, streamed.',
          line: BulkLine,
          schema: textOfLines(BulkLine, {
            description: 'Lines of `BulkStored` and `BulkRefused`, and at the end one of `BulkSummary`.',
            example: exampleAnswer.map((each) => `${JSON.stringify(each)}\n`).join(''),
          }),
        },
      },
    },
  },
  problems: ['service-unavailable'],
} as const satisfies Operation;
