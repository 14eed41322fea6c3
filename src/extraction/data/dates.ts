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

/** Words before a day that make it the day of something else: "until Friday", "every Friday", "Good Friday". */
export const OTHER_EVENT_LEADS: ReadonlySet<string> = wordSet(
  `until till since by before after ahead for from of to through starting next following between despite coming beginning scheduled expected due
  every each most upcoming forthcoming black bloody good easter palm super holy`,
);

/** Words that may stand between a preposition and its day: "after late Monday". */
export const DAY_MODIFIERS: ReadonlySet<string> = wordSet('early late mid on the');

/** Occasions on which things are said: "in a 2019 interview", "at Monday's briefing", "in a letter of 3 March". */
export const OCCASIONS: ReadonlySet<string> =
  wordSet(`interview interviews speech statement statements letter report memoir book tweet post article essay address debate op-ed column testimony
  briefing conference meeting meetings hearing rally talk talks lecture podcast broadcast call filing memo email session appearance remarks comments
  paper communique communiqué declaration announcement toast sermon message note summit forum visit trip dinner reception conversation
  consultations negotiations gathering congress assembly ceremony news-conference press-conference question-and-answer documentary dispatch warning
  claim accusation complaint appeal request demand denial video recording transcript newsletter blog petition dossier verdict judgment ruling`);

/** Occasions for words before an audience: what is quoted beside one was said there. */
export const SPEECH_OCCASIONS: ReadonlySet<string> = wordSet(
  'interview speech address debate briefing conference hearing rally lecture podcast broadcast news-conference press-conference testimony',
);

/** What happens to people and things: a day right behind such a word is the day it happened. */
export const EVENTS: ReadonlySet<string> =
  wordSet(`attack attacks strike strikes airstrike airstrikes bombing bombings shelling raid raids assault killing killings massacre murder assassination
  death deaths explosion explosions blast blasts crash collision accident incident incidents fire fires shooting earthquake quake flood floods storm
  vote votes election elections ballot referendum poll polls runoff launch launches launching test tests drill drills exercise exercises invasion incursion
  seizure arrest arrests detention execution coup uprising protest protests march demonstration riot riots clash clashes fighting outage collapse closure
  decision move ban ruling verdict sanctions deal agreement accord treaty ceasefire truce resolution budget rise fall drop surge announcement
  withdrawal departure arrival resignation appointment inauguration funeral wedding match game race sinking derailment leak spill breach
  violation violations violence abduction kidnapping ambush offensive`);

/** Participles of what is done with words: the day behind one is the day it was said, "in a letter dated 3 March". */
export const SAYING_PARTICIPLES: ReadonlySet<string> =
  wordSet(`asked quoted addressed interviewed reached contacted made issued released published posted sent dated aired broadcast televised carried
  delivered recorded circulated read uttered shared filed written printed uploaded tweeted emailed mailed repeated voiced pressed cited questioned
  speaking distributed submitted streamed`);

/** Participles among them that a day only follows for the speaker himself: "the statement made by Venezuela on 3 February". */
export const MADE_BY: ReadonlySet<string> = wordSet(
  'made issued given uttered voiced signed adopted delivered',
);

/** Participles of what is done with occasions, and with much else: the day behind one counts beside an occasion's noun, "a letter signed on Friday". */
export const OCCASION_PARTICIPLES: ReadonlySet<string> = wordSet(
  'signed adopted held given seen obtained convened hosted organised organized recorded begun opened',
);

/** Participles without "-ed". */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> =
  wordSet(`held begun broken built brought bought caught chosen cut driven fallen found fought frozen given gone hit hurt kept known laid led left lost
  met overthrown paid put reached sacked seen sent set shot shut sold struck sunk sworn taken torn thrown won written become born`);

/** Times and places that "before" and "after" stand with, though nothing happens then: "before midnight on Monday", "before parliament on Monday". */
export const TIMES_AND_HEARERS: ReadonlySet<string> =
  wordSet(`midnight dawn noon midday sunrise sunset daybreak dusk nightfall dark lunch dinner breakfast reporters journalists parliament lawmakers deputies
  senators congress senate house committee court judges cameras crowd supporters delegates council assembly commission panel`);

/** Bounds of a saying at the time of something else: "when asked on Monday", "as he left on Monday". */
export const SIMULTANEOUS: ReadonlySet<string> = wordSet('when while as');

/** Words that a clause about somebody's own doing begins with. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = wordSet('he she they it');

/** Words that begin a clause which says nothing of when its neighbour was said. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(
  `after before following since until till ahead because although though once if whereas unless that whether who which whose whom where despite
  amid given having`,
);

/** Words that join clauses. */
export const COORDINATORS: ReadonlySet<string> = wordSet('and but or so yet nor');

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

/** Numbers that leave open how many: nothing is dated by "some weeks ago". */
export const VAGUE_NUMBERS: ReadonlySet<string> = wordSet('few several some many couple dozen');

/** What time is counted in. */
export const TIME_UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour'> = new Map(
  (['day', 'week', 'month', 'year', 'decade', 'hour'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** Times of a day that do not change which day it is: "this morning", "that evening", "the next morning". */
export const DAY_PARTS: ReadonlySet<string> = wordSet(
  'morning afternoon evening night day lunchtime noon midday dawn',
);

/** Adverbs that tell that something was not said now, and not when: "once said", "previously warned". */
export const UNDATED_PAST: ReadonlySet<string> = wordSet('previously once formerly');
