import { describe, expect, test } from '@jest/globals';
import { parseArticle, toGoldDocument } from '../../eval/gold-articles.js';
import { CommandFailure } from '../../src/cli/failure.js';
import { goldArticle } from './support/gold-article.js';

describe('parseArticle', () => {
  const article = parseArticle(goldArticle, 'gold/01-treaty.yaml');
  const printed = (span: { start: number; end: number } | null) =>
    span && article.text.slice(span.start, span.end);

  test('places every statement, its speaker and its cue in the text', () => {
    expect(article.file).toBe('01-treaty.yaml');
    expect(
      article.statements.map(({ spans, speakerSpan, cueSpan }) => [
        spans.map(printed),
        printed(speakerSpan),
        printed(cueSpan),
      ]),
    ).toEqual([
      [['"We will not leave the treaty,"'], 'Foreign Minister Ingrid Halvarsen', 'said'],
      [['delaying the inspection of salmon nets'], 'She', 'accused'],
      [['"It was a long day,"'], 'one aide', 'noted'],
    ]);
  });

  test('makes a document of it in which every statement that must be found is speech', () => {
    const { id, pieces } = toGoldDocument(article);
    expect(id).toBe('01-treaty.yaml');
    expect(pieces.map(({ cueClass }) => cueClass)).toEqual(['speech', 'speech', 'other']);
  });

  test.each([
    [
      'content that is not in the text',
      'salmon nets]',
      'herring nets]',
      /statement 2 \(delaying .*does not read "delaying/,
    ],
    [
      'a speaker who is not in the text',
      'speaker: one aide',
      'speaker: an aide',
      /statement 3 .*does not read "an aide"/,
    ],
    [
      'an unknown field',
      '    optional: true',
      '    optionl: true',
      /statements\.2: Unrecognized key: "optionl"/,
    ],
    ['an unknown act', 'act: accuse', 'act: blame', /statements\.1\.act: /],
    ['broken YAML', 'statements:', 'statements: [', /01-treaty\.yaml: /],
  ])('refuses %s, and tells where', (_case, right, wrong, message) => {
    const broken = goldArticle.replace(right, wrong);
    expect(() => parseArticle(broken, 'gold/01-treaty.yaml')).toThrow(CommandFailure);
    expect(() => parseArticle(broken, 'gold/01-treaty.yaml')).toThrow(/^gold\/01-treaty\.yaml: /);
    expect(() => parseArticle(broken, 'gold/01-treaty.yaml')).toThrow(message);
  });
});
