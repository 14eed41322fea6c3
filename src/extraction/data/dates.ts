import { wordSet } from './word-set.js';

/** Days of the week, Sunday 0, with their short forms; lower case. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun.',
    'monday mon.',
    'tuesday tue. tues.',
    'wednesday wed.',
    'thursday thu. thurs.',
    'friday fri.',
    'saturday sat.',
  ].flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
);

/** Months, January 1, with their short forms; lower case. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sep. sept sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Words before a day that make it the day of something else: "ahead of Monday's vote", "until Friday". */
export const OTHER_EVENT_LEADS: ReadonlySet<string> = wordSet(
  'until till since by before after ahead for from of through starting next following between despite coming beginning scheduled expected due',
);

/** Occasions on which things are said: "in a 2019 interview", "at Monday's briefing". */
export const OCCASIONS: ReadonlySet<string> =
  wordSet(`interview speech statement letter report memoir book tweet post article essay address debate op-ed column testimony briefing conference
  meeting hearing rally talk lecture interview podcast broadcast call filing memo email session appearance remarks comments paper`);

/** Small numbers in words, for "two days ago". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
]);

/** Words that begin a clause of its own: what stands beyond them is another event. */
export const CLAUSE_BREAKS: ReadonlySet<string> = wordSet(
  'after before when while because although though since once until if whereas unless that whether who which whose whom where',
);
