import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../../src/extraction/1-read/read.js';

function quotationsOf(text: string): string[] {
  return read(text).quotations.map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  test.each([
    ['straight marks', 'He said "no" and "never".', ['"no"', '"never"']],
    ['curly marks', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['single marks', 'He said ‘no’ and ‘never’.', ['‘no’', '‘never’']],
    ['angle marks', 'He said «no».', ['«no»']],
    ['doubled apostrophes', "He said ''no'' twice.", ["''no''"]],
    ['single within double', '“They call it ‘peace’ now,” he said.', ['“They call it ‘peace’ now,”']],
    ['double within double', '“They say “peace” now,” he said.', ['“They say “peace” now,”']],
    ['curly within straight', '"They say “peace” now," he said.', ['"They say “peace” now,"']],
    ['an apostrophe is no mark', 'The ministers’ plan wasn’t Kovac’s.', []],
    ['a decade is no quotation', "In the '90s and '80s they met.", []],
    ['a mark closed the wrong way round', 'He said “no“ twice.', ['“no“']],
    ['a mark opened the wrong way round', 'He said ”no” twice.', ['”no”']],
    ['double within single', '‘They call it “peace” now,’ he said.', ['‘They call it “peace” now,’']],
    ['straight within straight', '"They say "peace" now," he said.', ['"They say "peace" now,"']],
    ['low marks', '„It rained“, he said. „They left“, she said.', ['„It rained“', '„They left“']],
    ['low marks with the closing mark of another language', '„It rained”, he said.', ['„It rained”']],
    ['low single marks', '‚It rained‘, he said.', ['‚It rained‘']],
    ['angle marks with blanks', '« It rained », he said.', ['« It rained »']],
    ['angle marks the other way round', '»It rained«, he said.', ['»It rained«']],
    [
      'doubled, double and wide straight marks',
      '""It rained,"" ″no″, ＂yes＂.',
      ['""It rained,""', '″no″', '＂yes＂'],
    ],
    ['small angle marks', '‹It rained›, he said.', ['‹It rained›']],
    ['backticks', "``It rained,'' he said. `They left,' she said.", ["``It rained,''", "`They left,'"]],
    ['marks with blanks inside', '" It rained, " he said.', ['" It rained, "']],
    [
      'a mark that closes as it opened',
      '“It rained,“ he said. “They left.“',
      ['“It rained,“', '“They left.“'],
    ],
    [
      'a mark that opens as it closes',
      '”It rained,“ he said. ”They left.“',
      ['”It rained,“', '”They left.“'],
    ],
    ['a mark before a full stop or a comma closes', 'It was "over", he said.', ['"over"']],
    ['one that opens with dots', 'He said "...and they left".', ['"...and they left"']],
    [
      'apostrophes within single marks',
      "'It's the ministers' plan,' he said.",
      ["'It's the ministers' plan,'"],
    ],
    [
      'a single mark behind a plural',
      "It was 'a gift to the miners' and failed.",
      ["'a gift to the miners'"],
    ],
    ['clipped words', "They told 'em to play rock 'n' roll.", []],
    ['feet and inches', 'The 6\'2" guard and the 5\'10" clerk left.', []],
    ['feet and inches in a quotation', '"A 6\'2" guard came," he said.', ['"A 6\'2" guard came,"']],
    ['an unclosed mark reaches to the paragraph’s end', 'He said “no, never.\nThey left.', ['“no, never.']],
    ['… or to its tag', '“It rained, Orlov said on Monday. They left.', ['“It rained,']],
    [
      '… or to its tag before the next one',
      '“It rained, Orlov said. Kovac said: “No.” They left.',
      ['“It rained,', '“No.”'],
    ],
    [
      '… or to its sentence’s end where it opens within one',
      'The “peace is over. They left.',
      ['“peace is over.'],
    ],
    [
      'a mark that closes paragraphs later',
      'He said: “It rained.\nThey left.\nNobody stayed,” and went. “No.”',
      ['“It rained.', 'They left.', 'Nobody stayed,”', '“No.”'],
    ],
    [
      'but not behind a tag or another opening mark',
      'He said: “It rained.\nThey left, Orlov said.\nThey never stayed” again.',
      ['“It rained.'],
    ],
    [
      'one that its paragraph leaves open, with another inside',
      '"They say “peace” now.\n"They left."',
      ['"They say “peace” now.', '"They left."'],
    ],
    ['a single mark that opens two paragraphs', '‘It rained.\n‘They left.’', ['‘It rained.', '‘They left.’']],
    ['a French paragraph that goes on', '« It rained.\n» They left. »', ['« It rained.', '» They left. »']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('one that opens the next paragraph again goes on', () => {
    const { quotations } = read('“It rained.\n\n“They left.”');
    expect(quotations.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });

  test('lie in text order, apart from each other, whatever the text', () => {
    const marks = fc.string({
      unit: fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", '`', '6', ' ', 'a', '.', ',', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let end = 0;
        for (const quotation of read(text).quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          end = quotation.end;
        }
      }),
    );
  });
});
