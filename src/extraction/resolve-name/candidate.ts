import { slug } from '../2-entities/slug.js';
import type { OfficeHolder } from '../data/office-holders.js';
import type { Actor } from '../types.js';

/** How a name is an actor's, the best first. */
export const FITS = [
  'name',
  'spelling',
  'single-name',
  'last-name',
  'last-name-spelling',
  'mention',
] as const;

/** Somebody whom a name may mean. */
export interface Candidate {
  actor: Actor;
  fit: (typeof FITS)[number];
  /** How the name is his: a sentence without its stop. */
  reason: string;
  /** What the tables tell of a person's offices; null for anything else. */
  holder: OfficeHolder | null;
}

/** True where two writings differ by case, accents, stops and hyphens at most. */
export function isWrittenAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return slug(name.replaceAll('.', '').replace(/^the /iu, ''));
}
