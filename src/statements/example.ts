import type { Statement } from './schema.js';

/** The second statement of the first example article. */
export const exampleStatement: Statement = {
  id: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-1',
  articleId: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
  kind: 'direct',
  text: 'We will not leave the treaty, and we expect the same of our neighbours,',
  spans: [{ start: 170, end: 243 }],
  context:
    '“We will not leave the treaty, and we expect the same of our neighbours,” Halvarsen told reporters in Oslo.',
  speaker: {
    text: 'Halvarsen',
    start: 244,
    end: 253,
    role: null,
    resolution: 'named',
    actor: {
      id: 'person:ingrid-halvarsen',
      name: 'Ingrid Halvarsen',
      type: 'person',
      country: 'NO',
      unnamed: false,
    },
  },
  via: [],
  cue: { text: 'told', start: 254, end: 258, lemma: 'tell', act: 'state' },
  targets: [{ id: 'country:FI', name: 'Finland', type: 'country', country: 'FI', unnamed: false }],
  mentioned: [],
  said: { on: '2026-03-11', precision: 'day', basis: 'published' },
  confidence: 1,
  rule: 'quotation-cue',
  article: {
    title: 'Norway rules out leaving river treaty with Finland',
    url: 'https://fjordwire.example/world/tana-river-treaty',
    source: { name: 'Fjord Wire', country: null },
    publishedAt: '2026-03-11',
  },
};
