import { wordSet } from './word-set.js';

/** Nouns for works that have titles: "in her memoir, “Hard Years”". */
export const WORKS = wordSet(
  'book books memoir memoirs autobiography biography novel novels film films movie movies documentary show series program programme ' +
    'podcast album song songs single play musical opera poem essay article column blog magazine newspaper exhibition painting ' +
    'game ship boat vessel episode hit anthem bestseller thriller drama comedy sitcom',
);
