import type { Span } from '../../extraction/types.js';
import { endsWithStop, isParagraph, type Line } from './lines.js';

const ITEM_LENGTH = 160;
/** A heading of the article is shorter than a headline that a list links to. */
const HEADLINE_WORDS = 4;
/** Lists inside a page are short. */
const ITEMS_INSIDE = 10;

const heading = new RegExp(
  '^(?:' +
    [
      'you (?:may|might)(?: also)? (?:be interested in|like|enjoy|want to read)',
      'related(?: (?:articles?|stories|story|news|content|links?|posts?|reading|coverage|topics?))?',
      "(?:more|other)(?: (?:on this(?: story| topic)?|stories|news|headlines|articles|like this|to read|from (?:this|our|the)? ?[\\p{L}\\d .&'’-]{2,40}))",
      'most (?:read|popular|viewed|shared|commented|watched)(?: (?:stories|news|articles))?',
      '(?:also read|read also|see also|read more|read next|read on|further reading|recommended reading|keep reading)',
      'recommended(?: (?:for you|stories|articles|reading|videos?))?',
      'trending(?: (?:now|stories|topics|news|today))?',
      '(?:top|latest|featured|popular|recent)(?: (?:stories|news|headlines|articles|posts|videos?|updates))',
      "(?:editor['’]?s['’]?|our|top|staff) (?:picks?|choices?)",
      "don['’]t miss(?: (?:this|it))?",
      'in case you missed it',
      'what to read next',
      'up next|must[- ]reads?|next up',
      '(?:from )?around the web|from (?:the web|our partners|our network)',
      '(?:sponsored|promoted|paid) (?:links?|stories|content|posts?)',
      'explore more|discover more|stories (?:for you|you may like|you might like)|we recommend|people also read',
    ].join('|') +
    ') ?[:.…»>→-]*$',
  'iu',
);

/** Whether the line heads a list of links to other articles: "You may be interested in", "Most read". */
function headsLinkList(line: string): boolean {
  return line.length <= 80 && heading.test(line);
}

/**
 * The links' lists, heading included. The headlines below are cut as long as they look like headlines: short, without a
 * closing stop, no line that only quotes or introduces ("Orlov on trade:"). Where the article goes on behind the list, a
 * line of a few words, or one in capitals, is a heading of the article and ends it. Body text is never cut.
 */
export function findLinkLists(lines: readonly Line[]): Span[] {
  const lastParagraph = lines.findLastIndex((line) => isParagraph(line.text));
  const spans: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !headsLinkList(line.text)) continue;
    spans.push({ start: line.start, end: line.end });
    const inside = index < lastParagraph;
    const limit = inside ? Math.min(index + ITEMS_INSIDE, lastParagraph - 1) : lines.length - 1;
    for (
      let item = lines[index + 1];
      item && index < limit && isItem(item.text, inside);
      item = lines[index + 1]
    ) {
      spans.push({ start: item.start, end: item.end });
      index++;
    }
  }
  return spans;
}

function isItem(line: string, inside: boolean): boolean {
  if (line.length > ITEM_LENGTH || line.endsWith(':') || /^["“].*["”,]$/.test(line)) return false;
  if (endsWithStop(line) && !line.endsWith('?') && !line.endsWith('…')) return false;
  if (!inside) return true;
  return line.split(/\s+/).length >= HEADLINE_WORDS && line !== line.toUpperCase();
}
