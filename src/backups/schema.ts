import { z } from 'zod';

const documentCount = (of: string, example: number) =>
  z
    .int()
    .min(0)
    .meta({ description: `How many ${of} it holds.`, example });

/** A backup that is whole. */
export const Backup = z
  .object({
    name: z.string().meta({
      description: 'The file’s name.',
      example: '20261122-031703123.dump',
    }),
    path: z.string().nullable().meta({
      description:
        'Where the file lies on the service’s machine; null where the engine is given by `MEILI_HOST`: then it lies in the engine’s own folder of dumps.',
      example: '/var/lib/onrecord/backups/20261122-031703123.dump',
    }),
    bytes: z.int().min(0).nullable().meta({
      description: 'The file’s size; null where it lies with a given engine.',
      example: 48210332,
    }),
    documents: z
      .object({
        articles: documentCount('articles', 20000),
        statements: documentCount('statements', 100000),
        actors: documentCount('names of actors', 5200),
      })
      .meta({ description: 'What it holds, as counted when it was done.' }),
  })
  .meta({ id: 'Backup', description: 'A file from which everything that is stored can be restored.' });
export type Backup = z.output<typeof Backup>;
