import { setTimeout as delay } from 'node:timers/promises';
import { Reindexing } from '../../rebuild/schema.js';
import { CommandFailure, EXIT } from '../failure.js';
import { startProgress, type Progress } from '../ingest/progress.js';
import { foreignAnswer } from '../service/faults.js';
import type { ServiceClient, ServiceRequest } from '../service/service-client.js';
import { useService } from '../service/use-service.js';
import { write, type Terminal } from '../terminal.js';

/** Some minutes in all: as long as a restart of the service may take. */
const RETRIES = 10;
const POLL_MS = 500;

export interface ReindexOptions {
  url: string;
  /** Waits between looks; a test need not. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Has a running service find all statements anew, and shows how far it is until it is done.
 *
 * @returns the exit code
 * @throws CommandFailure where the service cannot do it, or answers no more
 */
export async function runReindex({ url, wait = delay }: ReindexOptions, terminal: Terminal): Promise<number> {
  const options = { url, key: terminal.env.ONRECORD_KEY, retries: RETRIES, connections: 1, wait };
  return useService(options, async (service) => {
    await service.assertReachable();
    const startedMs = performance.now();
    const total = await follow(service, wait, terminal);
    const seconds = (performance.now() - startedMs) / 1000;
    const articles = `${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'}`;
    await write(terminal.stdout, `${articles} read again in ${seconds.toFixed(1)} s\n`);
    return EXIT.ok;
  });
}

const failing = 'Something fails, which the service’s log tells; it is tried again.';

/** Resolves, when the new index is served, to how many articles are in it. */
async function follow(
  service: ServiceClient,
  wait: (milliseconds: number) => Promise<unknown>,
  { stderr }: Terminal,
): Promise<number> {
  let status = await ask(service, { method: 'POST', path: '/v1/admin/reindex' });
  const { begunAt } = status;
  let shown: Progress | null = null;
  let done = 0;
  let wasFailing = false;
  try {
    while (status.state !== 'idle') {
      shown ??= await startProgress(stderr, status.total);
      shown.advance(status.done - done, status.done);
      done = status.done;
      if (status.state === 'failing' && !wasFailing) shown.log(failing);
      wasFailing = status.state === 'failing';
      await wait(POLL_MS);
      status = await ask(service, { method: 'GET', path: '/v1/admin/reindex' });
    }
  } finally {
    shown?.stop();
  }
  if (begunAt !== null && status.served.begunAt !== begunAt) {
    throw new CommandFailure('The service has given it up. Its log tells why.', EXIT.failed);
  }
  return status.total;
}

async function ask(service: ServiceClient, request: ServiceRequest): Promise<Reindexing> {
  const answer = Reindexing.safeParse(await service.call(request));
  if (!answer.success) throw foreignAnswer();
  return answer.data;
}
