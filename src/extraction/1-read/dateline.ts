import type { Dateline } from './reading.js';

/** How many printed lines may stand before the dateline: a title, a byline, a caption, a few bullets. */
const LINES_SEARCHED = 8;
/** A line this long that ends in a stop is a paragraph of the story. */
const PARAGRAPH_LENGTH = 80;
/** Longer than any dateline; patterns never see more of a line. */
const HEAD_LENGTH = 160;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const year = '(?:19|20)\\d\\d(?!\\d)';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]? ){0,1}';
const date = [
  `${weekday}(?<monthA>${month}) (?<dayA>${day})(?:,? (?<yearA>${year}))?`,
  `${weekday}(?<dayB>${day}) (?<monthB>${month})(?:,? (?<yearB>${year}))?`,
  `(?<yearC>${year})-(?<monthC>\\d\\d)-(?<dayC>\\d\\d)`,
  `(?<dayD>\\d{1,2})\\.(?<monthD>\\d{1,2})\\.(?<yearD>${year})`,
].join('|');

// The patterns read a head in plain letters: with \p{L} in every part they take longer to compile than to use.
const word = "[A-Z][A-Za-zª'’.-]*";
const joint = '(?:[ /]|, (?!(?:' + month + '|\\d)))';
const particle = '(?:of|de|del|la|el|al|da|do|di|the)';
/** "Seoul", "ST. PETERSBURG, Russia", "New Delhi [India]", "Rio de Janeiro", "BEIRUT/JERUSALEM". */
const place = `(?<place>${word}(?:${joint}(?:${particle} ){0,2}${word}){0,5}?)(?: ?[[(](?<land>${word}(?: ${word})?)[\\])])?`;
const agencyName = "[A-Z\\d][A-Za-zª\\d&.'’ /-]{1,40}?";
const agency = `(?:\\((?<agencyA>${agencyName})\\)|\\[(?<agencyB>${agencyName})\\]|/(?<agencyC>${agencyName})/)`;
const dash = '(?:\\.?-{1,3}(?= )| ?[—–―]| ?-{1,3}(?= |[A-Z]|["“]|$))';
const dashOrColon = `(?:${dash}| ?:)`;

/** A way to write a dateline. */
interface Form {
  /** A dateline written so, up to the story's first word. */
  example: string;
  /** Of a line's head in plain letters; tells the indices of its groups. */
  pattern: RegExp;
  /** Only in capitals, or a city that writers of datelines know; and before a word that can begin a sentence. */
  bare?: true;
}

const form = (example: string, source: string, bare?: true): Form => ({
  example,
  pattern: new RegExp(`^${source}`, 'd'),
  ...(bare && { bare }),
});

/** The ways to write a dateline, tried in this order. */
export const FORMS: readonly Form[] = [
  form('SEOUL, Dec 19 (Agency) - ', `${place}[,.]? (?:${date})[.,]? ?${agency}\\.?${dashOrColon}?`),
  form(
    'SUVA (14 May 2026) — ',
    `${place},? \\((?:${date})(?:, (?<agencyA>${agencyName}))?\\)${dashOrColon}?`,
  ),
  form('PARIS (Agency) 3 June 2024 - ', `${place},? ${agency},? (?:${date})${dashOrColon}`),
  form('WASHINGTON (Agency) — ', `${place},? ${agency}\\.?${dashOrColon}`),
  form(
    'MOSCOW, October 14, Agency – ',
    `${place}[,.]? (?:${date})\\.?, (?<agencyD>${word}(?: ${word}){0,2})${dash}`,
  ),
  form('BEIJING, Jan. 5 — ', `${place}[,.]? (?:${date})${dashOrColon}`),
  form('[Suva, 14 May 2026] ', `[[(]${place}, (?:${date})[\\])]${dashOrColon}?`),
  form('(14 May 2026, Suva) ', `[[(](?:${date}), ${place}[\\])]${dashOrColon}?`),
  form('14 May 2026 | SUVA — ', `(?:${date}) ?[|,] ${place}${dashOrColon}`),
  form('Dec 19 (Agency) - ', `(?:${date}),? ${agency}${dashOrColon}?`),
  form('(Agency) - ', `${agency}${dash}`),
  form('GENEVA – ', `${place}${dashOrColon}`, true),
];

