import { firstAtOrBehind } from '../1-read/lookup.js';
import { MEDIA_IDS } from '../2-entities/known-names.js';
import { countryActor } from '../2-entities/actors.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { DESCRIPTIONS } from '../data/descriptions.js';
import { wordClassOf } from '../data/function-words.js';
import { COUNTRY_NOUNS, NAMESAKES, PARTY_NOUNS, RIVAL_NOUNS } from '../data/target-frames.js';
import type { Mention } from '../2-entities/mention.js';
import type { Actor } from '../types.js';
import { isOpposition, mentionAt, tokenAt, type Stage } from './aim-stage.js';
import { lastCountry, otherParty, pairBefore, twoParties } from './target-parties.js';

const GROUPS = new Set(GROUP_CODES);
const MAX_MODIFIERS = 2;
const MAX_BODIES_BACK = 40;
const ANY_BODY =
  /^(?:group|movement|organi[sz]ation|militia|agency|programme|program|company|firm|charity|lender)$/u;
/** Nouns for one office-holder. */
const OFFICES =
  /^(?:minister|president|premier|ambassador|envoy|chancellor|secretary|spokes(?:man|woman|person)|general|governor|commissioner|senator|chief|king|emir|admiral)$/u;
const OTHER_BODIES = /^(?:programme|program|authority|ministry|tribunal|treasury|guard|assembly)$/u;
const ANY_GROUP = /^(?:bloc|alliance|union)$/u;
/** Bodies of state that are none of these. */
const STATE_BODY = /(?:ministry|military|army|navy|force|guard|police|parliament|embassy|presidency|court)$/u;
/** Lands of which an article speaks of one at most. */
const LANDS = /^(?:archipelago|islands|emirate|sultanate|principality)$/u;
const GOVERNMENT = /^(?:government|administration|cabinet)$/u;
const EARLIER = /^(?:previous|former|outgoing|current|last)$/u;
const BOTH = /^(?:both|two)$/u;
const OWNERS = /^(?:its|their|his|her|our|my|the|a|that|this)$/u;

/** Whom words without a name stand for, and the token behind them. */
export interface Reference {
  actors: Actor[];
  to: number;
}

/** The noun behind at most two words that qualify it: "northern neighbour"; -1 where none of the nouns stands there. */
function nounBehind(stage: Stage, from: number, nouns: ReadonlySet<string>): number {
  for (let index = from; index <= from + MAX_MODIFIERS; index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word' || mentionAt(stage, index) || wordClassOf(token.lower) !== undefined)
      return -1;
    if (nouns.has(token.lower)) return index;
  }
  return -1;
}

/** "both", "both governments", "the two neighbours", "both Koreas". */
function readBoth(stage: Stage, from: number): Reference | null {
  const at = /^(?:the|these)$/u.test(tokenAt(stage, from)?.lower ?? '') ? from + 1 : from;
  const neither = readNeither(stage, from);
  if (neither) return neither;
  const word = tokenAt(stage, at);
  if (!word || !BOTH.test(word.lower)) return null;
  const next = tokenAt(stage, at + 1);
  const namesakes = NAMESAKES.get(next?.lower ?? '');
  if (namesakes) return { actors: namesakes.map(countryActor), to: at + 2 };
  const noun = nounBehind(stage, at + 1, PARTY_NOUNS);
  const ends = !next || endsPhrase(next.lower) || next.kind !== 'word';
  const alone = word.lower === 'both' ? ends : at > from && (ends || /^(?:of|for)$/u.test(next.lower));
  if (noun < 0 && !alone) return null;
  return { actors: twoParties(stage, word.start), to: noun < 0 ? at + 1 : noun + 1 };
}

/** "neither army", "either side", "one side … the other". */
function readNeither(stage: Stage, from: number): Reference | null {
  const word = tokenAt(stage, from);
  const noun = tokenAt(stage, from + 1);
  if (!word || !/^(?:neither|either|each|one)$/u.test(word.lower) || !noun) return null;
  const party = PARTY_NOUNS.has(noun.lower.replace(/y$/u, 'ie') + 's') && noun.lower !== 'one';
  return party ? { actors: pairBefore(stage, word.start), to: from + 2 } : null;
}

function endsPhrase(word: string): boolean {
  return /^(?:modal|be|auxiliary|to)$/u.test(wordClassOf(word) ?? '');
}

/** "its rival", "our northern neighbour": the other party; "that country": the one named last. */
function readDescription(stage: Stage, from: number): Reference | null {
  const owner = tokenAt(stage, from);
  if (!owner || !OWNERS.test(owner.lower)) return null;
  const noun = tokenAt(stage, from + 1)?.lower ?? '';
  if (/^(?:that|this|the)$/u.test(owner.lower) && COUNTRY_NOUNS.has(noun)) {
    const named =
      lastCountry(stage, owner.start, owner.lower === 'the') ??
      (LANDS.test(noun) ? otherParty(stage, owner.start) : null);
    return { actors: named ? [named] : [], to: from + 2 };
  }
  if (/^neighbou?ring$/u.test(noun) && COUNTRY_NOUNS.has(tokenAt(stage, from + 2)?.lower ?? '')) {
    const other = otherParty(stage, owner.start);
    return { actors: other ? [other] : [], to: from + 3 };
  }
  // "her country's neighbour"
  const skipped =
    /^(?:country|government|nation)$/u.test(noun) && tokenAt(stage, from + 2)?.lower === "'s" ? 2 : 0;
  const rival = /^(?:that|this)$/u.test(owner.lower)
    ? -1
    : nounBehind(stage, from + 1 + skipped, RIVAL_NOUNS);
  if (rival >= 0) {
    if (tokenAt(stage, rival)?.lower.endsWith('s'))
      return { actors: twoParties(stage, owner.start), to: rival + 1 };
    const other = otherParty(stage, owner.start);
    return { actors: other ? [other] : [], to: rival + 1 };
  }
  if (owner.lower === 'the') return readRole(stage, from) ?? readBody(stage, from);
  return /^(?:this|that)$/u.test(owner.lower) ? readBody(stage, from) : null;
}

