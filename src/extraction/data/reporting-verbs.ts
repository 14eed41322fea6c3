import type { Act } from '../types.js';
import { inflect } from './inflection.js';
import type { VerbForm } from './verbs.js';
import { wordSet } from './word-set.js';

/**
 * What may follow a reporting verb:
 * - `clause`: "said (that) the talks failed", and as a tag: "The talks failed, he said."
 * - `that`: only with "that", or a pronoun that begins the clause: "maintains he is innocent", not "maintains a lead"
 * - `addressee`: the person addressed comes first: "told reporters that …"
 * - `object`: the object is what is spoken of: "condemned the attack"
 * - `of`: accusation of somebody of something: "accused Moscow of lying"
 * - `infinitive`: "vowed to respond", "urged both sides to stop"
 * - `particle`: only with one of the row's particles: "called for talks"
 * - `topic`: only with one of the row's particles, which a noun phrase follows: "talked about the port"
 * - `quotation`: introduces quotation marks only: "continued: “…”"
 */
export type Frame =
  'clause' | 'that' | 'addressee' | 'object' | 'of' | 'infinitive' | 'particle' | 'topic' | 'quotation';

export interface ReportingVerb {
  lemma: string;
  act: Act;
  frames: ReadonlySet<Frame>;
  /** Words that belong to the cue when they follow it directly: "out" in "pointed out". */
  particles: readonly string[];
}

interface Row {
  act: Act;
  frames: readonly Frame[];
  particles?: readonly string[];
  verbs: string;
}

const ROWS: readonly Row[] = [
  {
    act: 'state',
    frames: ['clause'],
    verbs:
      'say/said add note remark explain observe recall recount stress emphasize emphasise underline reiterate insist ' +
      'maintain assert contend argue claim allege affirm declare disclose report testify conclude concede acknowledge admit confess ' +
      'confirm indicate write/wrote/written tweet joke quip hint opine clarify elaborate specify theorize boast brag gush bemoan muse ' +
      'exclaim marvel suggest imply rejoin mumble whisper shout yell scream',
  },
  {
    act: 'state',
    frames: ['that'],
    verbs: 'state underscore highlight repeat maintain counter retort reply respond answer interject reason',
  },
  {
    act: 'state',
    frames: ['clause', 'addressee'],
    verbs: 'tell/told inform remind assure advise brief notify reassure',
  },
  {
    act: 'state',
    frames: ['quotation'],
    verbs:
      'continue begin/began/begun conclude post comment start read/read email text chime sum laugh smile sigh finish describe shoot/shot fire pronounce volunteer intone offer chant echo',
  },
  { act: 'state', frames: ['particle'], particles: ['out'], verbs: 'point' },
  { act: 'state', frames: ['quotation'], particles: ['on'], verbs: 'go/went/gone' },
  { act: 'state', frames: ['quotation'], particles: ['it'], verbs: 'put/put' },
  {
    act: 'state',
    frames: ['object'],
    verbs: 'cite describe characterize characterise portray mention outline',
  },
  { act: 'state', frames: ['object'], verbs: 'call label brand dub term deem' },
  { act: 'predict', frames: ['clause'], verbs: 'predict forecast/forecast estimate speculate' },
  { act: 'warn', frames: ['clause', 'addressee'], verbs: 'warn caution' },
  { act: 'promise', frames: ['clause', 'infinitive'], verbs: 'promise vow swear/swore/sworn guarantee' },
  { act: 'promise', frames: ['that', 'infinitive'], verbs: 'pledge' },
  { act: 'threaten', frames: ['infinitive'], verbs: 'threaten' },
  { act: 'announce', frames: ['clause', 'object'], verbs: 'announce proclaim' },
  { act: 'propose', frames: ['clause', 'object'], verbs: 'propose recommend' },
  { act: 'demand', frames: ['clause', 'infinitive', 'object'], verbs: 'demand urge implore beseech exhort' },
  { act: 'demand', frames: ['particle'], particles: ['for', 'on', 'upon'], verbs: 'call' },
  { act: 'ask', frames: ['clause', 'addressee', 'infinitive'], verbs: 'ask inquire beg' },
  { act: 'ask', frames: ['object'], verbs: 'question' },
  { act: 'agree', frames: ['clause'], verbs: 'agree' },
  { act: 'deny', frames: ['clause', 'object'], verbs: 'deny/denied' },
  { act: 'reject', frames: ['object'], verbs: 'reject dismiss refute rebut rebuff repudiate disavow' },
  { act: 'accuse', frames: ['of'], verbs: 'accuse' },
  { act: 'accuse', frames: ['object'], verbs: 'blame' },
  { act: 'accuse', frames: ['that'], verbs: 'charge' },
  {
    act: 'criticize',
    frames: ['object'],
    verbs:
      'criticize criticise condemn denounce blast slam decry deplore lambaste rebuke mock ridicule chide berate excoriate castigate bash deride scold assail',
  },
  { act: 'criticize', frames: ['clause'], verbs: 'complain protest fume grumble' },
  { act: 'praise', frames: ['object'], verbs: 'praise hail commend applaud laud tout endorse salute' },
  { act: 'thank', frames: ['object'], verbs: 'thank congratulate' },
  { act: 'regret', frames: ['clause', 'object'], verbs: 'regret lament' },
  { act: 'apologize', frames: ['particle'], particles: ['for'], verbs: 'apologize apologise' },
  { act: 'justify', frames: ['object'], verbs: 'justify' },
  { act: 'state', frames: ['object'], verbs: 'express reaffirm voice' },
  { act: 'state', frames: ['clause', 'object'], verbs: 'reveal' },
  {
    act: 'state',
    frames: ['object'],
    verbs: 'discuss note acknowledge reiterate stress emphasize emphasise tweet bemoan',
  },
  { act: 'predict', frames: ['object'], verbs: 'predict' },
  { act: 'criticize', frames: ['object'], verbs: 'attack' },
  { act: 'criticize', frames: ['topic'], particles: ['out'], verbs: 'call' },
  { act: 'criticize', frames: ['topic'], particles: ['of'], verbs: 'complain' },
  { act: 'demand', frames: ['object', 'infinitive', 'that'], verbs: 'order' },
  { act: 'criticize', frames: ['object'], verbs: 'rip chastise' },
  { act: 'state', frames: ['clause'], verbs: 'insinuate' },
  { act: 'reject', frames: ['topic'], particles: ['with', 'on'], verbs: 'disagree' },
  { act: 'agree', frames: ['infinitive'], verbs: 'agree' },
  { act: 'agree', frames: ['topic'], particles: ['with', 'on'], verbs: 'agree' },
  { act: 'propose', frames: ['infinitive'], verbs: 'propose' },
  { act: 'ask', frames: ['topic'], particles: ['for'], verbs: 'ask' },
  { act: 'state', frames: ['topic'], particles: ['about'], verbs: 'joke write' },
  {
    act: 'state',
    frames: ['topic'],
    particles: ['about', 'of'],
    verbs: 'talk speak/spoke/spoken boast brag',
  },
  { act: 'state', frames: ['topic'], particles: ['to'], verbs: 'point' },
  { act: 'state', frames: ['topic'], particles: ['at'], verbs: 'hint' },
  { act: 'state', frames: ['topic'], particles: ['on'], verbs: 'comment' },
  { act: 'state', frames: ['topic'], particles: ['for', 'against'], verbs: 'argue' },
  { act: 'praise', frames: ['object'], verbs: 'welcome' },
  { act: 'justify', frames: ['object'], verbs: 'defend' },
  { act: 'demand', frames: ['particle'], particles: ['for', 'to'], verbs: 'appeal' },
  { act: 'reject', frames: ['topic'], particles: ['out'], verbs: 'rule' },
  { act: 'criticize', frames: ['topic'], particles: ['against'], verbs: 'protest' },
  { act: 'criticize', frames: ['topic'], particles: ['at'], verbs: 'lash' },
  { act: 'reject', frames: ['topic'], particles: ['to'], verbs: 'object' },
  { act: 'threaten', frames: ['object'], verbs: 'threaten' },
  { act: 'promise', frames: ['object'], verbs: 'promise vow' },
];

