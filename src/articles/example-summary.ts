import type { ArticleSummary } from './schema.js';

/** The first example article as lists show it. */
export const exampleSummary: ArticleSummary = {
  id: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
  title: 'Norway rules out leaving river treaty with Finland',
  url: 'https://fjordwire.example/world/tana-river-treaty',
  source: { name: 'Fjord Wire', country: null },
  author: 'Sunniva Brekke',
  language: 'en',
  publishedAt: '2026-03-11',
  publishedBasis: 'given',
  excerpt: 'OSLO, March 11 (Fjord Wire) - Norway will stay in the Tana river treaty …',
  ingestedAt: '2026-03-11T10:02:17.480Z',
  textHash: '72af03bdbafaef4f4f393fd82ffc4dae94871ade999a2cfb79abc91640769ace',
  countries: ['FI', 'NO'],
  actors: [
    { id: 'country:FI', name: 'Finland', type: 'country', country: 'FI', unnamed: false },
    {
      id: 'person:ingrid-halvarsen',
      name: 'Ingrid Halvarsen',
      type: 'person',
      country: 'NO',
      unnamed: false,
    },
  ],
  statementCount: 6,
};
