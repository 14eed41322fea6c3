/**
 * Aborted when the process is told to stop; SIGHUP comes when the terminal is closed. Listens from the call on. The reason
 * is an error with the signal’s name.
 */
export function stopSignal(): AbortSignal {
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      told.abort(new Error(signal));
    });
  }
  return told.signal;
}
