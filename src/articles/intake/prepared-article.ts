/** An article as a client sends it, validated: exactly one of `text` and `html` is there. */
export interface RawArticle {
  /** Scraped text: title, page furniture and all. */
  text?: string | undefined;
  /** A whole page or a fragment; nothing in it is run or fetched. */
  html?: string | undefined;
  title?: string | undefined;
  /** Absolute, http or https. */
  url?: string | undefined;
  /** The publisher's name. */
  source?: string | undefined;
  author?: string | undefined;
  /** ISO 8601: a day or an instant. */
  publishedAt?: string | undefined;
  /** BCP 47: "en", "en-GB". */
  language?: string | undefined;
}

/**
 * What tells when an article was published: the client, the text (its dateline, or the date printed at its head),
 * the page's metadata, or nothing.
 */
export const PUBLISHED_BASES = ['given', 'dateline', 'html', 'unknown'] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** An article ready to be stored: offsets of its statements count in `text`. */
export interface PreparedArticle {
  title: string | null;
  /** Without title and page furniture; paragraphs parted by `\n` or one blank line, as found. */
  text: string;
  /** Canonical: no tracking parameters, credentials or fragment. */
  url: string | null;
  /** `country` is ISO 3166-1 alpha-2, known for well-known agencies only. */
  source: { name: string | null; country: string | null };
  author: string | null;
  /** Primary language subtag, lower case: "en". */
  language: string | null;
  /** `YYYY-MM-DD` where only the day is known, else a full ISO 8601 timestamp in UTC. */
  publishedAt: string | null;
  publishedBasis: PublishedBasis;
}

/** Nothing readable is left of an article once the page around it is taken away. Its message is fit for the client. */
export class EmptyArticleError extends Error {
  override readonly name = 'EmptyArticleError';
  constructor() {
    super(
      'The article has no readable text once title and page furniture are taken out: ' +
        "send the article's own words in `text`, or its page in `html`.",
    );
  }
}
