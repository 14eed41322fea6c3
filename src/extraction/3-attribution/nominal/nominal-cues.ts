import type { NounFrame, ReportingNoun } from '../../data/reporting-nouns.js';
import { NOUN_LIKE_FORMS } from '../../data/reporting-verbs.js';
import type { CueSite } from '../cues/cues.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nominalContentEnd } from './nominal-content-ends.js';
import { contentPlace, frameAt, opensContent } from './nominal-frames.js';
import { findOwner, isUnsaid, modifiersBefore, type Owner } from './nominal-owners.js';
import type { Tag, Unit } from '../grammar/units.js';

/** A noun that tells that something was said, with whoever speaks and what is said. */
export interface NominalCue {
  noun: ReportingNoun;
  frame: NounFrame;
  /** Units of the noun, of the verb it completes ("issued a warning") and of the preposition behind it. */
  cue: UnitRange;
  /** Null where the text does not tell who speaks. */
  owner: Owner | null;
  range: UnitRange;
}

const NEGATIVES = new Set(['no', 'any', 'without', 'neither', 'nor']);
const PERSONS = new Set(['his', 'her']);
/** Right before a word that is noun or verb these make a verb of it: "they claim that". */
const BEFORE_VERBS = new Set<Tag>([
  'to',
  'modal',
  'subject-pronoun',
  'name',
  'quotation',
  'relative',
  'comma',
  'dash',
]);

/** Tells whether a word that no determiner stands before is a verb: "they claim that". */
function readsAsVerb(units: readonly Unit[], cues: readonly CueSite[], head: number): boolean {
  if (cues.some((cue) => cue.head === head)) return true;
  const { lower = '', known } = units[head] ?? {};
  if (!NOUN_LIKE_FORMS.has(lower)) return false;
  // A noun in the singular has its article.
  const singular = known?.reportingNoun?.lemma === lower;
  return singular || isTagged(units, head - 1, BEFORE_VERBS);
}

/** The noun at a unit, with where its phrase begins: its determiner, or its first modifier. */
interface NounPhrase {
  noun: ReportingNoun;
  head: number;
  from: number;
  determined: boolean;
}

function nounPhraseAt(units: readonly Unit[], head: number): NounPhrase | null {
  const unit = units[head];
  const noun = unit?.capital === false ? unit.known?.reportingNoun : undefined;
  if (!noun) return null;
  const modified = modifiersBefore(units, head);
  if (NEGATIVES.has(units[modified - 1]?.lower ?? '')) return null;
  const determined = tagAt(units, modified - 1) === 'determiner';
  const from = determined ? modified - 1 : modified;
  return isUnsaid(units, from) ? null : { noun, head, from, determined };
}

/** Who speaks, where somebody may: an attack that is not "his" or "her" may be an army's. */
function ownerOf(units: readonly Unit[], { noun, head }: NounPhrase): Owner | null {
  const owner = findOwner(units, head, (index) => frameAt(units, index, noun.owned) !== null);
  const personal = PERSONS.has(units[modifiersBefore(units, head) - 1]?.lower ?? '');
  return noun.personal && !personal ? null : owner;
}

function readNominalCue(units: readonly Unit[], cues: readonly CueSite[], head: number): NominalCue | null {
  const phrase = nounPhraseAt(units, head);
  if (!phrase) return null;
  const { noun, determined } = phrase;
  const owner = ownerOf(units, phrase);
  const place = contentPlace(units, Math.max(head + 1, owner?.speaker.to ?? 0), noun.owned);
  const frame = frameAt(units, place, owner ? noun.owned : noun.unowned);
  if (!frame || !opensContent(units, place, frame)) return null;
  if (!owner && !determined && readsAsVerb(units, cues, head)) return null;
  const inContent = frame === 'that' || frame === 'to';
  const from = inContent ? place : place + 1;
  const phraseStart = owner?.verb === -1 ? Math.min(phrase.from, owner.speaker.from) : phrase.from;
  const to = nominalContentEnd(units, cues, phraseStart, from);
  if (to <= from) return null;
  const cueEnd = !inContent && place === head + 1 ? place + 1 : head + 1;
  return {
    noun,
    frame,
    cue: { from: owner && owner.verb >= 0 ? owner.verb : head, to: cueEnd },
    owner,
    range: { from, to },
  };
}

/** Finds what a sentence's nouns tell that somebody said, left to right; what stands within another's content is part of it. */
export function findNominalCues(units: readonly Unit[], cues: readonly CueSite[]): NominalCue[] {
  const found: NominalCue[] = [];
  for (let head = 0; head < units.length; head++) {
    const nominal = readNominalCue(units, cues, head);
    if (!nominal) continue;
    found.push(nominal);
    head = nominal.range.to - 1;
  }
  return found;
}
