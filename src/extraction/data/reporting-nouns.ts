import type { Act } from '../types.js';
import { inflect } from './inflection.js';
import { wordSet } from './word-set.js';

/** The word that opens the content of a reporting noun: "that" and "to" belong to the content, the others to the cue. */
export type NounFrame = 'that' | 'to' | 'of' | 'for' | 'on' | 'about' | 'over';

/** A noun that tells that something was said. */
export interface ReportingNoun {
  lemma: string;
  act: Act;
  /** What opens its content where the text tells who speaks: "his claim that", "her call for". */
  owned: ReadonlySet<NounFrame>;
  /** What opens its content even where nobody is told to speak: "complaints that". */
  unowned: ReadonlySet<NounFrame>;
  /** Armies do it too, so that only "his" or "her" makes words of it: "his attacks on". */
  personal: boolean;
}

interface Row {
  act: Act;
  owned?: readonly NounFrame[];
  unowned?: readonly NounFrame[];
  personal?: true;
  nouns: string;
}

/**
 * Frames hold where PolNeAR's annotators (train part) take what stands there for a statement in six of ten
 * places and more, or where the words leave no doubt. Nouns of thought and will ("plan", "hope", "belief", "decision")
 * are left out: they tell of no words spoken.
 */
const ROWS: readonly Row[] = [
  {
    act: 'state',
    owned: ['that'],
    unowned: ['that'],
    nouns: 'admission argument assertion contention suggestion',
  },
  {
    act: 'state',
    owned: ['that'],
    nouns:
      'acknowledgement acknowledgment assurance case claim comment confirmation declaration explanation hint insistence ' +
      'observation point prediction remark revelation statement testimony',
  },
  { act: 'state', unowned: ['that'], nouns: 'report' },
  { act: 'state', owned: ['that'], nouns: 'clear' },
  { act: 'state', owned: ['about'], nouns: 'comment joke remark' },
  { act: 'state', owned: ['on'], nouns: 'comment statement' },
  { act: 'state', owned: ['of', 'to'], nouns: 'claim' },
  { act: 'state', owned: ['of'], unowned: ['of'], nouns: 'chant' },
  { act: 'accuse', owned: ['that', 'of'], unowned: ['that', 'of'], nouns: 'accusation allegation' },
  { act: 'accuse', owned: ['that'], nouns: 'charge insinuation' },
  { act: 'criticize', owned: ['that'], unowned: ['that'], nouns: 'complaint criticism' },
  { act: 'criticize', owned: ['of'], nouns: 'condemnation criticism critique denunciation' },
  { act: 'criticize', owned: ['about'], nouns: 'complaint' },
  { act: 'criticize', owned: ['on'], personal: true, nouns: 'attack' },
  { act: 'praise', owned: ['of', 'for'], nouns: 'praise' },
  { act: 'praise', owned: ['of'], nouns: 'endorsement' },
  { act: 'demand', owned: ['that', 'to', 'for'], unowned: ['for'], nouns: 'call' },
  { act: 'demand', owned: ['that', 'to', 'for'], nouns: 'demand plea' },
  { act: 'demand', owned: ['that'], nouns: 'recommendation' },
  // "His appeal to voters" is charm.
  { act: 'demand', owned: ['that', 'for'], nouns: 'appeal' },
  { act: 'demand', owned: ['that', 'to'], nouns: 'request' },
  { act: 'promise', owned: ['that', 'to', 'of'], unowned: ['to'], nouns: 'pledge promise vow' },
  { act: 'threaten', owned: ['that', 'to'], nouns: 'threat' },
  { act: 'warn', owned: ['that', 'of', 'about'], unowned: ['that', 'of', 'about'], nouns: 'warning' },
  { act: 'warn', owned: ['that', 'about', 'over'], nouns: 'concern' },
  { act: 'state', owned: ['that', 'about', 'over'], nouns: 'doubt' },
  { act: 'ask', owned: ['about'], nouns: 'question' },
  { act: 'deny', owned: ['that', 'of'], nouns: 'denial' },
  { act: 'reject', owned: ['that'], nouns: 'objection' },
  { act: 'propose', owned: ['that', 'to', 'for'], nouns: 'proposal' },
  { act: 'propose', owned: ['to'], nouns: 'offer' },
  { act: 'announce', owned: ['that'], nouns: 'announcement' },
  { act: 'apologize', owned: ['for'], nouns: 'apology' },
];

/** "call" and "calls", "apology" and "apologies": a noun's plural is spelt as a verb's third person. */
const formsOf = (lemma: string): string[] =>
  inflect(lemma).flatMap(([form, printed]) => (form === 'base' || form === 'third' ? [printed] : []));

/** Reporting nouns by singular and plural, the frames of a noun's rows together. */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingNoun> = (() => {
  const nouns = new Map<string, ReportingNoun>();
  for (const { act, owned = [], unowned = [], personal = false, nouns: list } of ROWS) {
    for (const lemma of wordSet(list)) {
      const known = nouns.get(lemma);
      const noun: ReportingNoun = {
        lemma,
        act: known?.act ?? act,
        owned: new Set([...(known?.owned ?? []), ...owned, ...unowned]),
        unowned: new Set([...(known?.unowned ?? []), ...unowned]),
        personal,
      };
      for (const form of formsOf(lemma)) nouns.set(form, noun);
    }
  }
  return nouns;
})();

/** Verbs whose subject says what their object names: "issued a warning". */
const LIGHT_VERBS =
  'add defend deliver echo file give/gave/given issue launch lodge make/made offer press raise release reiterate renew repeat send/sent sound voice';

/** Every form of the verbs whose subject says what their object names. */
export const LIGHT_VERB_FORMS: ReadonlySet<string> = new Set(
  LIGHT_VERBS.split(' ').flatMap((entry) => inflect(entry).map(([, printed]) => printed)),
);
