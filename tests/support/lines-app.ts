import express, { type Express } from 'express';
import { z } from 'zod';
import { createGate } from '../../src/http/access/gate.js';
import { answerErrors, createFaultExplainer } from '../../src/http/error-handler.js';
import { textOfLines, writeLines } from '../../src/http/formats/ndjson.js';
import type { InputLine } from '../../src/http/line-body.js';
import { mount } from '../../src/http/mount.js';
import type { Operations } from '../../src/http/operation.js';
import { limitUnreadBody } from '../../src/http/unread-body.js';
import { silentLogger } from './engine.js';

const Word = z.strictObject({ word: z.string() }).meta({ id: 'Word' });
const Told = z.object({ line: z.int() }).meta({ id: 'Told' });

/** A feature as small as can be: lines in, lines out. */
export const lineOperations = {
  tell: {
    method: 'post',
    path: '/lines',
    summary: 'Tell',
    description: 'Tells of lines.',
    tags: ['Lines'],
    scope: 'write',
    body: {
      description: 'Words.',
      line: Word,
      examples: { one: { summary: 'One', values: [{ word: 'a' }] } },
    },
    responses: {
      200: {
        description: 'What was told.',
        formats: {
          ndjson: {
            mediaType: 'application/x-ndjson',
            streamed: true,
            description: 'Lines.',
            line: Told,
            schema: textOfLines(Told, { description: 'Lines.' }),
          },
        },
      },
    },
  },
} as const satisfies Operations;

/** What becomes of the lines of a request. */
export type LineTeller = (lines: AsyncIterable<InputLine<{ word: string }>>) => AsyncIterable<unknown>;

const rules = { keys: [], readsNeedKey: false, allowOpenWrites: true };

/** The HTTP kernel with that feature; a line may have 1,000 bytes. */
export function createLinesApp(tell: LineTeller): Express {
  const app = express();
  app.disable('query parser');
  app.use(limitUnreadBody);
  const explainFault = createFaultExplainer(silentLogger, []);
  const handlers = {
    tell: ({ body }: { body: Parameters<LineTeller>[0] }) => ({
      status: 200 as const,
      content: writeLines(tell(body)),
    }),
  };
  app.use(mount(lineOperations, handlers, { gate: createGate(rules), maxBodyBytes: 1_000, explainFault }));
  app.use(answerErrors(silentLogger, []));
  return app;
}
