import type { RawArticle } from '../intake/prepared-article.js';
import { QueueFullError } from './errors.js';

/** What becomes of a write for which there is no room: it is refused at once, or waits until there is. */
export type WhenFull = 'refuse' | 'wait';

/** How much is taken in at a time. */
export interface AdmissionLimits {
  articles: number;
  /** One article larger than this is taken where there is no other. */
  bytes: number;
}

/** How much was taken in and is not done yet. */
export interface Load {
  articles: number;
  bytes: number;
}

/** Takes articles in as long as there is room, so that what waits never outgrows the memory. */
export interface Admission {
  /**
   * Resolves when there is room, to what must be called, once, when the article is done.
   *
   * @throws QueueFullError where there is none and `whenFull` is `refuse`
   */
  readonly enter: (bytes: number, whenFull: WhenFull) => Promise<() => void>;
  /** Resolves when all that was taken in is done. */
  readonly empty: () => Promise<void>;
  /** Refuses everything from now on, and all that waits, with this error. */
  readonly close: (reason: Error) => void;
}

interface Waiting {
  bytes: number;
  admit: () => void;
  refuse: (reason: Error) => void;
}

/**
 * Counts what is taken in. Those who can wait take half of the room at most: they are the many, and leave the other half to
 * those who would be refused.
 */
export function createAdmission(limits: AdmissionLimits, onChange?: (load: Load) => void): Admission {
  const load: Load = { articles: 0, bytes: 0 };
  const waiting: Waiting[] = [];
  const emptied: (() => void)[] = [];
  let closed: Error | null = null;

  const hasRoom = (bytes: number, share: number) =>
    load.articles === 0 ||
    (load.articles < limits.articles * share && load.bytes + bytes <= limits.bytes * share);

  function change(articles: number, bytes: number): void {
    load.articles += articles;
    load.bytes += bytes;
    onChange?.({ ...load });
  }

  function take(bytes: number): () => void {
    change(1, bytes);
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      change(-1, -bytes);
      admitNext();
      if (load.articles === 0) for (const resolve of emptied.splice(0)) resolve();
    };
  }

  function admitNext(): void {
    for (let [next] = waiting; next !== undefined && hasRoom(next.bytes, waitersShare); [next] = waiting) {
      waiting.shift();
      next.admit();
    }
  }

  return {
    enter: (bytes, whenFull) => {
      if (closed !== null) return Promise.reject(closed);
      if (whenFull === 'refuse') {
        return hasRoom(bytes, 1) ? Promise.resolve(take(bytes)) : Promise.reject(new QueueFullError());
      }
      return new Promise((resolve, reject) => {
        const admit = () => {
          resolve(take(bytes));
        };
        waiting.push({ bytes, admit, refuse: reject });
        admitNext();
      });
    },
    empty: () =>
      load.articles === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            emptied.push(resolve);
          }),
    close: (reason) => {
      closed = reason;
      for (const { refuse } of waiting.splice(0)) refuse(reason);
    },
  };
}

const waitersShare = 0.5;

/** What an article as given counts for, in bytes. */
export function sizeOf({ text = '', html = '' }: RawArticle): number {
  return Buffer.byteLength(text) + Buffer.byteLength(html);
}
