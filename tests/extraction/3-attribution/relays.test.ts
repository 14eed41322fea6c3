import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { findAttributions } from '../../../src/extraction/3-attribution/find-attributions.js';

/** The attributions of a text, a line each: `speaker | cue | content < relay < relay`, "-" where there is none. */
function relayedLines(text: string): string[] {
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return findAttributions(read(text)).map(({ speaker, cue, spans, via = [] }) =>
    [[slice(speaker), slice(cue), spans.map(slice).join(' // ')].join(' | '), ...via.map(slice)].join(' < '),
  );
}

describe('Whoever a medium says has spoken is the speaker, the medium a relay', () => {
  test.each([
    [
      'a clause of the medium before that of the speaker',
      'Interfax said the minister told parliament that the dam would hold.',
      'the minister | told | the minister told parliament that the dam would hold < Interfax',
    ],
    [
      'a that-clause of the medium',
      'State television reported that Governor Ana Kovac said the border would stay shut.',
      'Governor Ana Kovac | said | that Governor Ana Kovac said the border would stay shut < State television',
    ],
    [
      'a report of a denial',
      'Local media reported that the mayor had denied the claim.',
      'the mayor | denied | that the mayor had denied the claim < Local media',
    ],
    [
      'a tag of the medium behind that of the speaker',
      'The talks failed, the ministry said, according to Interfax.',
      'the ministry | said | The talks failed < Interfax',
    ],
    [
      'a quotation, its tag, and the medium',
      '“The talks failed,” Kovac said, according to the Steppe Courier.',
      'Kovac | said | “The talks failed,” < the Steppe Courier',
    ],
    [
      'the medium first',
      'According to the BBC, Kovac told lawmakers that the dam would hold.',
      'Kovac | told | Kovac told lawmakers that the dam would hold < the BBC',
    ],
    [
      'a second tag behind a quotation',
      '“The talks failed,” the minister said, local media reported.',
      'the minister | said | “The talks failed,” < local media',
    ],
  ])('%s', (_, text, line) => {
    expect(relayedLines(text)).toEqual([line]);
  });
});

describe('A medium that quotes, carries or is told somebody’s words is a relay', () => {
  test.each([
    [
      'State television quoted Kovac as saying that the talks had failed.',
      'Kovac | saying | that the talks had failed < State television',
    ],
    [
      '“The talks failed and we know why,” state television quoted him as saying.',
      'him | saying | “The talks failed and we know why,” < state television',
    ],
    [
      'Kovac was quoted by state media as saying that the talks had failed.',
      'Kovac | saying | that the talks had failed < state media',
    ],
    [
      'The daily Nordlys quoted one of his aides as saying the talks had failed.',
      'one of his aides | saying | the talks had failed < The daily Nordlys',
    ],
    [
      'Kovac said in remarks carried by state news agency SNA that the talks had failed.',
      'Kovac | said | that the talks had failed < state news agency SNA',
    ],
    [
      'Kovac, in remarks broadcast live on state television, said the talks had failed.',
      'Kovac | said | the talks had failed < state television',
    ],
    [
      'Kovac, in remarks carried by state TV: “The talks have failed and we are going home.”',
      'Kovac | - | “The talks have failed and we are going home.” < state TV',
    ],
    [
      '“The talks have failed,” said Kovac, in a statement carried by the Interfax news agency.',
      'Kovac | said | “The talks have failed,” < the Interfax news agency',
    ],
    [
      'Kovac said that the talks had failed, as reported by Russian media.',
      'Kovac | said | that the talks had failed < Russian media',
    ],
    [
      'As reported by Interfax, Kovac said the talks had failed.',
      'Kovac | said | the talks had failed < Interfax',
    ],
    [
      'Kovac said that the talks had failed, per Reuters.',
      'Kovac | said | that the talks had failed < Reuters',
    ],
    [
      'Kovac, according to Interfax, said the talks had failed.',
      'Kovac | said | the talks had failed < Interfax',
    ],
    [
      'Xinhua quoted the minister: “The talks have failed and nobody will mourn them.”',
      'the minister | - | “The talks have failed and nobody will mourn them.” < Xinhua',
    ],
    ['A memo seen by Reuters said the talks had failed.', 'A memo | said | the talks had failed < Reuters'],
    ['The talks failed, Kovac said, as quoted by Lund.', 'Kovac | said | The talks failed < Lund'],
    [
      'Kovac, quoted by Interfax, said the talks had failed.',
      'Kovac | said | the talks had failed < Interfax',
    ],
    [
      'Officials cited by Interfax said the talks had failed.',
      'Officials | said | the talks had failed < Interfax',
    ],
    [
      'A source speaking to Fjord News said the talks had failed.',
      'A source | said | the talks had failed < Fjord News',
    ],
    ['Kovac told Reuters that the talks had failed.', 'Kovac | told | that the talks had failed < Reuters'],
    ['“The talks have failed,” Kovac told CNN’s Ana Lund.', 'Kovac | told | “The talks have failed,” < CNN'],
    [
      'Kovac said in an interview with the newspaper Severny Vestnik that the talks had failed.',
      'Kovac | said | that the talks had failed < the newspaper Severny Vestnik',
    ],
    [
      'Speaking on state television, Kovac said the talks had failed.',
      'Kovac | said | the talks had failed < state television',
    ],
  ])('%s', (text, line) => {
    expect(relayedLines(text)).toEqual([line]);
  });
});

