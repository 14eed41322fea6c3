import type { Output } from '../terminal.js';

/** Tells how far the work is, where somebody watches. */
export interface Progress {
  advance(bytes: number, articles: number): void;
  /** Prints a line that stays. */
  log(line: string): void;
  stop(): void;
}

/**
 * A progress bar on a terminal; elsewhere only the lines that stay.
 *
 * @param totalBytes 0 where it is not known: articles are counted without a bar
 */
export async function startProgress(output: Output, totalBytes: number): Promise<Progress> {
  if (output.isTTY !== true) {
    return { advance: () => undefined, log: (line) => output.write(`${line}\n`), stop: () => undefined };
  }
  const { default: cliProgress } = await import('cli-progress');
  const bars = new cliProgress.MultiBar({
    stream: output,
    format:
      totalBytes > 0
        ? '{bar} {percentage} % · {articles} articles · {duration_formatted}'
        : '{articles} articles · {duration_formatted}',
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // The terminal stays as it is, so that Ctrl-C, which ends us as it ends any program, leaves nothing to mend.
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
  });
  const bar = bars.create(Math.max(totalBytes, 1), 0, { articles: 0 });
  bars.update();
  return {
    advance: (bytes, articles) => {
      bar.increment(bytes, { articles });
    },
    log: (line) => {
      bars.log(`${line}\n`);
    },
    stop: () => {
      // Lines that were logged since the last drawing would be lost.
      bars.update();
      bars.stop();
    },
  };
}