/** Cities that wire services let stand alone in a dateline, in lower case. */
const CITIES = new Set(
  (
    'abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,athens,baghdad,baku,bangkok,beijing,beirut,belgrade,berlin,bern,' +
    'bogota,brasilia,bratislava,brussels,bucharest,budapest,buenos aires,cairo,canberra,caracas,chicago,copenhagen,damascus,' +
    'dhaka,doha,dubai,dublin,geneva,hanoi,havana,helsinki,hong kong,islamabad,istanbul,jakarta,jerusalem,kabul,kathmandu,' +
    'khartoum,kiev,kuala lumpur,kyiv,lima,lisbon,london,los angeles,madrid,manila,mexico city,minsk,moscow,mumbai,nairobi,' +
    'new delhi,new york,nicosia,oslo,ottawa,paris,prague,pretoria,pyongyang,riga,riyadh,rome,santiago,sarajevo,seoul,' +
    'singapore,sofia,stockholm,sydney,taipei,tallinn,tbilisi,tehran,tel aviv,the hague,tokyo,tripoli,tunis,united nations,' +
    'vienna,vilnius,warsaw,washington,yerevan,zagreb,zurich'
  ).split(','),
);

/** Begin a sentence or a label, never a dateline's place: "On Monday, Dec 19 (…)", "BREAKING — ". "The Hague" is a place. */
const NOT_A_PLACE =
  /^(?:on|in|at|by|from|since|until|after|before|as|but|and|if|when|while|it|he|she|they|we|this|that|these|those|there|the(?! hague)|an?|no|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?(?: |$)|^(?:breaking|update\w*|live|watch|video|photos?|file|exclusive|explainer|analysis|opinion|editorial|comment\w*|column|factbox|timeline|interview|feature|correct\w*|refile|special|news|note|context|key|why|how|what|who|background|summary|highlights?|quotes?|fact|read|more|related|source|share|tags?|topics?|by|q|a|i)(?: |$)/i;
const NOT_AN_AGENCY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|local time|gmt|utc|est|edt|cet|\d+|photos?|pictured|updated?|left|right)$/i;

/**
 * Finds the dateline: at the head of a line, among the first few printed lines from `start` on (behind the title, say);
 * behind the first full paragraph only one that names its agency. Its span ends behind its dash or colon, without the
 * blank before the story's first word.
 */
export function readDateline(text: string, start = 0): Dateline | null {
  let lineStart = start;
  let storyBegan = false;
  for (let seen = 0; seen < LINES_SEARCHED && lineStart < text.length;) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    while (lineStart < lineEnd && /\s/.test(text.charAt(lineStart))) lineStart++;
    if (lineStart < lineEnd) {
      const dateline = matchHead(
        text.slice(lineStart, Math.min(lineEnd, lineStart + HEAD_LENGTH)),
        lineStart,
      );
      if (dateline !== null && !(storyBegan && dateline.agency === null)) return dateline;
      storyBegan ||=
        lineEnd - lineStart > PARAGRAPH_LENGTH && /[.!?]["”’']?\s*$/.test(text.slice(lineEnd - 4, lineEnd));
      seen++;
    }
    lineStart = lineEnd + 1;
  }
  return null;
}

const PARTICLES = new Set([
  'of',
  'de',
  'del',
  'la',
  'el',
  'al',
  'da',
  'do',
  'di',
  'the',
  'st',
  'nd',
  'rd',
  'th',
]);
const SIGNS = '(—–―:[/';

/** A cheap look before the patterns: names and figures up to a dash, a colon or an agency's bracket. */
function mayBeHead(head: string): boolean {
  for (let index = 0; index < head.length; index++) {
    const char = head.charAt(index);
    if (SIGNS.includes(char) || (char === '-' && (index === 0 || !LETTER.test(head.charAt(index - 1)))))
      return true;
    if (!SMALL.test(char) || (index > 0 && WORD_CHARACTER.test(head.charAt(index - 1)))) continue;
    const end = head.indexOf(' ', index);
    if (!PARTICLES.has(head.slice(index, end < 0 ? head.length : end))) return false;
  }
  return false;
}

