import fc from 'fast-check';
import type { Operation, Parameter } from './document.js';
import { brokenEscapes, type KnownValues } from './query.js';
import { flawed, sound, type Part } from './request.js';
import { oddText } from './values.js';

/** Paths of an operation: mostly its own, with ids that there are; now and then something that leads nowhere. */
export function pathOf({ path, parameters }: Operation, known: KnownValues): fc.Arbitrary<Part<string>> {
  const names = parameters.filter((parameter) => parameter.in === 'path');
  const own = fc
    .tuple(...names.map((parameter) => segmentOf(parameter, known[parameter.name] ?? [])))
    .map((segments): Part<string> => ({
      value: segments.reduce(
        (text, { value }, i) => text.replace(`{${names[i]?.name ?? ''}}`, () => value),
        path,
      ),
      flaws: segments.flatMap(({ flaws }) => flaws),
    }));
  return fc.oneof(
    { weight: 15, arbitrary: own },
    {
      weight: 1,
      arbitrary: own.chain(({ value, flaws }) => bent(value).map((text) => ({ value: text, flaws }))),
    },
  );
}

function segmentOf({ schema, examples }: Parameter, known: readonly string[]): fc.Arbitrary<Part<string>> {
  const ids = [...examples.map(String), ...known];
  const good = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant('a');
  const { maxLength } = schema;
  return fc.oneof(
    { weight: 8, arbitrary: good.map((id) => sound(encodeURIComponent(id))) },
    { weight: 1, arbitrary: good.map((id) => sound(`${encodeURIComponent(id)}-`)) },
    { weight: 1, arbitrary: oddText.map((text) => sound(encode(text))) },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'binary', minLength: 1, maxLength: 60 })
        .map((text) => sound(encode(text))),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('x'.repeat(600), '..%2F..%2Fkeys', '%2e%2e', '%00', '*').map(sound),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...brokenEscapes).map((text) => flawed(text, `broken escape ${text}`)),
    },
    ...(maxLength === undefined
      ? []
      : [{ weight: 1, arbitrary: fc.constant(flawed('x'.repeat(maxLength + 1), 'too long an id')) }]),
  );
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A path that is nearly another. */
function bent(path: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...[`${path}/`, `${path}//`, `/${path}`, path.toUpperCase(), `${path}.json`, `${path};a=b`, `${path}%20`],
    ...[
      path.replace('/v1', ''),
      path.replace('/v1', '/v2'),
      path.replace('/v1/', '/v1/./'),
      `${path}/../${path}`,
    ],
    ...[
      path.slice(0, -1),
      `${path}/x/y`,
      `http://localhost${path}`,
      `${path}#fragment`,
      `${path}\u00e9`,
      '*',
      '//',
    ],
  );
}
