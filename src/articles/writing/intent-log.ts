import type { Logger } from '../../logger.js';
import type { SearchClient } from '../../search/client.js';
import { pendingIndex, putIntents, type Intent } from './intents.js';

/** What is noted down as begun, and struck out when it is done. */
export interface IntentLog {
  /** Resolves when the intents are durable, to the uids of the tasks. */
  readonly put: (intents: readonly Intent[]) => Promise<number[]>;
  /** Strikes out what is done: soon, and many at a time, for nothing depends on when. */
  readonly strikeOut: (ids: readonly string[]) => void;
  /** Resolves when the engine has accepted all that is to be struck out, or could not be told. */
  readonly flush: () => Promise<void>;
}

/** For so long what is done is gathered: a task of its own for each write would make the next one wait for it. */
const gatherMs = 1_000;

/** The log in the index of `intents.ts`. */
export function createIntentLog(client: SearchClient, logger: Logger): IntentLog {
  const done = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let flushing = Promise.resolve();

  function gather(): void {
    timer ??= setTimeout(() => void flush(), gatherMs).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    flushing = flushing.then(remove);
    return flushing;
  }

  async function remove(): Promise<void> {
    if (done.size === 0) return;
    const ids = [...done];
    done.clear();
    try {
      await client.writer.index(pendingIndex.uid).deleteDocuments(ids);
    } catch (err) {
      // Left as they are they do no harm: what is done is found unchanged when it is done again.
      logger.warn({ err, articles: ids.length }, 'What was written stays noted down for now');
      for (const id of ids) done.add(id);
      gather();
    }
  }

  return {
    put: async (intents) => {
      for (const { id } of intents) done.delete(id);
      // The newer intents might be struck out in place of the older ones by what is being sent.
      await flushing;
      return putIntents(client, intents);
    },
    strikeOut: (ids) => {
      for (const id of ids) done.add(id);
      if (done.size > 0) gather();
    },
    flush,
  };
}
