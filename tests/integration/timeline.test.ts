import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { ExtractedStatement } from '../../src/extraction/types.js';
import { INTERVALS, bucketAt, bucketNumber, type Interval } from '../../src/timeline/intervals.js';
import type { TimelineAnswer } from '../../src/timeline/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { country, person, speaker, statement, storeStatements } from '../support/statements.js';

const dayMs = 86_400_000;
const countries = ['NO', 'FI', 'SE', 'DK', 'IS', 'EE', 'LV'];

/** Spread over five years of days, two months, a year, and no date; of seven countries, the first ones most often. */
function dated(number: number): ExtractedStatement['said'] {
  const explicit = { basis: 'explicit' } as const;
  if (number % 11 === 0) return { on: null, precision: null, basis: 'unknown' };
  if (number % 13 === 0) return { on: '2024', precision: 'year', ...explicit };
  if (number % 7 === 0) return { on: number % 2 ? '2023-05' : '2025-12', precision: 'month', ...explicit };
  const day = new Date(Date.UTC(2021, 2, 1) + ((number * 37) % 1_800) * dayMs);
  return { on: day.toISOString().slice(0, 10), precision: 'day', ...explicit };
}

const statements = Array.from({ length: 900 }, (_, number) => {
  const code = countries[Math.floor(Math.sqrt(number % 49))] ?? null;
  return statement({
    text: `${number % 3 ? 'treaty' : 'harbour'} number ${number}`,
    kind: number % 2 ? 'direct' : 'indirect',
    speaker: number % 10 ? speaker(person(`Speaker Of ${code ?? 'None'}`, code)) : null,
    targets: countries.slice(number % 5, (number % 5) + (number % 4)).map((each) => country(each, each)),
    said: dated(number),
  });
});

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await storeStatements(api.client, statements);
});
afterAll(() => api.stop());