const LETTER = /[A-Za-zª]/;
const SMALL = /[a-z]/;
const WORD_CHARACTER = /[A-Za-zª\d'’.]/;

/** The head with "A" and "a" for all letters beyond ASCII, "ª" for those without case; offsets stay. */
function inPlainLetters(head: string): string {
  return head.replace(/[^\0-\x7F‘-”–-―]/gu, (sign) => {
    if (!/\p{L}/u.test(sign)) return sign;
    const plain = /\p{Lu}/u.test(sign) ? 'A' : /\p{Ll}/u.test(sign) ? 'a' : 'ª';
    return plain.padEnd(sign.length, 'ª');
  });
}

function matchHead(head: string, start: number): Dateline | null {
  const plain = inPlainLetters(head);
  if (!mayBeHead(plain)) return null;
  for (const { pattern, bare } of FORMS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const groups = readGroups(head, match);
    const dateline = {
      start,
      end: start + match[0].length,
      place: readPlace(groups),
      agency: groups.agencyA ?? groups.agencyB ?? groups.agencyC ?? groups.agencyD ?? null,
      ...readDate(groups),
    };
    const rest = head.slice(match[0].length);
    if (isLikely(dateline, rest) && (bare !== true || standsAlone(dateline.place, rest))) return dateline;
  }
  return null;
}

/** What the groups of a match hold in the head as printed. */
function readGroups(head: string, { indices }: RegExpExecArray): Record<string, string | undefined> {
  const groups: Record<string, string | undefined> = {};
  // The types leave out that a group may have no place.
  const places: Record<string, [number, number] | undefined> = indices?.groups ?? {};
  for (const [name, place] of Object.entries(places)) groups[name] = place && head.slice(...place);
  return groups;
}

/** A dateline is followed by its story, names a real place and day, and its agency is no weekday or aside. */
function isLikely({ place, agency, month, day }: Dateline, rest: string): boolean {
  if (!/^\s*["“‘'(\p{L}\p{N}]/u.test(rest)) return false;
  // "Berlin (East) — the half that …"
  if (month === null && place !== null && place !== place.toUpperCase() && /^\s*\p{Ll}/u.test(rest))
    return false;
  if (place !== null && NOT_A_PLACE.test(place)) return false;
  if (agency !== null && NOT_AN_AGENCY.test(agency)) return false;
  if (month === null || day === null) return true;
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether a place with neither date nor agency is one that datelines print: "GENEVA – The", "Paris — The". */
function standsAlone(place: string | null, rest: string): boolean {
  if (place === null || !/^\s*["“‘']?[\p{Lu}\p{N}]/u.test(rest)) return false;
  const city = place.split(',', 1)[0] ?? '';
  if (CITIES.has(city.toLowerCase())) return true;
  return city === city.toUpperCase() && place !== city && city.length > 3;
}

function readPlace({ place, land }: Record<string, string | undefined>): string | null {
  if (place === undefined) return null;
  const bare = place.replace(/(?<=\p{L}{3})\.$/u, '');
  return land === undefined ? bare : `${bare}, ${land}`;
}

function readDate(groups: Record<string, string | undefined>): Pick<Dateline, 'month' | 'day' | 'year'> {
  const printedMonth = groups.monthA ?? groups.monthB ?? groups.monthC ?? groups.monthD;
  const printedDay = groups.dayA ?? groups.dayB ?? groups.dayC ?? groups.dayD;
  const printedYear = groups.yearA ?? groups.yearB ?? groups.yearC ?? groups.yearD;
  if (printedMonth === undefined || printedDay === undefined) return { month: null, day: null, year: null };
  return {
    month: Number(printedMonth) || MONTHS.indexOf(printedMonth.slice(0, 3).toLowerCase()) + 1,
    day: Number.parseInt(printedDay, 10),
    year: printedYear === undefined ? null : Number(printedYear),
  };
}
