import { countryName, GROUP_CODES } from '../extraction/data/country-codes.js';
import { valueParameters, type FacetName } from './value-parameters.js';

/** Gives the names of actors by their ids; ids that nobody bears are left out. */
export type ActorNames = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What values are shown as. */
export interface Labelling {
  /** The language of country names, as a BCP 47 tag. */
  language: string;
  actorNames: ActorNames;
}

/** Reads what a value of a facet is shown as: a name for what is an id or a code, else the value itself. */
export type Labels = (facet: FacetName, value: string) => string;

/** Looks up what the values of several facets are shown as. */
export async function labelsOf(
  values: readonly (readonly [facet: FacetName, values: readonly string[]])[],
  { language, actorNames }: Labelling,
): Promise<Labels> {
  const ids = values.flatMap(([facet, each]) => (kindOf(facet) === 'actors' ? each : []));
  const names = ids.length === 0 ? new Map<string, string>() : await actorNames([...new Set(ids)]);
  return (facet, value) => {
    switch (kindOf(facet)) {
      case 'actors':
        return names.get(value) ?? value;
      case 'countries':
        return countryLabel(value, language);
      default:
        return value;
    }
  };
}

function kindOf(facet: FacetName): 'actors' | 'countries' | 'words' {
  return facet === 'unnamed' ? 'words' : valueParameters[facet].holds;
}

const groups: ReadonlySet<string> = new Set(GROUP_CODES);

/** A country's name in a language; bodies of countries have their own names only. */
export function countryLabel(code: string, language: string): string {
  const own = countryName(code) ?? code;
  if (groups.has(code) || own === code || /^en\b/i.test(language)) return own;
  return namesIn(language).of(code) ?? own;
}

/** Many times slower to make than to ask. */
const displayNames = new Map<string, Intl.DisplayNames>();
/** Clients name the languages. */
const mostLanguages = 50;

function namesIn(language: string): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known !== undefined) return known;
  if (displayNames.size === mostLanguages) displayNames.clear();
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  displayNames.set(language, made);
  return made;
}
