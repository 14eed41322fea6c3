import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, test } from '@jest/globals';
import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const folder = join(import.meta.dirname, 'client');

/** Calls that must not compile, with what the compiler says of them. */
const wrongUses: [use: string, code: string, complaint: RegExp][] = [
  ['an unknown parameter', `await read('/v1/statements', { speakr: ['x'] })`, /'speakr' does not exist/],
  ['an unknown kind', `await read('/v1/statements', { kind: ['quote'] })`, /'"quote"' is not assignable/],
  ['an unknown order', `await read('/v1/articles', { sort: 'newest' })`, /'"newest"' is not assignable/],
  ['a limit in words', `await read('/v1/statements', { limit: 'ten' })`, /not assignable to type 'number'/],
  ['an unknown path', `await read('/v1/statement')`, /'"\/v1\/statement"' is not assignable/],
  [
    'an unknown field of an answer',
    `(await read('/v1/statements')).items[0]?.speakr`,
    /'speakr' does not exist/,
  ],
  ['a field that may be null', `(await read('/v1/statements')).items[0]?.speaker.text`, /possibly 'null'/],
  ['an unknown field of a body', `await store({ text: 'a', publishedat: 'x' })`, /publishedat/],
];

let complaintsAbout: (file: string) => string[];
beforeAll(async () => {
  const types = astToString(await openapiTypes(await readFile('openapi/openapi.yaml', 'utf8')));
  const made = new Map([
    [join(folder, 'api.d.ts'), types],
    ...wrongUses.map(([, code], i): [string, string] => [
      join(folder, `wrong-${i}.ts`),
      `import { read, store } from './program.js';\nexport const used = async () => { void read; void store; ${code}; };\n`,
    ]),
  ]);
  complaintsAbout = compile([join(folder, 'program.ts'), ...made.keys()], made);
}, 60_000);

it('A client on types made by openapi-typescript compiles', () => {
  expect(complaintsAbout(join(folder, 'api.d.ts'))).toEqual([]);
  expect(complaintsAbout(join(folder, 'program.ts'))).toEqual([]);
});

test.each(wrongUses.map(([use, , complaint], i) => ({ use, complaint, i })))(
  'It does not with $use',
  ({ complaint, i }) => {
    expect(complaintsAbout(join(folder, `wrong-${i}.ts`)).join('\n')).toMatch(complaint);
  },
);

/** Type-checks files of which some are made, not on the disk; tells what the compiler says of each. */
function compile(files: string[], made: ReadonlyMap<string, string>): (file: string) => string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => made.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => made.get(file) ?? ts.sys.readFile(file);
  const program = ts.createProgram(files, options, host);
  return (file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
