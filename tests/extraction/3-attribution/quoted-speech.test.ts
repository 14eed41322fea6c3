import { describe, expect, test } from '@jest/globals';
import { attributionLines } from '../../support/attributions.js';

describe('a quotation with its tag', () => {
  test.each([
    ['“We will not yield,” said Kovac.', ['Kovac | said | “We will not yield,”']],
    ['"We will not yield," Kovac said.', ['Kovac | said | "We will not yield,"']],
    ['“We will not yield”, she told reporters in Vienna.', ['she | told | “We will not yield”']],
    ['Kovac said: “We will not yield.”', ['Kovac | said | “We will not yield.”']],
    [
      'In a statement, Kovac said, “We will not yield to threats.”',
      ['Kovac | said | “We will not yield to threats.”'],
    ],
    [
      '“We will not yield,” she said, “but we will talk.”',
      ['she | said | “We will not yield,” // “but we will talk.”'],
    ],
    [
      '“We will not yield,” she said. “We will talk.”',
      ['she | said | “We will not yield,” // “We will talk.”'],
    ],
    ['“Will they yield?” asked Kovac.', ['Kovac | asked | “Will they yield?”']],
    ['“We will not yield!” Kovac thundered.', ['Kovac | thundered | “We will not yield!”']],
    [
      '“We will not yield,” Ana Kovac, a spokeswoman for the ministry told the Courier.',
      ['Ana Kovac, a spokeswoman for the ministry | told | “We will not yield,”'],
    ],
    [
      '“We will not yield,” said Ana Kovac, who leads the delegation.',
      ['Ana Kovac, who leads the delegation | said | “We will not yield,”'],
    ],
    [
      '“We will not yield,” the official stated, urging both sides to stop.',
      ['the official | stated | “We will not yield,”', 'the official | urging | both sides to stop'],
    ],
    ['Kovac was blunt: “We will not yield.”', ['Kovac | - | “We will not yield.”']],
    ['“We will not yield.” — Ana Kovac', ['Ana Kovac | — | “We will not yield.”']],
    [
      'Residents grew impatient (“We have waited for years,” wrote Olev Tamm, a teacher).',
      ['Olev Tamm, a teacher | wrote | “We have waited for years,”'],
    ],
    ['«We will not yield», said Kovac.', ['Kovac | said | «We will not yield»']],
    [
      '“We will not yield,” Kovac said on Channel Two’s “Nightline.” “We will talk.”',
      ['Kovac | said | “We will not yield,” // “We will talk.”'],
    ],
    [
      '“We will not yield,” Kovac wrote in her memoir, “Hard Years.” She left.',
      ['Kovac | wrote | “We will not yield,”'],
    ],
    ['Kovac yelled “You lie!” at the envoy.', ['Kovac | yelled | “You lie!”']],
    ['"They told us, \'Not yet,\' " said Kovac.', ['Kovac | said | "They told us, \'Not yet,\' "']],
    ['“We will not yield to any threat” said Kovac.', ['Kovac | said | “We will not yield to any threat”']],
    ['“We will not yield,” said Will Tamm.', ['Will Tamm | said | “We will not yield,”']],
    [
      '“We will not yield,” said retired teacher Ana Kovac.',
      ['retired teacher Ana Kovac | said | “We will not yield,”'],
    ],
    [
      '“They will not yield,” the ministers state in the letter.',
      ['the ministers | state | “They will not yield,”'],
    ],
    ['"“We will not yield,” Kovac said.', ['Kovac | said | "“We will not yield,”']],
    ['Here is Ana Kovac in a letter: “We will not yield.”', ['Ana Kovac | - | “We will not yield.”']],
    ['Writing on the crisis, Kovac said: “We will not yield.”', ['Kovac | said | “We will not yield.”']],
    [
      'Kovac called it “a gift to all. Tamm said it was none.',
      ['Kovac | called | it “a gift to all.', 'Tamm | said | it was none'],
    ],
    ["''We will not yield,'' Kovac said.", ["Kovac | said | ''We will not yield,''"]],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a clause partly in quotation marks', () => {
  test.each([
    ['Kovac said the raid was “a grave error.”', ['Kovac | said | the raid was “a grave error.”']],
    ['The raid was “a grave error,” Kovac said.', ['Kovac | said | The raid was “a grave error,”']],
    ['The raid, Kovac said, “was a grave error.”', ['Kovac | said | The raid // “was a grave error.”']],
    [
      'Kovac called the raid “a grave error” and left.',
      ['Kovac | called | the raid “a grave error” and left'],
    ],
    [
      'The attack, which Norland called “barbaric”, killed ten people on Monday.',
      ['Norland | called | “barbaric”'],
    ],
    [
      'The envoy blamed “the legacy of old treaties” for the dispute during a meeting with Tamm.',
      ['The envoy | blamed | “the legacy of old treaties” for the dispute'],
    ],
    [
      'Kovac called the remarks “sabre-rattling” in a post on Friday.',
      ['Kovac | called | the remarks “sabre-rattling”'],
    ],
    ['Norland accused Sudria of “destroying” the port.', ['Norland | accused | “destroying” the port']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('speech that goes on', () => {
  test('a quotation that opens the next paragraph without closing is one statement', () => {
    const text = '“We will not yield,” Kovac said. “The port is ours.\n\n“It has been ours for years.”';
    expect(attributionLines(text)).toEqual([
      'Kovac | said | “We will not yield,” // “The port is ours. // “It has been ours for years.”',
    ]);
  });

  test('a quotation of several paragraphs with its tag in the last is one statement', () => {
    const text = '“The boats were ours.\n\n“The crews were young.\n\n“Charges must follow,” Petrov said.';
    expect(attributionLines(text)).toEqual([
      'Petrov | said | “The boats were ours. // “The crews were young. // “Charges must follow,”',
    ]);
  });

  test('a quotation in the paragraph behind "He added:" belongs to its cue', () => {
    expect(
      attributionLines('Kovac met the envoy. He added:\n\n“The port is ours, and it will stay so.”'),
    ).toEqual(['He | added | “The port is ours, and it will stay so.”']);
  });

  test('a label before a block of quotations names the speaker of each', () => {
    const text =
      'Norland Foreign Ministry spokeswoman Ana Kovac on the ministry website:\n\n"The port is ours, as it has always been."\n\n"There is no other way to settle this matter."';
    const speaker = 'Norland Foreign Ministry spokeswoman Ana Kovac';
    expect(attributionLines(text)).toEqual([
      `${speaker} | - | "The port is ours, as it has always been."`,
      `${speaker} | - | "There is no other way to settle this matter."`,
    ]);
  });

  test('a quotation behind a sentence about somebody else in its paragraph is hers', () => {
    const text = '“We will not yield,” Kovac said. Olev Tamm shook his head. “She never yields to anybody.”';
    expect(attributionLines(text)).toEqual([
      'Kovac | said | “We will not yield,”',
      'Olev Tamm | - | “She never yields to anybody.”',
    ]);
  });

  test('a line that tells what was said leads to the quotation below', () => {
    const text = 'Here is what Petr Orlov said about the port:\n\n“The port is ours, and it will stay so.”';
    expect(attributionLines(text)).toEqual(['Petr Orlov | said | “The port is ours, and it will stay so.”']);
  });

  test('a paragraph of quotation alone is spoken by whoever spoke last', () => {
    const text = '“We will not yield,” Kovac said.\n\n“The port is ours, and it has been for years.”';
    expect(attributionLines(text)).toEqual([
      'Kovac | said | “We will not yield,”',
      'Kovac | - | “The port is ours, and it has been for years.”',
    ]);
  });
});

describe('speech behind a label', () => {
  test('a headline that is a sentence', () => {
    expect(attributionLines('Ana Kovac: The port will stay open.\n\nIt rained on Monday.')).toEqual([
      'Ana Kovac | : | The port will stay open',
    ]);
  });

  test('the turns of a transcript, whole paragraphs', () => {
    const text = 'TAMM: Will the port stay open?\n\nKOVAC: It will. The minister said so on Monday.';
    expect(attributionLines(text)).toEqual([
      'TAMM | : | Will the port stay open?',
      'KOVAC | : | It will. The minister said so on Monday.',
    ]);
  });

  test.each([
    ['a label that names nobody', 'Exclusive: The port will stay open.'],
    ['one label in capitals is no transcript', 'It rained.\n\nNOTE WELL: The port will stay open.'],
    ['a title without a stop, told of a place', 'Verin: the port will stay open'],
  ])('not %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

describe('quotation marks that are no speech', () => {
  test.each([
    ['a word held at arm’s length', 'The “summit” lasted ten minutes.'],
    ['the title of a work', 'She starred in “The Long Winter” in 2011.'],
    ['the title of a broadcast', 'On Harbour News’s “Morning Bell,” Lund smiled.'],
    ['the title of a broadcast in one word', 'On Channel Two’s “Nightline,” Lund smiled.'],
    ['titles in a row', 'Lund, who starred in “Cold Rain” and “The Long Winter,” smiled.'],
    [
      'the title of what is read',
      'Olev Lund sailed on the “Northern Light” and read the novel “The Long Winter”.',
    ],
    ['a term behind a colon', 'Lund can add a title to his list: “song collector.”'],
    ['a word of the reporter’s', 'Kovac, a self-described “mountain goat,” changed her shoes.'],
    ['the word on a sign', 'The word “dam” is old, and a “weir” is a low one.'],
    ['a nickname', 'Olev “the Fox” Tamm won the seat.'],
    [
      'a heading in capitals',
      'The port closed on Monday.\n\n“VOTERS MAKE GOOD DECISIONS”\n\nIt opened on Friday.',
    ],
  ])('%s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
