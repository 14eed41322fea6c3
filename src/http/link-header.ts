import type { FormatDefinition } from './operation.js';
import { jsonFormat } from './format-parameter.js';

/** Longer addresses stay in the body: many a client takes 16 KB of headers, many a proxy four. */
const longestLink = 1_500;

export interface LinkOptions {
  self: string;
  next: string | null;
  /** The form of this answer, and all others there are beside JSON. */
  format: string;
  formats: Readonly<Record<string, FormatDefinition>>;
}

/** The header `Link` (RFC 8288): this address, the next page, the other forms, and the description of the API. */
export function linkHeader({ self, next, format, formats }: LinkOptions): string {
  const json = { mediaType: 'application/json', without: [] };
  const others = Object.entries({ [jsonFormat]: json, ...formats }).filter(([name]) => name !== format);
  return [
    link(self, { rel: 'self' }),
    ...(next === null ? [] : [link(next, { rel: 'next' })]),
    ...others.map(([name, { mediaType, without }]) =>
      link(inFormat(self, name, without), { rel: 'alternate', type: mediaType }),
    ),
    link('/openapi.json', { rel: 'describedby', type: 'application/json' }),
  ]
    .filter((each) => each !== '')
    .join(', ');
}

/** An address in another form; what means nothing there is left out. */
export function inFormat(url: string, format: string, without: readonly string[] = []): string {
  const [path = '', query] = url.split('?');
  const parameters = new URLSearchParams(query);
  for (const name of without) parameters.delete(name);
  parameters.set('format', format);
  return `${path}?${parameters.toString()}`;
}

function link(url: string, attributes: Readonly<Record<string, string>>): string {
  const target = url.replace(notInUri, escapeByte);
  if (target.length > longestLink) return '';
  return [`<${target}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(
    '; ',
  );
}

/** What Node lets through in the first line of a request, where a byte is a character, but no URI may hold. */
const notInUri = /[^\w!#$%&'()*+,\-./:;=?@[\]~]/g;

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
