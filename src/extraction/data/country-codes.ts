import { COUNTRIES } from './countries.js';
import { COUNTRY_GROUPS } from './groups.js';

/** Codes of international bodies that filters accept beside countries. */
export const GROUP_CODES: readonly string[] = COUNTRY_GROUPS.map((group) => group.code);

const NAME_BY_CODE: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ code, name }) => [code, name] as const),
  ...COUNTRY_GROUPS.map(({ code, name }) => [code, name] as const),
]);

const CODE_BY_OTHER_WRITING: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ code, alpha3, names }) =>
    [alpha3, ...names].map((writing) => [writing.toLowerCase(), code] as const),
  ),
  ...COUNTRY_GROUPS.flatMap(({ code, name, names, abbreviations }) =>
    [name, ...names, ...abbreviations].map((writing) => [writing.toLowerCase(), code] as const),
  ),
]);

/** Whether a code is an ISO 3166-1 alpha-2 code, XK, or one of {@link GROUP_CODES}; upper case only. */
export function isKnownCode(code: string): boolean {
  return NAME_BY_CODE.has(code);
}

/** The English name of a country or group, null for an unknown code. */
export function countryName(code: string): string | null {
  return NAME_BY_CODE.get(code) ?? null;
}

/** The code that somebody who wrote a name, an alpha-3 code or lower case may have meant; null where there is none. */
export function suggestCode(writing: string): string | null {
  const upper = writing.trim().toUpperCase();
  if (upper === 'UK') return 'GB';
  return isKnownCode(upper) ? upper : (CODE_BY_OTHER_WRITING.get(writing.trim().toLowerCase()) ?? null);
}
