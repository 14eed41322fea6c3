import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FormatDefinition } from '../operation.js';
import { element, type Xml } from './xml.js';

/** A feed: RFC 4287. Addresses may be relative to its own. */
export interface Feed {
  title: string;
  /** The feed's own address; its id follows from it. */
  self: string;
  /** The next page of it (RFC 5005). */
  next?: string | null;
  /** The same as a page for people or in another form. */
  alternate?: { url: string; type: string };
  entries: readonly Entry[];
}

export interface Entry {
  /** Anything that is one entry's alone and stays the same. */
  id: string;
  title: string;
  /** ISO 8601 in UTC. */
  updated: string;
  published?: string | null;
  author: string;
  alternate: string;
  summary: string;
  categories?: readonly string[];
}

/** Atom of one page of a result. @param without parameters that mean nothing there */
export function atomFormat(description: string, without: readonly string[]): FormatDefinition {
  const example = writeAtom({
    title: 'Statements: speaker=Halvarsen',
    self: '/v1/statements?speaker=Halvarsen&format=atom',
    entries: [],
  });
  return {
    mediaType: 'application/atom+xml',
    without,
    description,
    schema: z.string().meta({ description: 'A feed as RFC 4287 lays it out.', example }),
  };
}

/** Writes a feed. It was updated when the newest of its entries was. */
export function writeAtom({ title, self, next = null, alternate, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).reduce(later, beginning);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    element('id', {}, nameOf(self)),
    element('title', {}, title),
    element('updated', {}, updated),
    element('generator', {}, 'Onrecord'),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    ...(next === null ? [] : [element('link', { rel: 'next', href: next })]),
    ...(alternate ? [element('link', { rel: 'alternate', type: alternate.type, href: alternate.url })] : []),
    ...entries.map(writeEntry),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.xml}\n`;
}

function writeEntry(entry: Entry): Xml {
  const { id, title, updated, published = null, author, alternate, summary, categories = [] } = entry;
  return element('entry', {}, [
    element('id', {}, nameOf(id)),
    element('title', {}, title),
    element('updated', {}, updated),
    ...(published === null ? [] : [element('published', {}, published)]),
    element('author', {}, [element('name', {}, author)]),
    element('link', { rel: 'alternate', href: alternate }),
    ...categories.map((term) => element('category', { term })),
    element('summary', {}, summary),
  ]);
}

/** What stands for an unknown time, which Atom does not allow. */
const beginning = '1970-01-01T00:00:00Z';

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** An id that is the same wherever the service runs: a UUID made of the name (RFC 9562, version 8). */
function nameOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}

/** The first instant of what a date names (`2026`, `2026-03-11`, a timestamp), as Atom wants it. */
export function instantOf(date: string | null): string {
  if (date === null) return beginning;
  return date.includes('T') ? date : `${(date + '-01-01').slice(0, 10)}T00:00:00Z`;
}

const longestTitle = 120;

/** A text as far as a title goes, cut between words. */
export function shortened(text: string): string {
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
