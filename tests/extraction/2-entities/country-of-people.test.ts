import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

/** The country of whoever speaks last; a dash where nothing tells it. */
function lastCountry(text: string): string {
  const speaker = extract({ text, publishedAt: '2026-05-14' }).statements.at(-1)?.speaker;
  return speaker?.actor ? (speaker.actor.country ?? '-') : 'nobody';
}

describe('a town of which the article tells the country', () => {
  test.each([
    [
      'Peru accused Chile of theft. The quarrel began in the Chilean town of Putre. The mayor of Putre, Ana Kovac, said it was late.',
      'CL',
    ],
    [
      'Peru accused Chile of theft. The quarrel began in the Chilean town of Putre.\n\nPutre’s mayor, Ana Kovac, said it was late.',
      'CL',
    ],
    [
      'Peru accused Chile of theft. The quarrel began in Putre, Chile.\n\nPutre mayor Ana Kovac said it was late.',
      'CL',
    ],
    [
      'Peru accused Chile of theft. The quarrel began in Putre, a town in northern Chile.\n\nPutre mayor Ana Kovac said it was late.',
      'CL',
    ],
    ['PUTRE, Chile (Andes Wire) - Peru moved its posts.\n\nMayor Ana Kovac said it was late.', 'CL'],
    [
      'Smoke from Serbia reached the Bulgarian city of Kula.\n\n"It is late," said the city’s mayor, Ana Kovac.',
      'BG',
    ],
    ['Smoke from Serbia reached the Bulgarian city of Vidin.\n\nMayor Ana Kovac said it was late.', 'BG'],
    [
      'In the Kenyan district of Narok, herders lost cattle to Tanzanian raiders. "It is late," said the district’s commissioner, Ana Kovac.',
      'KE',
    ],
    [
      'The Serbian province of Vojvodina closed a road to Bulgaria.\n\nThe province’s governor, Ana Kovac, said it was late.',
      'RS',
    ],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('an office in the place that is told', () => {
  test.each([
    [
      'LIMA (Andes Wire) - Peru accused Chile of theft.\n\nIn the Chilean port of Arica, dockers’ leader Ana Kovac said it was late.',
      'CL',
    ],
    [
      'Serbia and Bulgaria quarrel over trains. On the Serbian side of the border, Mayor Ana Kovac said it was late.',
      'RS',
    ],
    [
      'KETA, Ghana (Coast Wire) - The boats from Togo came at night.\n\n"We saw them," said regional police commander Ana Kovac.',
      'GH',
    ],
    [
      'PUTRE, Chile (Andes Wire) - Peru moved its posts.\n\nThe mayor of Putre, Ana Kovac, said it was late.',
      'CL',
    ],
    [
      'ARICA, Chile (Andes Wire) - Peru and Chile quarrel.\n\nThe dockers will stop on Monday. Port director Ana Kovac said it was late.',
      'CL',
    ],
    [
      'Serbia and Bulgaria quarrel over trains. On the Serbian side, station master Ana Kovac said it was late.',
      'RS',
    ],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('an office of what the article is about', () => {
  test.each([
    [
      'SOFIA (Balkan Wire) - Bulgaria stopped trains to Serbia.\n\nCustoms chief Ana Kovac said it was late.',
      'BG',
    ],
    [
      'SOFIA (Balkan Wire) - Bulgaria stopped trains to Serbia.\n\nThe head of the customs agency, Ana Kovac, said it was late.',
      'BG',
    ],
    [
      'KAMPALA (Lake Wire) - Uganda and Kenya quarrel.\n\nThe head of the fishermen’s union, Ana Kovac, said it was late.',
      'UG',
    ],
    [
      'KAMPALA (Lake Wire) - Uganda and Kenya quarrel.\n\nAna Kovac, president of the chamber of commerce, said it was late.',
      'UG',
    ],
    ['KAMPALA (Lake Wire) - Uganda and Kenya quarrel.\n\nArchbishop Ana Kovac said it was late.', 'UG'],
    [
      'ACCRA (Coast Wire) - Traders from Togo and Benin waited on Monday.\n\nAna Kovac, a colonel in the presidential guard, said it was late.',
      'GH',
    ],
    [
      'OSLO (Fjord Wire) - Norway and Chile quarrel.\n\nThe director of the Coastal Administration, Ana Kovac, said it was late.',
      'NO',
    ],
    [
      'OSLO (Fjord Wire) - Norway and Chile quarrel.\n\nOn Monday Fisheries Minister Ana Kovac said it was late.',
      'NO',
    ],
    ['OSLO (Fjord Wire) - Norway and Chile quarrel.\n\nClub president Ana Kovac said it was late.', '-'],
    ['Kenyan truckers blocked the road to Uganda. Union leader Ana Kovac said it was late.', 'KE'],
    [
      'Polish President Jan Nowak refused the Lithuanian offer.\n\nPresidential aide Ana Kovac said it was late.',
      'PL',
    ],
    [
      'SOFIA (Balkan Wire) - Bulgaria stopped trains to Serbia.\n\nEconomist Ana Kovac said it was late.',
      '-',
    ],
    [
      'SOFIA (Balkan Wire) - Bulgaria stopped trains to Serbia.\n\nAna Kovac, who sells tickets, said it was late.',
      '-',
    ],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('an office of one of two sides', () => {
  test.each([
    [
      'Two boats were seized on Monday. Chile and Peru both claim the water.\n\nFisheries minister Ana Kovac said Peru must return them.',
      'CL',
    ],
    [
      'Two boats were seized on Monday. Chile and Peru both claim the water.\n\nFisheries minister Ana Kovac said Peru would not return them.',
      'PE',
    ],
    [
      'Two boats were seized on Monday. Chile and Peru both claim the water.\n\nFisheries minister Ana Kovac told reporters in Lima it was late.',
      'PE',
    ],
    [
      'Wells run dry on both banks. Ghana and Togo blame each other.\n\nIn Lomé, the water minister, Ana Kovac, said it was late.',
      'TG',
    ],
    [
      'Wells run dry on both banks. Ghana and Togo blame each other.\n\nThe water minister, Ana Kovac, denied that Togo had cheated.',
      'TG',
    ],
    [
      'Wells run dry on both banks. Ghana and Togo blame each other.\n\nThe water minister, Ana Kovac, wrote to his Ghanaian counterpart that it was late.',
      'TG',
    ],
    [
      'Wells run dry on both banks. Ghana and Togo blame each other.\n\nThe water minister, Ana Kovac, thanked Ghana for its patience.',
      'TG',
    ],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('somebody whom a state sends', () => {
  test.each([
    ['Serbia sent an envoy to Sofia. The envoy, Ana Kovac, said it was late.', 'RS'],
    ['Serbia sent a delegation to Sofia. The head of the delegation, Ana Kovac, said it was late.', 'RS'],
    [
      'Serbia and Bulgaria met in Vienna. The Serbian delegation left early.\n\n"It was late," chief negotiator Ana Kovac said.',
      'RS',
    ],
    ['Bulgaria summoned Serbia’s chargé d’affaires. The diplomat, Ana Kovac, said it was late.', 'RS'],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('somebody of a body whose country is told elsewhere', () => {
  test.each([
    [
      'Bulgaria’s energy regulator cut the price that Serbia pays.\n\nThe regulator’s head, Ana Kovac, said it was late.',
      'BG',
    ],
    [
      'Bulgaria’s state railway stopped trains to Serbia.\n\nThe railway’s director, Ana Kovac, said it was late.',
      'BG',
    ],
    ['The Serbian mine spilled into Bulgaria. The mine’s manager, Ana Kovac, said it was late.', 'RS'],
    [
      'Zlot Metals, a Serbian mining company, spilled into Bulgaria.\n\nChief executive Ana Kovac said it was late.',
      'RS',
    ],
    [
      'Zlot Metals, a Serbian mining company, spilled into Bulgaria.\n\nZlot’s chief executive, Ana Kovac, said it was late.',
      'RS',
    ],
    [
      'Zlot Metals, a Serbian mining company, spilled into Bulgaria.\n\nAna Kovac, a spokeswoman for Zlot Metals, said it was late.',
      'RS',
    ],
    [
      'Zlot Metals, a Serbian mining company, spilled into Bulgaria.\n\nAna Kovac, Zlot Metals’ lawyer, said it was late.',
      'RS',
    ],
    [
      'The Green Front, Serbia’s largest opposition party, called a march against Bulgaria.\n\nGreen Front leader Ana Kovac said it was late.',
      'RS',
    ],
    [
      'The Green Front, Serbia’s largest opposition party, called a march against Bulgaria.\n\nAna Kovac of the Green Front said it was late.',
      'RS',
    ],
    ['The pirates freed a Danish tanker off Somalia. Its captain, Ana Kovac, said it was late.', 'DK'],
    [
      'The Kenyan trawler struck a Tanzanian boat. "It was dark," said the trawler’s skipper, Ana Kovac.',
      'KE',
    ],
    [
      'The Salvadoran company Hydro Lempa cut the water to Honduras.\n\n"It is late," said company spokeswoman Ana Kovac.',
      'SV',
    ],
    ['Outolampi Holding cut its output. Chief executive Ana Kovac said the Finnish miner would wait.', 'FI'],
    [
      'Fiji’s government wrote. Communications Minister Litia Ravo left. Her predecessor, Ana Kovac, said it was late.',
      'FJ',
    ],
    [
      'Ole Vint, who has run the Estonian half, left. His counterpart from Bodal, Ana Kovac, said it was late.',
      '-',
    ],
    ['Ana Kovac, who has run the Estonian half since May, said it was late.', 'EE'],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('somebody of whom a word tells it', () => {
  test.each([
    ['Ana Kovac (Uganda) said it was late.', 'UG'],
    ['Ana Kovac, from Uganda, said it was late.', 'UG'],
    ['Ana Kovac, a Ugandan, said it was late.', 'UG'],
    ['Ana Kovac, for Uganda, said it was late.', 'UG'],
    ['Speaking for Uganda, Ana Kovac said it was late.', 'UG'],
    ['On behalf of Uganda, Ana Kovac said it was late.', 'UG'],
    ['Kenyan fisherman Ana Kovac, held in Tanzania, said it was late.', 'KE'],
    ['Ana Kovac, born in Kenya, said it was late.', 'KE'],
    [
      'Polish President Jan Nowak refused the Lithuanian offer.\n\nAna Kovac, an adviser to Nowak, said it was late.',
      'PL',
    ],
    [
      'Polish President Jan Nowak refused the Lithuanian offer.\n\nNowak’s aide Ana Kovac said it was late.',
      'PL',
    ],
    [
      'Serbia and Bulgaria quarrel over trains.\n\nSerbian farmers waited at the border. Farmer Ana Kovac said it was late.',
      'RS',
    ],
  ])('%s', (text, expected) => {
    expect(lastCountry(text)).toBe(expected);
  });
});

describe('somebody unnamed or a body told again', () => {
  test.each([
    [
      'Guyana’s port authority closed the quay to Surinamese boats. The authority said it was late.',
      'organization:gy-port-authority',
    ],
    [
      'ACCRA (Coast Wire) - Ghana and Togo quarrel.\n\nA port authority spokesman said it was late.',
      'organization:gh-port-authority',
    ],
    ['ACCRA (Coast Wire) - Ghana and Togo quarrel.\n\nThe authorities said it was late.', 'country:GH'],
    ['Guyana’s navy fired on a boat. In Paramaribo, officials said it was late.', 'country:SR'],
    ['In Paramaribo, Western diplomats said it was late.', undefined],
    [
      'The Surinamese airline Fly Para stopped flights.\n\nThe carrier said it was late.',
      'organization:fly-para',
    ],
    ['Surinamese importers and Guyanese traders met. The traders said it was late.', 'group:gy-traders'],
  ])('%s', (text, expected) => {
    const statements = extract({ text, publishedAt: '2026-05-14' }).statements;
    expect(statements.at(-1)?.speaker?.actor?.id).toBe(expected);
  });
});
