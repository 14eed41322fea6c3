import { toActorDocuments } from '../../actors/document.js';
import type { WrittenNames } from '../../actors/written-names.js';
import type { Actor } from '../../extraction/types.js';
import type { Logger } from '../../logger.js';
import type { SearchClient } from '../../search/client.js';
import { finishTasks } from '../../search/tasks.js';
import type { WrittenSets } from '../index-sets.js';
import { fetchStored, sendChanges, type DocumentChanges } from '../store.js';
import type { ArticleChange } from './article-change.js';
import { decide, staleIds, type Decision } from './decide.js';
import type { IntentLog } from './intent-log.js';
import type { Preparer } from './preparer.js';

export interface BatchWriterOptions {
  client: SearchClient;
  intents: IntentLog;
  /** Reads an article anew. */
  prepare: Preparer['prepare'];
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
  const { client, prepare, intents, settle, onFault, now, logger, signal } = options;

  async function writeBatch(changes: readonly ArticleChange[], sets: WrittenSets): Promise<void> {
    try {
      await settle();
      const { taskUids, sent, actors, idle } = await send(changes, sets);
      const [fault] = taskUids.length === 0 ? [] : await finishTasks(client, taskUids, signal);
      intents.strikeOut(idle);
      if (fault === undefined) {
        for (const set of [sets.served, sets.next]) set?.writtenNames.add(actors);
        for (const { tell } of sent) tell();
        intents.strikeOut(sent.map(({ change }) => change.id));
      } else if (sent.length === 1) throw fault;
      else {
        logger.warn(
          { err: fault, articles: sent.length },
          'A batch failed: its articles are written one by one',
        );
        for (const { change } of sent) await writeAlone(change, sets);
      }
    } catch (error) {
      if (!signal.aborted)
        logger.error({ err: error, articles: changes.length }, 'Articles were not written');
      onFault();
      for (const { onFailed } of changes) onFailed(error);
    }
  }

  /** Sends what is to be done; tells at once those for whom nothing is. */
  async function send(changes: readonly ArticleChange[], sets: WrittenSets): Promise<Sent> {
    const decisions = await decide(client, sets.served.indexes, changes, now);
    const due = decisions.filter(isDue);
    const idle = decisions.filter((decision) => !isDue(decision));
    for (const { change, result } of idle) change.onDecided(result)();
    const taskUids = due.length === 0 ? [] : await note(due);
    if (due.length > 0) taskUids.push(...(await sendToAll(due, sets)));
    for (const change of changes) change.preparation = null;
    return {
      taskUids,
      sent: due.map(({ change, result }) => ({ change, tell: change.onDecided(result) })),
      actors: due.flatMap(({ documents }) => documents?.article.actors ?? []),
      idle: idle.filter(({ change }) => change.isNoted).map(({ change }) => change.id),
    };
  }

  async function note(due: readonly Decision[]): Promise<number[]> {
    const taskUids = await intents.put(due.map(({ change }) => change.intent));
    for (const { change } of due) change.onAccepted();
    return taskUids;
  }

  async function writeAlone(change: ArticleChange, sets: WrittenSets): Promise<void> {
    const { raw, readAt } = change.intent;
    try {
      change.preparation = raw === null ? null : await prepare(raw, readAt);
    } catch (error) {
      onFault();
      change.onFailed(error);
      return;
    }
    await writeBatch([change], sets);
  }

  return writeBatch;
}

/** What is kept of a batch while the engine is at work on it: of its documents, nothing. */
interface Sent {
  taskUids: number[];
  /** What is to be done, and how its end is told. */
  sent: { change: ArticleChange; tell: () => void }[];
  actors: Actor[];
  /** Ids of articles that were noted down, with nothing left to do. */
  idle: string[];
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
