import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fieldsOfArticle, pageOfArticle, textOfArticle } from './article-parts.js';
import type { FuzzRequest } from './request.js';
import { oddText } from './values.js';

/** An article as JSON on one line; halves of characters come as escapes, or as bytes that are no UTF-8. */
const article: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      textOfArticle.map((text) => ({ text })),
      pageOfArticle.map((html) => ({ html })),
    ),
    fieldsOfArticle,
  )
  .map(([content, fields]) => {
    // `JSON.stringify` leaves out what `__proto__` sets; a client need not.
    const entries = Object.entries({ ...fields, ...content });
    return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
  });

const bytes = fc.uint8Array({ maxLength: 4_000 }).map((each) => Buffer.from(each));

/** JSON that somebody has sat on: a few bytes are others, or it ends too soon. */
const damaged = fc
  .tuple(
    article,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 5 }),
    fc.nat({ max: 4 }),
  )
  .map(([text, changes, part]) => {
    const content = Buffer.from(text);
    for (const [place, byte] of changes) content[place % content.length] = byte;
    return part === 0 ? content.subarray(0, content.length / 2) : content;
  });

const body = fc.oneof(
  { weight: 8, arbitrary: article.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: bytes },
);

const line = fc.oneof(
  { weight: 6, arbitrary: body },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', ' ', '\r', '\ufeff', 'null', '[]', '{}', '"a"', '{"text":1}')
      .map((text) => Buffer.from(text)),
  },
  { weight: 1, arbitrary: oddText.map((text) => Buffer.from(text)) },
);

const lines = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean())
  .map(([each, end, isEnded]) => {
    const joined = Buffer.concat(each.flatMap((one) => [one, Buffer.from(end)]));
    return isEnded ? joined : joined.subarray(0, Math.max(joined.length - end.length, 0));
  });

/** Packs a body now and then, sometimes so that it cannot be unpacked to its end. */
function packed(content: Buffer, how: number): { headers: Record<string, string>; body: Buffer } {
  if (how > 1) return { headers: {}, body: content };
  const whole = gzipSync(content);
  return { headers: { 'content-encoding': 'gzip' }, body: how === 0 ? whole.subarray(0, -10) : whole };
}

/** Requests that bring articles, hardly any of which is one; what of them must be refused is not told. */
export const articleRequest: fc.Arbitrary<FuzzRequest> = fc
  .oneof(
    fc.tuple(fc.constantFrom('/v1/articles', '/v1/extract'), fc.constant('application/json'), body),
    fc.tuple(fc.constant('/v1/articles/bulk'), fc.constant('application/x-ndjson'), lines),
  )
  .chain(([target, type, content]) =>
    fc.nat({ max: 20 }).map((how) => {
      const sent = packed(content, how);
      return {
        method: 'POST',
        target,
        headers: { 'content-type': type, ...sent.headers },
        body: sent.body,
        flaws: [],
      };
    }),
  );
