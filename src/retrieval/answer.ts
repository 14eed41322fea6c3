import { z } from 'zod';
import { Facets } from './facets.js';
import { selectedSchema } from './fields.js';
import { UnderstoodQuery } from './search-parameters.js';
import { Warning } from './warnings.js';

/** How many items match, of which an answer holds some. */
export const Total = z
  .object({
    value: z.int().min(0).meta({ description: 'How many there are.', example: 1 }),
    relation: z
      .enum(['eq', 'gte'])
      .meta({ description: '`eq`: exactly so many. `gte`: so many at least.', example: 'eq' }),
  })
  .meta({ id: 'Total', description: 'How many items match in all; in a walk, as counted when it began.' });

const self = z.string().meta({
  description: 'This answer’s own address.',
  example: '/v1/statements?speaker=Halvarsen&limit=20',
});

/** Addresses that belong to an answer. */
export const Links = z.object({ self }).meta({ id: 'Links', description: 'Where to go from here.' });

/** Addresses that belong to a page of a result. */
export const PageLinks = z
  .object({
    self,
    next: z.string().nullable().meta({
      description: 'The address of the next page; null on the last one.',
      example: '/v1/statements?speaker=Halvarsen&limit=20&cursor=eyJ2ZXJzaW9uIjox',
    }),
  })
  .meta({ id: 'PageLinks', description: 'Where to go from here.' });

/** The schema of what a search answers with: an item with its matches marked where asked for, or some of its fields. */
export function foundItem<Shape extends z.ZodRawShape>(
  item: z.ZodObject<Shape>,
  highlighted: z.ZodType,
  { id, description }: { id: string; description: string },
) {
  const found = item.extend({ highlighted: highlighted.optional() }).meta({ id, description });
  return z.union([found, selectedSchema(found, `Selected${id}`)]);
}

/** The schema of a search's answer. */
export function searchAnswer<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item).meta({ description: 'What matches, in the order asked for.' }),
    total: Total,
    facets: Facets.optional(),
    query: UnderstoodQuery,
    warnings: z.array(Warning).optional().meta({ description: 'Left out where there is nothing to know.' }),
    links: PageLinks,
  });
}
