import fc from 'fast-check';
import type { Schema } from './document.js';

/** Lengths that are worth a try; longer ones only make the run long. */
const longest = 3_000;

/** Values of a schema: those at its bounds more often than by chance. */
export function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valueOf));
  switch (schema.type) {
    case 'integer':
      return integerOf(schema);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return listOf(schema);
    case 'object':
      return objectOf(schema);
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema);
  }
}

function integerOf({ minimum = -1_000, maximum = 1_000_000 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: maximum }));
}

function numberOf({ minimum = -1e6, maximum = 1e6 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(minimum, maximum), fc.double({ min: minimum, max: maximum, noNaN: true }));
}

function textOf({ format, minLength = 0, maxLength = longest }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (format === 'date-time') return instant;
  const most = Math.min(maxLength, longest);
  const lengths = { minLength, maxLength: Math.min(most, minLength + 40) };
  return fc.oneof(
    {
      weight: 4,
      arbitrary: words.map((text) => text.slice(0, most)).filter((text) => text.length >= minLength),
    },
    { weight: 2, arbitrary: fc.oneof(day, instant) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', ...lengths }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', ...lengths }) },
    { weight: 1, arbitrary: oddText.filter(({ length }) => length >= minLength && length <= most) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('a'.repeat(minLength), 'é'.repeat(most), 'ab '.repeat(most / 3)),
    },
  );
}

const date = {
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
};
const instant = fc.date(date).map((at) => at.toISOString());
const day = fc.tuple(instant, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.slice(0, length));

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'treaty',
        'Halvarsen',
        'ingrid',
        'Finland',
        'NO',
        'FI',
        'zakharva',
        'said',
        '"river treaty"',
        '-treaty',
      ],
      ...[
        'Норвегия',
        '挪威',
        'النرويج',
        'naïve',
        'O’Neill',
        'person:ingrid-halvarsen',
        'country:FI',
        'ALL OR AND',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => list.join(' '));

/** Texts that have broken software before: controls, halves, directions, marks without letters, syntax of others. */
export const oddText = fc.constantFrom(
  ...['\0', '\t', '\n', '\r\n', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\uffff'],
  ...[
    '\u202eabc',
    'a\u0301\u0301\u0301',
    '\u200d',
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '\u{1f1f3}\u{1f1f4}',
    '\u{10ffff}',
    'ß',
    'İ',
    'ﷺ',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '" OR 1 = 1',
    "' OR ''='",
    '); DROP',
    '<script>',
    '${x}',
    '{{x}}',
    '%s',
    '../',
    '..',
  ],
  ...[
    'null',
    'undefined',
    'NaN',
    'true',
    '-1',
    '1e999',
    '0x10',
    '[]',
    '{}',
    '_geoRadius(0,0,1)',
    'x EXISTS',
    '*',
    '-',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=',
    '==',
    '&',
    '?',
    '#',
    ';',
    ':',
    ',',
    '+',
    '~',
    '|',
  ],
);

function listOf({ items = {}, minItems = 0, maxItems = 5 }: Schema): fc.Arbitrary<unknown[]> {
  const few = fc.array(valueOf(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
  const most = fc.array(valueOf(items), {
    minLength: Math.min(maxItems, 100),
    maxLength: Math.min(maxItems, 100),
  });
  return fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: most });
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {}, oneOf = [{}] } = schema;
  return fc.oneof(
    ...oneOf.map(({ required = [] }) => {
      // What another branch asks for would make this one two.
      const ofOthers = new Set(oneOf.flatMap((other) => other.required ?? []));
      const names = Object.keys(properties).filter((name) => !ofOthers.has(name) || required.includes(name));
      const model = Object.fromEntries(names.map((name) => [name, valueOf(properties[name] ?? {})]));
      return fc.record(model, { requiredKeys: [...required, ...(schema.required ?? [])] });
    }),
  );
}
