import type { Span } from '../../extraction/types.js';
import { readDateline } from '../../extraction/1-read/dateline.js';
import { foldText } from './fold-text.js';
import { endsWithStop, splitLines, type Line } from './lines.js';

const TITLE_LENGTH = 220;
const TITLE_WORDS = 30;
const FEWEST_WORDS = 3;
const LONGEST_SUFFIX = 80;
/**
 * "Envoys meet - Halden Wire", "Envoys meet | Halden Wire": the site's name behind a bar or a dash. The blanks have a bound
 * because a search through a long run of them would take quadratic time.
 */
const siteSuffix = /\s{1,5}(?:[|·»•]|::|[-–—])\s{1,5}([^|·»•–—]{2,50})$/;

/**
 * The line that is the text's title: the first that is no furniture, short, without a closing stop, parted by a blank line
 * from what follows or printed twice, and with an article below it. Null where the text begins with its story.
 */
export function findTitleLine(text: string, furniture: readonly Span[]): Line | null {
  const taken = new Set(furniture.map(({ start }) => start));
  const lines = splitLines(text).filter((line) => !taken.has(line.start));
  const [first, second] = lines;
  if (first === undefined || second === undefined || !looksLikeTitle(first.text)) return null;
  if (readDateline(first.text) !== null) return null;
  const isSame = titleMatcher(first.text);
  const repeated = lines.slice(1, 6).some((line) => isSame(line.text));
  if (repeated) return first;
  const parted =
    /\n\s*\n|\r\s*\r/.test(text.slice(first.end, second.start)) || taken.has(nextStart(text, first.end));
  const enoughWords = first.text.split(/\s+/).length >= FEWEST_WORDS;
  return enoughWords && (parted || endsWithStop(second.text)) ? first : null;
}

/** Tells whether a line prints the title, compared without case, punctuation and the site's name behind either. */
export function titleMatcher(title: string): (line: string) => boolean {
  const variants = new Set([foldText(title), foldText(title.replace(siteSuffix, ''))]);
  variants.delete('');
  const shortest = Math.min(...Array.from(variants, (variant) => variant.length));
  return (line) => {
    // Folding every line of a long text would take most of the time.
    if (line.length * 2 < shortest || line.length > title.length + LONGEST_SUFFIX) return false;
    return variants.has(foldText(line)) || variants.has(foldText(line.replace(siteSuffix, '')));
  };
}

/** The title without the site's name: behind a bar always, behind a dash where `siteNames` has it. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const suffix = siteSuffix.exec(title);
  if (suffix === null) return title;
  const behind = foldText(suffix[1] ?? '');
  const isSite = siteNames
    .map(foldText)
    .some(
      (name) => name !== '' && (name === behind || name.replaceAll(' ', '') === behind.replaceAll(' ', '')),
    );
  return isSite || /^\s+(?:[|·»•]|::)/.test(suffix[0]) ? title.slice(0, suffix.index) : title;
}

function looksLikeTitle(line: string): boolean {
  if (line.length > TITLE_LENGTH || line.split(/\s+/).length > TITLE_WORDS) return false;
  return (
    /\p{L}/u.test(line) &&
    !/[:;,]$/.test(line) &&
    !/^[-*•–]\s/.test(line) &&
    !(endsWithStop(line) && !/[?!…]["”’']?$|\.[A-Z]\.$/.test(line))
  );
}

function nextStart(text: string, from: number): number {
  return from + (/\S/.exec(text.slice(from, from + 1000))?.index ?? 0);
}
