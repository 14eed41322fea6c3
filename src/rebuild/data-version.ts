import { createHash } from 'node:crypto';
import { extractionVersion } from '../extraction/version.js';
import { settingsOf, type IndexDefinition } from '../search/index-definition.js';

/**
 * The shape of the documents of articles, statements and actors: to be raised by hand whenever it changes, or what a field
 * means does. What is stored is then made anew at the next start, from the texts.
 */
export const schemaVersion = 1;

/** What stored data are of. */
export interface DataVersion {
  /** A fingerprint of the settings of all indexes: another one, and the indexes are built anew. */
  settings: string;
  /** See `schemaVersion`. */
  schema: number;
  /** See `extractionVersion`. */
  extraction: number;
}

/** What this service writes. */
export function currentVersion(definitions: readonly IndexDefinition[]): DataVersion {
  const settings = definitions.map((definition) => [definition.uid, settingsOf(definition)]);
  const fingerprint = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
  return { settings: fingerprint, schema: schemaVersion, extraction: extractionVersion };
}
