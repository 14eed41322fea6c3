import { instantOf, shortened } from '../../http/formats/atom.js';
import type { Entry } from '../../http/formats/atom.js';
import type { Statement } from '../schema.js';

/** A statement as an entry of a feed: it leads to its article. */
export function toEntry(statement: Statement): Entry {
  const { id, text, context, speaker, cue, article, targets, said } = statement;
  const who = speaker?.actor?.name ?? speaker?.text ?? article.source.name ?? 'Unknown';
  const published = instantOf(article.publishedAt ?? said.on);
  return {
    id: `/v1/statements/${id}`,
    title: `${who}: ${shortened(text)}`,
    updated: published,
    published: article.publishedAt === null ? null : published,
    author: who,
    alternate: article.url ?? `/v1/statements/${id}`,
    summary: context,
    categories: [...(cue === null ? [] : [cue.act]), ...targets.map(({ name }) => name)],
  };
}
