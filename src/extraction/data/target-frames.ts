import type { Act } from '../types.js';
import { inflect } from './inflection.js';
import { wordSet } from './word-set.js';

/** Acts done to somebody: the object of the cue is whom the statement is aimed at. */
export const AIMED_ACTS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticize',
  'warn',
  'demand',
  'ask',
  'thank',
  'praise',
  'apologize',
  'threaten',
  'reject',
  'propose',
]);

/** Acts whose target may stand anywhere in the content: the first foreign country that it names. */
export const REACHING_ACTS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticize',
  'deny',
  'reject',
  'regret',
  'praise',
  'thank',
  'threaten',
  'warn',
  'demand',
  'apologize',
  'promise',
  'propose',
]);

/** Acts that go on about one matter where one sentence joins them: "accused Chile of delay and threatened sanctions". */
export const HOSTILE_ACTS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticize',
  'warn',
  'demand',
  'threaten',
  'reject',
]);

/** Acts that provoke no answer. */
export const HARMLESS_ACTS: ReadonlySet<Act> = new Set<Act>([
  'thank',
  'praise',
  'apologize',
  'agree',
  'ask',
  'promise',
]);

/** Verbs that address somebody: "told Moscow that …". */
export const ADDRESSING_LEMMAS: ReadonlySet<string> = wordSet(
  'tell inform remind assure advise notify reassure brief ask urge warn call thank accuse blame criticize criticise condemn praise slam denounce invite order ' +
    'respond reply answer appeal agree disagree describe characterize characterise portray label brand dub term deem defend endorse',
);

/** Where the object of a cue ends. */
export const OBJECT_STOPS: ReadonlySet<string> = wordSet(
  'of for over that to from about after before when because by against as in during if whether with , ; : not who which on at while amid through',
);

/** Participles beside a quotation that say whom it is aimed at: "…, the official said, urging both sides to …". */
export const AIMING_PARTICIPLES: ReadonlySet<string> = wordSet(
  'urging accusing blaming warning condemning criticizing criticising thanking praising asking telling denouncing slamming calling',
);

/** Nouns for the other party of a dispute: "accused its rival". */
export const RIVAL_NOUNS: ReadonlySet<string> = wordSet(
  'rival neighbor neighbour friend friends foe enemy adversary opponent ally partner neighbours neighbors counterpart rivals enemies adversaries',
);

/** Nouns of which a dispute has two: "both governments", "the two sides". */
export const PARTY_NOUNS: ReadonlySet<string> = wordSet(
  'sides governments countries parties nations neighbours neighbors capitals states republics leaders presidents ministers ministries armies navies militaries forces coastguards rivals foes ' +
    'enemies allies partners kingdoms peoples powers delegations giants brothers camps',
);

/** Nouns that lead back to the country named last: "that country". */
export const COUNTRY_NOUNS: ReadonlySet<string> = wordSet(
  'country nation kingdom republic state archipelago islands emirate sultanate principality',
);

/** Countries that share a name: "both Koreas". */
export const NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['KP', 'KR']],
  ['congos', ['CD', 'CG']],
  ['sudans', ['SD', 'SS']],
]);

/** Verbs for meeting or calling in somebody, to whom what is said in the same sentence goes: "summoned the envoy and demanded". */
export const MEETING_VERBS: ReadonlySet<string> = wordSet(
  'summoned summons summoning received receives receiving met meets meeting telephoned phoned hosted hosts hosting',
);

/** Prepositions that may stand between a cue and its object: "called on Chile", "replied to Chile". */
export const OBJECT_PREPOSITIONS: ReadonlySet<string> = wordSet('on upon for to against with at');

/** What opens an adjunct before the subject: "If it rains, Chile …". */
export const OPENING_ADJUNCTS: ReadonlySet<string> = wordSet(
  'if when in by under unless since because for at on after before with during despite while although as until from amid without once',
);

/** Verbs by which a speaker's own words turn to somebody: "we thank Chile", "it calls on Peru", "she trusted Chile". */
export const TURNING_VERBS: ReadonlySet<string> = new Set(
  (
    'thank urge ask condemn reject accuse blame warn demand welcome congratulate criticize criticise denounce praise commend implore call dismiss ' +
    'deplore support regret expect want oppose trust distrust respect recognize recognise forgive value appreciate applaud salute hold/held ' +
    'remind invite encourage tell/told inform notify stand/stood back apologize apologise write/wrote/written'
  )
    .split(' ')
    .flatMap((verb) => [...inflect(verb)].map(([, printed]) => printed)),
);

