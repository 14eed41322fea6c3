import { EngineRequestError, EngineUnavailableError, IndexMismatchError } from '../errors.js';

/** The engine that MEILI_HOST names cannot be used; the message says what to change. */
export class GivenEngineError extends Error {
  override name = 'GivenEngineError';
}

/**
 * What `work` resolves to; tells the operator what to do where a given engine is at fault.
 *
 * @param origin of a given engine; undefined where it is our own
 * @throws GivenEngineError
 */
export async function advising<Value>(origin: string | undefined, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const message = origin === undefined ? undefined : adviseOnEngine(origin, cause);
    throw message === undefined ? cause : new GivenEngineError(message, { cause });
  }
}

/** Undefined where the operator can do nothing about it. */
function adviseOnEngine(origin: string, fault: unknown): string | undefined {
  if (fault instanceof IndexMismatchError) return fault.message;
  if (fault instanceof EngineUnavailableError) {
    return `${fault.message}. Start the Meilisearch that MEILI_HOST (${origin}) names, or correct MEILI_HOST.`;
  }
  if (!(fault instanceof EngineRequestError)) return undefined;
  return fault.status === 401 || fault.status === 403
    ? `The Meilisearch at MEILI_HOST (${origin}) refuses MEILI_API_KEY: ${fault.message} Set its master key, or a key with every right.`
    : `What MEILI_HOST (${origin}) names does not answer as Meilisearch does (${fault.status}: ${fault.message}). Correct MEILI_HOST.`;
}
