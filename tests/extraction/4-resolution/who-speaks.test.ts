import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

/** The last statement's speaker: id, country, resolution and role, with a star for somebody unnamed. */
function lastSpeaker(text: string): string {
  const speaker = extract({ text, publishedAt: '2026-05-14' }).statements.at(-1)?.speaker;
  const { actor, resolution, role } = speaker ?? {};
  const who = actor ? `${actor.id}${actor.unnamed ? '*' : ''} ${actor.country ?? '-'}` : 'nobody';
  return [who, resolution ?? 'none', ...(role ? [role] : [])].join(' | ');
}

const KOVAC = 'person:ana-kovac';

describe('a body told by its country', () => {
  test.each([
    [
      'China was angry. Its foreign ministry said it was late.',
      'organization:cn-foreign-ministry CN | description',
    ],
    ['Peru was angry. The country’s army said it was ready.', 'organization:pe-military PE | description'],
    [
      'Peru was angry. The country’s navy said Chile lied. Its army said it was ready.',
      'organization:pe-military PE | description',
    ],
    ['The defence ministry in Lima said it was late.', 'organization:pe-defense-ministry PE | named'],
    ['The embassy in Bogota said it was late.', 'nobody | unresolved'],
    [
      'The Norwegian embassy in Bogota was shut. The embassy said it was late.',
      'organization:no-embassy NO | description',
    ],
    ['The Chinese embassy in Tokyo said it was late.', 'organization:cn-embassy CN | named'],
    ['Peru’s High Commission in Accra said it was late.', 'organization:pe-embassy PE | named'],
    ['The Swiss attorney general’s office said it was late.', 'organization:ch-prosecutor CH | named'],
    [
      'HARARE (Mukuyu Wire) - Zimbabwe waits. The customs committee said it was late.',
      'organization:zw-customs-committee ZW | description',
    ],
    [
      'Kenya’s water regulator closed two wells. The water regulator said it was late.',
      'organization:ke-water-regulator KE | description',
    ],
    [
      'NEW DELHI (Ganges Wire) - India waits. The opposition said it was late.',
      'organization:in-opposition IN | description',
    ],
    ['The UN mission said it was late.', 'organization:un-mission UN | named'],
    ['The African Union mission in Somalia said it was late.', 'organization:afu-mission AFU | named'],
    ['The UN food agency said it was late.', 'organization:world-food-programme UN | named'],
    ['The UN children’s agency said it was late.', 'organization:unicef UN | named'],
    [
      'The UN nuclear watchdog said it was late.',
      'organization:international-atomic-energy-agency UN | named',
    ],
    ['The EU said it was late.', 'organization:european-union EU | named'],
    ['The government of Chile said it was late.', 'country:CL CL | named'],
    [
      'Police in Nairobi said three men were held. The police said it was late.',
      'organization:ke-police KE | description',
    ],
    ['State media in Minsk said it was late.', 'organization:by-state-media BY | named'],
    ['The junta in Bamako said it was late.', 'country:ML ML | named'],
    ['Germany, France and Britain said it was late.', 'country:DE DE | named'],
    ['Chile and Peru said it was late.', 'country:CL CL | named'],
    [
      'COMMUNIQUÉ OF THE HEADS OF GOVERNMENT OF THE CARIBBEAN COMMUNITY\n\nThe Heads of Government of the Caribbean Community met in Roseau. They said it was late.',
      'organization:caricom* CARICOM | pronoun',
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('a country told by what it is', () => {
  test.each([
    ['Sweden will send frogmen. The Nordic country said it was late.', 'country:SE SE | description'],
    ['Mali and Norway differ. The Nordic country said it was late.', 'country:NO NO | description'],
    ['Mali and Norway differ. The West African nation said it was late.', 'country:ML ML | description'],
    ['Latvia waits. The Baltic country said it was late.', 'country:LV LV | description'],
    ['Fiji waits. The island nation said it was late.', 'country:FJ FJ | description'],
    ['Jordan waits. The kingdom said it was late.', 'country:JO JO | description'],
    ['Kazakhstan waits. The Central Asian country said it was late.', 'country:KZ KZ | description'],
    ['The Nordic country said it was late.', 'nobody | unresolved'],
    ['The Central Asian republic of Turkmenistan said it was late.', 'country:TM TM | named'],
    ['Pyongyang said it was late.', 'country:KP KP | named'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('somebody unnamed', () => {
  test.each([
    [
      'A senior official at Ghana’s finance ministry said it was late.',
      'organization:gh-finance-ministry* GH | description | official',
    ],
    ['A Malian official said it was late.', 'country:ML* ML | description | official'],
    ['A Hamas official said it was late.', 'organization:hamas* PS | description | official'],
    ['Two Western diplomats in Niamey said it was late.', 'nobody | unresolved | diplomats'],
    ['A diplomat in Bamako said it was late.', 'nobody | unresolved | diplomat'],
    ['An aide to President Ana Kovac said it was late.', `${KOVAC}* - | description | aide`],
    [
      'An aide to Kenyan President Daniel Kiptoo said it was late.',
      'person:daniel-kiptoo* KE | description | aide',
    ],
    [
      'Kenyan President Daniel Kiptoo left. An aide to Kiptoo said it was late. The aide said it was dark.',
      'person:daniel-kiptoo* KE | description | aide',
    ],
    [
      'Kenyan President Daniel Kiptoo left. His spokesman said it was late.',
      'person:daniel-kiptoo* KE | description | spokesman',
    ],
    ['The Danish ambassador said it was late.', 'country:DK* DK | description | ambassador'],
    [
      'China was angry. Its ambassador in Panama said it was late.',
      'country:CN* CN | description | ambassador',
    ],
    [
      'Lebanon’s economy minister, who took office in May, said it was late.',
      'country:LB* LB | description | economy minister',
    ],
    ['The Thai foreign minister said it was late.', 'country:TH* TH | description | foreign minister'],
    ['A Kenyan navy spokesman said it was late.', 'organization:ke-navy* KE | description | spokesman'],
    [
      'A spokesman for the Kenyan navy said it was late.',
      'organization:ke-navy* KE | description | spokesman',
    ],
    ['A spokeswoman for UNICEF said it was late.', 'organization:unicef* UN | description | spokeswoman'],
    ['Officials in Lima said it was late.', 'country:PE* PE | description | Officials'],
    ['Peruvian officials said it was late.', 'country:PE* PE | description | officials'],
    ['Peruvian officials said it was late. One of them said it was dark.', 'country:PE* PE | description'],
    [
      'A source in the Peruvian foreign ministry said it was late.',
      'organization:pe-foreign-ministry* PE | description | source',
    ],
    [
      'Peru’s foreign ministry was shut. A source in the ministry said it was late.',
      'organization:pe-foreign-ministry* PE | description | source',
    ],
    ['Sources familiar with the talks said it was late.', 'nobody | unresolved | Sources'],
    ['People familiar with the talks said it was late.', 'nobody | unresolved | People'],
    ['A fisherman in Accra said it was late.', 'nobody | unresolved | fisherman'],
    ['A Ghanaian fisherman said it was late.', 'nobody | unresolved | fisherman'],
    ['Ghanaian fishermen said it was late.', 'group:gh-fishermen* GH | named'],
    ['Fishermen said it was late.', 'group:fishermen* - | description'],
    ['Villagers in Kashmir said it was late.', 'group:villagers* - | description'],
    ['Hauliers said it was late.', 'group:hauliers* - | description'],
    ['Rebels in eastern Congo said it was late.', 'group:rebels* - | description'],
    ['The rebels said it was late.', 'group:rebels* - | description'],
    ['Peruvian importers said it was late.', 'group:pe-importers* PE | named'],
    ['Two Peruvian importers said it was late.', 'group:pe-importers* PE | named'],
    ['Analysts said it was late.', 'group:analysts* - | description'],
    ['A Nigerian army officer said it was late.', 'organization:ng-military* NG | description | officer'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('somebody named', () => {
  test.each([
    ['UN envoy for Libya Ana Kovac said it was late.', `${KOVAC} UN | named | UN envoy for Libya`],
    ['UN envoy for Libya Ana Kovac left. The envoy said it was late.', `${KOVAC} UN | description | envoy`],
    [
      'The UN’s special envoy for Yemen, Ana Kovac, said it was late.',
      `${KOVAC} UN | named | special envoy for Yemen`,
    ],
    [
      'The French ambassador in Niamey, Ana Kovac, said it was late.',
      `${KOVAC} FR | named | ambassador in Niamey`,
    ],
    [
      'WFP cut rations. Its country director in Chad, Ana Kovac, said it was late.',
      `${KOVAC} UN | named | country director in Chad`,
    ],
    [
      'The governor of Russia’s Belgorod region, Ana Kovac, said it was late.',
      `${KOVAC} RU | named | governor of Russia’s Belgorod region`,
    ],
    ['Lviv Mayor Ana Kovac said it was late.', `${KOVAC} UA | named | Lviv Mayor`],
    ['The mayor of Lviv, Ana Kovac, said it was late.', `${KOVAC} UA | named | mayor of Lviv`],
    ['Nurse Ana Kovac said it was late.', `${KOVAC} - | named | Nurse`],
    ['Ana Kovac, a nurse in Kara, said it was late.', `${KOVAC} - | named | nurse`],
    ['Ana Kovac, a nurse in Lagos, said it was late.', `${KOVAC} - | named | nurse`],
    ['Ana Kovac, a farmer from Peru, said it was late.', `${KOVAC} PE | named | farmer from Peru`],
    ['Ana Kovac, a Peruvian farmer, said it was late.', `${KOVAC} PE | named | farmer`],
    [
      'Ana Kovac, an analyst at a think-tank in Oslo, said it was late.',
      `${KOVAC} - | named | analyst at a think-tank in Oslo`,
    ],
    [
      'Ana Kovac, an analyst at the Oslo-based think-tank Nordlys, said it was late.',
      `${KOVAC} - | named | analyst at the Oslo-based think-tank Nordlys`,
    ],
    ['Ana Kovac, an analyst in Oslo, said it was late.', `${KOVAC} - | named | analyst`],
    ['Ana Kovac, a Norwegian analyst, said it was late.', `${KOVAC} NO | named | analyst`],
    [
      'Ana Kovac, an officer of the Kenyan navy, said it was late.',
      `${KOVAC} KE | named | officer of the Kenyan navy`,
    ],
    ['Captain Ana Kovac of the Polish Border Guard said it was late.', `${KOVAC} PL | named | Captain`],
    [
      'Aid worker Ana Kovac, of the Swiss charity Helvetas Plus, said it was late.',
      `${KOVAC} - | named | Aid worker`,
    ],
    [
      'The chief executive of the Chilean miner Andes Litio, Ana Kovac, said it was late.',
      `${KOVAC} CL | named | chief executive of the Chilean miner Andes Litio`,
    ],
    ['Republican Senator Ana Kovac said it was late.', `${KOVAC} US | named | Senator`],
    ['Labour MP Ana Kovac said it was late.', `${KOVAC} - | named | MP`],
    ['Polish MEP Ana Kovac said it was late.', `${KOVAC} PL | named | MEP`],
    ['Kenya’s High Court was full. Judge Ana Kovac said it was late.', `${KOVAC} KE | named | Judge`],
    [
      'The Central Bank of Sri Lanka waits. Governor Ana Kovac said it was late.',
      `${KOVAC} LK | named | Governor`,
    ],
    [
      'TASHKENT (Steppe Wire) - Talks with Tajikistan failed, Water Minister Ana Kovac said.',
      `${KOVAC} UZ | named | Water Minister`,
    ],
    [
      'OSLO (Fjord Wire) - The talks go on, Foreign Minister Ana Kovac said.',
      `${KOVAC} NO | named | Foreign Minister`,
    ],
    [
      'VIENNA (Fjord Wire) - Iran will not accept it, Foreign Minister Ana Kovac said.',
      `${KOVAC} IR | named | Foreign Minister`,
    ],
    [
      'MINSK (Polesye Wire) - Belarus waits.\n\nPoland will not pay, Prime Minister Ana Kovac told parliament.',
      `${KOVAC} PL | named | Prime Minister`,
    ],
    [
      'MINSK (Polesye Wire) - Belarus waits, presidential press secretary Ana Kovac said.',
      `${KOVAC} BY | named | presidential press secretary`,
    ],
    [
      'VILNIUS (Amber Wire) - Lithuania waits.\n\nBelarus lied. Its foreign ministry was shut.\n\n"It was late," deputy foreign minister Ana Kovac said.',
      `${KOVAC} BY | named | deputy foreign minister`,
    ],
    ['Malian Trade Minister Ana Kovac said it was late.', `${KOVAC} ML | named | Trade Minister`],
    ['Malian navy spokesman Ana Kovac said it was late.', `${KOVAC} ML | named | Malian navy spokesman`],
    [
      'Ana Kovac, spokesperson for the Malian navy, said it was late.',
      `${KOVAC} ML | named | spokesperson for the Malian navy`,
    ],
    ['Mali’s envoy, Ana Kovac, said it was late.', `${KOVAC} ML | named | envoy`],
    ['Ana Kovac of UNICEF said it was late.', `${KOVAC} UN | named`],
    [
      'Exiled Chilean politician Ana Kovac said it was late.',
      `${KOVAC} CL | named | Exiled Chilean politician`,
    ],
    [
      'The head of Peru’s border guard, Ana Kovac, said it was late.',
      `${KOVAC} PE | named | head of Peru’s border guard`,
    ],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('a name', () => {
  test.each([
    [
      'Daw Khin Su Su, the Burmese foreign minister, said it was late.',
      'person:khin-su-su MM | named | foreign minister',
    ],
    [
      'U Tin Maung Oo, the Burmese foreign minister, said it was late.',
      'person:tin-maung-oo MM | named | foreign minister',
    ],
    [
      'Vietnamese spokeswoman Pham Thu Huong left. Huong said it was late.',
      'person:pham-thu-huong VN | named',
    ],
    ['Chinese spokesman Gao Yunting left. Gao said it was late.', 'person:gao-yunting CN | named'],
    [
      'Icelandic Prime Minister Sigurður Árnason left. Sigurður said it was late.',
      'person:sigurdur-arnason IS | named',
    ],
    ['Indonesian Defence Minister Hartono left. Hartono said it was late.', 'person:hartono ID | named'],
    [
      'Mexico’s envoy, Alejandra Ibarra de la Vega, left. Ibarra de la Vega said it was late.',
      'person:alejandra-ibarra-de-la-vega MX | named',
    ],
    [
      'Dutch Trade Minister Joost van der Wiel left. Van der Wiel said it was late.',
      'person:joost-van-der-wiel NL | named',
    ],
    [
      'Khalid bin Hamad al-Rumaihi, Qatar’s energy minister, left. Al-Rumaihi said it was late.',
      'person:khalid-bin-hamad-al-rumaihi QA | named',
    ],
    ['The Front for Northern Unity said it was late.', 'organization:front-for-northern-unity - | named'],
    ['The charity Bread Without Borders said it was late.', 'organization:bread-without-borders - | named'],
    [
      'Rebels of the Front for Northern Unity said it was late.',
      'organization:front-for-northern-unity* - | description | Rebels',
    ],
    ['Pope Clement left. The pontiff said it was late.', 'person:clement VA | description | pontiff'],
    ['The company Gazneft said it was late.', 'organization:gazneft - | named'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
