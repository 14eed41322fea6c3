import { ArticleInput } from '../../articles/input.js';

/** What articles get that do not tell it themselves. */
export interface ArticleDefaults {
  publishedAt?: string | undefined;
  source?: string | undefined;
  language?: string | undefined;
}

const taken: ReadonlySet<string> = new Set(Object.keys(ArticleInput.shape));

/** An article as the service takes it, and the names of the fields that it does not take. */
export interface ArticleRequest {
  body: Record<string, unknown>;
  leftOut: string[];
}

/** Leaves out what the service does not take, and null, which in files means that a field is not there. */
export function toRequest(
  fields: Readonly<Record<string, unknown>>,
  { publishedAt, source, language }: ArticleDefaults,
): ArticleRequest {
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  const own = given.filter(([name]) => taken.has(name));
  const defaults = Object.entries({ publishedAt, source, language }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    body: Object.fromEntries([...defaults, ...own]),
    leftOut: given.map(([name]) => name).filter((name) => !taken.has(name)),
  };
}
