import express, { type Express } from 'express';
import { z } from 'zod';
import {
  answerErrors,
  createFaultExplainer,
  refuseUnknownRoute,
  type ProblemMapper,
} from '../../src/http/error-handler.js';
import { createGate, type AccessRules } from '../../src/http/access/gate.js';
import { mount } from '../../src/http/mount.js';
import type { Handlers, Operations } from '../../src/http/operation.js';
import { logRequests } from '../../src/http/request-log.js';
import { requireHost } from '../../src/http/server.js';
import { limitUnreadBody } from '../../src/http/unread-body.js';
import type { Logger } from '../../src/logger.js';
import { silentLogger } from './engine.js';

/** A feature as small as can be: one operation that echoes what it was given. */
export const echoOperations = {
  echo: {
    method: 'post',
    path: '/echo/{id}',
    scope: 'write',
    summary: 'Echo',
    description: 'Gives back what it is given.',
    tags: ['Echo'],
    params: z.strictObject({ id: z.string().max(5) }),
    query: z.strictObject({ times: z.int().max(3).default(1) }),
    body: {
      description: 'Anything with a word.',
      schema: z
        .strictObject({ word: z.string().max(100), on: z.iso.date().optional() })
        .meta({ id: 'EchoInput' }),
      examples: { one: { summary: 'One', value: { word: 'hello' } } },
    },
    responses: {
      200: { description: 'What was given.', body: z.object({ id: z.string(), words: z.array(z.string()) }) },
      204: {
        description: 'Nothing was given.',
        headers: { 'X-Empty': { description: 'Why.', example: 'so' } },
      },
    },
  },
} as const satisfies Operations;

/** Answers the echo. */
export const echoHandlers: Handlers<typeof echoOperations> = {
  echo: ({ params, query, body }) =>
    body.word === ''
      ? { status: 204, headers: { 'X-Empty': 'no word' } }
      : { status: 200, body: { id: params.id, words: Array<string>(query.times).fill(body.word) } },
};

interface KernelOptions {
  handlers?: Handlers<typeof echoOperations>;
  logger?: Logger;
  mappers?: readonly ProblemMapper[];
  maxBodyBytes?: number;
  access?: AccessRules;
}

/** Of a service that has none. */
export const withoutKeys: AccessRules = { keys: [], readsNeedKey: false, allowOpenWrites: false };

/** The HTTP kernel without a feature of ours. */
export function createEchoApp(options: KernelOptions = {}): Express {
  const { handlers = echoHandlers, logger = silentLogger, mappers = [], maxBodyBytes = 1_000 } = options;
  const gate = createGate(options.access ?? { ...withoutKeys, allowOpenWrites: true });
  const app = express();
  app.disable('query parser');
  app.use(logRequests(logger), limitUnreadBody, requireHost);
  const explainFault = createFaultExplainer(logger, mappers);
  app.use(mount(echoOperations, handlers, { gate, maxBodyBytes, explainFault }));
  app.use(refuseUnknownRoute);
  app.use(answerErrors(logger, mappers));
  return app;
}
