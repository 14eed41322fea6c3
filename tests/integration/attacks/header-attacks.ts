import type { Attack } from './raw-request.js';

const smuggled = 'DELETE /v1/articles/none HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';
const post = 'POST /v1/extract HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
const close = 'Connection: close\r\n\r\n';
const get = (headers: string) => `GET /v1/statements HTTP/1.1\r\n${headers}${close}`;
const withHeader = (...headers: string[]) => ({ headers });

/** Requests whose headers lie, or are no headers. */
export const headerAttacks: readonly Attack[] = [
  ['two lengths', `${post}Content-Length: 2\r\nContent-Length: 50\r\n${close}{}${smuggled}`, [400]],
  ['the same length twice', `${post}Content-Length: 2\r\nContent-Length: 2\r\n${close}{}`, [400]],
  ['a length with a sign', `${post}Content-Length: +2\r\n${close}{}`, [400]],
  ['a negative length', `${post}Content-Length: -1\r\n${close}{}`, [400]],
  ['a length in hexadecimal', `${post}Content-Length: 0x2\r\n${close}{}`, [400]],
  ['a list of lengths', `${post}Content-Length: 2, 50\r\n${close}{}${smuggled}`, [400]],
  ['a length beyond all numbers', `${post}Content-Length: 99999999999999999999999\r\n${close}{}`, [400]],
  [
    'length and chunks',
    `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n${close}0\r\n\r\n${smuggled}`,
    [400],
  ],
  [
    'chunks and length',
    `${post}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n${close}0\r\n\r\n${smuggled}`,
    [400],
  ],
  [
    'an encoding that looks like chunks',
    `${post}Transfer-Encoding: xchunked\r\n${close}0\r\n\r\n${smuggled}`,
    [400],
  ],
  [
    'chunks that are not last',
    `${post}Transfer-Encoding: chunked, identity\r\n${close}0\r\n\r\n${smuggled}`,
    [400],
  ],
  [
    'an encoding behind a tab and a blank',
    `${post}Transfer-Encoding : chunked\r\n${close}0\r\n\r\n${smuggled}`,
    [400],
  ],
  [
    'a chunk beyond all numbers',
    `${post}Transfer-Encoding: chunked\r\n${close}ffffffffffffffffff\r\n{}\r\n0\r\n\r\n`,
    [400],
  ],
  ['a chunk of a negative size', `${post}Transfer-Encoding: chunked\r\n${close}-2\r\n{}\r\n0\r\n\r\n`, [400]],
  [
    'a chunk that is longer than it says',
    `${post}Transfer-Encoding: chunked\r\n${close}1\r\n{}\r\n0\r\n\r\n`,
    [400],
  ],
  ['two hosts', get('Host: 127.0.0.1\r\nHost: evil.example\r\n'), [400]],
  ['no host', get(''), [400]],
  ['a host with a path', get('Host: 127.0.0.1/../indexes\r\n'), [200]],
  ['a folded header', get('Host: 127.0.0.1\r\nX-A: a\r\n b\r\n'), [400]],
  ['a header without a name', get('Host: 127.0.0.1\r\n: a\r\n'), [400]],
  ['a header with NUL', get('Host: 127.0.0.1\r\nX-A: a\0b\r\n'), [400]],
  ['a header with a lone line feed', get('Host: 127.0.0.1\r\nX-A: a\nX-B: b\r\n'), [400]],
  ['a header with a lone carriage return', get('Host: 127.0.0.1\r\nX-A: a\rX-B: b\r\n'), [400]],
  ['a header of 20 KB', withHeader(`X-A: ${'a'.repeat(20_000)}`), [431]],
  ['3,000 headers', withHeader(...Array.from({ length: 3_000 }, (_, i) => `X-${i}: ${i}`)), [431]],
  ['a request id with markup', withHeader('X-Request-Id: <script>alert(1)</script>'), [200]],
  ['a request id of 10 KB', withHeader(`X-Request-Id: ${'a'.repeat(10_000)}`), [200]],
  ['an Accept that is none', withHeader('Accept: ;;;,/,*'), [200, 406]],
  ['an Accept of 5,000 types', withHeader(`Accept: ${'a/b,'.repeat(3_000)}`), [406]],
  ['an Accept with a quality beyond all numbers', withHeader('Accept: application/json;q=1e999'), [200, 406]],
  ['languages that are none', withHeader(`Accept-Language: ${'en-'.repeat(2_000)}`), [200]],
  ['a language of every object', withHeader('Accept-Language: __proto__, constructor'), [200]],
  ['encodings that are none', withHeader('Accept-Encoding: __proto__, gzip;q=NaN, *;q=0'), [200]],
  ['a range', withHeader('Range: bytes=0-0,-1,99999999999999999999-'), [200]],
  [
    'a range of a file',
    { target: '/docs/swagger-ui.css', headers: ['Range: bytes=0-0,0-1,0-2'] },
    [200, 206, 416],
  ],
  ['a preference that is none', withHeader('Prefer: respond-async; wait=-1, __proto__'), [200]],
  ['a time that is none', withHeader('If-Modified-Since: yesterday', 'If-None-Match: W/"\\"'), [200]],
  ['10,000 tags', withHeader(`If-None-Match: ${'"a",'.repeat(3_500)}`), [200]],
  ['an upgrade to websockets', withHeader('Upgrade: websocket', 'Sec-WebSocket-Key: x'), [200]],
  ['an upgrade to HTTP/2', withHeader('Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'), [200]],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['a request without a version, as HTTP once had none', 'GET /v1/statements\r\n\r\n', [200]],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400]],
  ['TRACE', { method: 'TRACE' }, [405]],
  ['a method in lower case', { method: 'get' }, [400]],
  ['a method that nobody knows', { method: 'PWN' }, [400]],
  ['PUT of a whole collection', { method: 'PUT', target: '/v1/articles', body: '[]' }, [405]],
  [
    'a deletion disguised by a header',
    { method: 'POST', target: '/v1/articles/none', headers: ['X-HTTP-Method-Override: DELETE'] },
    [405],
  ],
  ['a deletion disguised by a parameter', { target: '/v1/articles/none?_method=DELETE' }, [400]],
  ['a tunnel', { method: 'CONNECT', target: '127.0.0.1:7700' }, []],
  ['the engine’s address as the target', { target: 'http://127.0.0.1:7700/keys' }, [404]],
  ['a file as the target', { target: 'file:///etc/passwd' }, [400, 404]],
  [
    'forwarded words of a proxy',
    withHeader(
      'X-Forwarded-Host: evil.example',
      'X-Original-URL: /indexes',
      'X-Rewrite-URL: /keys',
      'Forwarded: for=127.0.0.1',
    ),
    [200],
  ],
];