/** "the minister", "the former deputy minister": the person named last with that role, but the speaker. */
function readRole(stage: Stage, from: number): Reference | null {
  const end = firstAtOrBehind(stage.mentions, tokenAt(stage, from)?.start ?? 0);
  const before = stage.mentions
    .slice(Math.max(0, end - MAX_BODIES_BACK), end)
    .filter(({ actor, role }) => actor.type === 'person' && role !== null && !stage.own.has(actor.id));
  for (let index = from + 1; before.length > 0 && index <= from + 1 + MAX_MODIFIERS; index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word' || token.lower.length < 4 || wordClassOf(token.lower) !== undefined)
      return null;
    const bearer =
      before.findLast(({ role }) => isRoleOf(role ?? '', token.lower)) ??
      (token.capital ? undefined : before.findLast((mention) => hasTitle(stage, mention, token.lower)));
    if (bearer) return { actors: [bearer.actor], to: index + 1 };
    if (mentionAt(stage, index)) return null;
  }
  return null;
}

/** "General Luis Soto": the noun is the title before a name. */
function hasTitle({ reading: { tokens } }: Stage, { tokenStart, tokenEnd }: Mention, noun: string): boolean {
  return (
    tokens[tokenStart - 1]?.lower === noun ||
    (tokenEnd - tokenStart > 1 && tokens[tokenStart]?.lower === noun)
  );
}

/** True where a role is the noun, or ends with it, or is it of something: "Defence Minister", "mayor of Kara". */
function isRoleOf(role: string, noun: string): boolean {
  const lower = role.toLowerCase();
  return lower === noun || lower.endsWith(` ${noun}`) || lower.startsWith(`${noun} of `);
}

/** "her own government", "the previous government": the speaker's. */
function readOwn(stage: Stage, from: number): Reference | null {
  const first = tokenAt(stage, from)?.lower ?? '';
  if (!OWNERS.test(first)) return null;
  const country = stage.statement.speaker?.actor?.country;
  const [second, third] = [1, 2].map((step) => tokenAt(stage, from + step)?.lower ?? '');
  if (!country) return null;
  if (first === 'the' && GOVERNMENT.test(second ?? '') && isOpposition(stage))
    return { actors: [countryActor(country)], to: from + 2 };
  const own = first === 'the' ? EARLIER.test(second ?? '') : second === 'own';
  return own && GOVERNMENT.test(third ?? '') ? { actors: [countryActor(country)], to: from + 3 } : null;
}

/** "the Council": the body whose name ends in the noun, where it was named before. */
function readBody(stage: Stage, from: number): Reference | null {
  const noun = tokenAt(stage, from + 1);
  if (!noun || !(DESCRIPTIONS.has(noun.lower) || OTHER_BODIES.test(noun.lower)) || mentionAt(stage, from + 1))
    return null;
  const end = firstAtOrBehind(stage.mentions, noun.start);
  const body = stage.mentions
    .slice(Math.max(0, end - MAX_BODIES_BACK), end)
    .findLast(
      ({ actor, form }) =>
        actor.type === 'organization' &&
        form === 'name' &&
        actor.name !== stage.reading.dateline?.agency &&
        (actor.name.toLowerCase().endsWith(` ${noun.lower}`) ||
          (ANY_GROUP.test(noun.lower) && actor.country !== null && GROUPS.has(actor.country)) ||
          (ANY_BODY.test(noun.lower) && !MEDIA_IDS.has(actor.id) && !STATE_BODY.test(actor.id))),
    );
  return body ? { actors: [body.actor], to: from + 2 } : null;
}

/** Reads words that stand for an actor without naming it, where they begin at a token. */
export function readReference(stage: Stage, from: number): Reference | null {
  const token = tokenAt(stage, from);
  if (token?.kind !== 'word') return null;
  return readBoth(stage, from) ?? readOwn(stage, from) ?? readDescription(stage, from);
}

/** "the Kenyan minister", "Kenya's minister": the person of that country named last with that role, where the noun is his alone. */
export function officeBearer(stage: Stage, mention: Mention): Actor | null {
  const { actor, form, possessive, tokenEnd, start } = mention;
  if (actor.type !== 'country' || !(form === 'adjective' || possessive)) return null;
  const from = tokenAt(stage, tokenEnd)?.lower === "'s" ? tokenEnd + 1 : tokenEnd;
  const end = firstAtOrBehind(stage.mentions, start);
  for (let index = from; index < from + MAX_MODIFIERS; index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word' || mentionAt(stage, index)) return null;
    if (!OFFICES.test(token.lower)) continue;
    const bearer = stage.mentions
      .slice(Math.max(0, end - MAX_BODIES_BACK), end)
      .findLast(
        ({ role, actor: person }) =>
          person.type === 'person' && person.country === actor.country && isRoleOf(role ?? '', token.lower),
      );
    if (bearer) return tokenAt(stage, index + 1)?.capital ? null : bearer.actor;
  }
  return null;
}
