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

/** Names and terms of several words, found by their longest match. Filled at load, then only read. */
export interface PhraseIndex<Value> {
  add: (phrase: string, value: Value, writing: PhraseCase) => void;
  /** The longest phrase that begins at a token; null where none does. */
  matchAt: (tokens: readonly Token[], index: number) => PhraseHit<Value> | null;
  /** What a single word means by itself: for the halves of "US-led". */
  meaningOf: (word: string) => Value | null;
  /** Every word that begins a phrase, lower case, and whether a phrase with it begins in lower case. */
  firstWords: () => ReadonlyMap<string, boolean>;
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

function wordDemand(word: Word, index: number, writing: PhraseCase): string | boolean {
  if (writing === 'exact') return word.text;
  return word.capital && (writing === 'capital' || (writing === 'first' && index === 0));
}

function isPrintedAs(demand: string | boolean, printed: Token | undefined): boolean {
  return typeof demand === 'string' ? demand === printed?.text : !demand || printed?.capital === true;
}

/** Makes an empty index; of phrases added twice the first meaning stays. */
export function makePhraseIndex<Value>(): PhraseIndex<Value> {
  const root: Node<Value> = newNode();
  const beginnings = new Map<string, boolean>();

  function add(phrase: string, value: Value, writing: PhraseCase): void {
    const words = wordsOf(phrase);
    const [first] = words;
    if (!first) return;
    beginnings.set(
      first.lower,
      (beginnings.get(first.lower) ?? false) || writing === 'any' || !first.capital,
    );
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

  function matchAt(tokens: readonly Token[], index: number): PhraseHit<Value> | null {
    const first = tokens[index];
    let node = first && root.next?.get(first.lower);
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
    const meanings = (printed && root.next?.get(printed.lower)?.meanings) ?? [];
    const meaning = meanings.find(({ words: [only] }) => only !== undefined && isPrintedAs(only, printed));
    return meaning?.value ?? null;
  }

  return { add, matchAt, meaningOf, firstWords: () => beginnings };
}
