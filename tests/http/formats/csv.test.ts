import { describe, expect, it, test } from '@jest/globals';
import { chooseColumns, writeCsv, type Cell, type Column } from '../../../src/http/formats/csv.js';

interface Item {
  id: number;
  cell: Cell;
}

const columns: Column<Item>[] = [
  { name: 'id', path: 'id', cell: ({ id }) => id },
  { name: 'cell', path: 'cell', cell: ({ cell }) => cell },
];

async function* pagesOf(...pages: Item[][]) {
  for (const page of pages) yield await Promise.resolve(page);
}

async function write(...pages: Item[][]): Promise<string> {
  let text = '';
  for await (const piece of writeCsv(pagesOf(...pages), columns)) text += piece;
  return text;
}

describe('A cell of CSV', () => {
  test.each<[what: string, cell: Cell, written: string]>([
    ['that is plain', 'plain', 'plain'],
    ['of nothing', null, ''],
    ['that is not there', undefined, ''],
    ['of a number', -0.5, '-0.5'],
    ['of a truth', false, 'false'],
    ['with a comma', 'a, b', '"a, b"'],
    ['with a quotation mark', 'the "fox"', '"the ""fox"""'],
    ['with a line feed', 'a\nb', '"a\nb"'],
    ['with a carriage return', 'a\rb', '"a\rb"'],
    ['with both', 'a\r\nb', '"a\r\nb"'],
    ['of a list', ['NO', 'FI'], 'NO; FI'],
    ['of an empty list', [], ''],
    ['of a list with nothing in a place', ['NO', null, 'FI'], 'NO; ; FI'],
    ['with letters of all kinds', 'Зеленський 高 🌊', 'Зеленський 高 🌊'],
    ['that begins as a formula', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['that begins with a plus', '+1', "'+1"],
    ['that begins with a minus', '-1+1', "'-1+1"],
    ['that begins with an at', '@SUM(A1)', "'@SUM(A1)"],
    ['that begins with a tab', '\t=1', "'\t=1"],
    ['that begins with a carriage return', '\r=1', `"'\r=1"`],
    ['that begins with a wide equals sign', '＝1', "'＝1"],
    ['of a list that begins as a formula', ['=1', 'b'], "'=1; b"],
  ])('%s', async (_what, cell, written) => {
    expect(await write([{ id: 1, cell }])).toBe(`id,cell\r\n1,${written}\r\n`);
  });
});

test.each<[paths: string[] | undefined, chosen: string[]]>([
  [undefined, ['id', 'speakerName', 'speakerRole', 'targetIds']],
  [['speaker'], ['speakerName', 'speakerRole']],
  [
    ['id', 'speaker.actor'],
    ['id', 'speakerName'],
  ],
  [['speaker.actor.name'], ['speakerName']],
  [['speak'], []],
])('of %j come the columns %j', (paths, chosen) => {
  const all = Object.entries({
    id: 'id',
    speakerName: 'speaker.actor.name',
    speakerRole: 'speaker.role',
    targetIds: 'targets.id',
  }).map(([name, path]) => ({ name, path, cell: () => '' }));
  expect(chooseColumns(all, paths).map(({ name }) => name)).toEqual(chosen);
});

describe('CSV', () => {
  it('names the columns once, whatever the pages', async () => {
    const rows = Array.from({ length: 250 }, (_, id) => ({ id, cell: 'x' }));
    const text = await write(rows.slice(0, 120), [], rows.slice(120));
    expect(text).toBe(`id,cell\r\n${rows.map(({ id }) => `${id},x\r\n`).join('')}`);
  });

  it('names the columns where there is no item', async () => {
    expect(await write()).toBe('id,cell\r\n');
    expect(await write([])).toBe('id,cell\r\n');
  });
});
