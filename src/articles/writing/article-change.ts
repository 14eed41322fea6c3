import type { ArticleDocuments } from '../document.js';
import type { Batchable } from './batcher.js';
import type { Intent } from './intents.js';
import type { Preparation } from './prepare-article.js';

/** What came of a change. */
export type ChangeResult =
  | { outcome: 'created' | 'replaced' | 'unchanged'; documents: ArticleDocuments }
  /** `absent`: there was nothing to delete. */
  | { outcome: 'deleted' | 'absent' };

/** A change of one article on its way to the engine. */
export interface ArticleChange extends Batchable {
  readonly intent: Intent;
  /** Null for a deletion. */
  readonly preparation: Preparation | null;
  /** True where the intent is noted down already: the change is done anew. */
  readonly isNoted: boolean;
  /** To be told that it is durable. */
  readonly onAccepted: () => void;
  /** To be told that search shows it. */
  readonly onDone: (result: ChangeResult) => void;
  /** To be told that nobody knows what became of it. */
  readonly onFailed: (error: unknown) => void;
}

/** A change, and what is to be awaited of it. */
export interface TrackedChange {
  change: ArticleChange;
  /** Resolves when the change is durable. */
  accepted: Promise<void>;
  /** Resolves when search shows it. */
  done: Promise<ChangeResult>;
}

/** Makes a change whose course can be awaited; nobody has to. */
export function trackChange(
  start: Pick<ArticleChange, 'bytes' | 'intent' | 'preparation' | 'isNoted'>,
): TrackedChange {
  const acceptance = withResolvers<undefined>();
  const completion = withResolvers<ChangeResult>();
  const change: ArticleChange = {
    ...start,
    id: start.intent.id,
    onAccepted: () => {
      acceptance.resolve(undefined);
    },
    onDone: (result) => {
      acceptance.resolve(undefined);
      completion.resolve(result);
    },
    onFailed: (error) => {
      acceptance.reject(error);
      completion.reject(error);
    },
  };
  return { change, accepted: acceptance.promise, done: completion.promise };
}

/** A promise and what settles it; that it rejects need not be seen by anybody. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((...settle) => {
    [resolve, reject] = settle;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
