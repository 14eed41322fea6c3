import type { Reading } from '../1-read/reading.js';
import { countryOf } from './known-names.js';
import type { NameHit } from './name-hits.js';

/** What the words around an office tell of whose it is, where no country is beside it. */
export interface SentenceCountries {
  /** "In the Chilean port of Arica, …", "On the Serbian side, …": the place that the sentence of a token opens with, before it. */
  placeAhead: (token: number) => string | null;
  /** "… accused Peru", "… said Peru must": in an article about two countries the one that is not judged. */
  opposing: (token: number) => string | null;
  /** "… said Peru would not …", "… denied that Peru had …": the country that its own people speak of so. */
  speaksOf: (token: number) => string | null;
  /** "… told reporters in Lima": the capital in which the sentence of a token is said, where the article names its country too. */
  toldIn: (token: number) => string | null;
  /** The country of the last town or province that its paragraph or the one before tells before a token. */
  townBefore: (token: number) => string | null;
}

/** Before a country that is gone to, spoken to or acted against: somebody else's ("a visit to Norway"). */
const FOREIGN_LEADS =
  /^(?:to|with|against|toward|towards|on|for|from|off|visit|visits|visited|visiting|between|and)$/u;
/** Towns where many states meet: a dateline there tells nothing of who speaks. */
export const MEETING_PLACES =
  /^(?:vienna|geneva|brussels|luxembourg|strasbourg|hague|york|davos|munich|nations|istanbul|doha|riyadh|cairo|washington)$/u;

/** True in "a visit to Norway": the country is somebody else's. */
export function isForeign({ tokens }: Reading, tokenStart: number): boolean {
  const lead = tokens[tokenStart - 1];
  return FOREIGN_LEADS.test((lead?.lower === 'the' ? tokens[tokenStart - 2] : lead)?.lower ?? '');
}

/** Begins a sentence that tells where it plays. */
const PLACE_LEADS = /^(?:in|at|on|across|near|outside|off)$/u;
/** How many countries before an office are looked at. */
const MAX_PLACES_BACK = 6;

const paragraphOf = ({ tokens, sentences }: Reading, token: number): number =>
  sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? -1;

/** True for a place that has a mayor: a town or province, and a capital where something is in it. */
function isTown({ tokens }: Reading, { value, tokenStart }: NameHit): boolean {
  if (value.kind !== 'country') return false;
  if (value.form === 'place') return true;
  return (
    value.form === 'capital' && /^(?:in|at|near|of|outside|from)$/u.test(tokens[tokenStart - 1]?.lower ?? '')
  );
}

/** Cues whose object is another than the speaker's own country. */
const OPPOSING =
  /^(?:accused|accuses|blamed|blames|condemned|denounced|criticised|criticized|urged|urges|warned|begged|thanked|asked|told|reminded|invited|rejected|dismissed|denied|offered)$/u;
/** What one's own country is said to be or do. */
const OWN_WORDS =
  /^(?:(?:would|will) (?:not|never)|(?:was|is|were|remained|stood|stands) (?:ready|prepared|willing|committed|determined|open)|had (?:been patient|no intention|no plans|no choice)|(?:wanted|wants|needed|needs|sought|seeks|hoped|hopes|welcomed|welcomes|regretted|regrets) )/u;
const SAID = /^(?:said|says|added|adds|that|insisted|stressed|noted|explained|argued|recalled)$/u;

/** What stands before "in" where somebody speaks at home. */
const AT_HOME =
  /^(?:reporters|journalists|parliament|lawmakers|deputies|said|speaking|conference|briefing|television|radio)$/u;

/** The index of the first hit that begins at a token or behind it. */
function firstHitBehind(hits: readonly NameHit[], token: number): number {
  const index = hits.findIndex(({ tokenStart }) => tokenStart >= token);
  return index < 0 ? hits.length : index;
}

/** The other of the two countries that an article is about; of three or more nobody is the other. */
function otherCountry(hits: readonly NameHit[], code: string): string | null {
  const codes = new Set(hits.flatMap(({ value }) => (value.kind === 'country' ? [value.code] : [])));
  return codes.size === 2 ? ([...codes].find((other) => other !== code) ?? null) : null;
}

