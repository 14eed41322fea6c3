import { z } from 'zod';

const Party = z
  .object({
    '@id': z
      .string()
      .meta({ description: 'The actor’s address.', example: '/v1/actors/person%3Aingrid-halvarsen' }),
    '@type': z
      .enum(['Person', 'Organization', 'Country'])
      .meta({ description: 'Groups count as organizations.', example: 'Person' }),
    identifier: z.string().meta({ description: 'The actor’s id.', example: 'person:ingrid-halvarsen' }),
    name: z.string().meta({ description: 'Its name.', example: 'Ingrid Halvarsen' }),
    jobTitle: z
      .string()
      .optional()
      .meta({ description: 'A person’s office as printed.', example: 'Foreign Minister' }),
  })
  .meta({ id: 'JsonLdParty', description: 'Who speaks or is spoken of, in words of schema.org.' });
export type JsonLdParty = z.output<typeof Party>;

const Unresolved = z
  .object({
    '@type': z.literal('Thing').meta({ description: 'It is not known what it is.', example: 'Thing' }),
    name: z.string().meta({ description: 'The mention as printed.', example: 'an official' }),
  })
  .meta({ id: 'JsonLdMention', description: 'A speaker whom the text does not identify.' });

const NewsArticle = z
  .object({
    '@id': z.string().meta({
      description: 'The address of the article as it is stored.',
      example: '/v1/articles/fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c',
    }),
    '@type': z.literal('NewsArticle').meta({ description: 'What it is.', example: 'NewsArticle' }),
    url: z.string().optional().meta({
      description: 'Its canonical address.',
      example: 'https://fjordwire.example/world/tana-river-treaty',
    }),
    headline: z.string().optional().meta({
      description: 'Its title.',
      example: 'Norway rules out leaving river treaty with Finland',
    }),
    datePublished: z
      .string()
      .optional()
      .meta({ description: 'When it was published.', example: '2026-03-11' }),
    publisher: z
      .object({ '@type': z.literal('NewsMediaOrganization'), name: z.string() })
      .optional()
      .meta({
        description: 'Its outlet or agency.',
        example: { '@type': 'NewsMediaOrganization', name: 'Fjord Wire' },
      }),
  })
  .meta({ id: 'JsonLdArticle', description: 'Where it stands, in words of schema.org.' });

const Selector = z
  .discriminatedUnion('type', [
    z
      .object({
        type: z
          .literal('TextQuoteSelector')
          .meta({ description: 'Found by its words.', example: 'TextQuoteSelector' }),
        exact: z.string().meta({
          description: 'The words, their quotation marks included.',
          example: '“We will not leave the treaty, and we expect the same of our neighbours,”',
        }),
        prefix: z.string().meta({
          description: 'What goes before them: 32 characters at most.',
          example: 'Minister Ingrid Halvarsen said.\n\n',
        }),
        suffix: z.string().meta({
          description: 'What comes after them: 32 characters at most.',
          example: ' Halvarsen told reporters in Oslo',
        }),
      })
      .meta({ id: 'TextQuoteSelector', description: 'W3C Web Annotation: a passage by its words.' }),
    z
      .object({
        type: z
          .literal('TextPositionSelector')
          .meta({ description: 'Found by its place.', example: 'TextPositionSelector' }),
        start: z.int().meta({
          description:
            'Where it begins in the `text` of the article, in Unicode code points, as W3C counts. `spans` counts in UTF-16 code units, of which an emoji has two.',
          example: 171,
        }),
        end: z.int().meta({ description: 'Where it ends, exclusive, in code points.', example: 244 }),
      })
      .meta({ id: 'TextPositionSelector', description: 'W3C Web Annotation: a passage by its place.' }),
  ])
  .meta({ description: 'How the passage is found again.' });

const Annotation = z
  .object({
    id: z.string().meta({
      description: 'The annotation’s address.',
      example:
        '/v1/statements/fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-0#annotation',
    }),
    type: z.literal('Annotation').meta({ description: 'What it is.', example: 'Annotation' }),
    motivation: z
      .literal('identifying')
      .meta({ description: 'It tells what the passage is.', example: 'identifying' }),
    target: z
      .array(
        z
          .object({
            source: z.string().meta({
              description: 'The article as it is stored, or where it was published.',
              example: 'https://fjordwire.example/world/tana-river-treaty',
            }),
            selector: z.array(Selector).meta({
              description: 'By its words; in the article as it is stored, by its place too.',
              example: [{ type: 'TextPositionSelector', start: 171, end: 244 }],
            }),
          })
          .meta({ id: 'AnnotationTarget', description: 'A passage of an article.' }),
      )
      .meta({
        description:
          'Each piece of the statement, in the article as it is stored and where it was published.',
      }),
  })
  .meta({ id: 'Annotation', description: 'W3C Web Annotation: where the words stand.' });
export type AnnotationTarget = z.output<typeof Annotation>['target'][number];

/** One statement as JSON-LD. Addresses are relative to its own. */
export const StatementJsonLd = z
  .object({
    '@context': z
      .array(z.union([z.string(), z.record(z.string(), z.unknown())]))
      .meta({ description: 'What the names below mean.', example: ['https://schema.org'] }),
    '@id': z.string().meta({
      description: 'The statement’s address.',
      example: '/v1/statements/fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-0',
    }),
    '@type': z.literal('Quotation').meta({ description: 'What it is.', example: 'Quotation' }),
    identifier: z.string().meta({
      description: 'The statement’s id.',
      example: 'fjordwire-example-world-tana-river-treaty-c2e68f6d40f9e41ba6a16c4c-0',
    }),
    text: z.string().meta({
      description: 'What was said, as printed.',
      example: 'We will not leave the treaty, and we expect the same of our neighbours,',
    }),
    keywords: z.array(z.string()).meta({
      description: 'Its kind, and what the speaker does by speaking.',
      example: ['direct', 'state'],
    }),
    creator: Party.optional().meta({
      description: 'Who said it; left out where the text does not tell who that is.',
    }),
    spokenByCharacter: z
      .union([Party, Unresolved])
      .optional()
      .meta({ description: 'To whom the article attributes it; left out where it names nobody at all.' }),
    dateCreated: z.string().optional().meta({
      description: 'When it was said, a day, month or year; left out where nothing tells.',
      example: '2026-03-10',
    }),
    isPartOf: NewsArticle,
    about: z.array(Party).meta({ description: 'Whom it is about or addressed to.' }),
    mentions: z.array(z.object({ '@type': z.literal('Country'), identifier: z.string() })).meta({
      description: 'Countries that it mentions besides, by their codes.',
      example: [{ '@type': 'Country', identifier: 'FI' }],
    }),
    annotation: z.array(Annotation).meta({ description: 'Where the words stand.' }),
  })
  .meta({
    id: 'StatementJsonLd',
    description:
      'A statement as a `Quotation` of schema.org, with a Web Annotation that tells where it stands.',
  });
export type StatementJsonLd = z.output<typeof StatementJsonLd>;
