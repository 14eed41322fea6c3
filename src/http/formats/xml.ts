/** A piece of XML that is written already. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

/** An element with attributes (those without a value are left out) and what it holds: text, or elements. */
export function element(name: string, attributes: Attributes, content: string | readonly Xml[] = ''): Xml {
  const start = [name, ...Object.entries(attributes).flatMap(([key, value]) => attribute(key, value))].join(
    ' ',
  );
  const inner = typeof content === 'string' ? escape(content) : content.map(({ xml }) => xml).join('');
  return { xml: inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>` };
}

function attribute(name: string, value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [`${name}="${escape(value)}"`];
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Makes text of what may hold anything: what XML 1.0 cannot hold is left out, what it would read becomes a reference. */
function escape(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"\r]/g, (character) => references[character] ?? '');
}

/** Control characters, halves of characters, and the two that end each plane of Unicode's first. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
