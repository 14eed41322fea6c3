import { read } from '../1-read/read.js';
import { personActor } from '../2-entities/actors.js';
import { survey } from '../2-entities/landscape.js';
import { findMentions } from '../2-entities/mentions.js';
import { slug } from '../2-entities/slug.js';
import { OFFICE_HOLDERS } from '../data/office-holders.js';
import type { Candidate } from './candidate.js';

/** Whom the words mean where they stand in a text: "Russian Foreign Ministry", "President Zelensky"; null where nobody. */
export function readAsText(words: string, day: string | null): Candidate | null {
  const reading = read(words);
  const [first] = reading.tokens;
  const last = reading.tokens.at(-1);
  const whole = findMentions(reading, survey(reading, day)).find(
    ({ start, end }) => start <= (first?.start ?? 0) && end >= (last?.end ?? 0),
  );
  if (whole === undefined) return null;
  const { actor } = whole;
  const holder = OFFICE_HOLDERS.find(({ name }) => `person:${slug(name)}` === actor.id) ?? null;
  return { actor, fit: 'mention', reason: 'So it reads in a text', holder };
}

/** Whom an article would make of a name that no table knows. */
export function unlisted(name: string, country: string | null): Candidate {
  return {
    actor: personActor(name, name, country),
    fit: 'mention',
    reason: 'No table knows the name: this is the id that an article makes of a person so called',
    holder: null,
  };
}
