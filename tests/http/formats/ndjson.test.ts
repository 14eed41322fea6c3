import { expect, it } from '@jest/globals';
import { writeNdjson } from '../../../src/http/formats/ndjson.js';

it('NDJSON has an item a line, a piece a page', async () => {
  const pages = async function* () {
    yield await Promise.resolve([{ text: 'a\nb' }, 2]);
    yield ['\u2028'];
  };
  const pieces: string[] = [];
  for await (const piece of writeNdjson(pages())) pieces.push(piece);
  expect(pieces).toEqual(['{"text":"a\\nb"}\n2\n', '"\u2028"\n']);
});
