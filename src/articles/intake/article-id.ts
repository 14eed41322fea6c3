import { createHash } from 'node:crypto';

import { urlIdentity } from './canonical-url.js';
import type { PreparedArticle } from './prepared-article.js';

const PREFIX_LENGTH = 48;
/** 96 bits in hexadecimal: a billion articles collide with a chance under 1 in 10^10. */
const HASH_LENGTH = 24;

/**
 * An article's id: the same for the same canonical address, else for the same stored text. Letters, digits and hyphens,
 * at most 73 characters: `example-org-world-ministers-meet-3f0c…`, `text-91ab…`.
 */
export function articleId(article: Pick<PreparedArticle, 'url' | 'text'>): string {
  if (article.url === null) return `text-${hash(article.text)}`;
  const identity = urlIdentity(article.url);
  return `${readablePrefix(identity)}-${hash(identity)}`;
}

function readablePrefix(identity: string): string {
  const prefix = identity
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, PREFIX_LENGTH)
    .replace(/^-|-$/g, '');
  return prefix === '' ? 'url' : prefix;
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, HASH_LENGTH);
}
