import { toActorDocuments } from '../../actors/document.js';
import type { WrittenNames } from '../../actors/written-names.js';
import type { Logger } from '../../logger.js';
import type { SearchClient } from '../../search/client.js';
import { finishTasks } from '../../search/tasks.js';
import type { WrittenSets } from '../index-sets.js';
import { fetchStored, sendChanges, type DocumentChanges } from '../store.js';
import type { ArticleChange } from './article-change.js';
import { decide, staleIds, type Decision } from './decide.js';
import type { IntentLog } from './intent-log.js';

export interface BatchWriterOptions {
  client: SearchClient;
  intents: IntentLog;
  /** Resolves when what is stored can be relied on. */
  settle: () => Promise<void>;
  /** Told when nobody knows what became of a batch. */
  onFault: () => void;
  now: () => Date;
  logger: Logger;
  /** Gives up waiting for the engine when aborted. */
  signal: AbortSignal;
}

/** Writes changes of articles together, no two of one article, and tells each what came of it; never rejects. */
export type BatchWriter = (changes: readonly ArticleChange[], sets: WrittenSets) => Promise<void>;

/**
 * The order of a batch: what is stored is read, the intents are noted down and with that durable, statements, names and
 * articles are written, and when the engine has done all of it, the intents are struck out.
 */
export function createBatchWriter(options: BatchWriterOptions): BatchWriter {
  const { client, intents, settle, onFault, now, logger, signal } = options;

  async function writeBatch(changes: readonly ArticleChange[], sets: WrittenSets): Promise<void> {
    try {
      await settle();
      const decisions = await decide(client, sets.served.indexes, changes, now);
      const due = decisions.filter(isDue);
      const idle = decisions.filter((decision) => !isDue(decision));
      for (const decision of idle) tell(decision);
      const written = due.length === 0 ? [] : await write(due, sets);
      const done = [...written, ...idle.filter(({ change }) => change.isNoted)];
      intents.strikeOut(done.map(({ change }) => change.id));
    } catch (error) {
      if (!signal.aborted)
        logger.error({ err: error, articles: changes.length }, 'Articles were not written');
      onFault();
      for (const { onFailed } of changes) onFailed(error);
    }
  }

  /** Returns what is done. */
  async function write(due: readonly Decision[], sets: WrittenSets): Promise<readonly Decision[]> {
    const noted = await intents.put(due.map(({ change }) => change.intent));
    for (const { change } of due) change.onAccepted();
    const sent = await sendToAll(due, sets);
    const faults = await finishTasks(client, [...noted, ...sent], signal);
    const [fault] = faults;
    if (fault === undefined) {
      const actors = due.flatMap(({ documents }) => documents?.article.actors ?? []);
      for (const set of [sets.served, sets.next]) set?.writtenNames.add(actors);
      for (const decision of due) tell(decision);
      return due;
    }
    if (due.length === 1) throw fault;
    logger.warn({ err: fault, articles: due.length }, 'A batch failed: its articles are written one by one');
    for (const { change } of due) await writeBatch([change], sets);
    return [];
  }

  return writeBatch;
}

/** Sends to the set that is being built the same as to the one that is served; what is stale there may be other statements. */
async function sendToAll(due: readonly Decision[], { served, next }: WrittenSets): Promise<number[]> {
  const taskUids = await sendChanges(served.indexes, changesOf(due, served.writtenNames));
  if (next === null) return taskUids;
  const ids = due.map(({ change }) => change.id);
  const stored = await fetchStored(next.indexes, ids);
  const dueThere = due.map((decision) => ({
    ...decision,
    staleIds: staleIds(stored.get(decision.change.id), decision.documents),
  }));
  return [...taskUids, ...(await sendChanges(next.indexes, changesOf(dueThere, next.writtenNames)))];
}

function isDue({ result, documents }: Decision): boolean {
  return documents !== null || result.outcome === 'deleted';
}

function tell({ change, result }: Decision): void {
  change.onDone(result);
}

function changesOf(decisions: readonly Decision[], writtenNames: WrittenNames): DocumentChanges {
  const written = decisions.flatMap(({ documents }) => documents ?? []);
  const newNames = writtenNames.missing(written.flatMap(({ article }) => article.actors));
  const names = new Map(toActorDocuments(newNames).map((name) => [name.id, name]));
  return {
    articles: written.map(({ article }) => article),
    statements: written.flatMap(({ statements }) => statements),
    names: [...names.values()],
    deletedArticles: decisions
      .filter(({ result }) => result.outcome === 'deleted')
      .map(({ change }) => change.id),
    deletedStatements: decisions.flatMap(({ staleIds }) => staleIds),
  };
}
