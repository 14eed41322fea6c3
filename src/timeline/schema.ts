import { z } from 'zod';
import { Links, Total } from '../retrieval/answer.js';
import { understoodFilterShape } from '../retrieval/filter-parameters.js';
import { FACET_NAMES } from '../retrieval/value-parameters.js';
import { Warning } from '../retrieval/warnings.js';
import { INTERVALS } from './intervals.js';

const count = z.int().min(0);

const TimelineItem = z
  .object({
    period: z.string().meta({
      description: 'Its name: `2026-03-10`, `2026-W11`, `2026-03`, `2026-Q1` or `2026`.',
      example: '2026-03',
    }),
    from: z.iso.date().meta({ description: 'Its first day.', example: '2026-03-01' }),
    to: z.iso.date().meta({ description: 'Its last day.', example: '2026-03-31' }),
    count: count.meta({ description: 'How many statements match that are dated to it.', example: 12 }),
  })
  .meta({ id: 'TimelineItem', description: 'A stretch of time and its statements.' });

const counts = z
  .array(count)
  .meta({ description: 'By stretch of time, in the order of `items`.', example: [3, 0, 2] });

const TimelineSeries = z
  .object({
    value: z.string().meta({ description: 'What the parameter of this name takes.', example: 'NO' }),
    label: z.string().meta({ description: 'What to show for it.', example: 'Norway' }),
    count: count.meta({ description: 'The sum of its counts.', example: 5 }),
    counts,
  })
  .meta({ id: 'TimelineSeries', description: 'The statements that have a value.' });

const TimelineOther = z
  .object({ count: count.meta({ description: 'The sum of its counts.', example: 5 }), counts })
  .meta({ id: 'TimelineOther', description: 'The statements that have none of the values.' });

const UnderstoodTimelineQuery = z
  .object({
    ...understoodFilterShape,
    interval: z.enum(INTERVALS).meta({ description: 'The stretches of time.', example: 'month' }),
    split: z
      .enum(FACET_NAMES)
      .optional()
      .meta({ description: 'What the counts are split by.', example: 'speakerCountry' }),
    splitLimit: z.int().optional().meta({ description: 'How many values there are at most.', example: 5 }),
  })
  .meta({ id: 'UnderstoodTimelineQuery', description: 'What was understood of the request.' });

/** What a timeline answers. */
export const TimelineAnswer = z
  .object({
    items: z.array(TimelineItem).meta({
      description:
        'Every stretch of time from the first that has a statement to the last, or from `from` and to `to` where they are given: those without statements too.',
    }),
    series: z.array(TimelineSeries).optional().meta({
      description:
        'With `split`: the counts by its values, those that most statements have first. A statement that has several, as with targets, is counted with each.',
    }),
    other: TimelineOther.optional().meta({ description: 'With `split`: what has none of its values.' }),
    total: Total,
    undated: count.meta({
      description: 'How many of the total have no date, so that they are counted nowhere above.',
      example: 1,
    }),
    tooCoarse: count.meta({
      description:
        'How many of the total are dated less precisely than `interval` asks for, such as to a month where days are counted, so that they are counted nowhere above either.',
      example: 2,
    }),
    query: UnderstoodTimelineQuery,
    warnings: z.array(Warning).optional().meta({ description: 'Left out where there is nothing to know.' }),
    links: Links,
  })
  .meta({ id: 'TimelineAnswer', description: 'When how many statements were made.' });
export type TimelineAnswer = z.output<typeof TimelineAnswer>;
export type TimelineSeries = z.output<typeof TimelineSeries>;
