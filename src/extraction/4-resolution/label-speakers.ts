import { personActor } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { wordClassOf } from '../data/function-words.js';
import { ANSWER_LABELS, QUESTION_LABELS } from '../data/labels.js';
import { PERSON_TITLES } from '../data/person-titles.js';
import type { SpeakerPhrase } from './speaker-phrase.js';
import type { Identity } from './unlisted-speakers.js';

/** Whom a label stands for; null where nobody is named, undefined where it reads like any other phrase. */
type LabelReader = (attribution: Attribution, phrase: SpeakerPhrase) => Identity | null | undefined;

/** People of whom more than the surname is told, by surname in lower case; null where an article names two of one surname. */
function bySurname(mentions: readonly Mention[]): ReadonlyMap<string, Mention | null> {
  const found = new Map<string, Mention | null>();
  for (const mention of mentions) {
    if (mention.actor.type !== 'person') continue;
    const names = mention.actor.name.split(' ');
    if (names.length < 2 || PERSON_TITLES.has(names[0]?.toLowerCase() ?? '')) continue;
    const surname = names.at(-1)?.toLowerCase() ?? '';
    const known = found.get(surname);
    if (known === undefined) found.set(surname, mention);
    else if (known?.actor.id !== mention.actor.id) found.set(surname, null);
  }
  return found;
}

/** Where the words of an office end. */
const officeEnd = ({ words, token }: NonNullable<SpeakerPhrase['office']>): number =>
  token.start + words.length;

/**
 * Reads the labels that no other phrase is like: "Q" and "Reporter" name nobody, "MR. TAMM" and "TAMM" are the Tamm of
 * the article.
 */
export function makeLabelReader(mentions: readonly Mention[]): LabelReader {
  const people = bySurname(mentions);
  return ({ headed, antecedent }, { tokens, office }) => {
    const label = tokens.length === 1 ? (tokens[0]?.lower ?? '') : '';
    if (!headed || antecedent !== null) return undefined;
    if (QUESTION_LABELS.has(label) || ANSWER_LABELS.has(label)) return null;
    const led =
      office && office.token === tokens[0] ? tokens.findIndex(({ end }) => end >= officeEnd(office)) + 1 : 0;
    const names = tokens.slice(led).filter(({ lower }) => !PERSON_TITLES.has(lower));
    const role = led > 0 ? (office?.words ?? null) : null;
    const [name] = names;
    const shouted = name !== undefined && name.text.length > 1 && name.text === name.text.toUpperCase();
    if (names.length !== 1 || !shouted || wordClassOf(name.lower) !== undefined) return undefined;
    const person = people.get(name.lower);
    if (!person) {
      if (names.length === tokens.length) return undefined;
      const surname = name.text.charAt(0) + name.lower.slice(1);
      const gender = PERSON_TITLES.get(tokens[0]?.lower ?? '') ?? null;
      return {
        actor: personActor(surname, surname, null),
        role,
        gender,
        resolution: 'named',
        plural: false,
      };
    }
    const { actor, gender } = person;
    return { actor, role, gender, resolution: 'named', plural: false };
  };
}
