import type { DataVersion } from './data-version.js';

/** How documents are made anew: found in the stored texts again, or taken as they are. */
export type Method = 'extract' | 'copy';

/** What is to be done at the start. `make`: nothing is stored yet; `serve`: all is as it should be. */
export type Plan = 'make' | 'serve' | Method;

/** The data were written by a newer version of the service; the message says what to do. */
export class NewerDataError extends Error {
  override name = 'NewerDataError';

  constructor(stored: number, own: number) {
    super(
      `The data were written by a newer version of Onrecord: their schema is ${stored}, this version knows ${own}. ` +
        'Run the newer version, or restore a backup that was made before it.',
    );
  }
}

/**
 * What has become of the data since they were written.
 *
 * @param stored null where nobody noted that down: nothing is stored, or it was before versions were told
 * @throws NewerDataError
 */
export function planStart(stored: DataVersion | null, isEmpty: boolean, current: DataVersion): Plan {
  if (stored === null) return isEmpty ? 'make' : 'extract';
  if (stored.schema > current.schema) throw new NewerDataError(stored.schema, current.schema);
  if (stored.schema < current.schema) return 'extract';
  return stored.settings === current.settings ? 'serve' : 'copy';
}
