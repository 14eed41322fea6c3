import type { SearchClient } from '../search/client.js';
import { isRefusal } from '../search/errors.js';
import { statementAttributes, type StatementDocument } from './document.js';
import { openStatements, statementFilters as where } from './index-definition.js';
import type { Statement } from './schema.js';

/** An id of ours: anything else must not come into the engine's URLs. */
const idForm = /^[\w-]{1,511}$/;

/** The statement of this id, null where there is none. */
export async function fetchStatement(client: SearchClient, id: string): Promise<Statement | null> {
  if (!idForm.test(id)) return null;
  try {
    return await openStatements(client).getDocument<Statement>(id, { fields: [...statementAttributes] });
  } catch (error) {
    if (isRefusal(error, 'document_not_found')) return null;
    throw error;
  }
}

/** More than an article of the largest size can hold. */
const mostStatements = 100_000;

/** All that is stored of an article's statements, in the order of its text. */
export async function fetchStatementsOf(
  client: SearchClient,
  articleId: string,
): Promise<StatementDocument[]> {
  const { results } = await openStatements(client).getDocuments({
    filter: where.equals('articleId', articleId),
    limit: mostStatements,
  });
  return results.sort((one, other) => one.keys.position - other.keys.position);
}
