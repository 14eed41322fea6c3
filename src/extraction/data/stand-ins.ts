/**
 * Capitals that do not stand for their government when they are named: a namesake elsewhere is better known, or the
 * word is a common word or given name. (All other capitals of independent states in `world-countries` do.)
 */
export const CAPITALS_NOT_READ: ReadonlySet<string> = new Set([
  'Basseterre',
  'Castries',
  'Georgetown',
  'Kingston',
  'Kingstown',
  'Malé',
  'Majuro',
  'Monaco',
  'Palikir',
  "Saint John's",
  "St. George's",
  'San José',
  'Victoria',
  'Yaren',
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

/** "The North", "the South" and the like: read only where the article names the country they belong to. */
export const COMPASS_STAND_INS: readonly { word: string; code: string; beside: readonly string[] }[] = [
  { word: 'north', code: 'KP', beside: ['KP', 'KR'] },
  { word: 'south', code: 'KR', beside: ['KP', 'KR'] },
];
