import type { Span } from '../../extraction/types.js';
import { tellsStory, type Line } from './lines.js';

/** A note that ends a line of the article and is not its own. */
interface ClosingNote {
  example: string;
  pattern: RegExp;
  /** The whole line is a caption where the rest of it does not tell what somebody said. */
  caption?: true;
}

/** Notes stand within so many characters of a line's end. */
const TAIL_LENGTH = 260;
const CAPTION_LENGTH = 450;

const holders =
  '(?:Reuters|REUTERS|AP|AFP|EPA(?:-EFE)?|EFE|PA|DPA|dpa|TASS|Sputnik|Xinhua|XINHUA|Yonhap|YONHAP|Kyodo|KYODO|KCNA|Anadolu|Bloomberg|Getty Images|GETTY IMAGES|Shutterstock|NurPhoto|Pool|POOL|File|FILE|File Photo|FILE PHOTO|Handout|HANDOUT|AP Photo|ANI|PTI)';

/** No note goes without one of these; few other lines have any. */
const mark = /[)\]/|]| [–-]/;

/** Tried in order on the end of every line. */
export const CLOSING_NOTES: readonly ClosingNote[] = [
  {
    example: 'The talks go on. (Reporting by Ana Orlov; Editing by Tom Reed)',
    pattern:
      /\((?:additional )?(?:reporting|writing|editing|compiled|edited|translated) by [^()]{3,200}\)\.?$/i,
  },
  {
    example: 'The talks go on. (With inputs from agencies)',
    pattern: /\((?:with (?:agency )?inputs?|this (?:story|report|article)) [^()]{3,200}\)\.?$/i,
  },
  {
    example: 'Envoy Ana Orlov arrives in Verin. (Photo by Tom Reed/Getty Images)',
    pattern:
      /[([](?:(?:file |ap |handout )?(?:photo|photograph|image|picture|pic|screengrab)s?\b|credit:|courtesy\b)[^()[\]]{0,140}[)\]]\.?$/i,
    caption: true,
  },
  {
    example: 'Envoy Ana Orlov arrives in Verin. [File: Tom Reed/Reuters]',
    pattern: new RegExp(
      `[(\\[](?:File: ?)?[^()\\[\\]/]{2,60}/(?:[^()\\[\\]]{1,60}/)?${holders}[^()\\[\\]]{0,40}[)\\]]\\.?$`,
    ),
    caption: true,
  },
  {
    example: 'Envoy Ana Orlov arrives in Verin, May 3, 2023. Halden/Tom Reed/Pool via REUTERS/File Photo',
    pattern: new RegExp(
      `(?<=[.!?)] )(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}/)(?:[\\p{L} .'’-]{2,40}/){0,4}${holders}(?: (?:via|VIA) [\\p{L} ]{2,20})?(?:/(?:${holders}|[\\p{L} ]{2,20})){0,3}\\.?$`,
      'u',
    ),
    caption: true,
  },
  {
    example: 'Envoy Ana Orlov arrives in Verin, May 3, 2023. REUTERS/Tom Reed',
    pattern:
      /(?<=[.!?)] )(?:REUTERS|AP Photo|EPA|AFP|Xinhua|TASS|Sputnik|Yonhap)\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:\/[\p{L} ]{2,30}){0,3}\.?$/u,
    caption: true,
  },
  {
    example: 'Envoy Ana Orlov arrives in Verin | Photo Credit: Halden Wire',
    pattern: / [|–-] ?(?:photo|image|picture) ?(?:credits?|courtesy|source|by)?:? ?[^|]{2,60}$/i,
    caption: true,
  },
];

/** What of the line is not the article's: a closing note, or all of a caption. Null where there is nothing. */
export function findClosingNote({ text, start, end }: Line): Span | null {
  const tailStart = Math.max(0, text.length - TAIL_LENGTH);
  const tail = text.slice(tailStart);
  if (!mark.test(tail)) return null;
  for (const { pattern, caption } of CLOSING_NOTES) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const noteStart = tailStart + match.index;
    const isCaption =
      caption === true && text.length <= CAPTION_LENGTH && !tellsStory(text.slice(0, noteStart));
    return { start: isCaption ? start : start + noteStart, end };
  }
  return null;
}
