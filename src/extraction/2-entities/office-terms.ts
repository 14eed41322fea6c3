import type { OfficeHolder, Term } from '../data/office-holders.js';

/** What a text prints before a name: "Russian Foreign Minister". */
export interface PrintedOffice {
  role: string | null;
  country: string | null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** An office behind one of these is another: "deputy prime minister", "vice president". */
const LESSER = /(?:vice|deputy|assistant)[ -]$/u;

/** An office in the tables' words: "Defence Minister" is "defense minister", "premier" is "prime minister". */
function normalizeOffice(office: string): string {
  return office
    .toLowerCase()
    .replace(/^acting /u, '')
    .replace('defence', 'defense')
    .replace(/\bpremier\b/u, 'prime minister')
    .replace(/\bspokes(?:wo)?man\b/u, 'spokesperson');
}

const NORMALIZED = new Map<string, string>();

/** The same of the table's offices, which are few: each is normalized once. */
function titleOf({ office }: Term): string {
  let title = NORMALIZED.get(office);
  if (title === undefined) {
    title = normalizeOffice(office);
    NORMALIZED.set(office, title);
  }
  return title;
}

/** The office of a country as a key: "JP prime minister". */
export function officeKey(country: string, office: string): string {
  return `${country} ${normalizeOffice(office)}`;
}

/** The same of a term in the table; null where its body has no code. */
export function termKey(term: Term): string | null {
  return term.country === null ? null : `${term.country} ${titleOf(term)}`;
}

/** How far a term reaches a day (`YYYY-MM-DD`): `perhaps` within a month or year in which it began or ended. */
export function heldOn({ from, to }: Term, day: string): 'surely' | 'perhaps' | 'no' {
  const sinceStart = day.slice(0, from.length);
  const untilEnd = to === null ? '' : day.slice(0, to.length);
  if (sinceStart < from || untilEnd > (to ?? '')) return 'no';
  if (untilEnd === to) return to.length === DAY_LENGTH ? 'no' : 'perhaps';
  return sinceStart === from && from.length < DAY_LENGTH ? 'perhaps' : 'surely';
}

/** The terms that reach a day; all of them where no day is known. */
export function termsOn({ terms }: OfficeHolder, day: string | null): readonly Term[] {
  return day === null ? terms : terms.filter((term) => heldOn(term, day) !== 'no');
}

/** The country or group that somebody spoke for on a day, else the one he comes from; without a day the latest known. */
export function countryOn(holder: OfficeHolder, day: string | null): string | null {
  if (holder.terms.every((term) => term.country === holder.country)) return holder.country;
  const [latest] = termsOn(holder, day).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return latest ? latest.country : holder.country;
}

/** The country for which people of one name speak, where it is the same for all; null otherwise. */
export function sharedCountry(holders: readonly OfficeHolder[], day: string | null): string | null {
  const [only, another] = holders;
  if (only && !another) return countryOn(only, day);
  const [country, other] = new Set(holders.map((holder) => countryOn(holder, day)));
  return other === undefined ? (country ?? null) : null;
}

/** True where a role ends in the office: "acting foreign minister", but not "deputy foreign minister". */
function isPrinted(role: string, term: Term): boolean {
  const asked = titleOf(term);
  if (!role.endsWith(asked)) return false;
  const before = role.slice(0, role.length - asked.length);
  return before === '' || (before.endsWith(' ') && !LESSER.test(before));
}

/**
 * True where the words before a last name are an office that its bearer has held ("Foreign Minister Ivanov"), or their
 * last one is the end of an office that he holds on the day ("Minister Ivanov").
 */
export function isTitleOf(words: string, { terms }: OfficeHolder, day: string | null): boolean {
  const role = normalizeOffice(words);
  const title = role.slice(role.lastIndexOf(' '));
  const isHeld = (term: Term) => day !== null && heldOn(term, day) !== 'no';
  return terms.some((term) => isPrinted(role, term) || (isHeld(term) && titleOf(term).endsWith(title)));
}

/**
 * Chooses among people of one name by the office and country printed before it and by who held office on the day;
 * null where several fit equally well.
 */
export function chooseHolder(
  holders: readonly OfficeHolder[],
  printed: PrintedOffice,
  day: string | null,
): OfficeHolder | null {
  const { country } = printed;
  const role = printed.role === null ? null : normalizeOffice(printed.role);
  const agreeing = holders.filter(
    (holder) =>
      country === null || holder.country === country || holder.terms.some((term) => term.country === country),
  );
  const inOffice = (term: Term) => role === null || isPrinted(role, term);
  const began = (term: Term) => day === null || day.slice(0, term.from.length) >= term.from;
  const tests: ((term: Term) => boolean)[] = [
    (term) => inOffice(term) && day !== null && heldOn(term, day) === 'surely',
    (term) => inOffice(term) && day !== null && heldOn(term, day) === 'perhaps',
    (term) => inOffice(term) && began(term),
    (term) => day !== null && heldOn(term, day) !== 'no',
    began,
    () => true,
  ];
  for (const test of tests) {
    const [holder, other] = agreeing.filter(({ terms }) => terms.some(test));
    if (holder) return other ? null : holder;
  }
  return null;
}
