import { toActorDocuments } from '../../src/actors/document.js';
import { openActors } from '../../src/actors/index-definition.js';
import type { Actor, ExtractedStatement, Speaker } from '../../src/extraction/types.js';
import { ingestedKeysOf } from '../../src/retrieval/document-keys.js';
import type { SearchClient } from '../../src/search/client.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { toDocument, type Origin } from '../../src/statements/document.js';
import { openStatements } from '../../src/statements/index-definition.js';

/** A person who speaks for a country. */
export function person(name: string, country: string | null = null): Actor {
  const id = `person:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return { id, name, type: 'person', country, unnamed: false };
}

/** A country as an actor. */
export function country(code: string, name: string): Actor {
  return { id: `country:${code}`, name, type: 'country', country: code, unnamed: false };
}

/** A mention of an actor at the beginning of the text. */
export function speaker(actor: Actor | null, text = actor?.name ?? 'somebody'): Speaker {
  const resolution = actor === null ? 'unresolved' : 'named';
  return { text, start: 0, end: text.length, role: null, resolution, actor };
}

/** A statement as extraction finds it; what a test is not about is plain. */
export function statement(parts: Partial<ExtractedStatement> & { text: string }): ExtractedStatement {
  return {
    kind: 'direct',
    spans: [{ start: 0, end: parts.text.length }],
    context: parts.text,
    speaker: null,
    via: [],
    cue: null,
    targets: [],
    mentioned: [],
    said: { on: null, precision: null, basis: 'unknown' },
    confidence: 0.9,
    rule: 'test',
    ...parts,
  };
}

const article = { title: 'A title', url: null, source: { name: null, country: null }, publishedAt: null };

/** Puts statements of one article and the names of their actors into the index; resolves when search finds them. */
export async function storeStatements(
  client: SearchClient,
  statements: readonly ExtractedStatement[],
  origin: Partial<Origin> = {},
): Promise<void> {
  const from = { articleId: 'test-article', article, language: null, ...origin };
  const storage = { version: 'test', ...ingestedKeysOf(new Date()) };
  const documents = statements.map((each, position) => {
    const document = toDocument(each, position, from);
    return { ...document, keys: { ...document.keys, ...storage } };
  });
  const actors = statements.flatMap((each) => [
    ...(each.speaker?.actor ? [each.speaker.actor] : []),
    ...each.targets,
  ]);
  const tasks = [
    await openStatements(client.administrator).addDocuments(documents),
    await openActors(client.administrator).addDocuments(toActorDocuments(actors)),
  ];
  await awaitTasks(
    client,
    tasks.map(({ taskUid }) => taskUid),
    { timeoutMs: 20_000 },
  );
}

/** Leaves no statement in the index. */
export async function deleteAllStatements(client: SearchClient): Promise<void> {
  const { taskUid } = await openStatements(client.administrator).deleteAllDocuments();
  await awaitTasks(client, [taskUid], { timeoutMs: 20_000 });
}
