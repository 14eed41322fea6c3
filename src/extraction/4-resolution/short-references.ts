import { GROUP_CODES } from '../data/country-codes.js';
import { NATIONALS } from '../data/nationals.js';
import { lastTurn, type Cast } from './cast.js';
import type { SpeakerPhrase } from './speaker-phrase.js';
import type { Identity } from './unlisted-speakers.js';

const ONE = new Set(['one', 'another', 'some', 'two', 'others']);

/** "the Dane", "the Norwegian": the person who spoke last and may come from there, null where he may not; undefined for all other phrases. */
export function byNationality(
  cast: Cast,
  { tokens, mentions, start }: SpeakerPhrase,
): Identity | null | undefined {
  const [the, noun] = tokens;
  if (tokens.length !== 2 || the?.lower !== 'the' || !noun?.capital) return undefined;
  const people = mentions.find(({ form, actor }) => form === 'adjective' && actor.type === 'country');
  const code = people?.actor.country ?? NATIONALS.get(noun.lower);
  if (code === undefined) return undefined;
  const turn = lastTurn(cast, start, ({ speaker: { actor }, plural }) => actor?.type === 'person' && !plural);
  const actor = turn?.speaker.actor;
  if (!turn || !actor) return null;
  const fits = actor.country === null || actor.country === code || GROUP_CODES.includes(actor.country);
  return fits ? { actor, role: null, resolution: 'description', gender: turn.gender, plural: false } : null;
}

/** "one of them", "one of the officials": one of those who spoke or were told of last. */
export function oneOfThem(cast: Cast, { tokens, start, office, mentions }: SpeakerPhrase): Identity | null {
  const [first, second, whom] = tokens;
  if (!ONE.has(first?.lower ?? '') || mentions.length > 0) return null;
  const alone = tokens.length === 2 && office?.token === second && office?.kind.plural !== true;
  const ofThem =
    second?.lower === 'of' && (whom?.lower === 'them' || (whom?.lower === 'the' && office?.kind.plural));
  if (!alone && !ofThem) return null;
  const asked = alone ? (office?.words.toLowerCase() ?? '') : '';
  const turn = lastTurn(
    cast,
    start,
    ({ plural, speaker }) =>
      plural &&
      speaker.actor?.type !== 'person' &&
      (speaker.role?.toLowerCase().includes(asked) ?? asked === ''),
  );
  if (!turn?.speaker.actor) return null;
  const role = alone ? (office?.words ?? null) : null;
  return { actor: turn.speaker.actor, role, resolution: 'description', gender: null, plural: false };
}
