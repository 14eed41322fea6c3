import type { Request } from 'express';

const defaultLanguage = 'en';

/** How an answer is packed; undefined for not at all. */
export type Encoding = 'br' | 'gzip' | undefined;

/** What a request prefers in whatever is answered. */
export interface Preferences {
  /** BCP 47: a language for which labels are known. */
  language: string;
  encoding: Encoding;
}

/** What the headers `Accept-Language` and `Accept-Encoding` ask for; a language that nobody knows gives English. */
export function preferencesOf(request: Request): Preferences {
  const { 'accept-language': languages, 'accept-encoding': encodings } = request.headers;
  return {
    language: remembered(knownLanguages, languages, () => languageOf(request)),
    encoding: remembered(knownEncodings, encodings, () => encodingOf(request)),
  };
}

/** Whether the header `Prefer` (RFC 7240) asks for an answer before all is done. */
export function prefersAsync(request: Request): boolean {
  const preferences = [request.headers.prefer ?? []].flat().join(',');
  return preferences.split(',').some((preference) => /^\s*respond-async\s*(?:;|$)/i.test(preference));
}

/** The same few headers come again and again, and reading them takes as long as answering from memory. */
const knownLanguages = new Map<string, string>();
const knownEncodings = new Map<string, Encoding>();
const mostRemembered = 1_000;
const longestRemembered = 200;

function remembered<Value>(known: Map<string, Value>, header: string | undefined, read: () => Value): Value {
  const key = typeof header === 'string' ? header : '';
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Value;
  const value = read();
  if (known.size >= mostRemembered) known.clear();
  if (key.length <= longestRemembered) known.set(key, value);
  return value;
}

function languageOf(request: Request): string {
  return request.acceptsLanguages().find(isKnown) ?? defaultLanguage;
}

function isKnown(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function encodingOf(request: Request): Encoding {
  if (request.headers['accept-encoding'] === undefined) return undefined;
  const best = request.acceptsEncodings('br', 'gzip', 'identity');
  return best === 'br' || best === 'gzip' ? best : undefined;
}
