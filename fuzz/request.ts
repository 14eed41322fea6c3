/** A request as it is sent. */
export interface FuzzRequest {
  method: string;
  /** Path and query as they stand in the request line: bytes, in Latin-1. */
  target: string;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  /** What about it the document forbids, so that it must be refused; empty where nothing is sure to be wrong. */
  flaws: readonly string[];
}

/** A part of a request, with what the document forbids about it. */
export interface Part<Value> {
  value: Value;
  flaws: readonly string[];
}

/** A part that the document allows, or of which it says nothing. */
export function sound<Value>(value: Value): Part<Value> {
  return { value, flaws: [] };
}

/** A part that must be refused. */
export function flawed<Value>(value: Value, flaw: string): Part<Value> {
  return { value, flaws: [flaw] };
}
