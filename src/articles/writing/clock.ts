/** The time of day that never goes back, though the machine's clock may: by it readers tell what is newer. @param now in epoch milliseconds */
export function createClock(now: () => number = Date.now): () => Date {
  let latest = -Infinity;
  return () => {
    latest = Math.max(latest, now());
    return new Date(latest);
  };
}
