import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../../src/cli/program.js';
import type { Output, Terminal } from '../../../src/cli/terminal.js';

/** What a command left behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  /** Pieces of standard input, as a pipe would bring them. */
  input?: readonly (string | Uint8Array)[];
  env?: Record<string, string>;
  /** Makes standard output and standard error terminals of so many columns. */
  columns?: number;
}

/** A terminal whose output can be read back. */
export function testTerminal({ input = [], env = {}, columns }: Surroundings = {}) {
  const stdout = collect(columns);
  const stderr = collect(columns);
  const stdin = Readable.from(input.map((piece) => Buffer.from(piece)));
  const terminal: Terminal = { stdin, stdout: stdout.output, stderr: stderr.output, env };
  return { terminal, stdout: stdout.text, stderr: stderr.text };
}

/** Runs the command line as `onrecord ARGS` would. */
export async function onrecord(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { terminal, stdout, stderr } = testTerminal(surroundings);
  const code = await runCommandLine(args, terminal);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** The values of NDJSON. */
export function parseLines<Value>(ndjson: string): Value[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Value);
}

function collect(columns: number | undefined): { output: Output; text: () => string } {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const output = Object.assign(sink, { isTTY: columns !== undefined, columns });
  return { output, text: () => Buffer.concat(chunks).toString('utf8') };
}
