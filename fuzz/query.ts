import fc from 'fast-check';
import type { Parameter, Schema } from './document.js';
import { flawed, sound, type Part } from './request.js';
import { oddText, valueOf } from './values.js';

/** Values by parameter that answers have shown, such as cursors. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Query strings for these parameters: few at a time, for many find nothing. */
export function queryOf(parameters: readonly Parameter[], known: KnownValues): fc.Arbitrary<Part<string>> {
  const some = fc
    .subarray([...parameters], { maxLength: Math.min(parameters.length, 4) })
    .chain((chosen) =>
      fc.tuple(...chosen.map((parameter) => pairsOf(parameter, known[parameter.name] ?? []))),
    );
  const disturbance = fc.oneof(
    { weight: 8, arbitrary: fc.constant(sound('')) },
    { weight: 1, arbitrary: unknownPair(parameters) },
    { weight: 1, arbitrary: brokenPair },
  );
  return fc.tuple(some, disturbance).map(([pairs, disturbed]) => {
    const parts = [...pairs, disturbed];
    const text = parts.map(({ value }) => value).filter((value) => value !== '');
    return { value: text.join('&'), flaws: parts.flatMap(({ flaws }) => flaws) };
  });
}

/** One parameter as it is written: `country=NO&country=FI`. */
function pairsOf(parameter: Parameter, known: readonly string[]): fc.Arbitrary<Part<string>> {
  const { name, schema, examples } = parameter;
  const shown = [...examples, ...known];
  const good = [
    ...(shown.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...shown) }] : []),
    { weight: 6, arbitrary: valueOf(schema) },
  ];
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...good).map((value) => sound(write(name, value))) },
    { weight: 4, arbitrary: flawedPairs(name, schema) },
    { weight: 2, arbitrary: oddText.map((text) => sound(write(name, text))) },
  );
}

function write(name: string, value: unknown): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => `${encode(name)}=${encode(String(each))}`).join('&');
}

/** Halves of characters cannot be written: their place is taken. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function flawedPairs(name: string, schema: Schema): fc.Arbitrary<Part<string>> {
  const wrong = flawedValues(schema);
  if (schema.type !== 'array') wrong.push(['given twice', [someValue(schema), someValue(schema)]]);
  if (wrong.length === 0) return fc.constant(sound(''));
  return fc.constantFrom(...wrong).map(([flaw, value]) => flawed(write(name, value), `${name}: ${flaw}`));
}

/** Some value of a schema that has but one. */
function someValue({ enum: [first] = [], minimum, type }: Schema): unknown {
  return first ?? minimum ?? (type === 'boolean' ? true : 'a');
}

/** Values that are none of the schema’s, each with what is wrong with it. */
function flawedValues(schema: Schema): [flaw: string, value: unknown][] {
  const { type, minimum, maximum, minLength = 0, maxLength, maxItems, items } = schema;
  const values: [string, unknown][] = [];
  if (type === 'array' && items !== undefined) {
    values.push(...flawedValues(items));
    if (maxItems !== undefined) {
      values.push(['too many', Array.from({ length: maxItems + 1 }, () => someValue(items))]);
    }
  }
  if (schema.enum !== undefined) {
    const first = String(schema.enum[0]);
    values.push(['unknown', `${first}x`], ['another case', swapCase(first)], ['blanks around', ` ${first} `]);
  }
  if (type === 'integer' || type === 'number') {
    const words = ['', ' ', 'ten', 'NaN', 'Infinity', '0x10', '1e3', '1,5', '--1', '９', '1 '];
    values.push(...words.map((word): [string, string] => ['no number', word]));
    if (type === 'integer') values.push(['not whole', '1.5']);
    if (maximum !== undefined) values.push(['too much', maximum + 1], ['far too much', '9'.repeat(40)]);
    if (minimum !== undefined) values.push(['too little', minimum - 1]);
  }
  if (type === 'boolean') values.push(['no truth value', 'yes'], ['empty', ''], ['another case', 'TRUE']);
  if (minLength > 0) values.push(['empty', '']);
  if (maxLength !== undefined) values.push(['too long', 'x'.repeat(maxLength + 1)]);
  return values;
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function unknownPair(parameters: readonly Parameter[]): fc.Arbitrary<Part<string>> {
  const known = new Set(parameters.map(({ name }) => name));
  const near = parameters.flatMap(({ name }) => [
    `${name}s`,
    `${name}[]`,
    `${name}[0]`,
    swapCase(name),
    `${name} `,
  ]);
  const names = ['offset', 'page', '__proto__', 'constructor', 'toString', '$where', '', 'é', '\0', ...near];
  return fc
    .tuple(fc.constantFrom(...names.filter((name) => !known.has(name))), fc.constantFrom('1', '', 'x'))
    .map(([name, value]) => flawed(`${encode(name)}=${value}`, `unknown parameter \`${name}\``));
}

/** What is no escape of UTF-8: the path and the query are refused for it. */
export const brokenEscapes = ['%', '%4', '%zz', '%E0%A4%A', '%ff', '%C0%80', '%ED%A0%80', 'a%', '%u0041'];

const brokenPair = fc
  .tuple(fc.constantFrom('q', 'x', 'limit'), fc.constantFrom(...brokenEscapes))
  .map(([name, escape]) => flawed(`${name}=${escape}`, `broken escape ${escape}`));