async function timeline(query: string): Promise<TimelineAnswer> {
  const { status, body } = await api.get(`/v1/timeline?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as TimelineAnswer;
}

const digitsFor: Record<Interval, number> = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/** Counts one by one. */
function countOneByOne(found: readonly ExtractedStatement[], interval: Interval): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { said } of found) {
    if (said.on === null || said.on.length < digitsFor[interval]) continue;
    const { period } = bucketAt(bucketNumber(new Date(said.on), interval), interval);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

function countsIn({ items }: TimelineAnswer, counts = items.map(({ count }) => count)): Map<string, number> {
  const entries = items.map(({ period }, place): [string, number] => [period, counts[place] ?? 0]);
  return new Map(entries.filter(([, count]) => count > 0));
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

describe.each(INTERVALS)('GET /v1/timeline by %s', (interval) => {
  test.each<[filter: string, isFound: (each: ExtractedStatement) => boolean]>([
    ['', () => true],
    ['q=treaty', ({ text }) => text.startsWith('treaty')],
    [
      'kind=direct&speakerCountry=SE,FI',
      ({ kind, speaker: who }) => kind === 'direct' && ['SE', 'FI'].includes(who?.actor?.country ?? ''),
    ],
    [
      'excludeKind=direct&target=country:FI',
      ({ kind, targets }) => kind !== 'direct' && targets.some(({ id }) => id === 'country:FI'),
    ],
  ])('counts as one would one by one: %s', async (filter, isFound) => {
    const found = statements.filter(isFound);
    const answer = await timeline(`interval=${interval}&${filter}`);
    expect(countsIn(answer)).toEqual(countOneByOne(found, interval));
    expect(answer.total).toEqual({ value: found.length, relation: 'eq' });
    expect(answer.undated).toBe(found.filter(({ said }) => said.on === null).length);
    expect(sum(answer.items.map(({ count }) => count)) + answer.undated + answer.tooCoarse).toBe(
      found.length,
    );
  });

  it('leaves no gap', async () => {
    const { items } = await timeline(`interval=${interval}`);
    const numbers = items.map(({ from }) => bucketNumber(new Date(from), interval));
    expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place));
    expect([items[0]?.count, items.at(-1)?.count].every((count) => (count ?? 0) > 0)).toBe(true);
  });

  it('splits by a value that each has once, and by several', async () => {
    for (const [split, valuesOf] of [
      ['speakerCountry', (each: ExtractedStatement) => [each.speaker?.actor?.country]],
      ['targetCountry', (each: ExtractedStatement) => each.targets.map(({ country: code }) => code)],
    ] as const) {
      const answer = await timeline(`interval=${interval}&q=treaty&split=${split}&splitLimit=3`);
      const found = statements.filter(({ text }) => text.startsWith('treaty'));
      expect(answer.series).toHaveLength(3);
      for (const { value, counts, count } of answer.series ?? []) {
        const own = found.filter((each) => valuesOf(each).includes(value));
        expect(countsIn(answer, counts)).toEqual(countOneByOne(own, interval));
        expect(count).toBe(sum(counts));
      }
      const values = answer.series?.map(({ value }) => value) ?? [];
      const others = found.filter((each) => !valuesOf(each).some((value) => values.includes(value ?? '')));
      expect(countsIn(answer, answer.other?.counts)).toEqual(countOneByOne(others, interval));
    }
  });
});

describe('GET /v1/timeline', () => {
  it('goes from `from` to `to`, empty or not', async () => {
    const { items, total } = await timeline('from=2019-11&to=2020-02&interval=month');
    expect(items).toEqual([
      { period: '2019-11', from: '2019-11-01', to: '2019-11-30', count: 0 },
      { period: '2019-12', from: '2019-12-01', to: '2019-12-31', count: 0 },
      { period: '2020-01', from: '2020-01-01', to: '2020-01-31', count: 0 },
      { period: '2020-02', from: '2020-02-01', to: '2020-02-29', count: 0 },
    ]);
    expect(total).toEqual({ value: 0, relation: 'eq' });
  });

  it('counts what is dated to a month by month, not by day', async () => {
    const range = 'from=2023-05&to=2023-05';
    const [byDay, byMonth] = [await timeline(`${range}&interval=day`), await timeline(range)];
    expect(byDay.items).toHaveLength(31);
    expect(byDay.tooCoarse).toBe(statements.filter(({ said }) => said.on === '2023-05').length);
    expect(byMonth).toMatchObject({ tooCoarse: 0, items: [{ count: byMonth.total.value }] });
    expect(byDay.total).toEqual(byMonth.total);
  });

  it('has no buckets where nothing is dated and no range is asked for', async () => {
    expect(await timeline('q=nowhere')).toMatchObject({ items: [], total: { value: 0 }, undated: 0 });
    expect(await timeline('q=nowhere&from=2026&split=act')).toMatchObject({
      items: [],
      series: [],
      other: { count: 0 },
    });
  });

  it('splits by what is asked for, at 0 if need be, though others occur beside it', async () => {
    const { series } = await timeline('targetCountry=FI,GB&split=targetCountry');
    expect(series?.map(({ value }) => value)).toEqual(['FI', 'GB']);
    expect(series?.[1]?.count).toBe(0);
  });

  it('labels countries in the language asked for, and actors by name', async () => {
    const path = '/v1/timeline?split=speakerCountry&splitLimit=2&speakerCountry=NO';
    const { body, headers } = await api.get(path);
    expect(headers['content-language']).toBe('en');
    expect((body as TimelineAnswer).series).toMatchObject([{ value: 'NO', label: 'Norway' }]);
    const { series } = await timeline('split=speaker&splitLimit=1&speakerCountry=NO');
    expect(series).toMatchObject([{ value: 'person:speaker-of-no', label: 'Speaker Of NO' }]);
  });

  it('goes by the date asked for', async () => {
    const { items, undated, total } = await timeline('dateField=ingested&interval=day');
    expect(items).toMatchObject([{ count: statements.length }]);
    expect([undated, total.value]).toEqual([0, statements.length]);
    expect(await timeline('dateField=published')).toMatchObject({ items: [], undated: statements.length });
  });

  test.each([
    ['interval=day&from=1990&to=2026', 'week', '13,514 days'],
    ['interval=day&from=1950&to=2026', 'month', '28,124 days'],
    ['interval=week&from=1950&to=2026', 'month', '4,019 weeks'],
    ['interval=month&from=1000&to=2026', 'year', '12,324 months'],
  ])('refuses more buckets than it holds, and tells a larger interval: %s', async (query, larger, number) => {
    const { status, body } = await api.get(`/v1/timeline?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ parameter: 'interval', detail: expect.stringContaining(`\`interval=${larger}\``) }],
    });
    expect(JSON.stringify(body)).toContain(number);
  });

  it('refuses a range that no interval cuts into few enough, and says to narrow it', async () => {
    const { status, body } = await api.get('/v1/timeline?from=1000&to=9999&interval=year');
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Narrow the range')]);
  });

  it('tells what it understood, and links to itself', async () => {
    const answer = await timeline('speaker=Speaker%20of%20no&split=act&from=2024&to=2024');
    expect(answer.query).toMatchObject({
      speaker: [{ given: 'Speaker of no', actors: [{ id: 'person:speaker-of-no' }] }],
      from: '2024-01-01T00:00:00Z',
      dateField: 'said',
      interval: 'month',
      split: 'act',
      splitLimit: 5,
    });
    expect((await api.get(answer.links.self)).body).toEqual(answer);
  });
});
