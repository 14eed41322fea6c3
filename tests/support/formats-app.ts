import express, { type Express } from 'express';
import { z } from 'zod';
import { createGate, type AccessRules } from '../../src/http/access/gate.js';
import type { AnswerCache } from '../../src/http/answer-cache.js';
import { allowForeignReads } from '../../src/http/cross-origin.js';
import { answerErrors, createFaultExplainer, refuseUnknownRoute } from '../../src/http/error-handler.js';
import { ndjsonFormat, writeNdjson } from '../../src/http/formats/ndjson.js';
import { answerFromMemory } from '../../src/http/kept-answers.js';
import { mount } from '../../src/http/mount.js';
import type { Handlers, Operations } from '../../src/http/operation.js';
import { logRequests } from '../../src/http/request-log.js';
import type { Logger } from '../../src/logger.js';
import { silentLogger } from './engine.js';
import { withoutKeys } from './http-app.js';

/** A feature that answers in every way there is: whole, as another text, streamed, in a language. */
export const listOperations = {
  list: {
    method: 'get',
    path: '/list',
    scope: 'read',
    summary: 'List',
    description: 'Lists.',
    tags: ['List'],
    cacheable: true,
    localized: true,
    query: z
      .strictObject({ q: z.string().optional() })
      .refine(({ q }) => q !== 'none', { path: ['q'], error: 'Give another.' }),
    responses: {
      200: {
        description: 'A list.',
        body: z.object({ items: z.array(z.string()), language: z.string() }),
        formats: {
          ndjson: ndjsonFormat('a'),
          text: {
            mediaType: 'text/plain',
            without: ['q'],
            description: 'Lines.',
            schema: z.string().meta({ example: 'a' }),
          },
        },
      },
    },
  },
} as const satisfies Operations;

export type ListHandlers = Handlers<typeof listOperations>;

interface ListAppOptions {
  /** The items, a page at a time. */
  pages?: () => AsyncIterable<readonly unknown[]>;
  handlers?: ListHandlers;
  cache?: AnswerCache;
  logger?: Logger;
  access?: AccessRules;
}

/** The HTTP kernel with that feature, put together as the service is. */
export function createListApp(options: ListAppOptions = {}): Express {
  const { pages = onePage, handlers, cache, logger, access = withoutKeys } = options;
  const gate = createGate(access);
  const app = express();
  app.disable('query parser');
  app.use(logRequests(logger ?? silentLogger), allowForeignReads(gate));
  if (cache !== undefined) app.use(answerFromMemory(cache, gate));
  const explainFault = createFaultExplainer(logger ?? silentLogger, []);
  const answering = { gate, maxBodyBytes: 1_000, cache, explainFault };
  app.use(mount(listOperations, handlers ?? listHandlers(pages), answering));
  app.use(refuseUnknownRoute);
  app.use(answerErrors(logger ?? silentLogger, []));
  return app;
}

function listHandlers(pages: () => AsyncIterable<readonly unknown[]>): ListHandlers {
  return {
    list: ({ format, language }) => {
      if (format === 'ndjson') return { status: 200, content: writeNdjson(pages()) };
      if (format === 'text') return { status: 200, content: 'a\n' };
      return {
        status: 200,
        body: { items: ['a'], language },
        links: { self: '/list?q=self', next: '/list?q=next' },
      };
    },
  };
}

async function* onePage() {
  yield await Promise.resolve(['a', 'b']);
}
