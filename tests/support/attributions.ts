import { read } from '../../src/extraction/1-read/read.js';
import { findAttributions } from '../../src/extraction/3-attribution/find-attributions.js';

/** The attributions of a text, a line each: `speaker | cue | content // next piece`, "-" where there is none. */
export function attributionLines(text: string): string[] {
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return findAttributions(read(text)).map(({ speaker, cue, spans }) =>
    [slice(speaker), slice(cue), spans.map(slice).join(' // ')].join(' | '),
  );
}
