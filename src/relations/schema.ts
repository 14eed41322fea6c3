import { z } from 'zod';
import { Links, Total } from '../retrieval/answer.js';
import { understoodFilterShape } from '../retrieval/filter-parameters.js';
import { Warning } from '../retrieval/warnings.js';
import { PARTIES } from './query.js';

const count = z.int().min(0);

const partyShape = {
  value: z.string().meta({
    description: 'A country’s code, or an actor’s id: what the parameters of searches take.',
    example: 'NO',
  }),
  label: z.string().meta({ description: 'What to show for it.', example: 'Norway' }),
};

const RelationParty = z
  .object(partyShape)
  .meta({ id: 'RelationParty', description: 'Who speaks or is spoken of.' });

const Relation = z
  .object({
    speaker: RelationParty,
    target: RelationParty,
    count: count.meta({ description: 'How many statements the one makes about the other.', example: 12 }),
  })
  .meta({ id: 'Relation', description: 'Who speaks about whom, and how often.' });

const RelationSide = z
  .object({
    ...partyShape,
    count: count.meta({ description: 'How many statements with a speaker and a target.', example: 20 }),
  })
  .meta({ id: 'RelationSide', description: 'One side of all its relations.' });

const UnderstoodRelationQuery = z
  .object({
    ...understoodFilterShape,
    by: z.enum(PARTIES).meta({ description: 'What speaks and is spoken of.', example: 'country' }),
    limit: z.int().meta({ description: 'How many items there are at most.', example: 20 }),
  })
  .meta({ id: 'UnderstoodRelationQuery', description: 'What was understood of the request.' });

/** What a count of who speaks about whom answers. */
export const RelationAnswer = z
  .object({
    items: z.array(Relation).meta({
      description:
        'Who speaks about whom, the most frequent first. A statement about several counts with each, and one about its speaker’s own country with that.',
    }),
    speakers: z.array(RelationSide).meta({ description: 'Who speaks, the most frequent first.' }),
    targets: z.array(RelationSide).meta({ description: 'Who is spoken of, the most frequent first.' }),
    total: Total,
    related: count.meta({
      description: 'How many of the total have a speaker and a target that are known, and so are counted.',
      example: 40,
    }),
    query: UnderstoodRelationQuery,
    warnings: z.array(Warning).optional().meta({ description: 'Left out where there is nothing to know.' }),
    links: Links,
  })
  .meta({ id: 'RelationAnswer', description: 'Who speaks about whom, and how often.' });
export type RelationAnswer = z.output<typeof RelationAnswer>;
