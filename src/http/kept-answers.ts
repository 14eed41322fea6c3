import type { Request, RequestHandler } from 'express';
import type { AnswerCache } from './answer-cache.js';
import { preferencesOf } from './preferences.js';
import { sendWhole } from './whole-answer.js';

/** Answers what is kept in memory, before anything else is done for the request. */
export function answerFromMemory(cache: AnswerCache): RequestHandler {
  return (request, response, next) => {
    const answer = isRead(request) ? cache.find(keyOf(request)) : undefined;
    if (answer === undefined) next();
    else sendWhole(request, response, answer);
  };
}

/** All that an answer can depend on, beside what is indexed. */
export function keyOf(request: Request): string {
  const { language, encoding = '' } = preferencesOf(request);
  return `${request.headers.accept ?? ''}\n${language}\n${encoding}\n${request.originalUrl}`;
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
