import { fetchKnownPeople } from '../actors/known-people.js';
import { extract } from '../extraction/extract.js';
import { peopleInDoubt, recognize } from '../extraction/recognition.js';
import type { Extraction } from '../extraction/types.js';
import type { SearchClient } from '../search/client.js';
import type { PreparedArticle } from './intake/prepared-article.js';

/**
 * Extracts what an article says, then asks the index once about people of whom it does not tell enough. What comes of it
 * depends on the articles stored before.
 */
export async function extractArticle(client: SearchClient, article: PreparedArticle): Promise<Extraction> {
  const extraction = extract(article);
  const doubtful = peopleInDoubt(extraction);
  if (doubtful.length === 0) return extraction;
  const known = await fetchKnownPeople(
    client,
    doubtful.map(({ name }) => name),
  );
  return recognize(extraction, known);
}
