import { tokenIndexAt } from '../1-read/lookup.js';
import { MEDIA_IDS } from '../2-entities/known-names.js';
import type { Mention } from '../2-entities/mention.js';
import { mentionsWithin } from '../4-resolution/cast.js';
import { wordClassOf } from '../data/function-words.js';
import { MEDIUM_NAME_ENDINGS } from '../data/relays.js';
import {
  ADDRESSING_LEMMAS,
  AIMED_ACTS,
  AIMING_PARTICIPLES,
  HEARING_BODIES,
  OBJECT_PREPOSITIONS,
  JUDGING_LEMMAS,
  OBJECT_STOPS,
  STATE_NOUNS,
  TELLING_LEMMAS,
} from '../data/target-frames.js';
import type { Act, Actor } from '../types.js';
import { isForeign, isOther, mentionAt, ownCountry, tokenAt, type Stage } from './aim-stage.js';
import { targetOf } from './target-mentions.js';
import { otherParty, twoParties } from './target-parties.js';
import { personBefore } from './target-pronouns.js';
import { officeBearer, readReference } from './target-references.js';

const JUDGING_ACTS: ReadonlySet<Act> = new Set<Act>(['reject', 'justify', 'praise', 'criticize']);
const AIMLESS_LEMMAS = new Set(['say', 'write', 'add', 'remark', 'state']);
const MAX_OBJECT_TOKENS = 14;
const MAX_HEAD_TOKENS = 5;
const MAX_PASSIVE_TOKENS = 14;
const MAX_PARTICIPLE_TOKENS = 16;

/** "it", "them", "him" as a whole object. */
function readPronoun(stage: Stage, index: number): Actor[] | null {
  const word = tokenAt(stage, index)?.lower ?? '';
  if (/^(?:it|them)$/u.test(word)) {
    const offset = tokenAt(stage, index)?.start ?? 0;
    const parties = word === 'them' ? twoParties(stage, offset) : [];
    if (parties.length > 0 && parties.every((party) => isForeign(stage, party))) return parties;
    const other = otherParty(stage, offset);
    return other ? [other] : [];
  }
  const next = tokenAt(stage, index + 1);
  const whole = next?.kind !== 'word' || wordClassOf(next.lower) !== undefined;
  if (!/^(?:him|her)$/u.test(word) || !whole) return null;
  const person = personBefore(stage, index);
  return person ? [person] : [];
}

/** "its neighbour, Chile," and "her Chilean counterpart, Luis Soto,": the name behind the comma at a token. */
function nameInApposition(stage: Stage, comma: number): Actor | null {
  if (tokenAt(stage, comma)?.text !== ',') return null;
  const at = /^(?:mr|ms|mrs|dr|mr\.|ms\.|mrs\.|dr\.)$/u.test(tokenAt(stage, comma + 1)?.lower ?? '')
    ? comma + 2
    : comma + 1;
  const mention = mentionAt(stage, at) ?? mentionAt(stage, comma + 1);
  return mention && mention.tokenStart > comma && mention.tokenStart <= at && mention.form === 'name'
    ? mention.actor
    : null;
}

/** "to park their lorries": what "to" opens is no object. */
function isInfinitive(stage: Stage, from: number): boolean {
  const next = tokenAt(stage, from + 1)?.lower ?? '';
  return (
    tokenAt(stage, from)?.lower === 'to' && !mentionAt(stage, from + 1) && wordClassOf(next) === undefined
  );
}

/** "the High Commissioner of Chile": the name only tells whose office it is. */
function isOf(stage: Stage, tokenStart: number): boolean {
  const at = tokenAt(stage, tokenStart - 1)?.lower === 'the' ? tokenStart - 2 : tokenStart - 1;
  return tokenAt(stage, at)?.lower === 'of';
}

/** "Chile, Peru and Bolivia": a comma within a list of names that "and" ends. */
function goesOn(stage: Stage, comma: number): boolean {
  if (tokenAt(stage, comma)?.text !== ',') return false;
  for (let index = comma; ;) {
    const at = tokenAt(stage, index + 1)?.lower === 'the' ? index + 2 : index + 1;
    const mention = mentionAt(stage, at);
    if (mention?.tokenStart !== at || mention.possessive) return false;
    const behind = tokenAt(stage, mention.tokenEnd);
    if (behind?.lower === 'and') return true;
    if (behind?.text !== ',') return false;
    index = mention.tokenEnd;
  }
}

