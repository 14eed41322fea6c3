import { LRUCache } from 'lru-cache';
import type { ResolveActor, ResolvedActor } from './resolved-actor.js';

/** Names kept: some megabytes. */
const mostNames = 5_000;

/**
 * Keeps what names were led to until something is written, so that the pages of a walk and other searches for the same
 * actor need not ask the engine again.
 *
 * @param version counts the writes that were acknowledged
 * @param maxAgeMs how long one is kept, at most: what the engine shows late is seen after it
 */
export function keepResolutions(
  resolve: ResolveActor,
  { version, maxAgeMs }: { version: () => number; maxAgeMs: number },
): ResolveActor {
  const kept = new LRUCache<string, ResolvedActor>({ max: mostNames, ttl: maxAgeMs });
  let keptVersion = version();
  return async (role, given, parameter) => {
    const startedAt = version();
    if (startedAt !== keptVersion) kept.clear();
    keptVersion = startedAt;
    const key = `${role} ${given}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const resolved = await resolve(role, given, parameter);
    // A write in between may have changed whom the name means.
    if (version() === startedAt) kept.set(key, resolved);
    return resolved;
  };
}
