import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describeApi } from '../src/api-description.js';
import { toYaml } from '../src/http/yaml.js';
import { lintDocument } from './openapi-lint.js';

const file = new URL('../openapi/openapi.yaml', import.meta.url);

const [, , command] = process.argv;
const generated = toYaml(describeApi());

if (command === 'write') {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, generated);
} else if (command === 'check') {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== generated) {
    console.error(
      `openapi/openapi.yaml is not what the code describes (first difference in line ${firstDifference(committed, generated)}). ` +
        'Run `npm run openapi` and commit the file.',
    );
    process.exitCode = 1;
  }
  for (const fault of await lintDocument(generated)) {
    console.error(`openapi/openapi.yaml: ${fault}`);
    process.exitCode = 1;
  }
} else {
  console.error('Usage: tsx scripts/openapi.ts write|check');
  process.exitCode = 2;
}

function firstDifference(one: string, other: string): number {
  const otherLines = other.split('\n');
  const index = one.split('\n').findIndex((line, place) => line !== otherLines[place]);
  return index === -1 ? one.split('\n').length : index + 1;
}
