import { createHash } from 'node:crypto';
import type { Key, KeyCreation, Meilisearch } from 'meilisearch';
import type { Logger } from '../logger.js';
import { engineFault, isRefusal } from './errors.js';

/** What the engine is called with: a key for each kind of work, which opens nothing else. */
export interface EngineKeys {
  /** Searches our indexes and reads their documents. */
  readonly reader: string;
  /** Adds documents to our indexes, deletes them, and follows the tasks that do so. */
  readonly writer: string;
  /** Makes, changes, swaps, dumps and deletes indexes. No key of ours makes keys. */
  readonly administrator: string;
}

/** One key for every kind of work. */
export function useForAll(apiKey: string): EngineKeys {
  return { reader: apiKey, writer: apiKey, administrator: apiKey };
}

type Scope = Required<Pick<KeyCreation, 'name' | 'actions' | 'indexes'>>;

/**
 * The keys of the service, made where the engine has them not: the same at every start and for every service on one
 * engine, for their ids follow from what they open. A key that opens something else is another key.
 *
 * @param meilisearch called with the master key. Where that is itself a key without the right to make others, it is used
 * for everything, and the log tells so; likewise where the engine asks for no key at all
 * @param indexUids of the indexes that are ours, with all whose uids begin so: those that are built beside them
 */
export async function ensureScopedKeys(
  meilisearch: Meilisearch,
  apiKey: string,
  indexUids: readonly string[],
  logger: Logger,
): Promise<EngineKeys> {
  const ours = indexUids.map((uid) => `${uid}*`);
  try {
    return {
      reader: await ensureKey(meilisearch, {
        name: 'Onrecord: reads',
        actions: ['search', 'documents.get'],
        indexes: ours,
      }),
      writer: await ensureKey(meilisearch, {
        name: 'Onrecord: writes',
        actions: ['documents.add', 'documents.get', 'documents.delete', 'tasks.get'],
        indexes: ours,
      }),
      administrator: await ensureKey(meilisearch, {
        name: 'Onrecord: administration',
        actions: [
          'documents.*',
          'indexes.*',
          'settings.*',
          'tasks.*',
          'stats.*',
          'dumps.*',
          'snapshots.*',
          'version',
        ],
        // A task of no index, such as a dump, shows to those alone who may see every index.
        indexes: ['*'],
      }),
    };
  } catch (error) {
    const advice = adviceOn(error);
    if (advice === undefined) throw engineFault(error);
    logger.warn(advice);
    return useForAll(apiKey);
  }
}

async function ensureKey(meilisearch: Meilisearch, scope: Scope): Promise<string> {
  const uid = uidOf(scope);
  const found = await findKey(meilisearch, uid);
  if (found !== null) return found.key;
  try {
    return (await meilisearch.createKey({ uid, ...scope, expiresAt: null })).key;
  } catch (error) {
    // Another service has made it in the meantime.
    if (isRefusal(error, 'api_key_already_exists')) return (await meilisearch.getKey(uid)).key;
    throw error;
  }
}

async function findKey(meilisearch: Meilisearch, uid: string): Promise<Key | null> {
  try {
    return await meilisearch.getKey(uid);
  } catch (error) {
    if (isRefusal(error, 'api_key_not_found')) return null;
    throw error;
  }
}

/** A UUID of version 8 (RFC 9562), made of what the key opens: the engine cannot change that of a key that it has. */
function uidOf({ actions, indexes }: Scope): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([actions, indexes]))
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Undefined where the engine refused for another reason than for its keys. */
function adviceOn(error: unknown): string | undefined {
  if (isRefusal(error, 'missing_master_key')) {
    return 'The search engine asks for no key: whoever reaches it reads and writes. Give it a master key.';
  }
  if (isRefusal(error, 'invalid_api_key')) {
    return (
      'MEILI_API_KEY lacks the rights to look up and make keys (keys.get, keys.create), so it is used for everything as it is. ' +
      'Give the master key, or a key with these rights: then searches are sent with a key that can do nothing but search.'
    );
  }
  return undefined;
}
