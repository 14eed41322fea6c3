import { z } from 'zod';

const time = z.iso.datetime();

/** How the index stands: what is served, and what is built to take its place. */
export const Reindexing = z
  .object({
    state: z.enum(['idle', 'running', 'failing']).meta({
      description:
        '`running`: the indexes are being built anew. `failing`: they are, but something fails, which the log tells; it is tried again by itself.',
      example: 'running',
    }),
    method: z.enum(['extract', 'copy']).nullable().meta({
      description:
        '`extract`: statements are found anew in the stored texts. `copy`: they are taken as they are, for other settings. Null where nothing is built.',
      example: 'extract',
    }),
    begunAt: time.nullable().meta({
      description: 'When the building began, in UTC, maybe by a process before this one.',
      example: '2026-03-11T10:02:17.480Z',
    }),
    done: z.int().min(0).meta({
      description: 'Articles that are in the indexes being built; all where none are.',
      example: 8200,
    }),
    total: z.int().min(0).meta({ description: 'Articles that are stored.', example: 20000 }),
    articlesPerSecond: z.number().min(0).meta({ description: 'Built by this process.', example: 210.5 }),
    served: z
      .object({
        begunAt: time.nullable().meta({
          description: 'When it was begun to be built, in UTC; null for one older than versions.',
          example: '2026-01-02T08:00:00.000Z',
        }),
        extraction: z.int().nullable().meta({
          description: 'The version of the extraction that found its statements.',
          example: 1,
        }),
      })
      .meta({ description: 'The index that searches read.' }),
    currentExtraction: z.int().meta({
      description: 'The version of the extraction that this service has: where it is another, reindex.',
      example: 2,
    }),
  })
  .meta({ id: 'Reindexing', description: 'How far the indexes are built anew.' });
export type Reindexing = z.output<typeof Reindexing>;
