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
  firstWords: () => Iterable<[word: string, small: boolean]>;
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

/** A first word that the tokenizer does not cut, as nearly every one. */
const PLAIN_FIRST_WORD = /^[A-Za-z]+(?:-[A-Za-z]+)*$/;

function firstWordOf(phrase: string): Pick<Word, 'lower' | 'capital'> | undefined {
  const blank = phrase.indexOf(' ');
  const word = blank === -1 ? phrase : phrase.slice(0, blank);
  if (!PLAIN_FIRST_WORD.test(word)) return tokenizePhrase(word)[0];
  return { lower: word.toLowerCase(), capital: word.charAt(0) < 'a' };
}

function wordDemand(word: Word, index: number, writing: PhraseCase): string | boolean {
  if (writing === 'exact') return word.text;
  return word.capital && (writing === 'capital' || (writing === 'first' && index === 0));
}

function isPrintedAs(demand: string | boolean, printed: Token | undefined): boolean {
  return typeof demand === 'string' ? demand === printed?.text : !demand || printed?.capital === true;
}

/** The first meaning of a node that the tokens from `start` on are printed as. */
function meaningAt<Value>(
  { meanings }: Node<Value>,
  tokens: readonly Token[],
  start: number,
): Meaning<Value> | undefined {
  for (const meaning of meanings) {
    const { words } = meaning;
    let offset = 0;
    while (offset < words.length && isPrintedAs(words[offset] ?? false, tokens[start + offset])) offset++;
    if (offset === words.length) return meaning;
  }
  return undefined;
}

/** The phrases that begin with one word. */
interface Beginning<Value> {
  /** True where one of them begins in lower case. */
  small: boolean;
  /** Those that are not cut into words yet. */
  uncut: Phrase<Value>[];
  /** Null until the word is looked up for the first time. */
  node: Node<Value> | null;
}

/** Cuts a phrase into words and hangs them below the node of the first. */
function grow<Value>(root: Node<Value>, { phrase, value, writing }: Phrase<Value>): void {
  const words = wordsOf(phrase);
  let node = root;
  for (const { lower } of words.slice(1)) {
    node.next ??= new Map();
    let child = node.next.get(lower);
    if (!child) {
      child = newNode();
      node.next.set(lower, child);
    }
    node = child;
  }
  node.meanings.push({ value, words: words.map((word, index) => wordDemand(word, index, writing)) });
}

/** Makes an empty index, or one that holds a supply besides; of phrases added twice the first meaning stays. */
export function makePhraseIndex<Value>(supply?: PhraseSupply<Value>): PhraseIndex<Value> {
  const beginnings = new Map<string, Beginning<Value>>();
  for (const word of supply?.firstWords ?? []) beginnings.set(word, { small: false, uncut: [], node: null });

  function add(phrase: string, value: Value, writing: PhraseCase): void {
    const first = firstWordOf(phrase);
    if (!first) return;
    const small = writing === 'any' || !first.capital;
    const known = beginnings.get(first.lower);
    if (!known) beginnings.set(first.lower, { small, uncut: [{ phrase, value, writing }], node: null });
    else {
      known.small ||= small;
      known.uncut.push({ phrase, value, writing });
    }
  }

  function nodeOf(word: string): Node<Value> | undefined {
    const beginning = beginnings.get(word);
    if (!beginning) return undefined;
    if (beginning.node) return beginning.node;
    const node: Node<Value> = newNode();
    for (const phrase of beginning.uncut) grow(node, phrase);
    for (const phrase of supply?.phrasesOf(word) ?? []) grow(node, phrase);
    beginning.uncut = [];
    beginning.node = node;
    return node;
  }

  function matchAt(tokens: readonly Token[], index: number): PhraseHit<Value> | null {
    const first = tokens[index];
    let node = first && nodeOf(first.lower);
    let found: PhraseHit<Value> | null = null;
    for (let end = index + 1; node; end++) {
      const meaning = meaningAt(node, tokens, index);
      if (meaning) found = { tokenStart: index, tokenEnd: end, value: meaning.value };
      const token = tokens[end];
      node = token && node.next?.get(token.lower);
    }
    return found;
  }

  function meaningOf(word: string): Value | null {
    const printed = tokenizePhrase(word);
    const node = printed[0] && nodeOf(printed[0].lower);
    return (node && meaningAt(node, printed, 0)?.value) ?? null;
  }

  function* firstWords(): Iterable<[word: string, small: boolean]> {
    for (const [word, { small }] of beginnings) yield [word, small];
  }

  return { add, matchAt, meaningOf, firstWords };
}
