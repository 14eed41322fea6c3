/** Words that make up a quarter of any English prose, and of no other language's. */
const ENGLISH = new Set(
  'the of and to in a is that for it was on with as his her he she they by be at from have has had not this are but said were which'.split(
    ' ',
  ),
);
const SAMPLE_LENGTH = 4000;
const WORDS_NEEDED = 40;
const SHARE_NEEDED = 0.2;

/** The primary subtag of a BCP 47 tag ("en" of "en-GB"), or null where it is none. */
export function primaryLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}

/** `en` where the text is surely English, else null: no other language is told apart. */
export function guessLanguage(text: string): 'en' | null {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= WORDS_NEEDED && english / words.length >= SHARE_NEEDED ? 'en' : null;
}
