const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 60_000;

/**
 * How long to wait before a request is tried again: what the service asks for, else twice as long each time.
 *
 * @param tried how often it has been tried, from 1
 * @param retryAfter the header: seconds or an HTTP date
 * @param now in epoch milliseconds
 */
export function retryDelayMs(tried: number, retryAfter: string | undefined, now: number): number {
  const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  return Math.min(LONGEST_DELAY_MS, asked ?? FIRST_DELAY_MS * 2 ** (tried - 1));
}

function readRetryAfter(value: string, now: number): number | undefined {
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
