import { describe, expect, test } from '@jest/globals';
import { attributionLines } from '../../support/attributions.js';

describe('a clause behind its cue', () => {
  test.each([
    [
      'The minister said that the border would stay open.',
      ['The minister | said | that the border would stay open'],
    ],
    ['Kovac said: the border will stay open.', ['Kovac | said | the border will stay open']],
    ['Norland said the border would stay open.', ['Norland | said | the border would stay open']],
    ['Ana Kovac told reporters the talks had failed.', ['Ana Kovac | told | the talks had failed']],
    [
      'Ana Kovac told reporters in Vienna on Monday that the talks had failed.',
      ['Ana Kovac | told | that the talks had failed'],
    ],
    [
      'The ministry said in a statement on Friday it would recall its envoy.',
      ['The ministry | said | it would recall its envoy'],
    ],
    ['Officials have repeatedly warned that stocks are low.', ['Officials | warned | that stocks are low']],
    ['He went on to say that no date had been set.', ['He | say | that no date had been set']],
    [
      'The envoy pointed out that the treaty had lapsed.',
      ['The envoy | pointed out | that the treaty had lapsed'],
    ],
    ['The Courier quoted a sailor as saying he saw smoke.', ['a sailor | saying | he saw smoke']],
    ['A sailor was quoted as saying that he saw smoke.', ['A sailor | saying | that he saw smoke']],
    [
      'The spokesman said by telephone that the port was open.',
      ['The spokesman | said | that the port was open'],
    ],
    [
      'Norland’s premier condemned the raid, his office said.',
      ['his office | said | Norland’s premier condemned the raid'],
    ],
    [
      'Otto Lang — who called the talks a farce — said it was over.',
      ['who | called | the talks a farce', 'Otto Lang — who called the talks a farce — | said | it was over'],
    ],
    ['Some said the vote was fair.', ['Some | said | the vote was fair']],
    ['Kovac on Wednesday called the plan a mistake.', ['Kovac | called | the plan a mistake']],
    [
      'Maria Lund, the spokesperson for the foreign ministry, stated in a briefing on Tuesday that the raid was illegal.',
      ['Maria Lund, the spokesperson for the foreign ministry, | stated | that the raid was illegal'],
    ],
    [
      'President Olev Tamm, in a televised address on Sunday, said he would not resign.',
      ['President Olev Tamm | said | he would not resign'],
    ],
    [
      'Olev Tamm, 61, the president, said he would not resign.',
      ['Olev Tamm, 61, the president, | said | he would not resign'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a clause with its tag behind it or within it', () => {
  test.each([
    ['The border would stay open, the minister said.', ['the minister | said | The border would stay open']],
    ['The border would stay open, said the minister.', ['the minister | said | The border would stay open']],
    [
      'The border, the minister said on Monday, would stay open.',
      ['the minister | said | The border // would stay open'],
    ],
    ['Still, she said, the border would stay open.', ['she | said | the border would stay open']],
    ['In contrast, Lund said, the south had agreed.', ['Lund | said | the south had agreed']],
    ['As the ministry noted, the treaty had lapsed.', ['the ministry | noted | the treaty had lapsed']],
    ['The treaty had lapsed, as the ministry noted.', ['the ministry | noted | The treaty had lapsed']],
    [
      'According to the agency, exports fell by a fifth.',
      ['the agency | According to | exports fell by a fifth'],
    ],
    [
      'Exports fell by a fifth, according to the agency.',
      ['the agency | according to | Exports fell by a fifth'],
    ],
    [
      'Imports rose, although exports fell by a fifth, according to the agency.',
      ['the agency | according to | exports fell by a fifth'],
    ],
    [
      '“Exports fell by a fifth,” according to the agency.',
      ['the agency | according to | “Exports fell by a fifth,”'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('where a content ends', () => {
  test.each([
    [
      'Lund said the talks had failed, adding that no date was set.',
      ['Lund | said | the talks had failed', 'Lund | adding | that no date was set'],
    ],
    [
      'Lund said the talks had failed and called for restraint.',
      ['Lund | said | the talks had failed', 'Lund | called for | restraint'],
    ],
    [
      'Norland said the road was open, while Sudria said it was closed.',
      ['Norland | said | the road was open', 'Sudria | said | it was closed'],
    ],
    [
      'Norland said the road was open after Sudria accused it of closing the crossing.',
      ['Norland | said | the road was open', 'Sudria | accused | closing the crossing'],
    ],
    ['Lund said the talks had failed, which worried investors.', ['Lund | said | the talks had failed']],
    [
      'Lund said turnout was 40 percent, compared with 52 percent in spring.',
      ['Lund | said | turnout was 40 percent'],
    ],
    ['Lund said the talks had failed; markets fell.', ['Lund | said | the talks had failed']],
    ['When Lund said the talks had failed, markets fell.', ['Lund | said | the talks had failed']],
    ['Lund, who said the talks had failed, left early.', ['who | said | the talks had failed']],
    [
      'Lund said the mayor told her that the bridge was safe.',
      ['Lund | said | the mayor told her that the bridge was safe'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('verbs with arguments of their own', () => {
  test.each([
    ['Norland accused Sudria of massing troops.', ['Norland | accused | massing troops']],
    ['Norland accused the president of Sudria of massing troops.', ['Norland | accused | massing troops']],
    ['The envoy urged both sides to show restraint.', ['The envoy | urged | both sides to show restraint']],
    ['The agency warned of serious consequences.', ['The agency | warned | of serious consequences']],
    ['Norland warned Sudria against a blockade.', ['Norland | warned | against a blockade']],
    ['The minister vowed to respond.', ['The minister | vowed | to respond']],
    ['The union called on the cabinet to resign.', ['The union | called on | the cabinet to resign']],
    ['The council condemned the raid on the port.', ['The council | condemned | the raid on the port']],
    ['The council condemned the raid last week.', ['The council | condemned | the raid']],
    ['Sudria rejected the claim and recalled its envoy.', ['Sudria | rejected | the claim']],
    [
      'The council thanked Norland, Sudria and Ostria.',
      ['The council | thanked | Norland, Sudria and Ostria'],
    ],
    [
      'Lund voiced alarm over the raid and said talks would go on.',
      ['Lund | voiced | alarm over the raid', 'Lund | said | talks would go on'],
    ],
    [
      'Norland expressed regret after Sudria accused it of spying.',
      ['Norland | expressed | regret after Sudria accused it of spying', 'Sudria | accused | spying'],
    ],
    ['Kovac called the raid a crime.', ['Kovac | called | the raid a crime']],
    [
      'Reporters asked the minister whether he would resign.',
      ['Reporters | asked | whether he would resign'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('what is no statement', () => {
  test.each([
    ['a denial of speech', 'The minister did not say when talks would resume.'],
    ['a wish to speak', 'The minister wants to say more next week.'],
    ['speech to come', 'The minister will announce the result on Monday.'],
    ['a thing called by its name', 'She runs a programme called Open Door.'],
    ['a noun that reads like a verb', 'The final say on the budget lies with the council.'],
    ['claims as a noun', 'Claims of fraud were common.'],
    ['a name that holds a verb', 'The United States sank the barge in May.'],
    ['a pledge of goods', 'Norland pledged 40 lorries.'],
    ['nothing', 'The chancellor said nothing.'],
    ['a word for what was said before', 'The minister said so on Monday.'],
    ['a source’s wish', 'A diplomat asked not to be named.'],
    ['a condition', 'If Norland says it wants peace, the council will listen.'],
    ['a question', 'Can you confirm that the envoy will come?'],
    ['a charge denied in a clause without an object', 'It was a charge the office denied the same day.'],
    ['the first person’s own text', 'We deplore the raid.'],
    ['a threat without a speaker', 'The strike threatens to close the port.'],
    ['states as a noun', 'Most Baltic states that trade with it agreed.'],
    ['a victory claimed', 'The party claimed a narrow victory.'],
    ['a book written', 'She wrote a novel that won a prize.'],
    ['a statement of fact with a noun that is accused', 'The accused man left the court.'],
    ['a ground for something', 'It backed the ban on the grounds that the tests threatened to harm trade.'],
  ])('%s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
