import type { Token } from '../1-read/reading.js';
import { tokenizePhrase } from '../1-read/tokens.js';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  meanings: Meaning<Value>[];
}

/** What a phrase means, and how its words must be printed to mean it. */
interface Meaning<Value> {
  value: Value;
  /** Word by word: the only writing that counts, `true` for a capital first letter, `false` for any writing. */
  words: readonly (string | boolean)[];
}

/** A phrase found in a text: token indexes, `tokenEnd` exclusive. */
export interface PhraseHit<Value> {
  tokenStart: number;
  tokenEnd: number;
  value: Value;
}

/**
 * `exact` counts in one writing only ("US"), `capital` needs capitals where the phrase has them, `first` only at its
 * first word, `any` none.
 */
export type PhraseCase = 'exact' | 'capital' | 'first' | 'any';

/**
 * Names and terms of several words, found by their longest match. Filled at load, then only read; a phrase is cut into
 * words when its first word is looked up for the first time, which keeps loading short.
 */
export interface PhraseIndex<Value> {
  add: (phrase: string, value: Value, writing: PhraseCase) => void;
  /** The longest phrase that begins at a token; null where none does. */
  matchAt: (tokens: readonly Token[], index: number) => PhraseHit<Value> | null;
  /** What a single word means by itself: for the halves of "US-led". */
  meaningOf: (word: string) => Value | null;
  /** Every word that begins a phrase, lower case, and whether a phrase with it begins in lower case. */
  firstWords: () => ReadonlyMap<string, boolean>;
}

/** A phrase to be added. */
export interface Phrase<Value> {
  phrase: string;
  value: Value;
  writing: PhraseCase;
}

/** Phrases, written with capitals, that are asked for by their first word when it is looked up for the first time. */
export interface PhraseSupply<Value> {
  /** Lower case. */
  firstWords: Iterable<string>;
  phrasesOf: (firstWord: string) => readonly Phrase<Value>[];
}

const newNode = <Value>(): Node<Value> => ({ next: null, meanings: [] });

type Word = Pick<Token, 'text' | 'lower' | 'capital'>;

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/** The words of a phrase as the tokenizer cuts them; plain ones are cut at their blanks, which keeps loading short. */
function wordsOf(phrase: string): Word[] {
  if (!PLAIN_WORDS.test(phrase)) return tokenizePhrase(phrase);
  return phrase
    .split(' ')
    .map((text) => ({ text, lower: text.toLowerCase(), capital: text.charAt(0) < 'a' }));
}

/** A first word that the tokenizer does not cut, which is nearly every one. */
const PLAIN_FIRST_WORD = /^\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*$/u;
const ASCII_WORD = /^[A-Za-z]+$/;
const CAPITAL = /^\p{Lu}/u;

function firstWordOf(phrase: string): Pick<Word, 'lower' | 'capital'> | undefined {
  const blank = phrase.indexOf(' ');
  const word = blank === -1 ? phrase : phrase.slice(0, blank);
  if (ASCII_WORD.test(word)) return { lower: word.toLowerCase(), capital: word.charAt(0) < 'a' };
  if (!PLAIN_FIRST_WORD.test(word)) return tokenizePhrase(word)[0];
  return { lower: word.toLowerCase(), capital: CAPITAL.test(word) };
}

function wordDemand(word: Word, index: number, writing: PhraseCase): string | boolean {
  if (writing === 'exact') return word.text;
  return word.capital && (writing === 'capital' || (writing === 'first' && index === 0));
}

function isPrintedAs(demand: string | boolean, printed: Token | undefined): boolean {
  return typeof demand === 'string' ? demand === printed?.text : !demand || printed?.capital === true;
}

/** Makes an empty index, or one that holds a supply besides; of phrases added twice the first meaning stays. */
export function makePhraseIndex<Value>(supply?: PhraseSupply<Value>): PhraseIndex<Value> {
  const root: Node<Value> = newNode();
  const beginnings = new Map<string, boolean>();
  const uncut = new Map<string, Phrase<Value>[]>();
  /** Words whose phrases are not cut yet. */
  const pending = new Set(supply?.firstWords);
  for (const word of pending) beginnings.set(word, false);

  function add(phrase: string, value: Value, writing: PhraseCase): void {
    const first = firstWordOf(phrase);
    if (!first) return;
    const small = writing === 'any' || !first.capital;
    const entries = uncut.get(first.lower);
    if (entries) entries.push({ phrase, value, writing });
    else {
      uncut.set(first.lower, [{ phrase, value, writing }]);
      pending.add(first.lower);
    }
    if (small || !beginnings.has(first.lower)) beginnings.set(first.lower, small);
  }

  function grow({ phrase, value, writing }: Phrase<Value>): void {
    const words = wordsOf(phrase);
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word.lower);
      if (!child) {
        child = newNode();
        node.next.set(word.lower, child);
      }
      node = child;
    }
    node.meanings.push({ value, words: words.map((word, index) => wordDemand(word, index, writing)) });
  }

  function nodeOf(word: string): Node<Value> | undefined {
    if (pending.delete(word)) {
      uncut.get(word)?.forEach(grow);
      uncut.delete(word);
      supply?.phrasesOf(word).forEach(grow);
    }
    return root.next?.get(word);
  }

  function matchAt(tokens: readonly Token[], index: number): PhraseHit<Value> | null {
    const first = tokens[index];
    let node = first && nodeOf(first.lower);
    let found: PhraseHit<Value> | null = null;
    for (let end = index + 1; first && node; end++) {
      const meaning = node.meanings.find(({ words }) =>
        words.every((demand, offset) => isPrintedAs(demand, tokens[index + offset])),
      );
      if (meaning) found = { tokenStart: index, tokenEnd: end, value: meaning.value };
      const token = tokens[end];
      node = token && node.next?.get(token.lower);
    }
    return found;
  }

  function meaningOf(word: string): Value | null {
    const [printed] = tokenizePhrase(word);
    const meanings = (printed && nodeOf(printed.lower)?.meanings) ?? [];
    const meaning = meanings.find(({ words: [only] }) => only !== undefined && isPrintedAs(only, printed));
    return meaning?.value ?? null;
  }

  return { add, matchAt, meaningOf, firstWords: () => beginnings };
}
