import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../http/problem.js';

/** The form of cursors: to be raised whenever what they hold or what it means changes. */
const version = 1;

const ids = z.array(z.string().max(8)).max(1_000);
const count = z.int().min(0);

/** Where in an order by date an item stands. */
const DatePosition = z.object({
  /** The item's date as it is sorted by; null where it has none. */
  date: z.int().nullable(),
  /** The item's `keys.order`. */
  order: count,
  /** Short ids of the items of this date and order that were given: nearly always one. */
  given: ids,
});

/** Where in an order by relevance an item stands. */
const RankPosition = z.object({
  /** How many items are before the next. */
  rank: count,
  /** Short ids of the last items that were given, the last one first. */
  given: ids,
});

/** A place in a result: the next page begins after it. */
export const Position = z.union([DatePosition, RankPosition]);
export type DatePosition = z.output<typeof DatePosition>;
export type RankPosition = z.output<typeof RankPosition>;
export type Position = z.output<typeof Position>;

const Content = z.object({
  version: z.literal(version),
  /** Of the search that it belongs to. */
  search: z.string(),
  /** When the walk began, in epoch milliseconds: what is added later is no part of it. */
  asOf: count,
  /** Of the result, as counted when the walk began. */
  total: count,
  position: Position,
});

/** Where a walk through a result stands. */
export type Cursor = Omit<z.output<typeof Content>, 'version' | 'search'>;

/** A cursor as a client is given it. @param search what the cursor belongs to, as `identify` names it */
export function writeCursor(cursor: Cursor, search: string): string {
  const content = Buffer.from(JSON.stringify({ version, search, ...cursor })).toString('base64url');
  return `${content}${checksumOf(content)}`;
}

/**
 * Reads a cursor.
 *
 * @throws Problem where it is damaged, of another search or of another version
 */
export function readCursor(written: string, search: string): Cursor {
  const content = written.slice(0, -checksumLength);
  if (checksumOf(content) !== written.slice(-checksumLength)) throw refuse(damaged);
  const { success, data } = Content.safeParse(parse(Buffer.from(content, 'base64url').toString()));
  if (!success) throw refuse(outdated);
  if (data.search !== search) throw refuse(foreign);
  return data;
}

/** Names a search: the same for the same values, in whatever order they are given. */
export function identify(values: Readonly<Record<string, unknown>>): string {
  const canonical = Object.keys(values)
    .sort()
    .map((name) => [name, sorted(values[name])]);
  return digest(JSON.stringify(canonical), 12);
}

/** Enough of an id to tell it from those beside it. */
export function shortId(id: string): string {
  return digest(id, 8);
}

const damaged =
  'This is no cursor, or a part of one. Take it whole from `links.next`, or leave it out to begin anew.';
const foreign =
  'This cursor belongs to another search. Follow `links.next` as it is, or leave the cursor out to begin anew.';
const outdated = 'This cursor is of another version of the service. Leave it out to begin anew.';

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw refuse(damaged);
  }
}

function refuse(detail: string): Problem {
  return new Problem('invalid-request', `cursor: ${detail}`, { errors: [{ parameter: 'cursor', detail }] });
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

const checksumLength = 8;

function checksumOf(content: string): string {
  return digest(content, checksumLength);
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