/** Reads what single sentences tell; `firstToken` is the one behind the dateline. */
export function readSentenceCountries(
  reading: Reading,
  hits: readonly NameHit[],
  firstToken: number,
): SentenceCountries {
  const { sentences, tokens } = reading;
  /** Countries before a token, the nearest first. */
  const placesBefore = (token: number): NameHit[] => {
    const found: NameHit[] = [];
    for (let index = hits.length - 1; index >= 0 && found.length < MAX_PLACES_BACK; index--) {
      const hit = hits[index];
      if (hit && hit.tokenEnd <= token && hit.tokenStart >= firstToken && hit.value.kind === 'country')
        found.push(hit);
    }
    return found;
  };
  const placeAhead = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    const start = Math.max(sentences[sentence]?.tokenStart ?? 0, firstToken);
    if (!PLACE_LEADS.test(tokens[start]?.lower ?? '')) return null;
    const comma = tokens[token - 1]?.lower === 'the' ? token - 2 : token - 1;
    const hit = placesBefore(comma)[0];
    if (tokens[comma]?.text !== ',' || !hit || hit.tokenStart <= start) return null;
    // "On the Serbian side": the lead of the sentence itself is no other's visit.
    const leads = hit.tokenStart - start <= 2;
    return leads || !isForeign(reading, hit.tokenStart) ? countryOf(hit.value) : null;
  };
  const opposing = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    for (let index = firstHitBehind(hits, token); index < hits.length; index++) {
      const hit = hits[index];
      if (!hit || tokens[hit.tokenStart]?.sentence !== sentence) return null;
      if (hit.value.kind !== 'country' || hit.value.form === 'place') continue;
      const before = tokens[hit.tokenStart - 1]?.lower === 'the' ? hit.tokenStart - 2 : hit.tokenStart - 1;
      const cue = tokens[before]?.lower ?? '';
      const next = tokens[hit.tokenEnd]?.lower ?? '';
      // "his Ghanaian counterpart"
      const equal = next === 'counterpart' && /^(?:his|her)$/u.test(cue);
      const judged = OPPOSING.test(cue) || equal || /^(?:must|should)$/u.test(next);
      return judged ? otherCountry(hits, hit.value.code) : null;
    }
    return null;
  };
  const speaksOf = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    for (let index = firstHitBehind(hits, token); index < hits.length; index++) {
      const hit = hits[index];
      if (!hit || tokens[hit.tokenStart]?.sentence !== sentence) return null;
      if (hit.value.kind !== 'country' || hit.value.form === 'place' || hit.value.form === 'adjective')
        continue;
      const lead = tokens[hit.tokenStart - 1]?.lower ?? '';
      const [first, second] = [tokens[hit.tokenEnd]?.lower ?? '', tokens[hit.tokenEnd + 1]?.lower ?? ''];
      // "denied that Togo had cheated"
      const denied = lead === 'that' && tokens[hit.tokenStart - 2]?.lower === 'denied' && first === 'had';
      const third = tokens[hit.tokenEnd + 2]?.lower ?? '';
      return denied || (SAID.test(lead) && OWN_WORDS.test(`${first} ${second} ${third}`))
        ? hit.value.code
        : null;
    }
    return null;
  };
  const toldIn = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    for (
      let index = firstHitBehind(hits, sentences[sentence]?.tokenStart ?? token);
      index < hits.length;
      index++
    ) {
      const hit = hits[index];
      if (!hit || tokens[hit.tokenStart]?.sentence !== sentence) return null;
      if (hit.value.kind !== 'country' || hit.value.form !== 'capital') continue;
      const lead = tokens[hit.tokenStart - 1]?.lower ?? '';
      const told = lead === 'in' && AT_HOME.test(tokens[hit.tokenStart - 2]?.lower ?? '');
      const { code } = hit.value;
      const known = hits.some(
        ({ value }) => value.kind === 'country' && value.form !== 'capital' && value.code === code,
      );
      if (told && known && !MEETING_PLACES.test(tokens[hit.tokenEnd - 1]?.lower ?? '')) return code;
    }
    return null;
  };
  const townBefore = (token: number) => {
    const paragraph = paragraphOf(reading, token);
    for (const hit of placesBefore(token)) {
      if (paragraph - paragraphOf(reading, hit.tokenStart) > 1) return null;
      if (isTown(reading, hit)) return countryOf(hit.value);
    }
    return null;
  };
  return { placeAhead, opposing, speaksOf, toldIn, townBefore };
}
