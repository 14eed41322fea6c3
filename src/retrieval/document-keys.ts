import { dateKeysOf } from './date-keys.js';

/** When what a document tells of was published, in epoch seconds and as the keys of `date-keys.ts`. */
export interface PublishedKeys {
  publishedAt: number | null;
  publishedDay: number | null;
  publishedMonth: number | null;
  publishedYear: number | null;
}

/** When a document was stored, in epoch milliseconds and as the keys of `date-keys.ts`. */
export interface IngestedKeys {
  /** When its article was first stored, in whatever version: a walk that began later has it. */
  addedAt: number;
  ingestedAt: number;
  ingestedDay: number | null;
  ingestedMonth: number | null;
  ingestedYear: number | null;
}

/** The keys that every document is ordered by, and by which ranges of dates are found. */
export const commonKeys = [
  'keys.saidFrom',
  'keys.saidDay',
  'keys.saidMonth',
  'keys.saidYear',
  'keys.publishedAt',
  'keys.publishedDay',
  'keys.publishedMonth',
  'keys.publishedYear',
  'keys.ingestedAt',
  'keys.ingestedDay',
  'keys.ingestedMonth',
  'keys.ingestedYear',
  'keys.addedAt',
  'keys.order',
] as const;
export type CommonKey = (typeof commonKeys)[number];

/** The keys that every document is sorted by. */
export const sortKeys = ['keys.saidFrom', 'keys.publishedAt', 'keys.ingestedAt', 'keys.order'] as const;

/** The keys of a publication date: a day, or an instant in UTC. */
export function publishedKeysOf(publishedAt: string | null): PublishedKeys {
  const { day, month, year } = dateKeysOf(publishedAt);
  return {
    publishedAt: publishedAt === null ? null : Math.floor(Date.parse(publishedAt) / 1000),
    publishedDay: day,
    publishedMonth: month,
    publishedYear: year,
  };
}

/** The keys of the time at which a document is stored for the first time. */
export function ingestedKeysOf(ingestedAt: Date): IngestedKeys {
  const { day, month, year } = dateKeysOf(ingestedAt.toISOString());
  return {
    addedAt: ingestedAt.getTime(),
    ingestedAt: ingestedAt.getTime(),
    ingestedDay: day,
    ingestedMonth: month,
    ingestedYear: year,
  };
}
