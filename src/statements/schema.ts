import { z } from 'zod';
import {
  ACTOR_TYPES,
  ACTS,
  DATE_PRECISIONS,
  RESOLUTIONS,
  SAID_BASES,
  STATEMENT_KINDS,
  type ExtractedStatement as Extracted,
} from '../extraction/types.js';
import { CountryCode } from '../retrieval/country-code.js';
import { actDescription } from './act-description.js';

const start = z.int().min(0).meta({
  description: 'Where it begins in the article’s text, in UTF-16 code units.',
  example: 341,
});
const end = z.int().min(0).meta({
  description: 'Where it ends in the article’s text, exclusive.',
  example: 427,
});

/** A stretch of an article's text. */
export const Span = z.object({ start, end }).meta({
  id: 'Span',
  description: 'A stretch of the article’s text: `text.slice(start, end)` in JavaScript.',
  example: { start: 341, end: 427 },
});

export const StatementKind = z.enum(STATEMENT_KINDS).meta({
  id: 'StatementKind',
  description:
    '`direct`: in quotation marks. `indirect`: told in the reporter’s words. `mixed`: both in one sentence.',
  example: 'direct',
});

/** Who speaks or is spoken of. */
export const Actor = z
  .object({
    id: z.string().meta({
      description: 'The same in every article; what the parameters `actor`, `speaker` and `target` take.',
      example: 'person:ingrid-halvarsen',
    }),
    name: z
      .string()
      .meta({ description: 'The fullest name that the article prints.', example: 'Ingrid Halvarsen' }),
    type: z.enum(ACTOR_TYPES).meta({ description: 'What kind of actor it is.', example: 'person' }),
    country: CountryCode.nullable().meta({
      description: 'The country it speaks for or belongs to; null where the text does not tell.',
      example: 'NO',
    }),
    unnamed: z.boolean().meta({
      description: 'True where somebody unnamed speaks for it: “a foreign ministry official”.',
      example: false,
    }),
  })
  .meta({ id: 'Actor', description: 'A person, an organization, a country or a group.' });

const Speaker = z
  .object({
    text: z.string().meta({ description: 'The mention as printed.', example: 'Halvarsen' }),
    start,
    end,
    role: z
      .string()
      .nullable()
      .meta({ description: 'The office or function as printed.', example: 'Foreign Minister' }),
    resolution: z.enum(RESOLUTIONS).meta({
      description:
        'How the mention was led to its actor: by name, by a pronoun, by a description (“the official”), by a heading above the quotation, or not at all.',
      example: 'named',
    }),
    actor: Actor.nullable().meta({
      description: 'Whom the mention stands for; null exactly where `resolution` is `unresolved`.',
    }),
  })
  .meta({ id: 'Speaker', description: 'The mention of who speaks, and whom it stands for.' });

const Relay = z
  .object({
    text: z
      .string()
      .meta({ description: 'The mention as printed.', example: 'the Lima daily El Cordillerano' }),
    start,
    end,
    actor: Actor.nullable().meta({
      description: 'Whom the mention stands for; null where the text does not tell.',
      example: {
        id: 'organization:el-cordillerano',
        name: 'El Cordillerano',
        type: 'organization',
        country: null,
        unnamed: false,
      },
    }),
  })
  .meta({ id: 'Relay', description: 'Somebody by whom the article has what was said.' });

const Cue = z
  .object({
    text: z.string().meta({ description: 'The words as printed.', example: 'said' }),
    start,
    end,
    lemma: z.string().meta({ description: 'The dictionary form of the head word.', example: 'say' }),
    act: z.enum(ACTS).meta({ description: actDescription, example: 'state' }),
  })
  .meta({ id: 'Cue', description: 'The words that tell that something was said.' });

const Said = z
  .object({
    on: z.string().nullable().meta({
      description: '`YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `precision` tells; null where nothing tells.',
      example: '2026-03-10',
    }),
    precision: z
      .enum(DATE_PRECISIONS)
      .nullable()
      .meta({ description: 'How much of the date is known.', example: 'day' }),
    basis: z.enum(SAID_BASES).meta({
      description:
        '`explicit`: the text names the date. `relative`: counted from the publication date (“on Tuesday”). `published`: the publication date itself. `unknown`: no date.',
      example: 'relative',
    }),
  })
  .meta({ id: 'Said', description: 'When it was said.' });

