import type { Logger } from '../logger.js';
import type { SearchClient } from '../search/client.js';
import { ensureIndex } from '../search/index-definition.js';
import { awaitTasks } from '../search/tasks.js';
import type { DataVersion } from './data-version.js';
import { dropNextSet, readRecords, setIndexes, settleSwaps } from './next-set.js';
import { planStart, type Method } from './plan.js';
import { recordIndex, writeRecord, type SetRecord } from './set-record.js';

/**
 * Makes the indexes ready to be served: makes them where there are none, and tells how they are to be built anew where they
 * are of another version, or that was begun before and not finished. The old ones are served until then.
 *
 * @returns null where nothing is to be built
 * @throws NewerDataError where a newer service wrote them
 */
export async function prepareData(
  client: SearchClient,
  current: DataVersion,
  logger: Logger,
): Promise<Method | null> {
  await settleSwaps(client);
  const { served, next } = await readRecords(client);
  const { indexes } = await client.administrator.getStats();
  const isEmpty = setIndexes.every(({ uid }) => (indexes[uid]?.numberOfDocuments ?? 0) === 0);
  const plan = planStart(served, isEmpty, current);
  if (plan === 'extract' || plan === 'copy') {
    logger.warn({ stored: served, current, method: plan }, 'The data are of an earlier version');
    // Those that are there stay as they are, for searchable attributes must not change on a full index.
    for (const index of setIndexes) if (indexes[index.uid] === undefined) await ensureIndex(client, index);
    return plan;
  }
  for (const index of setIndexes) await ensureIndex(client, index);
  if (plan === 'make') await noteVersion(client, { ...current, method: null, begunAt: Date.now() });
  else if (served !== null && served.extraction !== current.extraction) {
    const { extraction } = served;
    logger.warn({ stored: extraction, current: current.extraction }, tellReindex);
  }
  const isUnfinished = next !== null && next.begunAt > (served?.begunAt ?? 0);
  if (isUnfinished) return next.method;
  await dropNextSet(client);
  return null;
}

const tellReindex =
  'Stored articles were read by another version of the extraction: `onrecord reindex` reads them again';

async function noteVersion(client: SearchClient, record: SetRecord): Promise<void> {
  const taskUid = await writeRecord(client.administrator, recordIndex.uid, record);
  await awaitTasks(client, [taskUid], { timeoutMs: 60_000, as: 'administrator' });
}
