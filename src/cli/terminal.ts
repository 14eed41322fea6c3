import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal: only then has it a width, and may be coloured. */
export type Output = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** What a command reads from and writes to: the process's own streams and environment, or a test's. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Resolves when the stream has taken the text, so that no more is produced than the reader reads. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whether text may be coloured: on a terminal that shows colours, unless NO_COLOR says otherwise. */
export function showsColors(output: Output, env: Terminal['env']): boolean {
  return output.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** Whether the reader of a pipe has gone, as `| head` does when it has enough: no fault, only the end. */
export function isBrokenPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
  );
}
