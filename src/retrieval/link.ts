/** Search parameters as they were given. */
export type SearchParameterValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** The address of an answer: a path and the parameters that were given, in the order of their schema. */
export function linkTo(path: string, parameters: SearchParameterValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) if (each !== undefined) query.append(name, String(each));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
