import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

/** The last statement's speaker: id with a star for somebody unnamed, country and role. */
function lastSpeaker(text: string): string {
  const speaker = extract({ text, publishedAt: '2026-05-14' }).statements.at(-1)?.speaker;
  const { actor, role } = speaker ?? {};
  const who = actor ? `${actor.id}${actor.unnamed ? '*' : ''} ${actor.country ?? '-'}` : 'nobody';
  return role ? `${who} | ${role}` : who;
}

const KOVAC = 'person:ana-kovac';

describe('an apposition ahead of a name', () => {
  test.each([
    [
      'Peru’s envoy to the United Nations, Ana Kovac, said it was late.',
      `${KOVAC} PE | envoy to the United Nations`,
    ],
    [
      '"It was late," recalled Peru’s envoy to the United Nations, Ana Kovac.',
      `${KOVAC} PE | envoy to the United Nations`,
    ],
    [
      'The EU met. Peru’s ambassador to the bloc, Ana Kovac, said it was late.',
      `${KOVAC} PE | ambassador to the bloc`,
    ],
    [
      'Peru waits. Its ambassador to South Korea, Ana Kovac, said it was late.',
      `${KOVAC} PE | ambassador to South Korea`,
    ],
    [
      'The African Union’s envoy, former Tanzanian foreign minister Ana Kovac, said it was late.',
      `${KOVAC} AFU | envoy`,
    ],
    [
      'ASEAN met in Cebu. The bloc’s envoy, Ana Kovac, a retired Malaysian admiral, said it was late.',
      `${KOVAC} ASEAN | envoy`,
    ],
    [
      'The European Union met. The Union’s energy commissioner, Ana Kovac, a former Danish minister, said it was late.',
      `${KOVAC} EU | energy commissioner`,
    ],
    [
      'The Tern Observatory waits. Its director, the Dutch biologist Ana Kovac, said it was late.',
      `${KOVAC} NL | director`,
    ],
    [
      'The UN waits. The Secretary-General’s envoy for Sudan, Algerian diplomat Ana Kovac, said it was late.',
      `${KOVAC} UN | envoy for Sudan`,
    ],
    ['Peru’s naval chief, Rear Admiral Ana Kovac, said it was late.', `${KOVAC} PE | naval chief`],
    ['Peru waits. Its spokesman, Major General Ana Kovac, said it was late.', `${KOVAC} PE | spokesman`],
    [
      'In a post on Monday night Peru’s government spokesman, Ana Kovac, said it was late.',
      `${KOVAC} PE | government spokesman`,
    ],
    [
      'The ministry in Lima is shut. Peru’s trade ministry waits.\n\nThe ministry later wrote. Its minister, Ana Kovac, said it was late.',
      `${KOVAC} PE | minister`,
    ],
    [
      'The WFP waits. The agency’s director in Chad, Ana Kovac, said it was late.',
      `${KOVAC} UN | director in Chad`,
    ],
    ['Nicaragua holds nine men. Their lawyer, Ana Kovac, said it was late.', `${KOVAC} - | lawyer`],
    [
      'The president of the republic, Rosa Lagos Quispe, said it was late.',
      'person:rosa-lagos-quispe - | president of the republic',
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('an office without a country beside it', () => {
  test.each([
    [
      'China and Japan differ. In Tokyo, Foreign Minister Ana Kovac said it was late.',
      `${KOVAC} JP | Foreign Minister`,
    ],
    [
      'China and Japan differ. In Vienna, Foreign Minister Ana Kovac said it was late.',
      `${KOVAC} - | Foreign Minister`,
    ],
    [
      'Fiji asked Australia and China for help.\n\nCommunications Minister Ana Kovac said it was late.',
      `${KOVAC} FJ | Communications Minister`,
    ],
    [
      'The Ministry of Foreign Affairs of Peru protests against Chile.\n\n"It was late," said the Minister, Ana Kovac.',
      `${KOVAC} PE | Minister`,
    ],
    [
      'MAE SOT, Thailand (Wire) - Thailand waits for Myanmar.\n\nThe governor of Tak, Ana Kovac, said it was late.',
      `${KOVAC} TH | governor of Tak`,
    ],
    [
      'JAKARTA (Wire) - Indonesia waits for China.\n\nOn Monday, Coordinating Minister Ana Kovac said it was late.',
      `${KOVAC} ID | Coordinating Minister`,
    ],
    [
      'MAE SOT, Thailand (Wire) - Thailand waits for Myanmar.\n\nThe junta said it was late.',
      'country:MM MM',
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('somebody told by another', () => {
  test.each([
    ['Peruvian minister Ana Kovac left. Her Chilean colleague said it was late.', 'country:CL* CL'],
    ['Peruvian minister Ana Kovac left. Her Chilean counterpart said it was late.', 'country:CL* CL'],
    [
      'Peruvian Mayor Ana Kovac left. The mayor’s press secretary said it was late.',
      `${KOVAC}* PE | press secretary`,
    ],
    [
      'Peruvian Mayor Ana Kovac left. A spokesman for the mayor said it was late.',
      `${KOVAC}* PE | spokesman`,
    ],
    [
      'An official of the Peruvian navy came late. "It was dark," the official said.',
      'organization:pe-navy* PE | official',
    ],
    [
      'Peruvian Ambassador Ana Kovac said no. One Western diplomat yawned. "It was late," the diplomat said.',
      'nobody | diplomat',
    ],
    [
      'Peruvian Ambassador Ana Kovac said no. A Chilean official said yes. The ambassador said it was late.',
      `${KOVAC} PE | ambassador`,
    ],
    [
      'The president called the State Department, where an official said it was late.',
      'organization:us-foreign-ministry* US | official',
    ],
    ['Ana Kovac of UNICEF said no. The Pole said it was late.', `${KOVAC} UN`],
    ['Ana Kovac said no. The Norwegian said it was late.', `${KOVAC} -`],
    ['Ana Kovac of Peru said no. The Norwegian said it was late.', 'nobody'],
    ['Ana Kovac, who is also a director of the bank, said it was late.', `${KOVAC} -`],
    [
      'Peruvian minister Ana Kovac left. In a call on Monday her Chilean counterpart said it was late.',
      'country:CL* CL',
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('a body told by what it is', () => {
  test.each([
    ['The owner of the ship, Coral Reach Shipping, said it was late.', 'organization:coral-reach-shipping -'],
    ['A Chinese fishing company, Ningde Blue Ocean, said it was late.', 'organization:ningde-blue-ocean CN'],
    ['Its Chinese rival, Hualong Metals, said it was late.', 'organization:hualong-metals CN'],
    ['Outolampi Oyj, which digs nickel, said it was late.', 'organization:outolampi-oyj -'],
    ['The Atlantic Terns Observatory said it was late.', 'organization:atlantic-terns-observatory -'],
    ['The World Bank promised a credit. The lender said it was late.', 'organization:world-bank -'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
