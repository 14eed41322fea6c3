import { z } from 'zod';
import { ACTOR_TYPES } from '../extraction/types.js';
import { Links, Total } from '../retrieval/answer.js';
import { Warning } from '../retrieval/warnings.js';
import { CountryCode } from '../retrieval/country-code.js';

const identity = {
  id: z.string().meta({
    description: 'The same in every article; what the parameters `actor`, `speaker` and `target` take.',
    example: 'person:ingrid-halvarsen',
  }),
  name: z
    .string()
    .meta({ description: 'The name that it is best known by here.', example: 'Ingrid Halvarsen' }),
  type: z.enum(ACTOR_TYPES).meta({ description: 'What kind of actor it is.', example: 'person' }),
  country: CountryCode.nullable().meta({
    description:
      'The country it speaks for or belongs to, the most frequent of several; null where no article tells.',
    example: 'NO',
  }),
  names: z.array(z.string()).meta({
    description: 'The names that articles print, the best known first; twenty at most.',
    example: ['Ingrid Halvarsen', 'Halvarsen'],
  }),
};

const RoleCounts = z
  .object({
    asSpeaker: z.int().min(0).meta({ description: 'Statements that it makes.', example: 3 }),
    asTarget: z
      .int()
      .min(0)
      .meta({ description: 'Statements that are about it or addressed to it.', example: 1 }),
  })
  .meta({ id: 'RoleCounts', description: 'In how many statements an actor has a part.' });

/** An actor in a list. */
export const ActorSummary = z.object({ ...identity, statements: RoleCounts }).meta({
  id: 'ActorSummary',
  description: 'A person, an organization, a country or a group that makes statements or is spoken of.',
});
export type ActorSummary = z.output<typeof ActorSummary>;

/** Actors found by a name or a part of one. */
export const ActorSearchAnswer = z
  .object({
    items: z.array(ActorSummary).meta({
      description:
        'The best match first: whole names, then last names, then beginnings of words and misprints; of equal ones those with most statements.',
    }),
    total: Total,
    query: z
      .object({
        q: z.string().meta({ description: 'The name searched for.', example: 'halvarsen' }),
        country: z
          .array(CountryCode)
          .optional()
          .meta({ description: 'Countries asked for.', example: ['NO'] }),
        type: z
          .array(z.enum(ACTOR_TYPES))
          .optional()
          .meta({ description: 'Kinds of actors asked for.', example: ['person'] }),
        limit: z.int().meta({ description: 'How many items there are at most.', example: 20 }),
      })
      .meta({ id: 'UnderstoodActorQuery', description: 'What was understood of the search.' }),
    warnings: z.array(Warning).optional().meta({ description: 'Left out where there is nothing to know.' }),
    links: Links,
  })
  .meta({ id: 'ActorSearchAnswer', description: 'Actors that bear a name or have it as a part of theirs.' });
export type ActorSearchAnswer = z.output<typeof ActorSearchAnswer>;

const statements = z.int().min(1).meta({ description: 'In how many statements.', example: 3 });
const saidOn = z.string().nullable();

const Counterpart = z
  .object({
    id: z.string().meta({ description: 'The actor’s id.', example: 'country:FI' }),
    name: z.string().meta({ description: 'The name that it is best known by here.', example: 'Finland' }),
    statements,
  })
  .meta({ id: 'Counterpart', description: 'An actor on the other side of statements.' });

/** All that is known of one actor. */
export const ActorProfile = z
  .object({
    ...identity,
    countries: z
      .array(
        z
          .object({ country: CountryCode, statements })
          .meta({ id: 'CountryCount', description: 'A country that an actor spoke for.' }),
      )
      .meta({ description: 'The countries it spoke for, the most frequent first.' }),
    roles: z
      .array(
        z
          .object({
            role: z
              .string()
              .meta({ description: 'The office or function as printed.', example: 'Foreign Minister' }),
            statements,
            firstSaid: saidOn.meta({
              description: 'When something was first said in it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
              example: '2026-03-10',
            }),
            lastSaid: saidOn.meta({
              description: 'When something was last said in it.',
              example: '2026-03-10',
            }),
          })
          .meta({ id: 'ActorRole', description: 'An office or function that an actor spoke in.' }),
      )
      .meta({ description: 'The offices and functions it spoke in, the most frequent first; ten at most.' }),
    statements: RoleCounts,
    articles: z.int().min(0).meta({ description: 'Articles that name it.', example: 1 }),
    firstSaid: saidOn.meta({
      description: 'When it first said something that has a date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
      example: '2026-03-10',
    }),
    lastSaid: saidOn.meta({
      description: 'When it last said something that has a date.',
      example: '2026-03-10',
    }),
    speaksAbout: z.array(Counterpart).meta({
      description: 'Whom its statements are about or addressed to, the most frequent first; ten at most.',
    }),
    spokenAboutBy: z.array(Counterpart).meta({
      description: 'Whose statements are about it or addressed to it, the most frequent first; ten at most.',
    }),
    links: z
      .object({
        self: z
          .string()
          .meta({ description: 'This answer’s own address.', example: '/v1/actors/person:ingrid-halvarsen' }),
        said: z.string().meta({
          description: 'What it said.',
          example: '/v1/statements?speaker=person%3Aingrid-halvarsen',
        }),
        saidAbout: z.string().meta({
          description: 'What was said about it.',
          example: '/v1/statements?target=person%3Aingrid-halvarsen',
        }),
      })
      .meta({ id: 'ActorLinks', description: 'Where to go from an actor.' }),
  })
  .meta({ id: 'ActorProfile', description: 'An actor, and what is known of it from the statements stored.' });
export type ActorProfile = z.output<typeof ActorProfile>;
