import type { Reading, Token } from '../1-read/reading.js';
import { GEORGIA_COUNTRY_WORDS, GEORGIA_STATE_WORDS } from '../data/country-namesakes.js';

const ALL_CAPITALS = /^[\p{Lu}\p{M}.'’&-]{2,}$/u;

/** True for a word in capitals that is no abbreviation with stops. */
export function isShouted(token: Token | undefined): boolean {
  return token?.kind === 'word' && ALL_CAPITALS.test(token.text) && !token.text.includes('.');
}

/** True in a line that is a heading. */
export function inHeading({ paragraphs, sentences }: Reading, { sentence }: Token): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.heading ?? false;
}

/** What the whole article tells about names that mean two things. */
export class ArticleContext {
  readonly #reading: Reading;
  #georgiaIsState: boolean | null = null;
  #words: ReadonlySet<string> | null = null;
  /** Names of countries, places and bodies that somebody of the article bears, lower case. */
  readonly people = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#reading.tokens.map((token) => token.lower));
    return this.#words.has(word);
  }

  /** True where an article that names "Georgia" is about the United States. */
  get georgiaIsState(): boolean {
    if (this.#georgiaIsState === null) {
      let balance = 0;
      for (const { lower } of this.#reading.tokens) {
        if (GEORGIA_STATE_WORDS.has(lower)) balance++;
        if (GEORGIA_COUNTRY_WORDS.has(lower)) balance -= 2;
      }
      this.#georgiaIsState = balance > 0;
    }
    return this.#georgiaIsState;
  }
}
