const BEGINNING_BYTES = 1024;

/**
 * The text of a file: in UTF-16 or UTF-8 by its byte order mark, in UTF-8 where it is UTF-8, else in what the page says of
 * itself, else in Windows-1252, as browsers read old pages. Node 20 leaves its quotation marks as C1 control characters, which
 * the service takes for what they are.
 *
 * @returns null where it is no text: an image, an archive, a program
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutNul(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutNul(new TextDecoder('utf-16be').decode(bytes));
  try {
    return withoutNul(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const text = decoderOf(declaredCharset(bytes)).decode(bytes);
    return binaryControls.test(text) ? null : text;
  }
}

/** Every encoding of one byte reads anything; but texts have no such characters. Tab to CR, SUB and ESC do occur. */
const binaryControls = /[\0-\x08\x0e-\x19\x1c-\x1f]/;

function withoutNul(text: string): string | null {
  return text.includes('\0') ? null : text;
}

/** `<meta charset="…">` and its older form. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING_BYTES));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(beginning)?.[1];
}

function decoderOf(charset = 'windows-1252') {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
