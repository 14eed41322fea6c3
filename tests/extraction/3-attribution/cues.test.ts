import { describe, expect, test } from '@jest/globals';
import { attributionLines } from '../../support/attributions.js';

describe('a noun phrase that is spoken of', () => {
  test.each([
    ['The minister talked about the new port.', ['The minister | talked about | the new port']],
    ['Maria Lund spoke about rising rents and left early.', ['Maria Lund | spoke about | rising rents']],
    ['Critics pointed to the cost of the bridge.', ['Critics | pointed to | the cost of the bridge']],
    ['The envoy hinted at a delay on Friday.', ['The envoy | hinted at | a delay']],
    [
      'Olev Tamm called out the mayor for his silence.',
      ['Olev Tamm | called out | the mayor for his silence'],
    ],
    ['Lund spoke out about rents.', ['Lund | spoke out about | rents']],
    ['Lund spoke to reporters about the dam.', ['Lund | spoke to reporters about | the dam']],
    ['Lund called again for talks.', ['Lund | called again for | talks']],
    ['Tamm disagrees with the auditors.', ['Tamm | disagrees with | the auditors']],
    ['Norland announced support for the pact.', ['Norland | announced | support for the pact']],
    ['The union endorsed her.', ['The union | endorsed | her']],
    ['A judge ordered the release of the files.', ['A judge | ordered | the release of the files']],
    ['The film, which Tamm describes as a fraud, won a prize.', ['Tamm | describes | as a fraud']],
    ['The union asked for higher wages.', ['The union | asked for | higher wages']],
    ['Kovac agreed with the auditors.', ['Kovac | agreed with | the auditors']],
    ['Kovac attacked the new tax.', ['Kovac | attacked | the new tax']],
    ['The mayor acknowledged the delay.', ['The mayor | acknowledged | the delay']],
    ['The ministry noted the drop in exports.', ['The ministry | noted | the drop in exports']],
    ['The panel revealed that the dam had cracked.', ['The panel | revealed | that the dam had cracked']],
    ['Norland proposed closing the crossing.', ['Norland | proposed | closing the crossing']],
    ['The court ordered that the files be opened.', ['The court | ordered | that the files be opened']],
    ['Sudria agreed to reopen the border.', ['Sudria | agreed | to reopen the border']],
    ['Lund asked the council to donate the proceeds.', ['Lund | asked | to donate the proceeds']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a passive verb', () => {
  test.each([
    ['Lund was asked whether she would resign.', ['- | asked | whether she would resign']],
    ['Lund was asked by reporters about the deficit.', ['reporters | asked | the deficit']],
    ['Residents were told to leave the valley.', ['- | told | to leave the valley']],
    ['The plan was first reported by the Courier.', ['the Courier | reported | The plan']],
    ['The plan was announced last week by the ministry.', ['the ministry | announced | The plan']],
    ['Tamm was accused of hiding the losses.', ['- | accused | hiding the losses']],
    ['The vote was described as a farce.', ['- | described | as a farce']],
    ['The vote was called “a farce” by the opposition.', ['- | called | “a farce” by the opposition']],
    ['Asked whether he would resign, Tamm left the room.', ['- | Asked | whether he would resign']],
    [
      '“Perhaps he will,” Tamm said when asked about the vote.',
      ['Tamm | said | “Perhaps he will,”', '- | asked | the vote'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a relative pronoun for what is said', () => {
  test.each([
    ['The bill, which Lund said would fail, is dead.', ['Lund | said | which // would fail']],
    ['He wants reforms that experts say will help.', ['experts | say | will help']],
    ['He has a plan, which even critics say is fair.', ['critics | say | which // is fair']],
    ['It rained on the day on which Lund said she would leave.', ['Lund | said | she would leave']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a subject that is hard to see', () => {
  test.each([
    ['The road will open in May, experts say.', ['experts | say | The road will open in May']],
    ['One in five say the bridge is unsafe.', ['One in five | say | the bridge is unsafe']],
    ['Norland, Lund predicted, would join the pact.', ['Lund | predicted | Norland // would join the pact']],
    [
      'Lund also praised the crew, adding that the ship was safe.',
      ['Lund | praised | the crew', 'Lund | adding | that the ship was safe'],
    ],
    ['The talks went on, with Tamm saying that a deal was near.', ['Tamm | saying | that a deal was near']],
    ['Residents began calling for a new dam.', ['Residents | calling for | a new dam']],
    ['He seemed to suggest that the vote was unfair.', ['He | suggest | that the vote was unfair']],
    [
      'Lund used her speech to announce that the mine would close.',
      ['Lund | announce | that the mine would close'],
    ],
    [
      'Lund said, without naming anyone, that money had been lost.',
      ['Lund | said | that money had been lost'],
    ],
    [
      '“The road is safe,” Kovac said on Harbour News’s “Morning Bell.”',
      ['Kovac | said | “The road is safe,”'],
    ],
    [
      'The road is safe, said Ana Kovac, an engineer in Springfield, Norland.',
      ['Ana Kovac, an engineer in Springfield, | said | The road is safe'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a cue far from its content or its subject', () => {
  test.each([
    [
      'Lund told voters at a crowded market in Springfield that the dam was safe.',
      ['Lund | told | that the dam was safe'],
    ],
    ['Those surveyed said the dam was safe.', ['Those surveyed | said | the dam was safe']],
    ['Another ranking says he is poor.', ['Another ranking | says | he is poor']],
    ['Lund argued the dam “will hold”.', ['Lund | argued | the dam “will hold”']],
    ['Lund wrote to the mayor of Springfield that it will hold.', ['Lund | wrote | that it will hold']],
    ['The old dam, as Lund points out, is safe.', ['Lund | points out | The old dam // is safe']],
    ['Now that Lund has said the dam is safe, few worry.', ['Lund | said | the dam is safe, few worry']],
    ['They face a strike that Lund said would hurt.', ['Lund | said | would hurt']],
    ['Lund said it “humbles” her.', ['Lund | said | it “humbles” her']],
    ['The talks, he and Lund said, had failed.', ['he and Lund | said | The talks // had failed']],
    ['Ana Lund (Springfield), said the dam was safe.', ['Ana Lund (Springfield) | said | the dam was safe']],
    ['Lund has since said that the dam was safe.', ['Lund | said | that the dam was safe']],
    ['She’s a sailor but concedes that the sea is rough.', ['She | concedes | that the sea is rough']],
    ['The dam is safe, Lund said after the vote in which it was saved.', ['Lund | said | The dam is safe']],
    ['The dam is safe, Lund said; the mayor agreed.', ['Lund | said | The dam is safe']],
    [
      'The dam is safe, said Ana Kovac, who has seen many that were not.',
      ['Ana Kovac, who has seen many that were not | said | The dam is safe'],
    ],
    ['After saying that the dam was safe, Lund left the room.', ['Lund | saying | that the dam was safe']],
    [
      'Noting that exports had doubled, the minister praised the farmers.',
      ['the minister | Noting | that exports had doubled', 'the minister | praised | the farmers'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('what tells of no statement', () => {
  test.each([
    ['a sign that points somewhere', 'All signs point to a long winter.'],
    ['an attack of another kind', 'The Springfield attack shook the town.'],
    ['what a thing reveals', 'The thaw revealed a rusty anchor.'],
    ['a wish to say', 'Lund wants the council to announce that the mine will close.'],
    ['a plan to say', 'The plan is to say that nothing happened.'],
    ['what is hard to predict', 'It is hard to predict how the vote will end.'],
    ['what is safe to say', 'It is safe to say that the vote was close.'],
    ['a passive that only begins', 'The work was begun to save the dam.'],
    ['a passive that would be', 'The plan would be announced by the ministry.'],
    ['a passive that never was', 'The plan was never announced by the ministry.'],
    ['a passive without a speaker', 'The winner was announced.'],
    ['a passive with a time', 'The results were announced by Friday.'],
    ['a thing by its name', 'The programme is called Open Door.'],
    ['states that are counted', 'The four states that vote in March are small.'],
    ['an envoy called home', 'Sudria recalled its envoy.'],
  ])('not %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
