import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { FacetName } from '../../src/retrieval/value-parameters.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import type { Statement } from '../../src/statements/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { country, person, speaker, statement, storeStatements } from '../support/statements.js';

const holm = person('Ida Holm', 'NO');
const rask = person('Pia Rask', 'FI');
const finland = country('FI', 'Finland');
const norway = country('NO', 'Norway');
const cue = (act: 'accuse' | 'deny') => ({ text: 'said', start: 0, end: 4, lemma: 'say', act });
const from = (name: string) => ({
  article: { title: null, url: null, source: { name, country: 'NO' }, publishedAt: '2026-03-11' },
  language: 'en',
});

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await storeStatements(
    api.client,
    [
      statement({ text: 'One treaty', speaker: speaker(holm), targets: [finland], cue: cue('accuse') }),
      statement({
        text: 'Two treaties',
        speaker: speaker(holm),
        targets: [finland, rask],
        cue: cue('accuse'),
      }),
      statement({ text: 'Three nets', speaker: speaker(rask), targets: [norway], cue: cue('deny') }),
    ],
    { articleId: 'a', ...from('Fjord Wire') },
  );
  await storeStatements(
    api.client,
    [
      statement({
        text: 'Four nets',
        kind: 'indirect',
        speaker: speaker({ ...norway, unnamed: true }),
        confidence: 0.4,
      }),
    ],
    { articleId: 'b', ...from('Savanna, the Courier') },
  );
});
afterAll(() => api.stop());

type Answer = SearchAnswer<Statement & { highlighted?: unknown }>;

