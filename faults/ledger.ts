/** What may be stored of an article: the version of its text, null where it is deleted or was never stored. */
export type State = string | null;

/** What the service was asked for and what it acknowledged, by the articles' addresses. */
export interface Ledger {
  /** To be called before a write is sent: from then on it may be done at any time, until a later one is acknowledged. */
  asked: (url: string, state: State) => void;
  /** Of one address, a write is sent when the one before it has been answered or has failed. */
  acknowledged: (url: string, state: State) => void;
  /** What may be there of each address. */
  allowed: () => ReadonlyMap<string, ReadonlySet<State>>;
  /** How many writes were acknowledged. */
  count: () => number;
}

/** An empty one. */
export function createLedger(): Ledger {
  const allowed = new Map<string, Set<State>>();
  let count = 0;
  return {
    asked: (url, state) => {
      allowed.set(url, (allowed.get(url) ?? new Set<State>([null])).add(state));
    },
    acknowledged: (url, state) => {
      allowed.set(url, new Set([state]));
      count += 1;
    },
    allowed: () => allowed,
    count: () => count,
  };
}
