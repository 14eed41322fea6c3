import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import type { IngestAnswer } from '../../src/articles/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const alone = { text: 'ZAGREB - Kovac said on Tuesday that Croatia would open the bridge at Drava.' };
const inFull = (name: string, country: string) => ({
  text: `VIENNA - ${country} Transport Minister ${name} said on Monday that the road would be closed in May.`,
});

const speakerOf = ({ statements }: IngestAnswer) => {
  const actor = statements[0]?.speaker?.actor;
  return [actor?.id, actor?.country];
};

it('A last name that stands alone is that of whom articles before named in full', async () => {
  expect(speakerOf(await api.ingest(alone))).toEqual(['person:kovac', null]);
  await api.ingest(inFull('Ana Kovac', 'Croatian'));

  const again = await api.ingest(alone);
  expect(again.outcome).toBe('replaced');
  expect(speakerOf(again)).toEqual(['person:ana-kovac', 'HR']);
  expect((await api.ingest(alone)).outcome).toBe('unchanged');
});

test.each([
  [
    'somebody of another country changes nothing',
    inFull('Ivo Kovac', 'Slovenian'),
    ['person:ana-kovac', 'HR'],
  ],
  ['a second one of the country makes it nobody’s', inFull('Mia Kovac', 'Croatian'), ['person:kovac', null]],
])('%s', async (_case, article, speaker) => {
  await api.ingest(article);
  expect(speakerOf(await api.ingest(alone))).toEqual(speaker);
});

it('A full name gets the country that articles before told', async () => {
  await api.ingest(inFull('Petra Lindqvar', 'Austrian'));
  const text = 'Petra Lindqvar told reporters on Friday that Austria would pay for the road.';
  expect(speakerOf(await api.ingest({ text }))).toEqual(['person:petra-lindqvar', 'AT']);
});

it('What is only extracted is read by itself', async () => {
  const { body } = await api.post('/v1/extract', {
    text: 'Petra Lindqvar told reporters that Austria would pay.',
  });
  expect(speakerOf(body as IngestAnswer)).toEqual(['person:petra-lindqvar', null]);
});
