import querystring from 'node:querystring';
import { z } from 'zod';
import { Problem } from './problem.js';

/** Lists whose values hold no comma, so that `a,b` means the same as giving the parameter twice. */
const commaSeparated = z.registry<{ separator: ',' }>();

/** The schema of a query parameter that takes several values, repeated or separated by commas. */
export function commaList<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).min(1).max(maxValues).register(commaSeparated, { separator: ',' });
}

/** The schema of a query parameter that takes several values, `mostValues` at most, by being repeated: they may hold commas. */
export function repeatedList<Item extends z.ZodType>(item: Item, mostValues: number): z.ZodArray<Item> {
  return z.array(item).min(1).max(mostValues);
}

/** Values of one list with commas at most. */
const maxValues = 100;

/** Reads a raw query string and gives each value the form that its schema expects: a list, a number, a truth value or a string. */
export type QueryReader = (raw: string) => Record<string, unknown>;

/** A reader for the parameters of `schema`; what does not fit is left as it is, for the schema to refuse. */
export function createQueryReader(schema: z.ZodObject): QueryReader {
  const shapers = new Map(Object.entries(schema.shape).map(([name, type]) => [name, shaperOf(type)]));
  return (raw) => {
    assertWellFormed(raw);
    const values = querystring.parse(raw, '&', '=', { maxKeys: 0 });
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, shapers.get(name)?.(value) ?? value]),
    );
  };
}

type Shaper = (value: string | string[] | undefined) => unknown;

function shaperOf(type: unknown): Shaper {
  const inner = unwrap(type);
  if (inner instanceof z.ZodArray) {
    const separator = commaSeparated.get(inner)?.separator;
    return (value) => {
      const values = Array.isArray(value) ? value : [value ?? ''];
      return separator === undefined ? values : values.flatMap((each) => each.split(separator));
    };
  }
  if (inner instanceof z.ZodNumber) {
    return (value) => (typeof value === 'string' && numeral.test(value) ? Number(value) : value);
  }
  if (inner instanceof z.ZodBoolean) {
    return (value) => (typeof value === 'string' ? (truth.get(value) ?? value) : value);
  }
  return (value) => value;
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const numeral = /^-?\d{1,15}(\.\d{1,15})?$/;

function unwrap(type: unknown): unknown {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault ? unwrap(type.def.innerType) : type;
}

/** Node's parser puts replacement characters where the encoding is broken: that would search for something else. */
function assertWellFormed(raw: string): void {
  if (!raw.includes('%')) return;
  try {
    decodeURIComponent(raw);
  } catch (cause) {
    throw new Problem(
      'malformed-url',
      'The query string holds a % that does not begin an escape of UTF-8. Write a percent sign as %25.',
      { cause },
    );
  }
}