describe('Whom a medium cites is the speaker, and whom a spokesman relays', () => {
  test.each([
    [
      'The army will leave the town, Interfax reported, citing a defence official.',
      'a defence official | reported | The army will leave the town < Interfax',
    ],
    [
      'Interfax, citing unnamed officials, said the army would leave the town.',
      'unnamed officials | said | the army would leave the town < Interfax',
    ],
    [
      'Citing police, the newspaper reported that the road was shut.',
      'police | reported | that the road was shut < the newspaper',
    ],
    [
      'A spokesman for Kovac, relaying the minister’s words, said the army would leave.',
      'the minister | said | the army would leave < A spokesman for Kovac',
    ],
  ])('%s', (text, line) => {
    expect(relayedLines(text)).toEqual([line]);
  });
});

describe('Of several relays the one nearest the article comes first', () => {
  test.each([
    [
      '“The talks have failed,” Kovac told the newspaper, the agency reported, citing Lund.',
      ['Kovac | told | “The talks have failed,” < the agency < Lund < the newspaper'],
    ],
    [
      'Reuters reported that Kovac told state television the talks had failed.',
      ['Kovac | told | that Kovac told state television the talks had failed < Reuters < state television'],
    ],
    [
      'Kovac told Reuters that the talks had failed, adding that nobody was to blame.',
      [
        'Kovac | told | that the talks had failed < Reuters',
        'Kovac | adding | that nobody was to blame < Reuters',
      ],
    ],
    [
      '“The talks have failed,” Kovac told Reuters.\n\n“Nobody but ourselves is to be blamed for it.”',
      [
        'Kovac | told | “The talks have failed,” < Reuters',
        'Kovac | - | “Nobody but ourselves is to be blamed for it.” < Reuters',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(relayedLines(text)).toEqual(lines);
  });
});

describe('No relay is where', () => {
  test.each([
    [
      'the medium tells what it saw itself',
      'Interfax news agency said the president on Monday sent a treaty to parliament.',
      ['Interfax news agency | said | the president on Monday sent a treaty to parliament'],
    ],
    [
      'somebody’s words are only part of what it tells',
      'Interfax said talks had collapsed after the minister said the plan was dead.',
      ['Interfax | said | talks had collapsed', 'the minister | said | the plan was dead'],
    ],
    [
      'the medium speaks of itself',
      'The newspaper said it had asked the ministry for comment.',
      ['The newspaper | said | it had asked the ministry for comment'],
    ],
    [
      'the words went to reporters at large',
      'Kovac told reporters that the talks had failed.',
      ['Kovac | told | that the talks had failed'],
    ],
    [
      'to the media at large',
      'Kovac told the media that he would stay.',
      ['Kovac | told | that he would stay'],
    ],
    [
      'the name of a medium only tells of a noun',
      'Kovac said in response to a Times report that the talks had failed.',
      ['Kovac | said | that the talks had failed'],
    ],
    [
      'a person speaks of a medium',
      'Kovac said that the newspaper was wrong.',
      ['Kovac | said | that the newspaper was wrong'],
    ],
    [
      'a ministry cites reasons',
      'The ministry, citing the weather, said the road was shut.',
      ['The ministry | said | the road was shut'],
    ],
    [
      'a statement stands on a website',
      'Kovac said in a statement posted on her website that the talks had failed.',
      ['Kovac | said | that the talks had failed'],
    ],
  ])('%s', (_, text, lines) => {
    expect(relayedLines(text)).toEqual(lines);
  });
});

describe('What an institution made speaks, not the institution alone', () => {
  test.each([
    [
      'A study published by the Fjord Institute said the plan was sound.',
      'A study published by the Fjord Institute | said | the plan was sound',
    ],
    [
      'A poll by the Fjord Institute said most voters agreed.',
      'A poll by the Fjord Institute | said | most voters agreed',
    ],
  ])('%s', (text, line) => {
    expect(relayedLines(text)).toEqual([line]);
  });
});

describe('Whoever issues a text speaks in it', () => {
  test.each([
    [
      'Norland issued a statement saying that the talks had failed.',
      'Norland | saying | that the talks had failed',
    ],
    [
      'The party later sent an email to supporters warning that the vote was near.',
      'The party | warning | that the vote was near',
    ],
    [
      'Kovac hit back in an article stating that the ministry lied.',
      'Kovac | stating | that the ministry lied',
    ],
  ])('%s', (text, line) => {
    expect(relayedLines(text)).toEqual([line]);
  });
});
