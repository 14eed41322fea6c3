import autocannon from 'autocannon';
import { median } from '../../eval/ratio.js';

/** What a load showed. */
export interface Load {
  /** Milliseconds. */
  p50: number;
  p95: number;
  requestsPerSecond: number;
  /** Answers that were no 200, and requests without an answer. */
  failures: number;
}

export interface Target {
  origin: string;
  headers?: Record<string, string>;
}

/** Sends `requests`, again and again in this order, over `connections` at a time for `seconds`. */
export async function measure(
  { origin, headers = {} }: Target,
  requests: readonly { path: string; method?: string; body?: string }[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const latenciesMs: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections,
        duration: seconds,
        headers: { 'accept-encoding': 'identity', ...headers },
        requests: requests.map(({ path, method = 'GET', body }) => ({
          path,
          method: method === 'POST' ? 'POST' : 'GET',
          ...(body !== undefined && { body }),
        })),
      },
      (error: unknown, finished) => {
        if (error instanceof Error) reject(error);
        else resolve(finished);
      },
    );
    run.on('response', (_client, _status, _bytes, responseTimeMs) => {
      latenciesMs.push(responseTimeMs);
    });
  });
  latenciesMs.sort((one, other) => one - other);
  return {
    p50: median(latenciesMs),
    p95: latenciesMs[Math.floor(latenciesMs.length * 0.95)] ?? Number.NaN,
    requestsPerSecond: latenciesMs.length / result.duration,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
