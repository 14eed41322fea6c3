import { z } from 'zod';
import { filterParameters } from '../retrieval/filter-parameters.js';
import { FACET_NAMES } from '../retrieval/value-parameters.js';
import { described, describedDefault, orderedRange } from '../retrieval/parameters.js';
import { INTERVALS } from './intervals.js';

/** Values that a timeline is split into. */
const mostSplits = 20;
const usualSplits = 5;

/** The parameters of a timeline. */
export const TimelineQuery = z
  .strictObject({
    ...filterParameters('statements'),
    interval: z
      .enum(INTERVALS)
      .default('month')
      .meta(
        describedDefault({
          description:
            'The stretches of time to count by; weeks are those of ISO 8601 and begin on Monday. A statement dated to a month only is counted by month, quarter and year, one dated to a year by year.',
          examples: { Months: 'month', Days: 'day', Weeks: 'week', Quarters: 'quarter', Years: 'year' },
        }),
      ),
    split: z
      .enum(FACET_NAMES)
      .optional()
      .meta(
        described({
          description:
            'What to split the counts by: the values that most statements have, or those that the parameter of this name asks for.',
          examples: { 'By speaker’s country': 'speakerCountry', 'By act': 'act' },
        }),
      ),
    splitLimit: z
      .int()
      .min(1)
      .max(mostSplits)
      .default(usualSplits)
      .meta(
        describedDefault({
          description: `How many values to split into at most: 1 to ${mostSplits}. What has none of them is counted as \`other\`.`,
          examples: { 'The default': usualSplits, 'The most': mostSplits },
        }),
      ),
  })
  .refine(orderedRange.check, orderedRange.options);
export type TimelineQuery = z.output<typeof TimelineQuery>;
