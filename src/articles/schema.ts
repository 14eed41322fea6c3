import { z } from 'zod';
import { Actor, ExtractedStatement, PublishedAt, Source, Span, Statement } from '../statements/schema.js';
import { Links, Total } from '../retrieval/answer.js';
import { CountryCode } from '../retrieval/country-code.js';
import { PUBLISHED_BASES, type PreparedArticle } from './intake/prepared-article.js';

const metadataShape = {
  title: z.string().nullable().meta({
    description: 'The title, given or found.',
    example: 'Norway rules out leaving river treaty with Finland',
  }),
  url: z.url().nullable().meta({
    description: 'The canonical address: without tracking parameters and fragment.',
    example: 'https://fjordwire.example/world/tana-river-treaty',
  }),
  source: Source,
  author: z.string().nullable().meta({ description: 'Who wrote it.', example: 'Sunniva Brekke' }),
  language: z.string().nullable().meta({ description: 'The primary language tag.', example: 'en' }),
  publishedAt: PublishedAt,
  publishedBasis: z.enum(PUBLISHED_BASES).meta({
    description:
      'What tells the date: the client (`given`), the text (`dateline`), the page’s metadata (`html`) or nothing (`unknown`).',
    example: 'given',
  }),
};

const text = z.string().meta({
  description: 'The text as stored, cleaned of page furniture: offsets count in it, in UTF-16 code units.',
  example:
    '“We will not leave the treaty, and we expect the same of our neighbours,” Halvarsen told reporters in Oslo.',
});

/** An article that was read but not stored. */
const ReadArticle = z.object({ ...metadataShape, text }).meta({
  id: 'ReadArticle',
  description: 'An article as it was read: cleaned, dated, not stored.',
}) satisfies z.ZodType<PreparedArticle>;

const storedShape = {
  ingestedAt: z.iso
    .datetime()
    .meta({ description: 'When this version was stored, in UTC.', example: '2026-03-11T10:02:17.480Z' }),
  textHash: z.string().meta({
    description: 'SHA-256 of the text in UTF-8, in hexadecimal.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  }),
  countries: z.array(CountryCode).meta({ description: 'Countries found in it.', example: ['FI', 'NO'] }),
  actors: z.array(Actor).meta({ description: 'Actors found in it.' }),
  statementCount: z.int().min(0).meta({ description: 'How many statements were found in it.', example: 5 }),
};

const id = z.string().meta({
  description: 'The same for the same canonical address, else for the same text.',
  example: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
});

/** An article as it is stored and given back. */
export const Article = z
  .object({ id, ...metadataShape, text, ...storedShape })
  .meta({ id: 'Article', description: 'A news article, and what was found in it.' });
export type Article = z.output<typeof Article>;

/** An article in a list. */
export const ArticleSummary = z
  .object({
    id,
    ...metadataShape,
    excerpt: z.string().meta({
      description: 'How the text begins; the whole of it comes with the article.',
      example: 'OSLO, March 11 (Fjord Wire) - Norway will stay in the Tana river treaty …',
    }),
    ...storedShape,
  })
  .meta({ id: 'ArticleSummary', description: 'An article without its text.' });
export type ArticleSummary = z.output<typeof ArticleSummary>;

/** The texts of an article with their matches marked. */
export const HighlightedArticle = z
  .object({
    title: z.string().nullable().meta({
      description: 'The title.',
      example: 'Norway rules out leaving river <em>treaty</em> with Finland',
    }),
    text: z.string().meta({
      description: 'The piece of the text around the first match, some 40 words of it.',
      example: '…“We will not leave the <em>treaty</em>, and we expect the same of our neighbours,”…',
    }),
    source: z
      .object({
        name: z
          .string()
          .nullable()
          .meta({ description: 'The outlet or agency.', example: '<em>Fjord</em> Wire' }),
      })
      .meta({ description: 'Who published it.' }),
    author: z.string().nullable().meta({ description: 'Who wrote it.', example: 'Sunniva <em>Brekke</em>' }),
  })
  .meta({
    id: 'HighlightedArticle',
    description: 'The article’s texts as HTML: what `q` matched in `<em>`, all else escaped.',
  });

/** What storing an article answers. */
export const IngestAnswer = z
  .object({
    article: Article,
    statements: z.array(Statement).meta({ description: 'What was found in it, in the order of its text.' }),
    outcome: z.enum(['created', 'replaced', 'unchanged']).meta({
      description:
        '`created`: it is new. `replaced`: it was there in another version. `unchanged`: it was there.',
      example: 'created',
    }),
  })
  .meta({ id: 'IngestAnswer', description: 'The article as stored, with its statements.' });
export type IngestAnswer = z.output<typeof IngestAnswer>;

/** What accepting an article to be stored later answers. */
export const AcceptedArticle = z
  .object({ id, links: Links })
  .meta({ id: 'AcceptedArticle', description: 'An article that is being stored: where it will be.' });

/** An article's statements. */
export const ArticleStatements = z
  .object({
    items: z.array(Statement).meta({ description: 'All of them, in the order of its text.' }),
    total: Total,
    links: Links,
  })
  .meta({ id: 'ArticleStatements', description: 'The statements of one article.' });

/** What an extraction without storing answers. */
export const ExtractAnswer = z
  .object({
    article: ReadArticle,
    statements: z
      .array(ExtractedStatement)
      .meta({ description: 'What was found, in the order of the text.' }),
    countries: z
      .array(
        z.object({ code: CountryCode, ...Span.shape }).meta({
          id: 'CountryMention',
          description: 'A country named, or meant by a demonym or a stand-in such as its capital.',
        }),
      )
      .meta({ description: 'Every mention of a country, in the order of the text.' }),
    actors: z.array(Actor).meta({ description: 'Every actor found, each once.' }),
  })
  .meta({ id: 'ExtractAnswer', description: 'What was found in an article that was not stored.' });
