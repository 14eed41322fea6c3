import type { Request, RequestHandler } from 'express';
import type { Gate } from './access/gate.js';
import type { AnswerCache } from './answer-cache.js';
import type { FaultExplainer } from './error-handler.js';
import { formatsOf } from './format-parameter.js';
import { keyOf } from './kept-answers.js';
import { linkHeader } from './link-header.js';
import { createFormatChooser } from './negotiation.js';
import type { AnswerLinks, AnswerWarning, Content, Operation, OperationRequest } from './operation.js';
import { preferencesOf, prefersAsync } from './preferences.js';
import { invalidRequest } from './problem.js';
import { count, type Budgets } from './rate-limits.js';
import { createRequestReader, type ReadOptions } from './request-reader.js';
import { sendPieces } from './streamed-answer.js';
import { warningsHeader, writeWarnings } from './warnings-header.js';
import { entityTag, pack, sendWhole } from './whole-answer.js';

export interface AnswerOptions extends ReadOptions {
  gate: Gate;
  explainFault: FaultExplainer;
  /** Left out, every request is answered. */
  budgets?: Budgets | undefined;
  /** Keeps the answers of operations that are `cacheable`; left out, every request is handled. */
  cache?: AnswerCache | undefined;
}

/** A handler before its types are known: `mount` pairs each with its operation. */
export type AnyHandler = (
  request: Omit<OperationRequest<Operation>, 'format'> & { format: string },
) => AnyAnswer | Promise<AnyAnswer>;

interface AnyAnswer {
  status: number;
  body?: unknown;
  content?: Content;
  headers?: Record<string, string>;
  links?: AnswerLinks;
  warnings?: readonly AnswerWarning[];
}

/** Answers the requests of an operation: read and checked, handled, written in the form asked for, sent. */
export function createResponder(
  operation: Operation,
  handle: AnyHandler,
  options: AnswerOptions,
): RequestHandler {
  const read = createRequestReader(operation, options);
  const chooseFormat = createFormatChooser(operation);
  const headersOf = createHeaderWriter(operation, options.gate);
  const formats = formatsOf(operation);
  const isExport = operation.method === 'get';
  const cache = operation.cacheable === true ? options.cache : undefined;

  return async (request, response) => {
    const { params, query, body, format: chosen, given } = await read(request);
    const format = chooseFormat(request, chosen);
    assertMeaning(given, format, formats[format]?.without ?? []);
    const { language, encoding } = preferencesOf(request);
    const respondAsync = operation.deferrable === true && prefersAsync(request);
    const explainFault = (error: unknown) => options.explainFault(error, request, response);
    const answer = async () => handle({ params, query, body, format, language, respondAsync, explainFault });

    if (formats[format]?.streamed === true) {
      if (isExport && options.budgets) await count(options.budgets.costly, request, response);
      const made = await answer();
      const { content = '' } = made;
      await sendPieces(response, typeof content === 'string' ? [content] : content, () => {
        response.status(made.status).set(headersOf(request, made, format));
      });
      return;
    }
    const make = async () => {
      const made = await answer();
      const text = Buffer.from(await textOf(made));
      const headers = {
        ...headersOf(request, made, format),
        ...(operation.method === 'get' && { ETag: entityTag(text) }),
      };
      const { operation: operationId } = response.locals;
      return pack({ operation: operationId, status: made.status, headers, body: text }, encoding);
    };
    const whole = cache === undefined ? make() : cache.findOrMake(keyOf(request), make);
    sendWhole(request, response, await whole);
  };
}

/** Refuses what would be ignored. */
function assertMeaning(given: readonly string[], format: string, without: readonly string[]): void {
  const errors = given
    .filter((name) => without.includes(name))
    .map((parameter) => ({ parameter, detail: `Leave it out: it means nothing with \`format=${format}\`.` }));
  if (errors.length > 0) throw invalidRequest(errors, errors.length);
}

/** Writes the headers of an operation's answers. */
function createHeaderWriter(operation: Operation, { readsNeedKey }: Gate) {
  const { method, scope, localized = false } = operation;
  const isPrivate = scope !== null && (readsNeedKey || scope !== 'read');
  const formats = formatsOf(operation);
  const vary = [
    'Accept',
    'Accept-Encoding',
    ...(localized ? ['Accept-Language'] : []),
    ...(isPrivate ? ['Authorization'] : []),
  ].join(', ');
  return (
    request: Request,
    { headers, links, warnings = [], body, content }: AnyAnswer,
    format: string,
  ): Record<string, string> => {
    const hasText = body !== undefined || content !== undefined;
    const { mediaType = 'application/json', mediaTypeParameters = '' } = formats[format] ?? {};
    const self = links?.self ?? request.originalUrl;
    return {
      ...(hasText && { 'Content-Type': `${mediaType}; charset=utf-8${mediaTypeParameters}` }),
      ...(localized && { 'Content-Language': preferencesOf(request).language }),
      ...(method === 'get' && {
        'Cache-Control': isPrivate ? 'private, no-cache' : 'no-cache',
        Link: linkHeader({ self, next: links?.next ?? null, format, formats }),
        Vary: vary,
      }),
      ...(warnings.length > 0 && { [warningsHeader]: writeWarnings(warnings) }),
      ...headers,
    };
  };
}

/** An answer as text; the empty one where it has no body. */
async function textOf({ body, content }: AnyAnswer): Promise<string> {
  if (content === undefined) return body === undefined ? '' : JSON.stringify(body);
  if (typeof content === 'string') return content;
  let text = '';
  for await (const piece of content) text += piece;
  return text;
}
