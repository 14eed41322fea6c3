import type { Span } from '../src/extraction/types.js';
import { overlap } from './span.js';

const WORD = /[\p{L}\p{N}]/u;

/** Words as an annotator wrote them are not to be found in the text; the message tells which. */
export class LocationError extends Error {
  override readonly name = 'LocationError';
}

/** Every place where the text reads so, as words of their own: "it" is not found in "with". */
export function placesOf(text: string, printed: string): Span[] {
  const places: Span[] = [];
  if (printed === '') return places;
  for (let start = text.indexOf(printed); start !== -1; start = text.indexOf(printed, start + 1)) {
    const end = start + printed.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
  }
  return places;
}

/**
 * Where the pieces of a statement stand: each behind the one before it.
 *
 * @param from no piece of the statement before begins behind it
 * @param nth which one, from 1, where the text reads so several times; without it, the first behind `from`, or the only one
 * @throws LocationError
 */
export function locatePieces(text: string, pieces: readonly string[], from: number, nth?: number): Span[] {
  let behind = from;
  return pieces.map((piece) => {
    const places = placesOf(text, piece);
    const place = choosePlace(places, behind, nth);
    if (!place) throw new LocationError(explain(piece, places, nth));
    behind = place.end;
    return place;
  });
}

/** Where the speaker and the cue of a statement stand; null for none. */
export interface Introduction {
  speaker: Span | null;
  cue: Span | null;
}

/**
 * The places of speaker and cue that are nearest to the content and to one another: outside of the content if there are
 * such, and in the same paragraph.
 *
 * @throws LocationError
 */
export function locateIntroduction(
  text: string,
  printed: { speaker: string | null; cue: string | null },
  content: readonly Span[],
): Introduction {
  const nearest = (place: Span, spans: readonly Span[]) =>
    Math.min(...spans.map((span) => distance(text, place, span)));
  const speakers = mentionsOf(text, printed.speaker, content);
  const candidates = mentionsOf(text, printed.cue, content).flatMap((cue) =>
    speakers.map((speaker) => ({
      speaker,
      cue,
      distance: (cue ? nearest(cue, content) : 0) + (speaker ? nearest(speaker, cue ? [cue] : content) : 0),
    })),
  );
  const [best] = candidates.sort((one, other) => one.distance - other.distance);
  return { speaker: best?.speaker ?? null, cue: best?.cue ?? null };
}

/** Where the words may stand that introduce the content; null alone for no words. */
function mentionsOf(text: string, printed: string | null, content: readonly Span[]): (Span | null)[] {
  if (printed === null) return [null];
  const places = placesOf(text, printed);
  if (places.length === 0) throw new LocationError(explain(printed, places));
  const outside = places.filter((place) => content.every((span) => overlap(place, span) === 0));
  return outside.length > 0 ? outside : places;
}

function choosePlace(places: readonly Span[], behind: number, nth: number | undefined): Span | undefined {
  if (places.length === 1) return places[0];
  return nth === undefined ? places.find(({ start }) => start >= behind) : places[nth - 1];
}

function explain(printed: string, places: readonly Span[], nth?: number): string {
  const told = JSON.stringify(printed);
  if (places.length === 0) return `the text does not read ${told}`;
  if (nth !== undefined && nth > places.length)
    return `the text reads ${told} only ${places.length} times, not ${nth}`;
  return `the text reads ${told} ${places.length} times, but not behind the statement before: tell which one in \`nth\``;
}

/** True inside a word. */
function cutsWord(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}

/** Code units between two spans; another paragraph is further away than anything in the same. */
function distance(text: string, one: Span, other: Span): number {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return Math.max(0, to - from) + (text.slice(from, to).includes('\n') ? text.length : 0);
}
