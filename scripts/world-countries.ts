import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

// Writes the table of countries that the service loads: the package's own file takes longer to parse than all our tables.
const source = createRequire(import.meta.url).resolve('world-countries/dist/countries-unescaped.json');
const target = new URL('../src/extraction/data/world-countries.ts', import.meta.url);

const countries = JSON.parse(await readFile(source, 'utf8')) as Countries;
const rows = countries.map(({ cca2, cca3, independent, name, demonyms, capital }) =>
  [
    cca2,
    cca3,
    independent ? 'independent' : '',
    name.common,
    name.official,
    demonyms.eng?.m ?? '',
    capital.join(';'),
  ].join('|'),
);

await writeFile(
  target,
  `/**
 * Every state and territory of ISO 3166-1 and Kosovo, from the package \`world-countries\` (ODbL 1.0): alpha-2 code, alpha-3
 * code, whether it is independent, common and official name, demonym, capitals. Written by \`npm run countries\`: do not edit.
 */
export const WORLD_COUNTRIES = \`
${rows.join('\n')}
\`;
`,
);
