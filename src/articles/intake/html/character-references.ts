import { parsePage } from './page.js';

/** HTML knows 2,231 names; whoever sends more distinct ones invents them. */
const MOST_NAMES = 3000;
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

/**
 * The text with its character references resolved: `&eacute;`, `&#8217;`; those whose character is not accepted stay.
 * Linear in its length.
 */
export function decodeReferences(text: string, accepts: (character: string) => boolean = () => true): string {
  const known = new Map<string, string>();
  return text.replace(reference, (printed, decimal?: string, hex?: string, name?: string) => {
    const character =
      name === undefined
        ? characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
        : characterNamed(name, known);
    return character !== undefined && accepts(character) ? character : printed;
  });
}

function characterNamed(name: string, known: Map<string, string>): string | undefined {
  if (!known.has(name) && known.size < MOST_NAMES) {
    known.set(name, parsePage(`&${name};`).body.textContent ?? '');
  }
  return known.get(name);
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
