import type { Act, SaidBasis, StatementKind } from '../../../src/extraction/types.js';

/** What a careful reader finds in one place of an article. */
export interface GoldStatement {
  kind: StatementKind;
  /** As printed, pieces joined by " // ". */
  content: string;
  speaker: string;
  cue: string | null;
  act: Act | null;
  actor: string;
  country: string | null;
  role?: string;
  unnamed?: boolean;
  /** Countries of the targets, in alphabetical order. */
  targets: string[];
  said: string | null;
  basis: SaidBasis;
}

/** An article of our own writing, people and outlets invented, with every statement in it. */
export interface GoldArticle {
  name: string;
  publishedAt: string;
  text: string;
  statements: GoldStatement[];
}

const kyrgyzWater: GoldArticle = {
  name: 'a dispute over water, with a ministry, its minister and an unnamed official',
  publishedAt: '2026-05-14',
  text: `BISHKEK, May 14 (Steppe Wire) - Kyrgyzstan accused Uzbekistan on Wednesday of drawing more water from the shared reservoir than the treaty allows.

"The gates were opened at night, and nobody in Tashkent told us," Kyrgyz Energy Minister Aibek Toromuratov told reporters.

Toromuratov said that engineers had measured the level twice a day since April.

Uzbekistan's foreign ministry rejected the claim. "Every litre was counted by both sides," a ministry spokeswoman said on Thursday, adding that Tashkent was ready to publish the figures.

"We urge our neighbours to return to the commission," she said.`,
  statements: [
    {
      kind: 'indirect',
      content: 'drawing more water from the shared reservoir than the treaty allows',
      speaker: 'Kyrgyzstan',
      cue: 'accused',
      act: 'accuse',
      actor: 'country:KG',
      country: 'KG',
      targets: ['UZ'],
      said: '2026-05-13',
      basis: 'relative',
    },
    {
      kind: 'direct',
      content: '"The gates were opened at night, and nobody in Tashkent told us,"',
      speaker: 'Kyrgyz Energy Minister Aibek Toromuratov',
      cue: 'told',
      act: 'state',
      actor: 'person:aibek-toromuratov',
      country: 'KG',
      role: 'Energy Minister',
      targets: [],
      said: '2026-05-14',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'that engineers had measured the level twice a day since April',
      speaker: 'Toromuratov',
      cue: 'said',
      act: 'state',
      actor: 'person:aibek-toromuratov',
      country: 'KG',
      targets: [],
      said: '2026-05-14',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'the claim',
      speaker: "Uzbekistan's foreign ministry",
      cue: 'rejected',
      act: 'reject',
      actor: 'organization:uz-foreign-ministry',
      country: 'UZ',
      targets: ['KG'],
      said: '2026-05-14',
      basis: 'published',
    },
    {
      kind: 'direct',
      content: '"Every litre was counted by both sides,"',
      speaker: 'a ministry spokeswoman',
      cue: 'said',
      act: 'state',
      actor: 'organization:uz-foreign-ministry',
      country: 'UZ',
      unnamed: true,
      targets: [],
      said: '2026-05-14',
      basis: 'relative',
    },
    {
      kind: 'indirect',
      content: 'that Tashkent was ready to publish the figures',
      speaker: 'a ministry spokeswoman',
      cue: 'adding',
      act: 'state',
      actor: 'organization:uz-foreign-ministry',
      country: 'UZ',
      unnamed: true,
      targets: [],
      said: '2026-05-14',
      basis: 'relative',
    },
    {
      kind: 'direct',
      content: '"We urge our neighbours to return to the commission,"',
      speaker: 'she',
      cue: 'said',
      act: 'demand',
      actor: 'organization:uz-foreign-ministry',
      country: 'UZ',
      unnamed: true,
      targets: ['KG'],
      said: '2026-05-14',
      basis: 'published',
    },
  ],
};

