import { AGENCIES, type Agency } from './agencies.js';
import { foldText } from './fold-text.js';
import type { PreparedArticle } from './prepared-article.js';

/** Where an article's source may be told, best first. */
export interface SourceClues {
  given: string | undefined;
  /** The text with title and furniture: its closing note may name the producer. */
  page: string;
  datelineAgency: string | null;
  /** Open Graph's or JSON-LD's name of the site. */
  siteName: string | null;
  url: string | null;
}

const byFoldedName = new Map<string, Agency>(
  AGENCIES.flatMap((agency) =>
    [agency.name, ...(agency.aliases ?? [])].map((name) => [foldText(name), agency] as const),
  ),
);
/** No agency's name is longer, whatever blanks and marks stand around it. */
const NAME_LENGTH = 80;
const closingWords =
  /(?: (?:news agency|news service|newswire|wire service|press agency)| \(?(?:www\.)?\S+\.com\)?)$/i;
/** "This article was produced by Reuters news agency. It has not been edited by …" */
const producer =
  /^(?:This|The) (?:article|story|report|content|piece) (?:was|is|has been) (?:originally |first )?(?:produced|written|provided|supplied) by (?:the )?((?:\p{Lu}|dpa\b)[\p{L}\d&.'’-]*(?: (?:(?:and|of|for) )?[\p{L}\d&'’-]+){0,5})(?:\.|$)/mu;

/**
 * Who published or produced the article: as given; else who the text says produced it; else the dateline's agency; else
 * the page's site name; else the address's host. The country is known for well-known agencies only.
 */
export function findSource({
  given,
  page,
  datelineAgency,
  siteName,
  url,
}: SourceClues): PreparedArticle['source'] {
  const name =
    given ?? readProducer(page) ?? datelineAgency ?? siteName ?? (url === null ? null : hostOf(url));
  if (name === null) return { name, country: null };
  return { name, country: byFoldedName.get(foldText(name.replace(closingWords, '')))?.country ?? null };
}

/** Whether the name is that of an agency we know: a line that holds nothing else is a credit. */
export function isAgency(name: string): boolean {
  return name.length <= NAME_LENGTH && byFoldedName.has(foldText(name));
}

function readProducer(page: string): string | null {
  return producer.exec(page)?.[1]?.replace(closingWords, '') ?? null;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
