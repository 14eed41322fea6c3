import type { Day } from '../../extraction/5-annotation/calendar.js';
import { findFullDates, fullDate, readDateStamp, weekday } from './printed-date.js';

/** A page's own date stands among its first lines. */
const HEAD_LINES = 12;
/** A heading longer than this is a paragraph. */
const HEADING_LENGTH = 140;

/** "Geneva, 14 May 2026", "Verin, Halden, Thursday, 14 May 2026": a letter's or a release's own line. */
const placeAndDate = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|of|de|la|el|al|da|do|del)){0,3},? ){1,3}(?:\\(|– |— |- |\\| )?${weekday}?${fullDate}\\)?\\.?$`,
  'u',
);
/** What a document calls itself in its heading. */
const documentName =
  /\b(?:transcripts?|briefing|press|conference|release|statement|communiqu[eé]|declaration|remarks|speech|address|interview|letter|note|minutes|live|report|bulletin|newsletter|summary|readout|announcement|message|resolution|update)\b/iu;
const datedAtEnd = new RegExp(`(?:[,:|·•–—(]|\\bdated|\\s-)\\s*${weekday}?${fullDate}\\)?$`, 'iu');
const dated = new RegExp(`\\bdated ${fullDate}`, 'iu');
const byline = /^(?:by|from|words|text|reporting by|story by)\b/iu;
/** Parts of a line about the article: "By Anna Lind | Updated: May 14, 2026 11:20 IST". */
const bars = /\s*[|•·]\s*/u;
const dashes = /\s+[–—-]+\s+/u;

const publishedLine =
  /^(?:this (?:article|story|report|interview|text|statement|letter|page) (?:was |has been )?)?(?:first |originally )?(?:published|posted|issued|printed|appeared)\b/iu;
const updated = /updated|modified/iu;

/** The day that the first lines of a page give themselves, or any line that says when the page was published; best first. */
export function findPageDays(page: string): Day[] {
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found: { line: string; day: Day }[] = [];
  for (const [index, line] of lines.entries()) {
    const day = (index < HEAD_LINES ? readHeadLine(line) : null) ?? readPublishedLine(line);
    if (day !== null) found.push({ line, day });
  }
  // A page often prints both: the day to take is the publication's.
  const published = found.filter(({ line }) => !updated.test(line));
  return [...published, ...found].map(({ day }) => day);
}

function readHeadLine(line: string): Day | null {
  const stamp = readDateStamp(line);
  if (stamp !== null || line.length > HEADING_LENGTH) return stamp;
  const [day] = findFullDates(line);
  if (day === undefined) return null;
  const parts = line.split(bars);
  const stamped = parts
    .filter((part) => !updated.test(part))
    .concat(parts)
    .map(readDateStamp);
  const ofPart = parts.length > 1 ? stamped.find((part) => part !== null) : undefined;
  if (ofPart) return ofPart;
  if (placeAndDate.test(line)) return day;
  if (byline.test(line) && line.split(dashes).some((part) => readDateStamp(part) !== null)) return day;
  return documentName.test(line) && (datedAtEnd.test(line) || dated.test(line)) ? day : null;
}

/** "Published on Thursday, 14 May 2026 at 10:15", "This article was first published on 14 May 2026.". */
function readPublishedLine(line: string): Day | null {
  if (line.length > HEADING_LENGTH || !publishedLine.test(line)) return null;
  return findFullDates(line)[0] ?? null;
}

const copyright = /(?:©|\(c\)|\bcopyright)[^\n]{0,40}?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/giu;

/** The year of a page's copyright notice; the last of a range; null where there is none or several. */
export function findCopyrightYear(page: string): number | null {
  const years = new Set(Array.from(page.matchAll(copyright), (match) => Number(match[2] ?? match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
