import { BODY_KINDS } from '../extraction/data/bodies.js';
import { COUNTRIES } from '../extraction/data/countries.js';
import { COUNTRY_ABBREVIATIONS } from '../extraction/data/country-names.js';
import { COUNTRY_GROUPS } from '../extraction/data/groups.js';
import { MOVEMENTS } from '../extraction/data/movements.js';
import { OFFICE_HOLDERS } from '../extraction/data/office-holders.js';
import {
  INTERNATIONAL_BODIES,
  MEDIA,
  NATIONAL_BODIES,
  type KnownOrganization,
} from '../extraction/data/organizations.js';
import { OTHER_CAPITALS, SEATS } from '../extraction/data/stand-ins.js';
import { organizationIdOf } from '../extraction/2-entities/known-names.js';
import { slug } from '../extraction/2-entities/slug.js';
import type { Actor } from '../extraction/types.js';
import { unique } from '../values.js';
import { foldName } from './names.js';

/** Made when the first actor is asked for. */
let namesById: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Folded names that the extraction's tables know an actor by: a country by its abbreviation, its former name or its
 * capital, a body by its initials, an office-holder by the spellings of his name, a ministry by its country's adjective.
 */
export function otherNamesOf({ id }: Pick<Actor, 'id'>): string[] {
  namesById ??= readTables();
  return unique((namesById.get(id) ?? namesOfNationalBody(id)).map(foldName)).filter((name) => name !== '');
}

function readTables(): Map<string, string[]> {
  const byId = new Map<string, string[]>();
  const add = (id: string, names: readonly string[]) => {
    byId.set(id, [...(byId.get(id) ?? []), ...names]);
  };
  for (const { code, name, names, alpha3, capitals } of COUNTRIES) {
    add(`country:${code}`, [name, ...names, alpha3, ...capitals]);
  }
  for (const [writing, code] of Object.entries({ ...COUNTRY_ABBREVIATIONS, ...OTHER_CAPITALS })) {
    add(`country:${code}`, [writing]);
  }
  const bodies: readonly KnownOrganization[] = [
    ...COUNTRY_GROUPS.map(({ code, name, names, abbreviations }) => ({
      names: [name, ...names, ...abbreviations],
      country: code,
    })),
    ...SEATS,
    ...INTERNATIONAL_BODIES,
    ...NATIONAL_BODIES,
    ...MOVEMENTS,
    ...MEDIA,
  ];
  for (const body of bodies) add(organizationIdOf(body), body.names);
  for (const { name, otherNames } of OFFICE_HOLDERS) add(`person:${slug(name)}`, [name, ...otherNames]);
  return byId;
}

const kindsById = new Map(BODY_KINDS.map((kind) => [kind.id, kind]));
const nationalBody = /^organization:([a-z]{2,})-(.+)$/;

/** "Norwegian foreign ministry" and "Norway foreign ministry" of `organization:no-foreign-ministry`, however it is printed. */
function namesOfNationalBody(id: string): string[] {
  const [, code = '', kindId = ''] = nationalBody.exec(id) ?? [];
  const kind = kindsById.get(kindId);
  const country = COUNTRIES.find((each) => each.code === code.toUpperCase());
  if (kind === undefined || country === undefined) return [];
  const owners = [country.demonyms[0], country.name].filter((owner) => owner !== undefined);
  return kind.names.flatMap((name) => owners.map((owner) => `${owner} ${name}`));
}
