import { wordSet } from './word-set.js';

/**
 * Capitals that do not stand for their government when they are named: a namesake elsewhere is better known, or the
 * word is a common word or given name. (All other capitals of independent states in `world-countries` do.)
 */
export const CAPITALS_NOT_READ: ReadonlySet<string> = new Set([
  'Georgetown',
  'Kingston',
  'Monaco',
  "Saint John's",
  "St. George's",
  'San José',
  'Victoria',
]);

/** Cities that stand for a government beside the capital of `world-countries`, and other writings of capitals. */
export const OTHER_CAPITALS: Readonly<Record<string, string>> = {
  Washington: 'US',
  'Washington, D.C.': 'US',
  'Washington, DC': 'US',
  'Washington D.C.': 'US',
  'Washington DC': 'US',
  'La Paz': 'BO',
  Brasilia: 'BR',
  Bogota: 'CO',
  Delhi: 'IN',
  'The Hague': 'NL',
  'Tel Aviv': 'IL',
  Kiev: 'UA',
  Kyiv: 'UA',
  Peking: 'CN',
  Rangoon: 'MM',
  Yangon: 'MM',
  Naypyitaw: 'MM',
  'Nay Pyi Taw': 'MM',
  Chisinau: 'MD',
  Asuncion: 'PY',
  Yaounde: 'CM',
  Lome: 'TG',
  Sanaa: 'YE',
  "Sana'a": 'YE',
  "N'Djamena": 'TD',
  Ndjamena: 'TD',
  Reykjavik: 'IS',
  Reykjavík: 'IS',
  Ulaanbaatar: 'MN',
  'Phnom Penh': 'KH',
  'Sri Jayawardenepura Kotte': 'LK',
  Berne: 'CH',
  Kishinev: 'MD',
  Prishtina: 'XK',
  'Dar es Salaam': 'TZ',
  Abidjan: 'CI',
  'Cape Town': 'ZA',
  'Quezon City': 'PH',
  "Nuku'alofa": 'TO',
  'Nur-Sultan': 'KZ',
  Almaty: 'KZ',
  Mbabane: 'SZ',
  'Porto Novo': 'BJ',
  Bujumbura: 'BI',
  Brasília: 'BR',
};

/**
 * Seats that stand for a government or its head. Each is an organization of its own, `organization:<id>`, and counts
 * as its country.
 */
export const SEATS: readonly { names: readonly string[]; id: string; country: string }[] = [
  { names: ['Kremlin'], id: 'kremlin', country: 'RU' },
  { names: ['White House', 'Oval Office'], id: 'white-house', country: 'US' },
  {
    names: ['Downing Street', '10 Downing Street', 'Number 10', 'No. 10', 'No 10'],
    id: 'downing-street',
    country: 'GB',
  },
  { names: ['Whitehall'], id: 'whitehall', country: 'GB' },
  { names: ['Buckingham Palace'], id: 'buckingham-palace', country: 'GB' },
  { names: ['Élysée Palace', 'Elysee Palace', 'Élysée', 'Elysee'], id: 'elysee-palace', country: 'FR' },
  { names: ["Quai d'Orsay"], id: 'fr-foreign-ministry', country: 'FR' },
  { names: ['Blue House', 'Cheong Wa Dae'], id: 'blue-house', country: 'KR' },
  { names: ['Zhongnanhai'], id: 'zhongnanhai', country: 'CN' },
  { names: ['Capitol Hill'], id: 'us-congress', country: 'US' },
  { names: ['Foggy Bottom'], id: 'us-foreign-ministry', country: 'US' },
  { names: ['Planalto Palace', 'Planalto'], id: 'planalto-palace', country: 'BR' },
  { names: ['Casa Rosada'], id: 'casa-rosada', country: 'AR' },
  {
    names: ['Malacañang Palace', 'Malacañang', 'Malacanang Palace', 'Malacanang'],
    id: 'malacanang-palace',
    country: 'PH',
  },
  { names: ['Miraflores Palace', 'Miraflores'], id: 'miraflores-palace', country: 'VE' },
  { names: ['Quirinale Palace', 'Quirinale'], id: 'quirinale-palace', country: 'IT' },
  { names: ['Bankova'], id: 'ua-presidency', country: 'UA' },
];