/** "He blamed its army": where "it" is the other party, so is the body. */
function othersBody(stage: Stage, { actor, form, tokenStart, start }: Mention): Actor | null {
  const own = ownCountry(stage.statement);
  if (own === null || actor.country !== own || actor.type !== 'organization' || form === 'adjective')
    return null;
  const owner = [tokenStart, tokenStart - 1].some((at) =>
    /^(?:its|their)$/u.test(tokenAt(stage, at)?.lower ?? ''),
  );
  if (!owner || stage.statement.speaker?.actor?.type !== 'person') return null;
  const other = otherParty(stage, start)?.country;
  const body = `organization:${own.toLowerCase()}-`;
  return other && actor.id.startsWith(body)
    ? { ...actor, id: actor.id.replace(body, `organization:${other.toLowerCase()}-`), country: other }
    : null;
}

/** The objects that begin at a token: "both Russia and North Korea", "it", "its rival". */
export function readObjects(stage: Stage, from: number, to = from + MAX_OBJECT_TOKENS): Actor[] {
  const found: Actor[] = [];
  let describes = false;
  const sentence = tokenAt(stage, from)?.sentence;
  const behind = OBJECT_PREPOSITIONS.has(tokenAt(stage, from)?.lower ?? '') ? from + 1 : from;
  if (isInfinitive(stage, from)) return [];
  const pronoun = readPronoun(stage, behind);
  if (pronoun) return pronoun;
  for (let index = behind; index < to;) {
    const token = tokenAt(stage, index);
    if (!token || token.sentence !== sentence || token.text === '.') break;
    if (token.kind === 'mark' && index > behind) break;
    const mention = mentionAt(stage, index);
    if (mention) {
      const owner = mention.possessive && mentionAt(stage, mention.tokenEnd + 1)?.actor.type === 'person';
      if (!owner) found.push(officeBearer(stage, mention) ?? othersBody(stage, mention) ?? targetOf(mention));
      describes ||= mention.possessive || mention.form === 'adjective' || isOf(stage, mention.tokenStart);
      index = Math.max(mention.tokenEnd, index + 1);
      continue;
    }
    const reference = readReference(stage, index);
    if (reference) {
      const named = nameInApposition(stage, reference.to);
      return [...found, ...(named ? [named] : reference.actors)];
    }
    const person = describes ? nameInApposition(stage, index) : null;
    if (person?.type === 'person')
      return [...found.slice(0, -1), { ...person, country: person.country ?? found.at(-1)?.country ?? null }];
    // "the ambassador of Chile in Lima, Ana Kovac": where somebody serves parts him from his name.
    const post = describes && token.lower === 'in' ? mentionAt(stage, index + 1) : undefined;
    if (post && tokenAt(stage, post.tokenEnd)?.text === ',') {
      index = post.tokenEnd;
      continue;
    }
    const goes =
      token.lower === 'of'
        ? STATE_NOUNS.has(tokenAt(stage, index - 1)?.lower ?? '')
        : found.length > 0 && goesOn(stage, index);
    if (OBJECT_STOPS.has(token.lower) && !goes) break;
    index++;
  }
  return found;
}

/** "Chile was accused by Peru of …": the object of a passive stands before it. */
function passiveObjects(stage: Stage, cueStart: number): Actor[] | null {
  const at = tokenIndexAt(stage.reading, cueStart);
  const before = [1, 2].find((back) => wordClassOf(tokenAt(stage, at - back)?.lower ?? '') === 'be');
  if (before === undefined) return null;
  const sentence = tokenAt(stage, at)?.sentence;
  const objects: Mention[] = [];
  for (let index = at - before; index > at - MAX_PASSIVE_TOKENS; index--) {
    const token = tokenAt(stage, index);
    if (token?.sentence !== sentence) break;
    const mention = mentionAt(stage, index);
    const joins = mention !== undefined || objects.length === 0 || /^(?:and|both)$/u.test(token?.lower ?? '');
    if (!joins || (objects.length === 0 && token?.text === ',')) break;
    if (mention && objects.at(-1) !== mention) objects.push(mention);
  }
  return objects.reverse().map(targetOf);
}

