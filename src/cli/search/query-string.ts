/** The search parameters by their names in the API, as the options of the command line give them. */
export interface SearchOptions {
  speaker?: string[];
  actor?: string[];
  target?: string[];
  country?: string[];
  speakerCountry?: string[];
  targetCountry?: string[];
  from?: string;
  to?: string;
  kind?: string[];
  sort?: string;
  limit?: string;
}

/** The query string, with its question mark, empty where nothing is asked for. Values are left to the service to judge. */
export function toQueryString(words: readonly string[], options: SearchOptions): string {
  const query = new URLSearchParams();
  if (words.length > 0) query.append('q', words.join(' '));
  for (const [name, value] of Object.entries(options) as [string, string | string[] | undefined][]) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The option that gives a parameter of the API: `--speaker-country` for `speakerCountry`. */
export function optionOfParameter(parameter: string): string {
  if (parameter === 'q') return 'WORDS';
  return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
