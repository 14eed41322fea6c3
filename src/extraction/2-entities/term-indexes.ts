import { BODY_KINDS, type BodyKind } from '../data/bodies.js';
import { OFFICES, type Office } from '../data/offices.js';
import { makePhraseIndex, type PhraseIndex } from './phrase-index.js';

/** Nouns for people in office or function, in any case. */
export const OFFICE_INDEX: PhraseIndex<Office> = (() => {
  const index = makePhraseIndex<Office>();
  for (const [words, office] of OFFICES) index.add(words, office, 'any');
  return index;
})();

/** Kinds of bodies, in any case. */
export const BODY_INDEX: PhraseIndex<BodyKind> = (() => {
  const index = makePhraseIndex<BodyKind>();
  for (const kind of BODY_KINDS) for (const name of kind.names) index.add(name, kind, 'any');
  return index;
})();
