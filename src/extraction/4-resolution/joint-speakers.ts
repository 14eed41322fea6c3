import type { Actor } from '../types.js';
import { antecedentsBefore, lastTurn, type Cast } from './cast.js';
import type { Referent } from './pronouns.js';
import type { SpeakerPhrase } from './speaker-phrase.js';

/** "the two sides", "both ministers", "the leaders of the two countries": what their noun asks for. */
const JOINT: readonly { nouns: RegExp; accepts: (actor: Actor) => boolean }[] = [
  {
    nouns: /^(?:sides|countries|nations|governments|neighbou?rs|states|capitals|allies|powers)$/u,
    accepts: ({ type }) => type === 'country',
  },
  {
    nouns:
      /^(?:\w+ )?(?:leaders|ministers|presidents|premiers|diplomats|envoys|men|women|officials|secretaries)$/u,
    accepts: ({ type, unnamed }) => type === 'person' && !unnamed,
  },
  {
    nouns: /^(?:parties|groups|organi[sz]ations|companies|ministries|agencies|armies|factions)$/u,
    accepts: ({ type, unnamed }) => type === 'organization' && !unnamed,
  },
];
const QUANTITY = /^(?:both|two)$/u;

/** Where both speak the one named first speaks for both: "the two countries", "both ministers"; null where nobody fits. */
export function findFirstNamed(
  cast: Cast,
  { tokens, start, mentions, mainEnd }: SpeakerPhrase,
): Referent | null {
  if (mentions.length > 0 || !tokens.slice(0, 2).some(({ lower }) => QUANTITY.test(lower))) return null;
  const last = tokens.findLast((token) => token.kind === 'word' && token.end <= mainEnd)?.lower ?? '';
  const joint = JOINT.find(({ nouns }) => nouns.test(last));
  if (!joint) return null;
  const named = antecedentsBefore(
    cast,
    start,
    ({ actor, form }) => joint.accepts(actor) && form !== 'adjective' && form !== 'place',
  );
  const ids = [...new Set(named.map(({ actor }) => actor.id))];
  // Of the last two named, whichever came first.
  const first = named.findLast(({ actor }) => actor.id === ids[0] || actor.id === ids[1]);
  const turn = lastTurn(cast, start, ({ speaker }) => speaker.actor !== null && joint.accepts(speaker.actor));
  const actor = ids.length >= 2 ? first?.actor : (first?.actor ?? turn?.speaker.actor);
  return actor ? { actor, gender: null, plural: true } : null;
}
