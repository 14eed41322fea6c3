import { heldOn, termsOn } from './2-entities/office-terms.js';
import type { Term } from './data/office-holders.js';
import { bodiesCalled } from './resolve-name/bodies.js';
import { FITS, type Candidate } from './resolve-name/candidate.js';
import { countriesCalled } from './resolve-name/countries.js';
import { peopleCalled } from './resolve-name/people.js';
import { readAsText, unlisted } from './resolve-name/text.js';
import type { Actor } from './types.js';

/** What is known beside a name. */
export interface NameContext {
  /** A code that `isKnownCode` knows. */
  country: string | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
}

/** Somebody whom a name may mean, and why. */
export interface NamedActor {
  actor: Actor;
  /** The offices that the tables know him in: those of the day, or where he had none then, all of them. */
  offices: readonly Term[];
  /** Sentences without their stops. */
  reasons: readonly string[];
}

/** What a name means to the extraction, by its tables alone. */
export interface ResolvedName {
  /** Null where several fit equally well, or nobody of the country given. */
  taken: NamedActor | null;
  /** The best first, whoever is taken among them; never empty. */
  candidates: readonly NamedActor[];
  /** False where no table knows the name: the only candidate is what an article would make of it. */
  isKnown: boolean;
  /** Why the first comes before the second; null where nothing tells them apart, or there is one only. */
  why: string | null;
}

interface Criterion {
  /** The lower, the better. */
  rank: (candidate: Candidate) => number;
  /** Why a better one comes first. */
  why: string;
}

/** Finds out what a name means and why: who the tables know by it, whose country it is, who held office on the day. */
export function resolveName(given: string, context: NameContext): ResolvedName {
  const name = given.trim().replaceAll(/\s+/gu, ' ');
  const criteria = criteriaOf(context);
  const listed = candidatesOf(name, context);
  const isKnown = listed.length > 0;
  const found = (isKnown ? listed : [unlisted(name, context.country)]).sort(
    (one, other) => criteria.map(({ rank }) => rank(one) - rank(other)).find((order) => order !== 0) ?? 0,
  );
  const [first, second] = found;
  const deciding = first && second && criteria.find(({ rank }) => rank(first) !== rank(second));
  const candidates = found.map((candidate) => explain(candidate, context));
  const isDecided = second === undefined || deciding !== undefined;
  const isMeant = isDecided && first !== undefined && isOf(first, context.country);
  return {
    taken: (isMeant ? candidates[0] : null) ?? null,
    candidates,
    isKnown,
    why: deciding?.why ?? null,
  };
}

function candidatesOf(name: string, context: NameContext): Candidate[] {
  const listed = [
    ...bodiesCalled(name, context.country),
    ...countriesCalled(name),
    ...peopleCalled(name, context.day),
  ];
  const printed = readAsText(name, context.day);
  const all = printed === null ? listed : [...listed, printed];
  const first = new Map(
    all.map((candidate) => [candidate.actor.id, candidate]).toReversed() as [string, Candidate][],
  );
  return all.filter((candidate) => first.get(candidate.actor.id) === candidate);
}

const ofPerson = ({ actor }: Candidate): boolean => actor.type === 'person';

/** As the extraction tells them apart: by country, by the name, by who is more than a person, by the office of the day. */
function criteriaOf({ country, day }: NameContext): Criterion[] {
  return [
    { rank: (candidate) => (isOf(candidate, country) ? 0 : 1), why: 'it is of the country given' },
    { rank: ({ fit }) => FITS.indexOf(fit), why: 'the name fits it better' },
    {
      rank: (candidate) => (ofPerson(candidate) ? 1 : 0),
      why: 'countries and bodies come before people of their name',
    },
    {
      rank: (candidate) => tenure(candidate, day),
      why: `its office is nearer to ${day ?? ''}`,
    },
  ];
}

function isOf({ actor, holder }: Candidate, country: string | null): boolean {
  return (
    country === null ||
    actor.country === country ||
    holder?.country === country ||
    (holder?.terms.some((term) => term.country === country) ?? false)
  );
}

/** 0 where he held an office on the day, 1 where perhaps, 2 where before it, 3 where he did not yet. */
function tenure({ holder }: Candidate, day: string | null): number {
  if (holder === null || day === null) return 0;
  const held = holder.terms.map((term) => heldOn(term, day));
  if (held.includes('surely')) return 0;
  if (held.includes('perhaps')) return 1;
  return holder.terms.some(({ from }) => day.slice(0, from.length) >= from) ? 2 : 3;
}

const TENURES = [
  'in office',
  'perhaps in office, for only a month or a year is known',
  'no longer in office',
  'not yet in office',
];

function explain(candidate: Candidate, { country, day }: NameContext): NamedActor {
  const { actor, holder, reason } = candidate;
  const held = holder === null ? [] : termsOn(holder, day);
  const reasons = [
    reason,
    ...(country !== null && !isOf(candidate, country) ? [`It is not of the country given (${country})`] : []),
    ...(holder !== null && day !== null ? [`On ${day}: ${TENURES[tenure(candidate, day)] ?? ''}`] : []),
  ];
  return { actor, offices: held.length > 0 ? held : (holder?.terms ?? []), reasons };
}
