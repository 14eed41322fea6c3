import { extname } from 'node:path';

/** What a file may hold: an article as text or as a page, articles as JSON, or one article a line. */
export const INPUT_FORMATS = ['text', 'html', 'json', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const formatByExtension: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** What the file's name tells of its format. */
export function formatOfName(path: string): InputFormat | undefined {
  return formatByExtension[extname(path).toLowerCase()];
}

/** What a stream that has no name holds, by how it begins. */
export function formatOfContent(beginning: string): InputFormat {
  const start = beginning.trimStart();
  if (/^\{[ \t]*\r?\n|^\[\s*\{/.test(start)) return 'json';
  if (start.startsWith('{')) return 'ndjson';
  return /^<(?:!|\?xml|(?:html|head|body|main|article|section|div|p)\b)/i.test(start) ? 'html' : 'text';
}
