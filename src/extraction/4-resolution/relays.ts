import { printed } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import { unknownOrganization } from '../2-entities/actors.js';
import { MEDIA_IDS } from '../2-entities/known-names.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { MEDIUM_NOUNS } from '../data/relays.js';
import type { Actor, Relay, Span } from '../types.js';
import { makeCast, type Cast } from './cast.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { identify } from './speakers.js';

/** A name as it is compared: letters and digits alone, small, without "The". */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** "the Lima daily El Cordillerano": the name behind the noun for a medium; null where none stands there. */
function nameBehindNoun({ reading }: Cast, { tokens }: SpeakerPhrase): Actor | null {
  const noun = tokens.findLastIndex(({ lower, capital }) => !capital && MEDIUM_NOUNS.has(lower));
  const name = tokens.slice(noun + 1);
  const [first] = name;
  const last = name.at(-1);
  if (noun < 0 || !first || !last || !name.every(({ capital }) => capital)) return null;
  return unknownOrganization(printed(reading, { start: first.start, end: last.end }), null);
}

/** Whoever the mention stands for; several relays may be one, and the article's own source is none. */
function resolveRelay(cast: Cast, { start, end }: Span): Relay {
  const text = cast.reading.text.slice(start, end);
  const phrase = readSpeakerPhrase(cast, { start, end });
  const known = phrase.mentions.find(({ actor, form }) => actor.type === 'organization' && form === 'name');
  const actor = identify(cast, phrase)?.actor ?? known?.actor ?? nameBehindNoun(cast, phrase);
  // "state TV", "local media": nobody is named.
  const named = actor !== null && actor.type !== 'group' && !MEDIUM_NOUNS.has(actor.name.toLowerCase());
  return { start, end, text, actor: named ? actor : null };
}

function isOwn({ text, actor }: Relay, own: ReadonlySet<string>): boolean {
  return own.has(fold(text)) || (actor !== null && own.has(fold(actor.name)));
}

/** "told the agency": one that is led back to a body that is no medium is told like a ministry, and passes nothing on. */
function isOtherAgency({ text, actor }: Relay): boolean {
  if (actor === null || !/^the agency$/iu.test(text)) return false;
  return !MEDIA_IDS.has(actor.id) && !/news|press|wire/iu.test(actor.name);
}

const keyOf = ({ actor, text }: { actor: Actor | null; text: string }): string => actor?.id ?? fold(text);

/**
 * Finds out who passed each statement on: aligned with `attributions`, the one nearest the article first, each once.
 * `source` is who publishes the article, null where that is not known; its dateline's agency counts as well.
 */
export function resolveRelays(
  reading: Reading,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  source: string | null,
): Relay[][] {
  if (attributions.every(({ via }) => via === undefined)) return attributions.map(() => []);
  const cast = makeCast(reading, mentions);
  const own = new Set([source, reading.dateline?.agency].flatMap((name) => (name ? [fold(name)] : [])));
  return attributions.map(({ via = [] }) => {
    const relays = via
      .map((span) => resolveRelay(cast, span))
      .filter((relay) => !isOwn(relay, own) && !isOtherAgency(relay));
    return [...new Map(relays.map((relay) => [keyOf(relay), relay])).values()];
  });
}