async function search(query: string): Promise<Answer> {
  const { status, body } = await api.get(`/v1/statements?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Answer;
}

/** A facet’s values as `NO 2`, those that are selected as `[NO 2]`. */
function shown({ facets }: Answer, name: FacetName): string[] {
  return (facets?.[name] ?? []).map(({ value, count, selected }) => {
    return selected ? `[${value} ${count}]` : `${value} ${count}`;
  });
}

describe('Facets', () => {
  test.each<[query: string, facet: FacetName, values: string[]]>([
    ['', 'speakerCountry', ['NO 3', 'FI 1']],
    ['', 'targetCountry', ['FI 2', 'NO 1']],
    ['', 'country', ['FI 3', 'NO 4'].reverse()],
    ['', 'kind', ['direct 3', 'indirect 1']],
    ['', 'act', ['accuse 2', 'deny 1']],
    ['', 'source', ['Fjord Wire 3', 'Savanna, the Courier 1']],
    ['', 'sourceCountry', ['NO 4']],
    ['', 'language', ['en 4']],
    ['', 'unnamed', ['false 3', 'true 1']],
    ['', 'speaker', ['person:ida-holm 2', 'country:NO 1', 'person:pia-rask 1']],
    ['', 'target', ['country:FI 2', 'country:NO 1', 'person:pia-rask 1']],
    ['', 'actor', ['country:FI 2', 'country:NO 2', 'person:ida-holm 2', 'person:pia-rask 2']],
    // Other parameters narrow down, the facet’s own does not.
    ['q=treaty', 'speakerCountry', ['NO 2']],
    ['speakerCountry=FI', 'speakerCountry', ['NO 3', '[FI 1]']],
    ['speakerCountry=FI&kind=direct', 'speakerCountry', ['NO 2', '[FI 1]']],
    ['speakerCountry=FI&kind=direct', 'kind', ['[direct 1]']],
    ['excludeSpeakerCountry=NO', 'speakerCountry', ['FI 1']],
    ['speaker=holm', 'speaker', ['[person:ida-holm 2]', 'country:NO 1', 'person:pia-rask 1']],
    ['source=fjord%20WIRE', 'source', ['[Fjord Wire 3]', 'Savanna, the Courier 1']],
    ['unnamed=true', 'unnamed', ['false 3', '[true 1]']],
    ['act=deny&act=warn', 'act', ['accuse 2', '[deny 1]', '[warn 0]']],
    ['speakerCountry=SE', 'speakerCountry', ['NO 3', 'FI 1', '[SE 0]']],
    // Beyond the limit, what is asked for comes still.
    ['speakerCountry=FI&facetLimit=1', 'speakerCountry', ['NO 3', '[FI 1]']],
    ['facetLimit=1', 'actor', ['country:FI 2']],
  ])('of %j by %s', async (query, facet, values) => {
    expect(shown(await search(`${query}&facets=${facet}`), facet)).toEqual(values);
  });

  it('come several at a time, each without its own filter', async () => {
    const answer = await search('speakerCountry=FI&kind=indirect&facets=speakerCountry,kind,act');
    expect(answer.total.value).toBe(0);
    expect(shown(answer, 'speakerCountry')).toEqual(['NO 1', '[FI 0]']);
    expect(shown(answer, 'kind')).toEqual(['direct 1', '[indirect 0]']);
    expect(shown(answer, 'act')).toEqual([]);
    expect(Object.keys(answer.facets ?? {}).sort()).toEqual(['act', 'kind', 'speakerCountry']);
  });

  it('are shown by names', async () => {
    const { facets } = await search('facets=speaker,speakerCountry,kind');
    const labels = (name: FacetName) => facets?.[name]?.map(({ label }) => label);
    expect(labels('speaker')).toEqual(['Ida Holm', 'Norway', 'Pia Rask']);
    expect(labels('speakerCountry')).toEqual(['Norway', 'Finland']);
    expect(labels('kind')).toEqual(['direct', 'indirect']);
  });

  it('are those of the whole result on every page', async () => {
    const first = await search('limit=1&facets=kind,speakerCountry&speakerCountry=NO');
    const { body } = await api.get(first.links.next ?? '');
    expect((body as Answer).facets).toEqual(first.facets);
  });

  it('are left out where none are asked for', async () => {
    expect(await search('')).not.toHaveProperty('facets');
  });

  it('come with searches for articles too', async () => {
    await api.ingest({
      text: 'OSLO - “We will stay in the treaty,” Norwegian Foreign Minister Ingrid Halvarsen said on Tuesday.',
      source: 'Fjord Wire',
      publishedAt: '2026-03-11',
    });
    const { body } = await api.get(
      '/v1/articles?facets=speakerCountry,kind,source,unnamed,speaker&kind=mixed',
    );
    const answer = body as Answer;
    expect(shown(answer, 'kind')).toEqual(['direct 1', '[mixed 0]']);
    expect(shown(answer, 'speakerCountry')).toEqual([]);
    const all = (await api.get('/v1/articles?facets=speakerCountry,speaker')).body as Answer;
    expect(shown(all, 'speakerCountry')).toEqual(['NO 1']);
    expect(all.facets?.speaker?.map(({ label }) => label)).toEqual(['Ingrid Halvarsen']);
  });
});

describe('More values than the engine lists', () => {
  it('still have those that are asked for, counted', async () => {
    const many = Array.from({ length: 250 }, (_, number) =>
      statement({
        text: 'Many',
        speaker: speaker(person(`Somebody ${number % 125}`)),
        targets: [person('Everybody')],
      }),
    );
    const rare = statement({
      text: 'Many',
      speaker: speaker(person('Rare')),
      targets: [person('Everybody')],
    });
    await storeStatements(api.client, [...many, rare, ...many.slice(0, 125)], { articleId: 'many' });
    const values = shown(
      await search('q=many&actor=person:rare&actor=person:everybody&facets=actor&facetLimit=3'),
      'actor',
    );
    expect(values[0]).toBe('[person:everybody 376]');
    expect(values.at(-1)).toBe('[person:rare 1]');
    expect(values).toHaveLength(4);
  });
});

describe('highlight=true', () => {
  it('marks matches, and escapes all else', async () => {
    const text = `<script>alert("pact")</script> & Tom's <em> pact \ue000 [x[ ]x] pacts`;
    const tricky = { ...person('Ann <b> Pact'), id: 'person:ann' };
    await storeStatements(api.client, [statement({ text, speaker: { ...speaker(tricky), role: null } })], {
      articleId: 'html',
    });
    const { items } = await search('q=pact&highlight=true');
    expect(items[0]?.text).toBe(text);
    const marked =
      '&lt;script&gt;alert(&quot;<em>pact</em>&quot;)&lt;/script&gt; &amp; Tom&#39;s &lt;em&gt; <em>pact</em> \ue000 [x[ ]x] <em>pact</em>s';
    const name = 'Ann &lt;b&gt; <em>Pact</em>';
    expect(items[0]?.highlighted).toEqual({
      text: marked,
      context: marked,
      speaker: { text: name, role: null, actor: { name } },
    });
  });

  it('gives null for what is null, and escapes where there is nothing to mark', async () => {
    await storeStatements(
      api.client,
      [
        statement({ text: 'nobody & co', speaker: null, kind: 'mixed' }),
        statement({ text: 'an official', speaker: speaker(null, 'an official'), kind: 'mixed' }),
      ],
      { articleId: 'nobody' },
    );
    const { items } = await search('kind=mixed&highlight=true&sort=date');
    expect(items.map(({ highlighted }) => highlighted)).toEqual([
      { text: 'nobody &amp; co', context: 'nobody &amp; co', speaker: null },
      {
        text: 'an official',
        context: 'an official',
        speaker: { text: 'an official', role: null, actor: null },
      },
    ]);
  });

  it('shows the piece of an article’s text that matches', async () => {
    const padding =
      'The ministers met again and again in the capital without any result to speak of. '.repeat(20);
    await api.ingest({
      text: `OSLO - The talks began. ${padding}The <b> walrus accord was signed. ${padding}`,
      title: 'Talks',
    });
    const { body } = await api.get('/v1/articles?q=walrus&highlight=true');
    const [item] = (body as { items: { highlighted: { title: string; text: string } }[] }).items;
    expect(item?.highlighted.title).toBe('Talks');
    expect(item?.highlighted.text).toContain('&lt;b&gt; <em>walrus</em> accord');
    expect(item?.highlighted.text.length).toBeLessThan(400);
    expect(item).not.toHaveProperty('text');
  });

  it('is off unless asked for', async () => {
    expect((await search('q=treaty')).items[0]).not.toHaveProperty('highlighted');
  });
});