/** What only passes between a pronoun and its verb: "we strongly condemn", "I would like to thank". */
export const BEFORE_TURNING: ReadonlySet<string> = wordSet(
  'we i it he she had has have again also therefore do would like to want must can only strongly deeply sincerely once more now will would not never fully still simply always',
);

/** Modal verbs that tell somebody what to do: "Chile must withdraw". */
export const BINDING_MODALS: ReadonlySet<string> = wordSet('must should has have needs need ought cannot');

/** What opens a condition put to somebody: "if Chile withdraws". */
export const CONDITIONS: ReadonlySet<string> = wordSet('if unless until provided because');

/** Plural nouns without the ending. */
export const PLURAL_PEOPLE = /^(?:people|men|women|children|police|cattle|crew)$/u;

/** Nouns for what is said against somebody: "the allegations were an invention" is about whoever made them. */
export const CHARGE_NOUNS: ReadonlySet<string> = wordSet(
  'accusation accusations allegation allegations charge charges claim claims criticism reproach complaint complaints threat threats ultimatum ' +
    'demand demands remark remarks comment comments statement statements announcement words language tone speech protest insult insults report reports reply invitation',
);

/** What is demanded of nobody but the other party: "demanded an apology". */
export const OWED_NOUNS: ReadonlySet<string> = wordSet(
  'apology apologies explanation explanations answer answers clarification retraction compensation reparations damages proof reply',
);

/** Verbs that judge: "called the charge absurd" answers whoever made it. */
export const JUDGING_LEMMAS: ReadonlySet<string> = wordSet('call label brand dub term deem describe');

/** Verbs behind which a clause tells what the speaker holds of somebody: "we know that Chile …". */
export const HOLDING_VERBS: ReadonlySet<string> = wordSet(
  'know believe think fear hope see understand expect suspect trust regret is was doubt',
);

/** Nouns for words that go to one hearer: "in a letter to Chile", "in a call with the premier". */
export const EXCHANGE_NOUNS: ReadonlySet<string> = wordSet(
  'call conversation letter note message telegram cable phone',
);

/** Nouns for what somebody said before, to which a denial or a rejection answers: "denied the charge". */
export const CLAIM_NOUNS: ReadonlySet<string> = wordSet(
  'accusation accusations allegation allegations charge charges claim claims report reports account criticism assertion assertions suggestion ' +
    'suggestions statement statements remark remarks comment comments complaint complaints threat threats demand demands proposal offer version ' +
    'deal role involvement responsibility wrongdoing accounts reproach protest warning idea plan request call appeal ultimatum characterization argument move decision action step measure measures announcement ruling ban gesture sanctions tariffs attack',
);

/** Verbs that only tell: a medium that they address is no target. */
export const TELLING_LEMMAS: ReadonlySet<string> = wordSet('tell inform brief assure remind');

/** Bodies that hear a speech: "told parliament" is not about parliament. */
export const HEARING_BODIES =
  /\b(?:parliament|council|assembly|senate|congress|committee|commission|chamber|duma|house|forum|summit|conference|court|meeting)\b/iu;

/** Nouns for those who speak for a state: "told the Chilean side", "told Chile's ambassador". */
export const STATE_NOUNS: ReadonlySet<string> = wordSet(
  'government side authorities minister ministry ambassador envoy premier president counterpart leader leaders leadership delegation officials diplomats ' +
    'administration chancellor secretary commissioner governments people peoples',
);

/** Prepositions behind which a name only qualifies a subject: "the road to Chile", not "the decision by Chile". */
export const QUALIFYING_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'to with between for on from along over toward towards about among than',
);

/** Prepositions of place and way: the country behind one is where something happens. */
export const SCENE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in at near inside outside around across through via',
);

/** Verbs for what one does because of another: "it would answer in kind". */
export const REACTING_VERBS: ReadonlySet<string> = wordSet(
  'answer respond retaliate reciprocate intimidated blackmailed bullied lectured provoked pressured cowed',
);

const claimActs: readonly (readonly [string, readonly Act[]])[] = [
  ['accusation allegation charge blame', ['accuse', 'criticize']],
  ['criticism reproach', ['criticize', 'accuse']],
  ['protest complaint', ['criticize', 'accuse', 'reject']],
  ['threat ultimatum', ['threaten', 'warn']],
  ['warning', ['warn', 'threaten']],
  ['demand', ['demand']],
  ['request call appeal', ['ask', 'demand']],
  ['proposal offer idea', ['propose', 'promise']],
  ['apology', ['apologize']],
  ['denial', ['deny', 'reject']],
];

