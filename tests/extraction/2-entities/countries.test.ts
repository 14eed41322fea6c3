import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { countriesAmong } from '../../../src/extraction/2-entities/countries.js';
import { survey } from '../../../src/extraction/2-entities/landscape.js';
import { findMentions } from '../../../src/extraction/2-entities/mentions.js';
import type { CountryMention } from '../../../src/extraction/types.js';

function findCountries(text: string): CountryMention[] {
  const reading = read(text);
  const landscape = survey(reading);
  return countriesAmong(landscape.nameHits, findMentions(reading, landscape), null);
}

function found(text: string): string {
  return findCountries(text)
    .map(({ start, end, code }) => `${text.slice(start, end)}=${code}`)
    .join(' ');
}

describe('names, peoples and adjectives', () => {
  test.each([
    ['Kenya and Uganda signed the pact.', 'Kenya=KE Uganda=UG'],
    ['The Sudanese envoy met his South Sudanese colleague.', 'Sudanese=SD South Sudanese=SS'],
    ['Danish and Polish ministers will meet two Swedes.', 'Danish=DK Polish=PL Swedes=SE'],
    ['North Korean troops crossed the line.', 'North Korean=KP'],
    ['The Dutch refused, the Swiss agreed.', 'Dutch=NL Swiss=CH'],
    ['The Ivory Coast’s president left for Cape Verde.', 'Ivory Coast=CI Cape Verde=CV'],
    ["Côte d'Ivoire and Cote d'Ivoire are one.", "Côte d'Ivoire=CI Cote d'Ivoire=CI"],
    ['Burma, now Myanmar, closed the road.', 'Burma=MM Myanmar=MM'],
    ['Turkey, or Türkiye, voted.', 'Turkey=TR Türkiye=TR'],
    ['Kosovo and Serbia resumed talks.', 'Kosovo=XK Serbia=RS'],
    ['The Palestinians and Taiwan sent observers.', 'Palestinians=PS Taiwan=TW'],
    ['Western Sahara was not mentioned.', 'Western Sahara=EH'],
    ['Nigerien and Nigerian officers trained together.', 'Nigerien=NE Nigerian=NG'],
    [
      'Guinea, Guinea-Bissau and Equatorial Guinea share a coast.',
      'Guinea=GN Guinea-Bissau=GW Equatorial Guinea=GQ',
    ],
    ['Papua New Guinea objected.', 'Papua New Guinea=PG'],
    ['Northern Ireland and Ireland share a border.', 'Northern Ireland=GB Ireland=IE'],
    ['Scotland and Wales are Welsh and Scottish matters.', 'Scotland=GB Wales=GB Welsh=GB Scottish=GB'],
    ['Emirati and Saudi pilots flew.', 'Emirati=AE Saudi=SA'],
    [
      'The Democratic Republic of Congo and the Republic of Congo disagree.',
      'Democratic Republic of Congo=CD Republic of Congo=CG',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('abbreviations count in their own writing only', () => {
  test.each([
    ['The US and the U.S. are one.', 'US=US U.S.=US'],
    ['They told us to wait.', ''],
    ['WHY IT MATTERS TO US ALL', ''],
    ['UK ministers flew to the UAE.', 'UK=GB UAE=AE'],
    ['The DPRK and the ROK met; the PRC did not.', 'DPRK=KP ROK=KR PRC=CN'],
    ['NATO, the EU and the UN will attend.', 'NATO=NATO EU=EU UN=UN'],
    ['The nato of old is gone.', ''],
    ['ASEAN and OPEC ministers agreed with BRICS and the G7.', 'ASEAN=ASEAN OPEC=OPEC BRICS=BRICS G7=G7'],
    ['The African Union sent Australia a letter.', 'African Union=AFU Australia=AU'],
    ['The European Union and the United Nations issued a text.', 'European Union=EU United Nations=UN'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('capitals and seats stand for their government', () => {
  test.each([
    ['Seoul said Pyongyang had fired first.', 'Seoul=KR Pyongyang=KP'],
    ['The Kremlin declined; the White House did not.', 'Kremlin=RU White House=US'],
    ['Downing Street and the Élysée Palace agreed.', 'Downing Street=GB Élysée Palace=FR'],
    ['Kiev and Kyiv are one city.', 'Kiev=UA Kyiv=UA'],
    ['Fighting went on near Kharkiv and in Gaza.', 'Kharkiv=UA Gaza=PS'],
    ['Kingston and Victoria are not read as governments.', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('the North and the South are read where the article is about Korea', () => {
  test.each([
    ['South Korea said the North had moved guns.', 'South Korea=KR North=KP'],
    ['Pyongyang warned that the South would pay.', 'Pyongyang=KP South=KR'],
    ['North Korea faces the democratic South across the river.', 'North Korea=KP South=KR'],
    ['The North of the island is dry, the South wet.', ''],
    ['Seoul lies far from North Carolina.', 'Seoul=KR North Carolina=US'],
    ['Seoul looked to the South Pole.', 'Seoul=KR'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('names that hold a country without meaning it', () => {
  test.each([
    ['Latin American leaders met South American bankers.', ''],
    ['Peace on the Korean Peninsula and the Korean peninsula.', ''],
    ['The ship crossed the Indian Ocean and the South China Sea.', ''],
    ['The Washington Post wrote about it.', ''],
    ['Voters in New Jersey and New Mexico went early.', 'New Jersey=US New Mexico=US'],
    ['Indiana is a state.', 'Indiana=US'],
    ['The Gulf of Guinea is rich in oil.', ''],
    ['He flew with Air India and American Airlines.', ''],
    ['The Paris Agreement and the Geneva Conventions hold.', ''],
    ['The West and its allies refused.', ''],
    ['A turkey and some china were sold.', ''],
    ['The Vietnam War ended long ago.', ''],
    ['An Irish pub opened beside a German shepherd kennel.', ''],
    ['They marched for the American Dream.', ''],
    ['The Panama Canal carries more ships.', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('people who bear the name of a country', () => {
  test.each([
    ['Michael Jordan sold his team.', ''],
    ['Jordan Whitlock wrote the report.', ''],
    ['Chad Barnes and Paris Holt resigned.', ''],
    ['Mr. London did not reply.', ''],
    ['Jordan and Chad signed.', 'Jordan=JO Chad=TD'],
    ['Jordan King Abdullah arrived.', 'Jordan=JO King Abdullah=JO'],
    ['Tom Holland and Anne French spoke.', ''],
    ['Laura Jordan was ill. Later Jordan returned to work.', ''],
    ['Laura Jordan flew to Amman in Jordan.', 'Amman=JO Jordan=JO'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('context decides between namesakes', () => {
  test.each([
    ['Georgia and Armenia opened the border near Tbilisi.', 'Georgia=GE Armenia=AM Tbilisi=GE'],
    ['Republican senators campaigned in Georgia, the governor said in Atlanta.', 'Georgia=US Atlanta=US'],
    ['He was born in Athens, Ga., and raised in Moscow, Idaho.', 'Athens=US Moscow=US Idaho=US'],
    ['Congo recalled its envoy from Kigali.', 'Congo=CD Kigali=RW'],
    ['Congo recalled its envoy, officials in Brazzaville said.', 'Congo=CG Brazzaville=CG'],
    ['She answered in Russian.', ''],
    ['She answered in Russian media.', 'Russian=RU'],
    ['They speak French, he said.', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('what belongs to a person or to somebody else is no country', () => {
  test.each([
    ['Foreign Minister Tamsin Quell Wagner spoke. Later Wagner left.', ''],
    ['Foreign Minister Wagner spoke.', ''],
    ['The Wagner fighters and the Wagner Group left.', 'Wagner=RU Wagner Group=RU'],
    ['Fellow Republicans left.', 'Republicans=US'],
    ["Jordan's King Abdullah II arrived.", 'Jordan=JO King Abdullah II=JO'],
    ['King Charles II died.', ''],
    ["Iran's Supreme National Security Council met.", 'Iran=IR'],
    ["Latvia's Security Council met.", 'Latvia=LV'],
    [
      'The National Security Council and the Security Council met.',
      'National Security Council=US Security Council=UN',
    ],
    ['The General Assembly met in Richmond.', ''],
    [
      'The U.N. General Assembly met. The General Assembly voted.',
      'U.N. General Assembly=UN General Assembly=UN',
    ],
    [
      'Russia and Georgia differ, Tbilisi said. Georgia Governor Ann Poole was in Savannah, Georgia.',
      'Russia=RU Georgia=GE Tbilisi=GE Georgia=US Georgia=US',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('compounds count by their halves', () => {
  test.each([
    ['The US-led talks failed.', 'US=US'],
    ['A Russian-backed militia withdrew.', 'Russian=RU'],
    ['Franco-German plans met Israeli-Palestinian reality.', 'Franco=FR German=DE Israeli=IL Palestinian=PS'],
    ['The pro-Chinese party lost.', 'Chinese=CN'],
    ['A constructor-led plan and a __proto__-toString draft failed.', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('whoever acts for a state counts as it', () => {
  test.each([
    ['Putin and Netanyahu spoke by telephone.', 'Putin=RU Netanyahu=IL'],
    ['President Bush signed; Mr Brown did not read it.', 'Bush=US'],
    ['The bush burned and a brown dog ran.', ''],
    ['Hamas and the Pentagon were informed.', 'Hamas=PS Pentagon=US'],
    ['Interfax and Reuters reported it.', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

it('gives offsets in text order that do not overlap', () => {
  const text = 'Seoul, Tokyo and Beijing — unlike U.S.-backed Taipei — met “South Korean” envoys.';
  const mentions = findCountries(text);
  expect(mentions.length).toBeGreaterThan(4);
  mentions.reduce((end, mention) => {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    return mention.end;
  }, 0);
});

it.each(['', ' ', '\u0000', '’s', 'US', '-', 'the North', '\ud83c', '"'.repeat(50), 'A-'.repeat(50)])(
  'survives odd text %j',
  (text) => {
    expect(Array.isArray(findCountries(text))).toBe(true);
  },
);