const extractedShape = {
  kind: StatementKind,
  text: z.string().meta({
    description:
      'What was said, as printed, without the outer quotation marks; the pieces of a split quotation are joined by a blank.',
    example: 'We will not leave the treaty, and we expect the same of our neighbours,',
  }),
  spans: z.array(Span).meta({
    description:
      'Where the pieces of the content stand in the article’s text, quotation marks included; one piece for each paragraph at least.',
  }),
  context: z.string().meta({
    description: 'The sentence or sentences around it, enough to read it alone.',
    example: '“We will not leave the treaty, and we expect the same of our neighbours,” Halvarsen said.',
  }),
  speaker: Speaker.nullable().meta({ description: 'Who said it; null where the text names nobody at all.' }),
  via: z.array(Relay).meta({
    description:
      'By whom the article has it, the one nearest the article first: a news agency, paper or broadcaster that reports or carries what the speaker said, or that he said it to (“told the newspaper”), a spokesman who relays him. Empty where the article tells of nobody; its own source is left out.',
  }),
  cue: Cue.nullable().meta({ description: 'The words that introduce it; null where there are none.' }),
  targets: z.array(Actor).meta({ description: 'Whom it is about or addressed to.' }),
  mentioned: z
    .array(CountryCode)
    .meta({ description: 'Countries that it mentions beside its targets.', example: ['FI'] }),
  said: Said,
  confidence: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'How sure the extraction is, 0 to 1.', example: 0.95 }),
  rule: z.string().meta({ description: 'The name of the rule that found it.', example: 'quote-before-cue' }),
};

/** What extraction finds: the same shape as its own type, which `satisfies` and the handlers hold it to. */
export const ExtractedStatement = z.object(extractedShape).meta({
  id: 'ExtractedStatement',
  description: 'Somebody’s words or claim, reported in an article.',
}) satisfies z.ZodType<Extracted>;

export const Source = z
  .object({
    name: z.string().nullable().meta({ description: 'The outlet or agency.', example: 'Fjord Wire' }),
    country: CountryCode.nullable().meta({
      description: 'Where it is based; null where that is not known.',
      example: 'NO',
    }),
  })
  .meta({ id: 'Source', description: 'Who published an article.' });

/** ISO 8601: a day, or an instant in UTC; null where nothing tells. */
export const PublishedAt = z.string().nullable().meta({
  description:
    'When the article was published: `YYYY-MM-DD` where only the day is known, else a timestamp in UTC; null where nothing tells.',
  example: '2026-03-11',
});

const ArticleReference = z
  .object({
    title: z
      .string()
      .nullable()
      .meta({ description: 'Its title.', example: 'Norway rules out leaving river treaty with Finland' }),
    url: z.url().nullable().meta({
      description: 'Its canonical address.',
      example: 'https://fjordwire.example/world/tana-river-treaty',
    }),
    source: Source,
    publishedAt: PublishedAt,
  })
  .meta({
    id: 'ArticleReference',
    description: 'What a statement tells of its article, so that it reads alone.',
  });

/** How many print the same words. */
export const SameAs = z
  .object({
    group: z.string().meta({
      description: 'What statements of the same words have in common.',
      example: 'q3Zb1vTn0oV7yJdQx2LhKw',
    }),
    statements: z
      .int()
      .min(2)
      .meta({ description: 'How many statements have these words, this one among them.', example: 4 }),
    outlets: z
      .int()
      .min(0)
      .meta({ description: 'How many outlets print them, as far as these are known.', example: 3 }),
  })
  .meta({
    id: 'SameAs',
    description:
      'Others of the same words, whatever their case, accents and marks. Statements of fewer than six words are never told to be the same.',
  });
export type SameAs = z.output<typeof SameAs>;

/** A statement as it is stored and given back. */
export const Statement = z
  .object({
    id: z.string().meta({
      description: 'The article’s id and the statement’s place in it.',
      example: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-0',
    }),
    articleId: z.string().meta({
      description: 'The id of the article it stands in.',
      example: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
    }),
    ...extractedShape,
    article: ArticleReference,
    sameAs: SameAs.nullable().optional().meta({
      description:
        'How many statements have the same words; null where no other has. Given with a statement by its id and in searches that ask for it by `sameAs` or `collapse`.',
    }),
  })
  .meta({ id: 'Statement', description: 'Who said what about whom, and when, with the words that show it.' });
export type Statement = z.output<typeof Statement>;

const marked = z.string().meta({
  description: 'As HTML: what matched in `<em>`, all else escaped.',
  example: 'We will not leave the <em>treaty</em>, and we expect the same of our neighbours,',
});

/** The texts of a statement with their matches marked. */
export const HighlightedStatement = z
  .object({
    text: marked,
    context: marked,
    speaker: z
      .object({
        text: marked,
        role: marked.nullable(),
        actor: z.object({ name: marked }).nullable(),
      })
      .nullable()
      .meta({ description: 'The mention of who speaks, its role and its actor.' }),
  })
  .meta({
    id: 'HighlightedStatement',
    description: 'The statement’s texts as HTML: what `q` matched in `<em>`, all else escaped.',
  });
