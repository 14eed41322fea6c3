import { dateStatements } from '../../../src/extraction/5-annotation/said.js';
import { resolveSpeakers } from '../../../src/extraction/4-resolution/speakers.js';
import { readMarked } from '../marked-article.js';

/** "2024-10-14 relative" for each statement of a marked article, in the order of their digits, joined by " | ". */
export function said(marked: string, publishedAt: string | null): string {
  const { reading, mentions, attributions } = readMarked(marked);
  if (attributions.length === 0) throw new Error('no statement is marked');
  const speakers = resolveSpeakers(reading, mentions, attributions);
  const statements = attributions.map((attribution, index) => ({
    attribution,
    speaker: speakers[index] ?? null,
  }));
  return dateStatements(reading, statements, publishedAt)
    .map(({ on, basis }) => `${on ?? '-'} ${basis}`)
    .join(' | ');
}