/** What a word of no name means where the article names a country by another. */
export interface StandIn {
  /** Null where the word then means no country. */
  code: string | null;
  form: 'name' | 'place' | 'description';
  /** Groups of country codes, and of words with a capital, in lower case; one group must stand whole in the article. */
  beside: readonly (readonly string[])[];
}

const name = (code: string, ...beside: string[][]): StandIn => ({ code, form: 'name', beside });
const place = (code: string | null, ...beside: string[][]): StandIn => ({ code, form: 'place', beside });
const description = (code: string): StandIn => ({ code, form: 'description', beside: [[code]] });
const descriptions = (codes: string): StandIn[] => [...wordSet(codes)].map(description);

const CYPRUS = ['CY', 'TR'];
const IRELAND = [
  ['northern', 'ireland'],
  ['belfast', 'IE'],
  ['stormont', 'IE'],
];

/**
 * "The North", "the Republic" and the like, which count with a capital only, by word. A word that may mean two countries of
 * the article means none.
 */
export const COMPASS_STAND_INS: ReadonlyMap<string, readonly StandIn[]> = new Map([
  // The Koreas, the Sudans, Northern Ireland as the island calls it; both parts of Cyprus are filed under one code.
  [
    'north',
    [name('KP', ['KP'], ['KR']), name('SD', ['SD', 'SS']), place('GB', ...IRELAND), place('CY', CYPRUS)],
  ],
  ['south', [name('KR', ['KP'], ['KR']), name('SS', ['SD', 'SS']), place('CY', CYPRUS)]],
  ['republic', [name('IE', ...IRELAND)]],
]);

/**
 * What an article calls a country or a place in it that it has named ("the kingdom", "the peninsula"), by word; the same
 * holds of two. Kingdoms of Europe are left out, for the news does not call them so.
 */
export const DESCRIPTIVE_STAND_INS: ReadonlyMap<string, readonly StandIn[]> = new Map([
  [
    'island',
    descriptions(`TW CY CU LK MT IS JM MG MU BH SG PR BB LC GD DM AG SC MV NR TO WS CV ST KM TL FJ IE HT NZ GL GU FO IM JE GG BM
      AW CW KY`),
  ],
  ['archipelago', descriptions('PH ID MV SC KM BS SB VU FJ TO CV FO')],
  ['kingdom', descriptions('SA JO BH MA TH KH BT TO SZ LS')],
  ['emirate', descriptions('QA KW')],
  ['sultanate', descriptions('OM BN')],
  ['principality', descriptions('MC LI AD')],
  ['city-state', descriptions('SG VA')],
  [
    'mainland',
    [
      { code: 'CN', form: 'description', beside: [['TW'], ['HK'], ['MO']] },
      place(null, ['crimea'], ['FR'], ['GR']),
    ],
  ],
  [
    'peninsula',
    [
      place('UA', ['crimea'], ['crimean']),
      place('EG', ['sinai']),
      place('LK', ['jaffna']),
      place('RU', ['kamchatka']),
      place(null, ['korea'], ['korean'], ['iberian'], ['arabian'], ['balkan']),
    ],
  ],
  [
    'enclave',
    [
      place('PS', ['gaza']),
      place('RU', ['kaliningrad']),
      place('ES', ['ceuta'], ['melilla']),
      place('AO', ['cabinda']),
      place('AZ', ['karabakh'], ['nagorno-karabakh']),
      place('BA', ['srebrenica']),
    ],
  ],
  ['strip', [place('PS', ['gaza'])]],
]);