/** A medium that hears it, whether the tables know it or only the words round it show it. */
function isHearer(stage: Stage, { id, name, country }: Actor): boolean {
  const { via = [] } = stage.statement.attribution;
  const words = name.toLowerCase().split(/\s+/u);
  return (
    MEDIA_IDS.has(id) ||
    HEARING_BODIES.test(name) ||
    (country === null && [words.at(0), words.at(-1)].some((word) => MEDIUM_NAME_ENDINGS.has(word ?? ''))) ||
    name === stage.reading.dateline?.agency ||
    via.some((span) =>
      mentionsWithin(stage.mentions, span.start, span.end).some(({ actor }) => actor.id === id),
    )
  );
}

/** "told Chilean reporters": those who hear it only have their country beside them. */
function isAudience(stage: Stage, from: number): boolean {
  const at = /^(?:the|a|an)$/u.test(tokenAt(stage, from)?.lower ?? '') ? from + 1 : from;
  const mention = mentionAt(stage, at);
  const grouped = mention?.actor.type === 'group';
  if (!mention || !(grouped || mention.form === 'adjective' || mention.possessive)) return false;
  for (
    let index = grouped ? mention.tokenStart : mention.tokenEnd;
    index < mention.tokenEnd + MAX_HEAD_TOKENS;
    index++
  )
    if (
      STATE_NOUNS.has(tokenAt(stage, index)?.lower ?? '') ||
      mentionAt(stage, index)?.actor.type === 'person'
    )
      return false;
  return true;
}

/** The token behind the object of a cue: the content's last, where that stands behind the cue. */
function objectEnd({ ranges }: Stage, from: number): number {
  const content = ranges.findLast((range) => range.from >= from);
  return Math.min(from + MAX_OBJECT_TOKENS, content?.to ?? from + MAX_OBJECT_TOKENS);
}

/** "dismissed it as theatre", "defended that": a pronoun for what was said or done before. */
function judgesThing(stage: Stage, from: number): boolean {
  const { act, attribution } = stage.statement;
  const judges = JUDGING_ACTS.has(act) || JUDGING_LEMMAS.has(attribution.cue?.lemma ?? '');
  return judges && /^(?:it|this|that)$/u.test(tokenAt(stage, from)?.lower ?? '');
}

/** The object of the cue itself: "accused South Korea of …", "told Moscow that …". */
export function cueObjects(stage: Stage): Actor[] {
  const { attribution, act } = stage.statement;
  const { cue, speaker } = attribution;
  // The colon of a transcript has no object.
  if (!cue || cue.text === ':') return [];
  const from = tokenIndexAt(stage.reading, cue.end);
  const next = tokenAt(stage, from);
  // "she said of Chile"
  const topic = /^(?:of|about)$/u.test(next?.lower ?? '') && AIMLESS_LEMMAS.has(cue.lemma);
  if (topic) return readObjects(stage, from + 1);
  if (!AIMED_ACTS.has(act) && !ADDRESSING_LEMMAS.has(cue.lemma.split(' ', 1)[0] ?? '')) return [];
  if (next?.lower === 'by') return passiveObjects(stage, cue.start) ?? [];
  if (!next || (speaker && next.start >= speaker.start && next.start < speaker.end)) return [];
  // "called it a mistake", "dismissed that as theatre": a thing said before is judged, not somebody.
  if (judgesThing(stage, from)) return [];
  const objects = readObjects(stage, from, objectEnd(stage, from));
  // "told the BBC that …": a medium hears it, but it is not about the medium.
  if (!TELLING_LEMMAS.has(cue.lemma)) return objects;
  return isAudience(stage, from)
    ? []
    : objects.filter((object) => isOther(stage, object) && !isHearer(stage, object));
}

/** "…, the official stated, urging both Russia and North Korea to …": whom the same breath is aimed at. */
export function participleObjects(stage: Stage): Actor[] {
  const { cue, speaker } = stage.statement.attribution;
  if (!cue) return [];
  const from = tokenIndexAt(stage.reading, Math.max(cue.end, speaker?.end ?? 0));
  const sentence = tokenAt(stage, from - 1)?.sentence;
  for (let index = from; index < from + MAX_PARTICIPLE_TOKENS; index++) {
    const token = tokenAt(stage, index);
    if (token?.sentence !== sentence) break;
    if (AIMING_PARTICIPLES.has(token?.lower ?? ''))
      return readObjects(stage, index + 1).filter((actor) => isForeign(stage, actor));
  }
  return [];
}
