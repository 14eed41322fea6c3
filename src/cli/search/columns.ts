import type { ArticleSummary } from '../../articles/schema.js';
import type { Statement } from '../../statements/schema.js';
import type { Column } from './table.js';

/** Of a day, and of what may stand below it. */
const DATE_WIDTH = '(published)'.length;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** How statements are shown. */
export const statementColumns: readonly Column<Statement>[] = [
  {
    title: 'Said',
    width: DATE_WIDTH,
    cell: ({ said }) => [said.on ?? '—', said.basis === 'published' ? '(published)' : null],
  },
  { title: 'Speaker', width: { share: 3 }, cell: ({ speaker }) => showSpeaker(speaker) },
  {
    title: 'Words',
    width: { share: 8 },
    cell: ({ kind, text }) => [kind === 'direct' ? `“${text}”` : text],
  },
  {
    title: 'About',
    width: { share: 2 },
    cell: ({ targets, mentioned }) => [
      ...targets.map(({ name, type, country }) => withCountry(name, type === 'country' ? null : country)),
      mentioned.length > 0 ? `(${mentioned.join(', ')})` : null,
    ],
  },
  { title: 'Source', width: { share: 2 }, cell: ({ article }) => [sourceOf(article)] },
];

/** How articles are shown. */
export const articleColumns: readonly Column<ArticleSummary>[] = [
  {
    title: 'Published',
    width: DATE_WIDTH,
    cell: ({ publishedAt }) => [publishedAt?.slice(0, DAY_LENGTH) ?? '—'],
  },
  { title: 'Title', width: { share: 6 }, cell: ({ title, excerpt }) => [title ?? excerpt] },
  { title: 'Source', width: { share: 2 }, cell: (article) => [sourceOf(article)] },
  { title: 'Statements', width: 'Statements'.length, cell: ({ statementCount }) => [String(statementCount)] },
  { title: 'Countries', width: { share: 2 }, cell: ({ countries }) => [countries.join(', ')] },
];

function showSpeaker(speaker: Statement['speaker']): (string | null)[] {
  if (speaker === null) return ['—'];
  const { actor, role, text } = speaker;
  if (actor === null) return [text, '(not resolved)'];
  const name = withCountry(actor.name, actor.type === 'country' ? null : actor.country);
  return actor.unnamed ? [text, `for ${name}`] : [name, role];
}

function withCountry(name: string, country: string | null): string {
  return country === null ? name : `${name} (${country})`;
}

function sourceOf({ source, url }: Pick<ArticleSummary, 'source' | 'url'>): string {
  return source.name ?? (url === null ? '—' : new URL(url).hostname);
}