/** A reporting verb met in one of its inflected forms. */
export interface CueForm {
  verb: ReportingVerb;
  forms: ReadonlySet<VerbForm>;
}

/** One verb a lemma, the frames of its rows together; a row with particles stays a verb of its own ("call", "call for"). */
function collectVerbs(): Map<string, { verb: ReportingVerb; entry: string }> {
  const verbs = new Map<string, { verb: ReportingVerb; entry: string }>();
  for (const row of ROWS) {
    for (const entry of row.verbs.trim().split(/\s+/u)) {
      const [lemma = entry] = entry.split('/');
      const particles = row.particles ?? [];
      const key = [lemma, ...particles].join(' ');
      const known = verbs.get(key);
      const frames = new Set([...(known?.verb.frames ?? []), ...row.frames]);
      const act = known?.verb.act ?? row.act;
      verbs.set(key, { verb: { lemma, act, frames, particles }, entry: known?.entry ?? entry });
    }
  }
  return verbs;
}

/** Reporting verbs by inflected form; those with particles first ("called for" before "called"). */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = (() => {
  const index = new Map<string, { verb: ReportingVerb; forms: Set<VerbForm> }[]>();
  const byParticles = [...collectVerbs().values()].sort(
    (a, b) => b.verb.particles.length - a.verb.particles.length,
  );
  for (const { verb, entry } of byParticles) {
    for (const [form, printed] of inflect(entry)) {
      const known = index.get(printed) ?? [];
      const same = known.find((cueForm) => cueForm.verb === verb);
      if (same) same.forms.add(form);
      else known.push({ verb, forms: new Set([form]) });
      index.set(printed, known);
    }
  }
  return index;
})();

/** Forms that are as often a noun as a verb: they need a subject before them to count. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = wordSet(
  'say claim claims report reports call calls note notes comment comments remark remarks demand demands question questions attack attacks ' +
    'charge charges promise promises pledge pledges vow vows request requests answer answers estimate estimates forecast forecasts tweet tweets ' +
    'post posts praise blame joke jokes hint hints reply replies response state states text texts email emails offer offers start finish fire ' +
    'shot shots slam point talk talks attack order orders blast rip knock bash mock reference brief counter label labels brand brands term terms voice object protest protests regret ' +
    'regrets rebuke appeal appeals rule rules welcome objects warning laugh smile sigh read reads reason reasons stress outline highlight salute',
);
