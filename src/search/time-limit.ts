import { EngineUnavailableError } from './errors.js';

/**
 * What `work` resolves to, if it does so in time; else its signal is aborted, and so it is when `given` is.
 *
 * @throws EngineUnavailableError when the time is over
 */
export async function within<Value>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Value>,
  given?: AbortSignal | null,
): Promise<Value> {
  const told = new AbortController();
  const pass = () => {
    told.abort(given?.reason);
  };
  // By hand: Node 20 may collect the signals of AbortSignal.timeout and AbortSignal.any before they fire.
  const timer = setTimeout(() => {
    told.abort(new EngineUnavailableError(`The search engine has not answered within ${timeoutMs} ms`));
  }, timeoutMs);
  given?.addEventListener('abort', pass);
  if (given?.aborted === true) pass();
  try {
    return await work(told.signal);
  } catch (error) {
    throw told.signal.reason instanceof EngineUnavailableError ? told.signal.reason : error;
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', pass);
  }
}
