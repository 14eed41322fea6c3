/** Characters that take two cells of a terminal. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Puts line breaks into words that are wider than a column, which the table would otherwise cut off. */
export function breakLongWords(text: string, width: number): string {
  return text.replace(/\S+/g, (word) => (word.length * 2 > width ? breakWord(word, width) : word));
}

function breakWord(word: string, width: number): string {
  let broken = '';
  let used = 0;
  for (const character of word) {
    const cells = wide.test(character) ? 2 : 1;
    if (used + cells > width) {
      broken += '\n';
      used = 0;
    }
    broken += character;
    used += cells;
  }
  return broken;
}
