import type { Server } from 'node:http';

/** How often connections that have fallen idle are closed. */
const sweepIntervalMs = 100;

/**
 * Stops a server: no new connections, idle ones closed, requests under way finished, what is left after the deadline
 * cut. Resolves when the last connection is closed.
 */
export async function closeServer(server: Server, { deadlineMs }: { deadlineMs: number }): Promise<void> {
  if (!server.listening) return;
  // A keep-alive connection that was busy at `close()` would otherwise stay open until its client lets go.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, sweepIntervalMs);
  const deadline = setTimeout(() => {
    server.closeAllConnections();
  }, deadlineMs);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => {
        if (error === undefined) resolve();
        else reject(error);
      });
      server.closeIdleConnections();
    });
  } finally {
    clearInterval(sweep);
    clearTimeout(deadline);
  }
}
