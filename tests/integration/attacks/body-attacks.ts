import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Attack, RawRequest } from './raw-request.js';

const text = '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.';
const json = 'Content-Type: application/json';
const extract = (body: string | Uint8Array, ...headers: string[]): RawRequest => ({
  method: 'POST',
  target: '/v1/extract',
  headers: headers.some((line) => line.startsWith('Content-Type')) ? headers : [json, ...headers],
  body,
});
const bulk = (body: string | Uint8Array, ...headers: string[]): RawRequest => ({
  ...extract(body, 'Content-Type: application/x-ndjson', ...headers),
  target: '/v1/articles/bulk',
});
const article = JSON.stringify({ text });
const zeros = Buffer.alloc(200_000_000);
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies that are not what they say, or too much of it. */
export const bodyAttacks: readonly Attack[] = [
  ['JSON 100,000 deep', extract(deep(100_000)), [400]],
  ['JSON 100,000 deep in a field', extract(`{"text":${deep(100_000)}}`), [400]],
  ['JSON 900,000 deep that never ends', extract('{"a":'.repeat(300_000)), [400]],
  ['a field of every object', extract(`{"__proto__":{"text":"a"},"text":"${text}"}`), [400]],
  ['a maker of objects for a field', extract(`{"constructor":{"prototype":{}},"text":"${text}"}`), [400]],
  ['nothing but a field of every object', extract('{"__proto__":{"text":"Yes, he said."}}'), [400]],
  ['a field given twice', extract('{"text":"a","text":""}'), [400]],
  [
    '50,000 fields',
    extract(JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, i])))),
    [400],
  ],
  ['a number beyond all numbers', extract('{"text":1e999}'), [400]],
  ['a list in place of a text', extract('{"text":["a"]}'), [400]],
  ['a text that is NUL', extract('{"text":"\\u0000"}'), [400, 422]],
  [
    'half a surrogate in a text',
    extract('{"text":"\\ud800 said Tomas Vrabek, the mayor. \\udfff"}'),
    [200, 422],
  ],
  [
    'a text that turns round',
    extract('{"text":"\\u202e“We will,” said Tomas Vrabek, the mayor of Nordhaven."}'),
    [200],
  ],
  ['an address that is code', extract(JSON.stringify({ text, url: 'javascript:alert(1)' })), [400]],
  ['an address of a file', extract(JSON.stringify({ text, url: 'file:///etc/passwd' })), [400]],
  [
    'an address of the engine, which nobody calls',
    extract(JSON.stringify({ text, url: 'http://127.0.0.1:7700/keys' })),
    [200],
  ],
  ['a language of every object', extract(JSON.stringify({ text, language: '__proto__' })), [400]],
  ['a date with a filter', extract(JSON.stringify({ text, publishedAt: '2026-01-01" OR 1=1' })), [400]],
  [
    'HTML 20,000 deep',
    extract(JSON.stringify({ html: `${'<div>'.repeat(20_000)}${text}` })),
    [200, 400, 422],
  ],
  [
    'HTML with entities without an end',
    extract(JSON.stringify({ html: `<p>${text}</p>${'&amp'.repeat(50_000)}` })),
    [200, 422],
  ],
  [
    'HTML with a document type of its own',
    extract(
      JSON.stringify({ html: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b; ${text}</p>` }),
    ),
    [200],
  ],
  ['HTML with a script', extract(JSON.stringify({ html: `<script>throw 1</script><p>${text}</p>` })), [200]],
  ['broken UTF-8', extract(Buffer.from([0x22, 0xc0, 0xaf, 0x22])), [400]],
  ['UTF-16', extract(Buffer.from(article, 'utf16le')), [400]],
  ['JSON and more', extract(`${article}${article}`), [400]],
  ['nothing', extract(''), [400]],
  ['code', extract('while(1);'), [400]],
  ['3 MB', extract(JSON.stringify({ text: 'a'.repeat(3_000_000) })), [413]],
  ['a length of petabytes', { ...extract('{'), headers: [json, 'Content-Length: 9007199254740991'] }, [413]],
  [
    '3 MB in chunks',
    {
      ...extract(`2dc6c0\r\n${'a'.repeat(3_000_000)}\r\n0\r\n\r\n`),
      headers: [json, 'Transfer-Encoding: chunked'],
    },
    [413],
  ],
  ['200 MB in gzip', extract(gzipSync(zeros), 'Content-Encoding: gzip'), [413]],
  ['200 MB in brotli', extract(brotliCompressSync(zeros), 'Content-Encoding: br'), [413]],
  ['gzip in gzip', extract(gzipSync(gzipSync(article)), 'Content-Encoding: gzip'), [400]],
  ['gzip in gzip, told', extract(gzipSync(gzipSync(article)), 'Content-Encoding: gzip, gzip'), [415]],
  ['half of gzip', extract(gzipSync(article).subarray(0, 30), 'Content-Encoding: gzip'), [400]],
  ['no gzip', extract(article, 'Content-Encoding: gzip'), [400]],
  ['an encoding of every object', extract(article, 'Content-Encoding: __proto__'), [415]],
  ['JSON as plain text', extract(article, 'Content-Type: text/plain'), [415]],
  ['JSON as a form', extract(article, 'Content-Type: application/x-www-form-urlencoded'), [415]],
  ['JSON as parts', extract(article, 'Content-Type: multipart/form-data; boundary=a'), [415]],
  ['JSON in UTF-7', extract(article, 'Content-Type: application/json; charset=utf-7'), [415]],
  ['two types in one', extract(article, 'Content-Type: application/json, text/html'), [415]],
  ['a type twice', extract(article, 'Content-Type: text/plain', json), [415]],
  ['no type', { ...extract(article), headers: ['X-No: type'] }, [415]],
  ['lines, one 100,000 deep', bulk(`${deep(100_000)}\n`), [200]],
  ['lines with a field of every object', bulk('{"__proto__":{"text":"a"}}\n{"constructor":1}\n'), [200]],
  ['lines of NUL', bulk('\0\n\0\n'), [200]],
  ['a line of 3 MB', bulk(`{"text":"${'a'.repeat(3_000_000)}"}\n`), [200]],
  ['lines that unpack to 200 MB', bulk(gzipSync(zeros), 'Content-Encoding: gzip'), [200]],
  ['lines as JSON', { ...bulk(article), headers: [json] }, [415]],
];