const portFees: GoldArticle = {
  name: 'a quotation in two halves, a mixed one, a tag in the middle and a thank-you',
  publishedAt: '2026-02-20',
  text: `LISBON (Atlantic Courier) - Portugal thanked Morocco on Friday for reopening the ferry line.

"This is a good day," said Portuguese Foreign Minister Helena Vasqueiro, "and it will not be the last."

Moroccan Transport Minister Idriss Benkarim said the line had been "an orphan of the pandemic" and promised to double the number of crossings by summer.

The fares, Benkarim said, would not rise before 2027.

According to the Ports Observatory, a research group in Cadiz, traffic on the strait has recovered to three quarters of its former level.`,
  statements: [
    {
      kind: 'indirect',
      content: 'Morocco // for reopening the ferry line',
      speaker: 'Portugal',
      cue: 'thanked',
      act: 'thank',
      actor: 'country:PT',
      country: 'PT',
      targets: ['MA'],
      said: '2026-02-20',
      basis: 'relative',
    },
    {
      kind: 'direct',
      content: '"This is a good day," // "and it will not be the last."',
      speaker: 'Portuguese Foreign Minister Helena Vasqueiro',
      cue: 'said',
      act: 'state',
      actor: 'person:helena-vasqueiro',
      country: 'PT',
      role: 'Foreign Minister',
      targets: [],
      said: '2026-02-20',
      basis: 'published',
    },
    {
      kind: 'mixed',
      content: 'the line had been "an orphan of the pandemic"',
      speaker: 'Moroccan Transport Minister Idriss Benkarim',
      cue: 'said',
      act: 'state',
      actor: 'person:idriss-benkarim',
      country: 'MA',
      role: 'Transport Minister',
      targets: [],
      said: '2026-02-20',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'to double the number of crossings by summer',
      speaker: 'Moroccan Transport Minister Idriss Benkarim',
      cue: 'promised',
      act: 'promise',
      actor: 'person:idriss-benkarim',
      country: 'MA',
      role: 'Transport Minister',
      targets: [],
      said: '2026-02-20',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'The fares // would not rise before 2027',
      speaker: 'Benkarim',
      cue: 'said',
      act: 'state',
      actor: 'person:idriss-benkarim',
      country: 'MA',
      targets: [],
      said: '2026-02-20',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'traffic on the strait has recovered to three quarters of its former level',
      speaker: 'the Ports Observatory, a research group in Cadiz',
      cue: 'According to',
      act: 'state',
      actor: 'organization:ports-observatory',
      country: null,
      targets: [],
      said: '2026-02-20',
      basis: 'published',
    },
  ],
};

const blockQuotes: GoldArticle = {
  name: 'headings, a label before a block of quotations, and a heading that says nothing',
  publishedAt: '2026-09-08T06:00:00Z',
  text: `WHAT HAPPENED

Ethiopia and Kenya exchanged protests after a patrol boat was seized on Lake Turkana.

KEY QUOTES

Kenyan Foreign Ministry spokesman Peter Otienoro on the seizure:

"The boat was on our side of the line, as the satellite images show."

"We expect it back within days, with its crew and its papers."

CONTEXT

Ethiopian officials say the crew had fished without a licence.`,
  statements: [
    {
      kind: 'direct',
      content: '"The boat was on our side of the line, as the satellite images show."',
      speaker: 'Kenyan Foreign Ministry spokesman Peter Otienoro',
      cue: null,
      act: null,
      actor: 'person:peter-otienoro',
      country: 'KE',
      role: 'Kenyan Foreign Ministry spokesman',
      targets: [],
      said: '2026-09-08',
      basis: 'published',
    },
    {
      kind: 'direct',
      content: '"We expect it back within days, with its crew and its papers."',
      speaker: 'Kenyan Foreign Ministry spokesman Peter Otienoro',
      cue: null,
      act: null,
      actor: 'person:peter-otienoro',
      country: 'KE',
      role: 'Kenyan Foreign Ministry spokesman',
      targets: [],
      said: '2026-09-08',
      basis: 'published',
    },
    {
      kind: 'indirect',
      content: 'the crew had fished without a licence',
      speaker: 'Ethiopian officials',
      cue: 'say',
      act: 'state',
      actor: 'country:ET',
      country: 'ET',
      unnamed: true,
      targets: [],
      said: '2026-09-08',
      basis: 'published',
    },
  ],
};

export const GOLD_ARTICLES: readonly GoldArticle[] = [kyrgyzWater, portFees, blockQuotes];