/** What somebody did by a statement to which a noun in the singular points back: "the threat". */
export const CLAIM_ACTS: ReadonlyMap<string, ReadonlySet<Act>> = new Map(
  claimActs.flatMap(([nouns, acts]) => nouns.split(' ').map((noun) => [noun, new Set(acts)] as const)),
);

/** People who act for their state: "Chilean soldiers" are Chile where others of its people are themselves only. */
export const STATE_PEOPLE: ReadonlySet<string> = wordSet(
  'soldiers troops officials officers diplomats guards policemen police ministers envoys negotiators delegates ambassadors leaders sailors marines agents ' +
    'commanders generals authorities inspectors prosecutors judges lawmakers senators deputies spokesmen representatives spies pilots',
);

/** Private people and firms: what they do, their state does not. */
export const PRIVATE_NOUNS: ReadonlySet<string> = wordSet(
  'firm firms company companies business businesses bank banks airline airlines investor investors businessman businessmen buyer buyers seller sellers ' +
    'trader traders exporter exporters importer importers producer producers farmer farmers fisherman fishermen driver drivers haulier hauliers worker workers ' +
    'labourers miners migrants migrant refugees refugee students student tourists tourist citizens citizen nationals villagers villager residents resident ' +
    'civilians civilian families men man women woman children girl boy pilgrims journalists journalist reporters newspaper newspapers media scientists ' +
    'engineers doctors smugglers smuggler poachers activists protesters demonstrators fans players club clubs singer writer author historian priest bishop ' +
    'monk nurse teacher teachers mercenaries consumers customers markets',
);

/** Nouns by which somebody sides with or turns to another: "solidarity with Chile", "support for Peru". */
export const SIDING_NOUNS: ReadonlySet<string> = wordSet(
  'support solidarity sympathy backing confidence trust gratitude thanks condolences admiration respect friendship concern regret anger dismay frustration ' +
    'disappointment dissatisfaction readiness willingness hope doubts doubt opposition commitment loyalty',
);

/** Prepositions between such a noun and whom it is for. */
export const SIDING_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'with for to in at about towards toward over',
);

/** What is called for of everybody and nobody: "called for calm". */
export const NEUTRAL_CALLS: ReadonlySet<string> = wordSet(
  'calm restraint talks dialogue peace negotiations negotiation diplomacy mediation patience moderation unity de-escalation meeting summit solution ' +
    'ceasefire cease-fire truce debate inquiry investigation probe cooperation reconciliation vigilance caution reform reforms',
);

/** Verbs by which a noun that they govern comes from their subject: "Chile lodged a protest". */
export const LODGING_VERBS: ReadonlySet<string> = wordSet(
  'lodged lodges lodge filed files issued issues made makes sent sends submitted presented tabled unveiled announced launched imposed offered repeated',
);

/** Nouns for any words at all: "the remark" is whoever's who spoke before. */
export const SPEECH_NOUNS: ReadonlySet<string> = wordSet(
  'remark comment statement word language tone speech announcement assertion account version',
);

/** Nouns among those for what was said before that are deeds: they are no words of whoever spoke last. */
export const DEED_NOUNS: ReadonlySet<string> = wordSet(
  'attack ban sanctions tariffs measure measures ruling deal plan gesture role',
);

/** Nouns for what is somebody's doing: "the fault of Chile". */
export const BLAME_NOUNS: ReadonlySet<string> = wordSet(
  'fault blame responsibility doing work decision matter task business problem mistake error duty idea choice behest hands orders request insistence invitation initiative',
);

/** What names whoever makes something happen or not: "without Chile", "despite Chile's warning". */
export const CAUSE_PREPOSITIONS: ReadonlySet<string> = wordSet('without despite because unlike');

/** Verbs and nouns for what comes "from" somebody who acts: "what we expect from Chile". */
export const SOURCE_VERBS: ReadonlySet<string> = wordSet(
  'coming expect expects expected want wants wanted need needs needed hear heard accept accepted receive received demand demanded ' +
    'launched fired sent threat threats pressure interference aggression attack attacks fire signal signals signs word answer reply letter provocation ' +
    'provocations help support aid assurances assurance guarantees statements police troops soldiers ships planes drones missiles rockets officials',
);

/** Nouns for any deed at all: "the decision" is whose deed the sentence before tells. */
export const DEED_WORDS: ReadonlySet<string> = wordSet(
  'decision move step act action gesture measure measures steps deed conduct behaviour behavior refusal order incident manoeuvre provocation ruling decree ' +
    'announcement offer reversal violation breach incursion insult',
);
