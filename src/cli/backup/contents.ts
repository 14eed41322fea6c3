import type { Backup } from '../../backups/schema.js';

/** What a backup holds, in words. */
export function describeContents({ articles, statements, actors }: Backup['documents']): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
  return [
    count(articles, 'article', 'articles'),
    count(statements, 'statement', 'statements'),
    count(actors, 'name of actors', 'names of actors'),
  ].join(', ');
}
