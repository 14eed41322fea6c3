import type { ArticleDocuments } from '../document.js';
import type { Batchable } from './batcher.js';
import type { Intent } from './intents.js';
import type { Preparation } from './prepare-article.js';

/** What came of a change. */
export type ChangeResult =
  | { outcome: 'created' | 'replaced' | 'unchanged'; documents: ArticleDocuments }
  /** `absent`: there was nothing to delete. */
  | { outcome: 'deleted' | 'absent' };

/** A change of one article on its way to the engine. What waits for the engine is held by thousands, so it holds little. */
export interface ArticleChange extends Batchable {
  readonly intent: Intent;
  /** Null for a deletion, and as soon as what is made of it is sent. */
  preparation: Preparation | null;
  /** True where the intent is noted down already: the change is done anew. */
  readonly isNoted: boolean;
  /** To be told that it is durable. */
  readonly onAccepted: () => void;
  /** To be told what comes of it, while that is at hand; what it returns is to be called when search shows it. */
  readonly onDecided: (result: ChangeResult) => () => void;
  /** To be told that nobody knows what became of it. */
  readonly onFailed: (error: unknown) => void;
}

/** A change, and what is to be awaited of it. */
export interface TrackedChange<Answer> {
  change: ArticleChange;
  /** Resolves when the change is durable. */
  accepted: Promise<void>;
  /** Resolves when search shows it. */
  done: Promise<Answer>;
}

/** Makes a change whose course can be awaited; nobody has to. @param answerTo what is kept of the result until it is done */
export function trackChange<Answer>(
  start: Pick<ArticleChange, 'bytes' | 'intent' | 'preparation' | 'isNoted'>,
  answerTo: (result: ChangeResult) => Answer,
): TrackedChange<Answer> {
  const acceptance = withResolvers<undefined>();
  const completion = withResolvers<Answer>();
  const change: ArticleChange = {
    ...start,
    id: start.intent.id,
    onAccepted: () => {
      acceptance.resolve(undefined);
    },
    onDecided: (result) => {
      const answer = answerTo(result);
      return () => {
        acceptance.resolve(undefined);
        completion.resolve(answer);
      };
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
