import { stringify } from 'yaml';
import type { OpenApiDocument } from './openapi.js';

/** Writes the document so that readers of YAML 1.1 and 1.2 agree on it: `NO` is Norway, not false. */
export function toYaml(document: OpenApiDocument): string {
  return stringify(document, {
    version: '1.1',
    lineWidth: 0,
    blockQuote: 'literal',
    aliasDuplicateObjects: false,
  });
}
