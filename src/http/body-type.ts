import { Problem } from './problem.js';

/** A kind of body, by its media types. */
export interface BodyType {
  /** The one to send. */
  readonly name: string;
  /** What it is, for people. */
  readonly title: string;
  /** All that are taken, in lower case. */
  readonly pattern: RegExp;
}

export const jsonType: BodyType = {
  name: 'application/json',
  title: 'JSON',
  pattern: /^application\/(?:json|[\w.!#$&^+-]+\+json)$/,
};

/** JSON, a value a line: known by four names, none of them registered. */
export const ndjsonType: BodyType = {
  name: 'application/x-ndjson',
  title: 'NDJSON',
  pattern: /^application\/(?:(?:x-)?ndjson|jsonl|x-jsonlines)$/,
};

/** @throws Problem where the header `Content-Type` tells of another type, or of a charset other than UTF-8 */
export function assertType(contentType: string | undefined, { name, title, pattern }: BodyType): void {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (!pattern.test(type.trim())) {
    const found = contentType === undefined ? 'none is given' : 'this one has another';
    throw new Problem(
      'unsupported-media-type',
      `The body must be ${title} with the header \`Content-Type: ${name}\`; ${found}.`,
      { headers: { Accept: name } },
    );
  }
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new Problem('unsupported-media-type', 'The body must be encoded in UTF-8: leave `charset` out.');
  }
}
