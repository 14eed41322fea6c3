/** Sequences that make a terminal do things: CSI (`ESC [ … letter`), strings (`ESC ] … BEL`), two-character escapes. */
const escapeSequence =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;
/** C0 and C1; and the marks that turn the direction of writing, which make text read other than it is. */
const control = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Text of articles, files and services as one line that a terminal can only show, never obey. */
export function printable(text: string): string {
  return text.replace(escapeSequence, '').replace(control, ' ');
}

/** JSON with nothing in it that a terminal obeys: JSON itself escapes C0, but not DEL and C1. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
