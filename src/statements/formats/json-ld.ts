import type { Actor, Span } from '../../extraction/types.js';
import type { Statement } from '../schema.js';
import type { AnnotationTarget, JsonLdParty, StatementJsonLd } from './json-ld-schema.js';
import { positionSelector, quoteSelector } from './selectors.js';

/** Names of schema.org, but in the annotation, which has those of W3C; it points at what it is about. */
const context = [
  'https://schema.org',
  {
    annotation: {
      '@reverse': 'http://www.w3.org/ns/oa#hasBody',
      '@context': 'http://www.w3.org/ns/anno.jsonld',
    },
  },
];

/**
 * Writes a statement as JSON-LD.
 *
 * @param articleText of the article as it is stored; null where it is no more
 */
export function toJsonLd(statement: Statement, articleText: string | null): StatementJsonLd {
  const { id, text, kind, cue, speaker, said, targets, mentioned } = statement;
  const address = `/v1/statements/${id}`;
  return {
    '@context': context,
    '@id': address,
    '@type': 'Quotation',
    identifier: id,
    text,
    keywords: cue === null ? [kind] : [kind, cue.act],
    ...speakerOf(speaker),
    ...(said.on !== null && { dateCreated: said.on }),
    isPartOf: articleOf(statement),
    about: targets.map((target) => toParty(target)),
    mentions: mentioned.map((code) => ({ '@type': 'Country', identifier: code })),
    annotation:
      articleText === null
        ? []
        : [
            {
              id: `${address}#annotation`,
              type: 'Annotation',
              motivation: 'identifying',
              target: statement.spans.flatMap((span) => targetsOf(span, articleText, statement)),
            },
          ],
  };
}

function speakerOf(speaker: Statement['speaker']): Pick<StatementJsonLd, 'creator' | 'spokenByCharacter'> {
  if (speaker === null) return {};
  if (speaker.actor === null) return { spokenByCharacter: { '@type': 'Thing', name: speaker.text } };
  const party = toParty(speaker.actor, speaker.role);
  return { creator: party, spokenByCharacter: party };
}

const types = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  country: 'Country',
} as const;

function toParty({ id, type, name }: Actor, role: string | null = null): JsonLdParty {
  return {
    '@id': `/v1/actors/${encodeURIComponent(id)}`,
    '@type': types[type],
    identifier: id,
    name,
    ...(role !== null && type === 'person' && { jobTitle: role }),
  };
}

function articleOf({ articleId, article }: Statement): StatementJsonLd['isPartOf'] {
  const { url, title, publishedAt, source } = article;
  return {
    '@id': `/v1/articles/${articleId}`,
    '@type': 'NewsArticle',
    ...(url !== null && { url }),
    ...(title !== null && { headline: title }),
    ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(source.name !== null && { publisher: { '@type': 'NewsMediaOrganization', name: source.name } }),
  };
}

/** A place counts in the text that we store; on the outlet's own page, only the words find it. */
function targetsOf(span: Span, text: string, { articleId, article }: Statement): AnnotationTarget[] {
  const quote = quoteSelector(text, span);
  const stored = { source: `/v1/articles/${articleId}`, selector: [quote, positionSelector(text, span)] };
  return article.url === null ? [stored] : [stored, { source: article.url, selector: [quote] }];
}
