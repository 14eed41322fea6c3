import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

/** The dates of a text's statements, published on Tuesday 15 October 2024. */
function dates(text: string): string {
  const { statements } = extract({ text, publishedAt: '2024-10-15' });
  return statements.map(({ said: { on, basis } }) => `${on ?? '-'} ${basis}`).join(' | ');
}

const TODAY = '2024-10-15 published';
const MONDAY = '2024-10-14 relative';
const SUNDAY = '2024-10-13 relative';
const FRIDAY = '2024-10-11 relative';

describe('statements as they are found are dated', () => {
  test.each([
    ['Chile accused Peru on Monday of moving the border stones.', MONDAY],
    [
      'Minister Marta Oliveros told a news conference in Lima on Monday evening local time that the stones had not moved.',
      MONDAY,
    ],
    ['"The stones are where they were," Oliveros told parliament on Monday.', MONDAY],
    ['In a statement late on Sunday, Peru rejected the charge.', SUNDAY],
    ['Peru rejected the charge in a statement late on Sunday.', SUNDAY],
    ['Peru on Sunday rejected the charge as absurd.', SUNDAY],
    ['Oliveros, speaking on the sidelines of a summit in Quito on Friday, called for calm.', FRIDAY],
    ['Oliveros warned Chile last week that the border would close.', '2024-10 relative'],
    ['According to a statement published by the ministry on Friday, the border is shut.', FRIDAY],
    ['Peru and Chile agreed on Friday to reopen the border.', FRIDAY],
    ['Oliveros wrote on X on Saturday: "The stones are where they were."', '2024-10-12 relative'],
    ['Oliveros said Thursday that the stones were fine.', '2024-10-10 relative'],
    ['A diplomat said late on Sunday that the stones were fine.', SUNDAY],
    ['Peru urged Chile on Monday to return the stones.', MONDAY],
    ['Peru urged Chile on Monday to return the stones, saying that they were old.', `${MONDAY} | ${MONDAY}`],
    ['Peru condemned on Monday an attack on a police post.', MONDAY],
    ['Peru denied on Friday any role in the fire.', FRIDAY],
    [
      "Peru's navy said two days after the collision on 3 October that the ship was safe.",
      '2024-10-05 relative',
    ],
    ['On Monday, a day after the fire, Oliveros blamed Chile for it.', MONDAY],
    ['"We are ready," Oliveros, who was elected in 2021, said on Monday.', MONDAY],
    ['Oliveros said during a visit to Cusco last month that the stones were fine.', '2024-09 relative'],
    ['The official, who asked not to be named, said on Monday the stones were fine.', MONDAY],
    ['State television quoted Oliveros as saying on Monday that the stones were fine.', MONDAY],
    ['"Chile must talk," Oliveros said in a speech to the assembly on September 24.', '2024-09-24 explicit'],
    ['Peru protested on 3 October. A week later, Chile said the stones were fine.', '2024-10 relative'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
  });
});

describe('and not by the day of what they tell', () => {
  test.each([
    ['The ministry said the border would reopen on Friday.', TODAY],
    ['The ministry said that it had closed the border on Friday.', TODAY],
    ['Chile closed the border on Friday after Peru accused it of theft.', '- unknown'],
    ['Chile closed the border on Friday, hours after Peru accused it of theft.', '- unknown'],
    ['Peru, which closed the border on Friday, accused Chile of theft.', TODAY],
    ["Peru condemned Sunday's attack on a police post.", TODAY],
    ['Oliveros has said that borders are scars.', TODAY],
    ['Ahead of a vote on Sunday, Oliveros said the stones were fine.', TODAY],
    ['Peru denied any role in the fire on Friday.', TODAY],
    ['"We are ready," said Oliveros, who was elected in 2021.', TODAY],
    ["Chile rejected Friday's accusation by Peru that it had moved the stones.", TODAY],
    ['Oliveros demanded an apology from Chile by Monday.', TODAY],
    [
      'Peru acknowledged two raids in June but insisted that the men had been arrested.',
      `${TODAY} | ${TODAY}`,
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
  });
});
