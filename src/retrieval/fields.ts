import { z } from 'zod';
import { shorten } from '../http/issue.js';
import { commaList } from '../http/query-string.js';
import { suggest } from '../http/suggestion.js';
import { isRecord } from '../values.js';

/** Some of an item's fields, and its id. */
export type Selected<Item> = { id: string } & Part<Item>;
type Part<Value> = Value extends readonly (infer Each)[]
  ? Part<Each>[]
  : Value extends object
    ? { [Name in keyof Value]?: Part<Value[Name]> }
    : Value;

/** The paths of all fields of an object and of the objects in it: `speaker`, `speaker.actor`, `speaker.actor.name`. */
function pathsOf(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([name, type]) => {
    const inner = unwrap(type);
    const below = inner instanceof z.ZodObject ? pathsOf(inner) : [];
    return [name, ...below.map((path) => `${name}.${path}`)];
  });
}

/** What a field holds, where it does: lists and null are looked through. */
function unwrap(type: unknown): unknown {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return unwrap(type.def.innerType);
  return type instanceof z.ZodArray ? unwrap(type.def.element) : type;
}

/** The values of `fields`: paths into an item of this schema. */
export function fieldPaths(item: z.ZodObject) {
  const paths = pathsOf(item);
  const known = new Set(paths);
  const explain = (given: string) => {
    const near = suggest(given, paths);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    const names = Object.keys(item.shape).map((name) => `\`${name}\``);
    return `There is no field \`${shorten(given)}\`.${hint} Give some of ${names.join(', ')}, or a part of one, as in \`source.name\`.`;
  };
  return commaList(
    z.string().refine((path) => known.has(path), { error: ({ input }) => explain(String(input)) }),
  );
}

/** Fields by name: all of one, or some of what is in it. */
export interface Selection {
  [name: string]: Selection | 'all';
}

/** Reads paths into what `select` takes. */
export function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = {};
  for (const path of paths) add(selection, path.split('.'));
  return selection;
}

function add(selection: Selection, [name = '', ...rest]: readonly string[]): void {
  const inside = selection[name];
  if (inside === 'all') return;
  if (rest.length === 0) {
    selection[name] = 'all';
    return;
  }
  const below = inside ?? {};
  selection[name] = below;
  add(below, rest);
}

/** Takes the fields of a selection out of a value, through lists; what is null stays so. */
export function select(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((each) => select(each, selection));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(selection)
      .filter(([name]) => name in value)
      .map(([name, inside]) => [name, inside === 'all' ? value[name] : select(value[name], inside)]),
  );
}

/** The schema of an item of which some fields were asked for. */
export function selectedSchema<Item extends z.ZodObject>(
  item: Item,
  id: string,
): z.ZodType<Selected<z.output<Item>>> {
  const schema = z.object({ ...partial(item).shape, id: item.shape.id as z.ZodType });
  const description = 'Some fields of an item: those that `fields` asked for, and the id.';
  // What `partial` makes of the schema, `Selected` makes of its type.
  return schema.meta({ id, description }) as unknown as z.ZodType<Selected<z.output<Item>>>;
}

function partial(schema: z.ZodObject): z.ZodObject {
  const parts = Object.entries(schema.shape).map(([name, type]) => [
    name,
    partOf(type as z.ZodType).optional(),
  ]);
  return z.object(Object.fromEntries(parts) as Record<string, z.ZodType>);
}

function partOf(type: z.ZodType): z.ZodType {
  const meta = { ...type.meta() };
  delete meta.id;
  if (type instanceof z.ZodObject) return partial(type).meta(meta);
  if (type instanceof z.ZodNullable)
    return partOf(type.def.innerType as z.ZodType)
      .nullable()
      .meta(meta);
  if (type instanceof z.ZodArray) return z.array(partOf(type.def.element as z.ZodType)).meta(meta);
  return type;
}
