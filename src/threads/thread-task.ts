import type { MessagePort } from 'node:worker_threads';

/** A task as it is sent to a thread. */
export interface ThreadTask<Task> {
  task: Task;
  /** Told when the thread begins; null where nobody wants to know. */
  begun: MessagePort | null;
}

/** Makes of a function what a thread of a pool runs: to be exported as `run` by the pool's script. */
export function onThread<Task, Result>(work: (task: Task) => Result): (sent: ThreadTask<Task>) => Result {
  return ({ task, begun }) => {
    begun?.postMessage(null);
    return work(task);
  };
}
