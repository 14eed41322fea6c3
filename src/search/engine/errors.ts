/** No Meilisearch to run: none installed, and none comes with the service on this platform. */
export class NoEngineBinaryError extends Error {
  override name = 'NoEngineBinaryError';

  constructor(platform: string) {
    super(
      `There is no Meilisearch to run on this machine, and none comes with the service for ${platform}. Three ways out: ` +
        'run `docker compose up`, which brings the official Meilisearch; ' +
        'install Meilisearch 1.21 or later so that `meilisearch` is on the PATH; ' +
        'or set MEILI_BIN to the path of its binary. ' +
        'A Meilisearch that runs already is used when MEILI_HOST and MEILI_API_KEY are set.',
    );
  }
}

/** A binary that must not or cannot be run: not the file it should be, or not executable. */
export class EngineBinaryError extends Error {
  override name = 'EngineBinaryError';
}

/** Another service runs on the same data folder. */
export class DataFolderInUseError extends Error {
  override name = 'DataFolderInUseError';

  constructor(
    dataDir: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${dataDir} is in use by the service with process id ${pid}. ` +
        'Stop that one first, or give this one a folder of its own with DATA_DIR.',
    );
  }
}

/** The engine's process ended or stayed silent instead of answering; the message ends in the last lines of its log. */
export class EngineStartError extends Error {
  override name = 'EngineStartError';
}

/** The generated master key cannot be used. */
export class MasterKeyError extends Error {
  override name = 'MasterKeyError';
}

/** A backup cannot be restored; the message says what to change. */
export class RestoreError extends Error {
  override name = 'RestoreError';
}
