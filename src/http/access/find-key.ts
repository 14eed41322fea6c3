import { timingSafeEqual } from 'node:crypto';
import { hashKey, type ApiKey } from './api-key.js';

/** Compares two hashes of one length in a time that does not depend on what is in them. */
export type CompareHashes = (one: Buffer, other: Buffer) => boolean;

/**
 * The configured key that was given; undefined where it is none of them. What is compared are hashes, each with every
 * configured one, found or not: so the time it takes tells neither how much of a guess was right nor whose key it was.
 */
export function findKey(
  keys: readonly ApiKey[],
  given: string,
  areEqual: CompareHashes = timingSafeEqual,
): ApiKey | undefined {
  const hash = hashKey(given);
  let found: ApiKey | undefined;
  for (const key of keys) {
    if (areEqual(key.hash, hash)) found = key;
  }
  return found;
}
