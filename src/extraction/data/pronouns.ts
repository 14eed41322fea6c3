import type { Gender } from '../types.js';

/** What a pronoun that speaks can stand for. */
export interface Pronoun {
  number: 'one' | 'many';
  /** `null` for "it": a body or a country. */
  gender: Gender | null;
  /** True where it stands for people. */
  person: boolean;
}

/** Pronouns of the third person; those of the first and second stand for nobody whom the narration names. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { number: 'one', gender: 'male', person: true }],
  ['him', { number: 'one', gender: 'male', person: true }],
  ['himself', { number: 'one', gender: 'male', person: true }],
  ['his', { number: 'one', gender: 'male', person: true }],
  ['she', { number: 'one', gender: 'female', person: true }],
  ['her', { number: 'one', gender: 'female', person: true }],
  ['herself', { number: 'one', gender: 'female', person: true }],
  ['hers', { number: 'one', gender: 'female', person: true }],
  ['it', { number: 'one', gender: null, person: false }],
  ['its', { number: 'one', gender: null, person: false }],
  ['itself', { number: 'one', gender: null, person: false }],
  ['they', { number: 'many', gender: null, person: true }],
  ['them', { number: 'many', gender: null, person: true }],
  ['their', { number: 'many', gender: null, person: true }],
  ['themselves', { number: 'many', gender: null, person: true }],
]);
