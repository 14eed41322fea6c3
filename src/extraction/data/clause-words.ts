import { wordSet } from './word-set.js';

/** Verbs that stand before their subject outside quotations too: "…, said the minister". Lemmas. */
export const INVERTING_VERBS = wordSet(
  'say write report note add explain tweet ask continue declare argue conclude recall warn observe comment joke quip respond reply remark announce insist',
);

/** Verbs with which a bare noun phrase is no statement: "claimed victory", "wrote a book that …". Lemmas. */
export const OBJECT_PRONE_VERBS = wordSet(
  'write report claim add reveal note declare disclose announce confirm estimate indicate propose recommend deny regret',
);

/** What these do, things do too, without a word: "The strike threatens to …", "All signs point to …". Lemmas. */
export const THING_PRONE_VERBS = wordSet('threaten reveal attack');

/** With these somebody is greeted as often as something praised. Lemmas. */
export const WELCOMING_VERBS = wordSet('welcome');

/** Whom one welcomes without a word on it. */
export const GUESTS = wordSet(
  'guests guest visitors visitor tourists delegation delegates leaders leader crowd pilgrims refugees migrants students fans ' +
    'customers troops players team baby son daughter child children people supporters families friends',
);

/** With these words defend only what they call something: "defended the raid as lawful". Lemmas. */
export const DEFENDING_VERBS = wordSet('defend');

/** Behind these a gerund tells what was said: "proposed closing the port". Lemmas. */
export const GERUND_VERBS = wordSet(
  'report suggest propose recommend deny admit acknowledge advocate recall',
);

/** What somebody began or went on to say was said: "began calling for talks", "kept insisting". Inflected forms. */
export const ASPECT_FORMS = wordSet('began begun started kept continued continues keeps starts begins');

/** Verbs that only soften what is said: "seemed to suggest". Inflected forms. */
export const SEEMING_FORMS = wordSet('seemed seems appeared appears used proceeded');

/** Words that make a wish, a plan or a duty of an infinitive behind them, so that nothing was said yet. */
export const UNTOLD_GOVERNORS = wordSet(
  'want wants wanted wanting need needs needed plan plans planned planning hope hopes hoped hoping expect expects expected intend intends ' +
    'intended ask asks asked asking urge urges urged urging tell tells told telling call calls called calling like likes able unable chance ' +
    'chances opportunity opportunities way ways right time reason reasons refuse refused refusing refusal decline declined declining fail ' +
    'failed failure pressure pressured ability decision option permission invited allow allowed allows allowing let trying tries try tried ' +
    'attempt attempts effort efforts if unless whether order ordered threatened ready going about willing have has had enough too according ' +
    'safe fair difficult hard easy impossible possible important struggled struggle hesitate hesitated needs',
);

/** Adjectives that "to" goes on with: "a diplomat close to the talks". */
export const COMPLEMENTED = wordSet(
  'close loyal opposed linked allied sympathetic tied attached accredited related next assigned connected',
);

/** Participles that a noun is followed by and a preposition goes on with: "people briefed on the plan". */
export const PARTICIPLES_WITH_PHRASE = wordSet(
  'briefed informed based involved stationed posted interviewed quoted surveyed polled displaced wounded injured trapped stranded ' +
    'detained held jailed caught gathered familiar affiliated associated accused charged',
);

/** Verbs whose participle tells who was told something: "people briefed on the plan". Lemmas. */
export const HEARING_VERBS = wordSet('brief inform notify');

/** With these even a fragment without a verb is what was said: "said no". Lemmas. */
export const SAY_VERBS = wordSet('say tell');

/** Behind "said" these stand for a content or deny it: "said nothing", "said so", "said no more". */
export const EMPTY_OBJECTS = wordSet(
  'nothing little much so goodbye farewell anything something more less it this them him her me us prayers',
);

/** Conjunctions that make a condition of what is said: "If Norland says it wants peace". */
export const CONDITIONS = wordSet('if unless whether until lest');

/** What holds somebody's words without any of its own: "according to a video of the speech". */
export const RECORDS = wordSet(
  'video recording recordings footage transcript transcripts readout audio clip copy',
);

/** A subject that begins with these says nothing: "Nobody said that the vote was fair". */
export const NOBODY = wordSet('nobody no none neither');

/** Verbs that give a second name: "called it a mistake". Lemmas. */
export const NAMING_VERBS = wordSet('call dub label term brand');

/** What they express is told by all that follows: "regret over the raid after …". Lemmas. */
export const EXPRESSING_VERBS = wordSet('express voice');

/** Determiners that stand for a noun of their own: "Some chanted", "Both said". */
export const PRONOMINAL_DETERMINERS = wordSet('some many both all few several most another one this neither');

/** What these open behind a cue tells when or why something was said: "said as the crowd roared". */
export const CIRCUMSTANCE_OPENERS = wordSet('as after before when while since once');

/** Conjunctions behind which a clause of the reporter's own begins, when a comma is before and a subject with a cue behind. */
export const CLAUSE_OPENERS = wordSet(
  'while as but and though although whereas after before when because since until',
);

/** Of these, the ones that need no comma: "said X after Y accused". */
export const TIGHT_OPENERS = wordSet('after while whereas although before');

/** Conjunctions that make the reporting clause itself depend on another: "When she said …, they laughed". */
export const DEPENDENT_OPENERS = wordSet('when as after although though while if because since before');

/** Conjunctions that set a clause against the one that "according to" vouches for. */
export const CONTRASTING_OPENERS = wordSet('although though but while whereas');

/** Behind a comma these add something of the reporter's: ", which raised concerns", ", compared with 40 percent", ", a swipe at". */
export const ASIDE_OPENERS = wordSet('which compared a an even per');

/** Openings that link sentences and belong to the reporter: "In contrast, she said, …". */
export const DISCOURSE_MARKERS: ReadonlySet<string> = new Set([
  'in contrast',
  'by contrast',
  'for example',
  'for instance',
  'as a result',
  'of course',
  'in fact',
  'in addition',
  'after all',
  'on the other hand',
  'at the same time',
  'in the end',
  'in other words',
]);

/** Words that open an indirect question. */
export const QUESTION_OPENERS = wordSet('whether if why how who whom which where');

/** In the passive these tell their content by their subject: "The deal was announced by the ministry". Lemmas. */
export const PASSIVE_SUBJECT_VERBS = wordSet(
  'report announce propose recommend reject dismiss refute question criticize criticise condemn denounce blast slam decry deride mock ' +
    'praise hail applaud endorse attack echo repeat reveal disclose confirm note predict tweet retweet mention',
);

/** In the passive these give their subject a name: "was declared the winner". Lemmas. */
export const PASSIVE_NAMING_VERBS = wordSet('call dub label term brand');

/** What stands behind a passive verb with one of these prepositions is what was said: "was accused of lying". Lemmas by preposition. */
export const PASSIVE_TOPICS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordSet('accuse assure remind warn')],
  ['with', wordSet('charge')],
  ['about', wordSet('ask question warn remind')],
  ['for', wordSet('criticize criticise blame condemn denounce mock slam chide lambaste')],
  [
    'as',
    wordSet(
      'describe criticize criticise denounce condemn deride dismiss portray characterize characterise label brand mock',
    ),
  ],
]);
