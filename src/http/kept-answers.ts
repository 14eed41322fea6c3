import type { Request, RequestHandler } from 'express';
import type { Gate } from './access/gate.js';
import type { AnswerCache } from './answer-cache.js';
import { preferencesOf } from './preferences.js';
import { sendWhole } from './whole-answer.js';

/** Answers what is kept in memory to whom may read it, before anything else is done for the request. */
export function answerFromMemory(cache: AnswerCache, gate: Gate): RequestHandler {
  return (request, response, next) => {
    const mayKnow = isRead(request) && gate.admits(request, 'read');
    const answer = mayKnow ? cache.find(keyOf(request)) : undefined;
    if (answer === undefined) {
      next();
      return;
    }
    response.locals.operation = answer.operation;
    response.locals.fromMemory = true;
    sendWhole(request, response, answer);
  };
}

/** All that an answer can depend on, beside what is indexed; it is the same to everybody who may read it. */
export function keyOf(request: Request): string {
  const { language, encoding = '' } = preferencesOf(request);
  return `${request.headers.accept ?? ''}\n${language}\n${encoding}\n${request.originalUrl}`;
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
