import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { dataFolders } from './data-folders.js';
import { openEngineLog, readLogTail } from './engine-log.js';
import { writeEngineRecord } from './engine-record.js';
import { identifyProcess } from './process-identity.js';

/** What stays the same from one run of the engine to the next. */
export interface EngineSetup {
  /** Path of the Meilisearch binary. */
  binary: string;
  /** Absolute; holds the engine's data, backups, snapshots and log. */
  dataDir: string;
  masterKey: string;
  /** The folder of its data in `dataDir`: that of `dataFolders.served` unless set. */
  database?: string;
  /** A dump that the engine is to begin with; absolute. There must be no database yet. */
  dump?: string;
}

/** How an engine's process ended. */
export interface EngineExit {
  /** `exit code 1`, `signal SIGKILL`, or why it could not be run at all. */
  reason: string;
  /** The last lines of its log; empty where it wrote none. */
  logTail: string;
}

/** One run of the engine. */
export interface EngineProcess {
  readonly pid: number | undefined;
  readonly port: number;
  /** Never rejects. */
  readonly exited: Promise<EngineExit>;
  /** Ends it in order, by force after 10 s; resolves when it is gone. */
  readonly stop: () => Promise<void>;
  /** Ends it at once; nothing that it has acknowledged is lost. */
  readonly kill: () => void;
}

const graceMs = 10_000;

/**
 * Runs the engine on `port` of 127.0.0.1; it is not ready yet. In a process group of its own, for Ctrl-C on a terminal
 * is meant for the service, which stops the engine in order. Should the service end without that, the engine is killed.
 */
export async function runEngine(setup: EngineSetup, port: number): Promise<EngineProcess> {
  const log = await openEngineLog(setup.dataDir);
  const child = spawn(setup.binary, engineArguments(setup, port), {
    cwd: setup.dataDir,
    env: engineEnvironment(setup.masterKey),
    detached: true,
    stdio: ['ignore', log.file.fd, log.file.fd],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const exited = exitReason(child).then(async (reason) => {
    process.off('exit', kill);
    return { reason, logTail: await readLogTail(log) };
  });
  try {
    const identity = child.pid === undefined ? null : identifyProcess(child.pid);
    if (identity !== null) writeEngineRecord(setup.dataDir, { ...identity, port });
  } catch (error) {
    // Without a record, nobody would find it again.
    kill();
    await exited;
    throw error;
  } finally {
    await log.file.close();
  }
  return { pid: child.pid, port, exited, stop: () => stop(child, exited), kill };
}

function engineArguments({ dataDir, database, dump }: EngineSetup, port: number): string[] {
  return [
    ...['--db-path', join(dataDir, database ?? dataFolders.served)],
    ...(dump === undefined ? [] : ['--import-dump', dump]),
    ...['--dump-dir', join(dataDir, dataFolders.backups)],
    ...['--snapshot-dir', join(dataDir, dataFolders.snapshots)],
    ...['--http-addr', `127.0.0.1:${port}`],
    ...['--env', 'production'],
    '--no-analytics',
    // Each request is a line at INFO.
    ...['--log-level', 'WARN'],
    // By default it takes two thirds of the memory and clears a part of it per batch: 227 ms a document instead of 15.
    ...['--max-indexing-memory', '512MiB'],
    ...['--max-indexing-threads', String(availableParallelism())],
  ];
}

/** The key goes here because arguments show in the process list; a stray MEILI_… of the user's must not get through. */
function engineEnvironment(masterKey: string): NodeJS.ProcessEnv {
  const { TMPDIR, LD_LIBRARY_PATH } = process.env;
  return {
    MEILI_MASTER_KEY: masterKey,
    NO_COLOR: '1',
    RUST_LIB_BACKTRACE: '0',
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }),
  };
}

function exitReason(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    // Also told of a signal that could not be sent, which is not its end.
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined)
        resolve(`it cannot be run (${error.code ?? error.message})${loaderAdvice(error)}`);
    });
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`);
    });
  });
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await exited;
  clearTimeout(force);
}

/** The file is there, so what ENOENT misses is what the system loads it with. */
function loaderAdvice(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT'
    ? ': its loader is missing; the bundled engine needs glibc, which Alpine has not'
    : '';
}