describe('fields', () => {
  test.each<[fields: string, item: unknown]>([
    ['text', { id: 'a-0', text: 'One treaty' }],
    ['id', { id: 'a-0' }],
    [
      'speaker.actor.name,cue.act',
      { id: 'a-0', speaker: { actor: { name: 'Ida Holm' } }, cue: { act: 'accuse' } },
    ],
    ['targets.id', { id: 'a-0', targets: [{ id: 'country:FI' }] }],
    ['said,said.on', { id: 'a-0', said: { on: null, precision: null, basis: 'unknown' } }],
    ['article.source.name,via', { id: 'a-0', article: { source: { name: 'Fjord Wire' } }, via: [] }],
    ['text&fields=kind', { id: 'a-0', text: 'One treaty', kind: 'direct' }],
  ])('%s gives no more', async (fields, item) => {
    expect((await search(`q=one%20treaty&fields=${fields}`)).items).toEqual([item]);
  });

  it('keeps null, in an order by date too', async () => {
    const { items } = await search('unnamed=true&fields=speaker.role,article.title&sort=date');
    expect(items).toEqual([{ id: 'b-0', speaker: { role: null }, article: { title: null } }]);
  });

  it('leaves the marked texts whole', async () => {
    const { items } = await search('q=one%20treaty&fields=kind&highlight=true');
    expect(items).toEqual([
      {
        id: 'a-0',
        kind: 'direct',
        highlighted: {
          text: '<em>One</em> <em>treaty</em>',
          context: '<em>One</em> <em>treaty</em>',
          speaker: { text: 'Ida Holm', role: null, actor: { name: 'Ida Holm' } },
        },
      },
    ]);
  });
});

describe('What is asked for wrongly is refused by name', () => {
  test.each<[query: string, parameter: string, detail: string]>([
    ['fields=txt', 'fields', 'Did you mean `text`?'],
    ['fields=speaker.actr.name', 'fields', 'Did you mean `speaker.actor.name`?'],
    ['fields=keys', 'fields', 'Give some of `id`'],
    ['fields=text.start', 'fields', 'There is no field `text.start`'],
    ['fields=', 'fields', 'There is no field'],
    ['facets=speakercountry', 'facets', '`speakerCountry`'],
    ['facets=q', 'facets', '`targetCountry`'],
    ['facetLimit=101', 'facetLimit', 'at most 100'],
    ['facetLimit=0', 'facetLimit', 'at least 1'],
    ['highlight=yes', 'highlight', 'true or false, not `yes`'],
    ['unnamed=1', 'unnamed', 'true or false, not `1`'],
    ['minConfidence=1.5', 'minConfidence', 'at most 1'],
    ['minConfidence=high', 'minConfidence', 'a number, not `high`'],
    ['act=claim', 'act', '`announce`'],
    ['act=acuse', 'act', 'Did you mean `accuse`?'],
    ['kind=Direct', 'kind', 'Did you mean `direct`?'],
    ['dateField=publish', 'dateField', 'Did you mean `published`?'],
    ['language=English', 'language', '`en`'],
    ['language=en-GB', 'language', '`en`'],
    ['sourceCountry=Norway', 'sourceCountry', 'write `NO`'],
    ['excludeCountry=FIN', 'excludeCountry', 'write `FI`'],
    ['excludeSpeakr=x', 'excludeSpeakr', 'Did you mean `excludeSpeaker`?'],
    ['excludeUnnamed=true', 'excludeUnnamed', 'There is no parameter'],
    ['sort=newest', 'sort', '`-date`'],
    ['limit=101', 'limit', 'at most 100'],
    ['limit=2.5', 'limit', 'whole number'],
    ['highlight=true&highlight=true', 'highlight', 'once only'],
  ])('%s', async (query, parameter, detail) => {
    for (const path of ['/v1/statements', '/v1/articles']) {
      const { status, body } = await api.get(`${path}?${query}`);
      if (path === '/v1/articles' && /fields=(txt|speaker|text)/.test(query)) continue;
      expect(status).toBe(400);
      expect(body).toMatchObject({ errors: [{ parameter, detail: expect.stringContaining(detail) }] });
    }
  });
});
