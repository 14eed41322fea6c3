import { z } from 'zod';
import type { ZodOpenApiOverrideMetaContext } from 'zod-openapi';
import { periodOf } from '../retrieval/date-bound.js';
import { isRecord } from '../values.js';

/** Half of a character is no text: the engine would refuse it. Offsets stay as they are. */
const wellFormed = (value: string): string => value.replace(/\p{Surrogate}/gu, '\ufffd');

function words(maxLength: number) {
  return z.string().min(1).max(maxLength).overwrite(wellFormed);
}

function readable(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .regex(/\S/, { error: 'Give the article’s words: there are none, or only blanks.' })
    .overwrite(wellFormed);
}

/** The body of a request that brings an article, of which exactly one of `text` and `html` is there. */
export const ArticleInput = z
  .strictObject({
    text: readable(1_000_000).optional().meta({
      description:
        'The article’s text as found: a title, a dateline and page furniture may be in it. Either this or `html`.',
      example: '“We will not leave the treaty,” Foreign Minister Ingrid Halvarsen said on Tuesday.',
    }),
    html: readable(2_000_000).optional().meta({
      description:
        'The article’s page or a part of it, as HTML; nothing in it is run or fetched. Either this or `text`.',
      example: '<article><p>“We will not leave the treaty,” Ingrid Halvarsen said.</p></article>',
    }),
    title: words(1_000).optional().meta({
      description: 'The title. Left out: found in the text or the page.',
      example: 'Norway rules out leaving river treaty with Finland',
    }),
    url: z
      .string()
      .max(2_000)
      .overwrite(wellFormed)
      .refine(isWebAddress, { error: 'Give an absolute address that begins with http:// or https://.' })
      .optional()
      .meta({
        description:
          'Where the article is found. The same address again means a new version of the same article.',
        example: 'https://fjordwire.example/world/tana-river-treaty',
      }),
    source: words(200).optional().meta({ description: 'The outlet or agency.', example: 'Fjord Wire' }),
    author: words(500).optional().meta({ description: 'Who wrote it.', example: 'Sunniva Brekke' }),
    publishedAt: z
      .string()
      .refine(isPublicationDate, {
        error:
          'Give a real date as `YYYY-MM-DD` or a timestamp with its zone such as `2026-03-11T09:30:00Z`.',
      })
      .optional()
      .meta({
        description:
          'When it was published: `YYYY-MM-DD` or an ISO 8601 timestamp with its zone. Statements are dated from it. Left out: read from the text or the page.',
        example: '2026-03-11',
      }),
    language: z
      .string()
      .max(35)
      .refine(isLanguageTag, { error: 'Give a BCP 47 tag such as `en` or `en-GB`.' })
      .optional()
      .meta({ description: 'The language as a BCP 47 tag. Statements are found in English.', example: 'en' }),
  })
  .refine(hasNotBoth, { error: 'Give either `text` or `html`, not both.', when: holdsObject })
  .refine(hasOne, { error: 'Give the article as `text` or as `html`: neither is there.', when: holdsObject })
  .meta({
    id: 'ArticleInput',
    description: 'An article as it was found.',
    override: ({ jsonSchema }: ZodOpenApiOverrideMetaContext) => {
      jsonSchema.oneOf = [{ required: ['text'] }, { required: ['html'] }];
    },
  });
export type ArticleInput = z.output<typeof ArticleInput>;

interface Contents {
  text?: unknown;
  html?: unknown;
}

function hasNotBoth({ text, html }: Contents): boolean {
  return text === undefined || html === undefined;
}

function hasOne({ text, html }: Contents): boolean {
  return text !== undefined || html !== undefined;
}

/** Both or none are told even where other fields are at fault, so that one answer tells all. */
function holdsObject({ value }: z.core.ParsePayload): boolean {
  return isRecord(value);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** Years and months alone, which `periodOf` reads too, date no article. */
function isPublicationDate(value: string): boolean {
  return value.length >= 'YYYY-MM-DD'.length && periodOf(value) !== undefined;
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
