import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Body } from './document.js';
import type { Headers } from './headers.js';
import { flawed, sound, type Part } from './request.js';
import { oddText, valueOf } from './values.js';

/** A body as it is sent, with the headers that tell what it is. */
export interface SentBody {
  headers: Headers;
  content?: Buffer;
}

const json = { 'content-type': 'application/json' };
const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Bodies for an operation that takes one. */
export function bodyOf({ schema, examples }: Body): fc.Arbitrary<Part<SentBody>> {
  const validate = ajv.compile(schema);
  const send = (value: unknown): Part<SentBody> => {
    const part = asJson(JSON.stringify(value));
    return validate(value)
      ? sound(part)
      : flawed(part, `the body is none of the schema: ${JSON.stringify(validate.errors?.[0])}`);
  };
  const good = fc.oneof(fc.constantFrom(...examples), valueOf(schema));
  return fc.oneof(
    { weight: 6, arbitrary: good.map(send) },
    { weight: 6, arbitrary: good.chain((value) => changed(value)).map(send) },
    { weight: 2, arbitrary: good.map((value) => JSON.stringify(value)).chain(inOtherForm) },
    { weight: 3, arbitrary: good.map((value) => JSON.stringify(value)).chain(broken) },
  );
}

/** Bodies for an operation that takes none: it does not look at them. */
export const needlessBody: fc.Arbitrary<Part<SentBody>> = fc.oneof(
  { weight: 30, arbitrary: fc.constant(sound({ headers: {} })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('{}', '{', 'x')
      .map((text) => sound({ headers: json, content: Buffer.from(text) })),
  },
);

const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    ' ',
    [],
    [[]],
    {},
    { a: { b: [null] } },
    'x'.repeat(5_000),
  ),
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value in which one thing is otherwise: a field more, less or of another kind; or another value altogether. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return anyJson;
  const fields = Object.entries(value);
  const names = ['extra', 'Text', '', '__proto__', 'constructor', '\0', 'a/b~c', 'é'.repeat(100)];
  const withField = (name: string, other: unknown) => Object.fromEntries([...fields, [name, other]]);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...names), anyJson).map(([name, other]) => withField(name, other)),
    ...(fields.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...Object.keys(value)), anyJson)
            .map(([name, other]) => withField(name, other)),
          fc
            .constantFrom(...Object.keys(value))
            .map((name) => Object.fromEntries(fields.filter(([each]) => each !== name))),
        ]),
    anyJson,
  );
}

/** The same, packed or with other words for its type: it must be read. */
function inOtherForm(text: string): fc.Arbitrary<Part<SentBody>> {
  const content = Buffer.from(text);
  return fc
    .constantFrom<SentBody[]>(
      { headers: { ...json, 'content-encoding': 'gzip' }, content: gzipSync(content) },
      { headers: { ...json, 'content-encoding': 'br' }, content: brotliCompressSync(content) },
      { headers: { ...json, 'content-encoding': 'deflate' }, content: deflateSync(content) },
      { headers: { 'content-type': 'application/json; charset=UTF-8' }, content },
      { headers: { 'content-type': 'APPLICATION/JSON;x=y' }, content },
      { headers: { 'content-type': 'application/ld+json' }, content },
      { headers: { ...json, 'transfer-encoding': 'chunked' }, content },
    )
    .map(sound);
}

function asJson(content: string | Buffer): SentBody {
  return { headers: json, content: Buffer.from(content) };
}

const nestedDeeply = flawed(asJson('['.repeat(50_000)), 'no JSON, nested deeply');
const notUtf8 = flawed(asJson(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'no UTF-8');
const tooLarge = flawed(asJson(`{"text":"${'x'.repeat(2_000_000)}"}`), 'too large');

/** What is not JSON, or does not say so. */
function broken(text: string): fc.Arbitrary<Part<SentBody>> {
  const content = Buffer.from(text);
  return fc.oneof(
    fc
      .integer({ min: 0, max: text.length - 1 })
      .map((end) => flawed(asJson(text.slice(0, end)), 'JSON cut short')),
    fc
      .constantFrom(
        '',
        ' ',
        'x',
        '{',
        '[',
        '{]',
        "{'text':'a'}",
        '{"text":"a",}',
        `${text}${text}`,
        '\0',
        'NaN',
        '"\ud800',
      )
      .map((other) => flawed(asJson(other), 'no JSON')),
    fc.constantFrom(nestedDeeply, notUtf8, tooLarge),
    fc
      .constantFrom<Record<string, string>[]>(
        {},
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-type': 'multipart/form-data; boundary=x' },
        { 'content-type': 'application/json; charset=utf-16' },
        { 'content-type': 'json' },
        { 'content-type': ';' },
        { ...json, 'content-encoding': 'gzip' },
        { ...json, 'content-encoding': 'compress' },
        { ...json, 'content-encoding': 'gzip, gzip' },
      )
      .map((headers) => flawed({ headers, content }, `the type of the body: ${JSON.stringify(headers)}`)),
  );
}
