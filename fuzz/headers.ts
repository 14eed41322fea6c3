import fc from 'fast-check';
import type { Operation } from './document.js';

/** Headers of a request, by names in lower case: none most times, else one to three of those below. */
export type Headers = Readonly<Record<string, string>>;

const printable = fc
  .array(
    fc.integer({ min: 0x21, max: 0xff }).filter((code) => code < 0x7f || code > 0xa0),
    { minLength: 1, maxLength: 60 },
  )
  .map((codes) => String.fromCharCode(...codes));

function oneOf(...values: string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: printable });
}

/** Headers that say how the answer shall be; none of them makes a request wrong by itself. */
export function headersOf({ mediaTypes }: Operation): fc.Arbitrary<Headers> {
  const values: Record<string, fc.Arbitrary<string>> = {
    accept: oneOf(
      ...mediaTypes,
      ...[
        '*/*',
        'text/html',
        'application/*',
        'application/json;q=0',
        '*/*;q=0',
        'application/json;q=2',
        ';;;',
        ',',
      ],
      ...[
        'text/csv, application/json;q=0.5',
        'application/json;charset=utf-16',
        'application/xml',
        'json',
        '*',
      ],
    ),
    'accept-language': oneOf(
      'en',
      'de',
      'ru-RU, en;q=0.5',
      '*',
      'x-klingon',
      'de;q=nan',
      'zh-Hant-TW',
      '-',
      'a'.repeat(400),
    ),
    'accept-encoding': oneOf(
      'gzip',
      'br',
      'deflate',
      'identity',
      'gzip;q=0, *;q=0',
      'identity;q=0',
      'zstd',
      '*',
      'gzip, br',
    ),
    'accept-charset': oneOf('utf-16', '*;q=0'),
    'if-none-match': oneOf('*', '"x"', 'W/"x"', 'x', '"', '"a", W/"b"', ','.repeat(400)),
    'if-match': oneOf('*', '"x"'),
    'if-modified-since': oneOf('Wed, 21 Oct 2026 07:28:00 GMT', 'yesterday', '0'),
    'if-unmodified-since': oneOf('Wed, 21 Oct 1970 07:28:00 GMT', 'never'),
    range: oneOf('bytes=0-0', 'bytes=999999-', 'bytes=5-1', 'items=0-1', 'bytes=-1'),
    origin: oneOf('https://journal.example', 'null', 'file://'),
    'access-control-request-method': oneOf('GET', 'POST', 'FOO'),
    'access-control-request-headers': oneOf('x-request-id', 'authorization', '*'),
    'x-request-id': oneOf('mine', 'a b', 'x'.repeat(300), '"', '{}'),
    'x-http-method-override': oneOf('DELETE', 'FOO'),
    'x-forwarded-for': oneOf('127.0.0.1', 'x'),
    prefer: oneOf('respond-async', 'return=minimal', 'x'),
    'cache-control': oneOf('no-cache', 'only-if-cached', 'max-age=-1'),
    authorization: oneOf('Bearer x', 'Basic eDp4', ''),
    cookie: oneOf('a=b', '__proto__=1', ';;;'),
    expect: oneOf('100-continue', 'a-miracle'),
    upgrade: oneOf('h2c', 'websocket'),
    te: oneOf('trailers', 'gzip'),
  };
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .subarray(Object.keys(values), { minLength: 1, maxLength: 3 })
        .chain((names) =>
          fc.record(Object.fromEntries(names.map((name) => [name, values[name] ?? printable]))),
        ),
    },
  );
}
