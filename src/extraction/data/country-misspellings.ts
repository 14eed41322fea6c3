import { phraseList } from './word-set.js';

/**
 * Slips and older spellings of countries, peoples and capitals that copy prints again and again. None is a word or a name
 * of its own: "Columbia" and "Nigera" are not here, for they may mean something else. Semicolons part names from adjectives, and these from capitals.
 */
const MISSPELLINGS: Readonly<Record<string, string>> = {
  AF: 'Afganistan, Afghansitan, Afghanstan; Afganistani, Afgan, Afgans',
  AE: 'Emerates, United Arab Emirate; ; Abu Dabi',
  AL: 'Albaina; Albanain, Albanains',
  AM: 'Armania; Armanian, Armanians',
  AZ: 'Azerbaidjan, Azerbaijian, Azerbajan, Azerbaijain, Azerbaycan; Azerbaijanian',
  AR: 'Argentinia, Argentnia',
  BD: 'Bangaldesh, Bangladesch, Bengladesh, Bangla Desh',
  BA: 'Bosina, Bosnia-Hercegovina, Bosnia and Hercegovina, Bosnia Herzegovina, Bosnia Hercegovina',
  BY: 'Belorus, Bielarus, Bielorussia, Belarussia; Belorussian, Belorussians',
  CF: 'Centrafrique, Central African Rebublic',
  CM: 'Cameroun, Camaroon; Camerounian',
  CN: '; Chineese; Beijng, Bejing',
  CI: "Ivory-Coast, Cote d'Ivoire, Cote D'Ivoire, Cote dIvoire; Ivoirian, Ivoirians, Ivorien",
  CY: '; Cypriote, Cypriotes',
  CZ: 'Czechoslavakia, Chech Republic; Czechoslavak',
  DJ: 'Djibuti, Jibuti, Jibouti',
  DO: 'Dominicain Republic, Dominican Rep.',
  DZ: 'Algera, Algieria; Algerain',
  EC: 'Equador; Equadorian, Equadorean',
  EG: 'Egpyt; Egytian, Egyptain, Egyptains, Egypitan',
  ER: 'Eritria, Erithrea, Eritreia',
  ET: 'Ethopia, Ethiopa, Eithiopia, Etheopia; Ethopian, Ethopians, Ethiopean',
  FR: 'Frnace',
  GB: 'Britian, Britan, Brittain, United Kindgom, United Kingom; Brittish, Brtish, Britsh',
  GE: 'Gruzia; ; Tblisi, Tiblisi',
  GT: 'Guatamala, Guatemela; Guatamalan',
  HN: 'Hondurus',
  HR: '; Croatioan, Croation, Croations',
  HT: 'Hati; Hatian, Hatians',
  HU: '; Hungarain',
  ID: 'Indonesa, Indoneisa; Indonesain, Indonesion; Djakarta',
  IL: 'Isreal, Israeil; Isreali, Isrealis, Isareli, Israli, Isaeli',
  IQ: 'Irak; Iraqui, Iraquis, Iraki, Irakis; Bagdad, Bagdhad',
  IR: '; Iranain, Iranien; Teheran',
  IT: 'Itlay; Itlian',
  JO: '; Jordainian, Jordanain',
  JP: '; Japanes',
  KE: 'Keyna; Kenyian, Kenian',
  KG: 'Kyrgystan, Kirgizstan, Kirgistan, Kirghizstan, Kyrgzstan, Kyrgistan, Kyrgyzistan, Khyrgyzstan; Kirgiz, Kirghiz, Kyrghyz',
  KH: 'Cambodja, Cambodge; Cambodain; Pnom Penh, Phnom Phen',
  KP: 'North-Korea; North-Korean, North-Koreans; Pyongang, Pyonyang, Pyongyong',
  KR: 'South-Korea; South-Korean, South-Koreans',
  KW: 'Kuweit, Kuwiat; Kuwaitti',
  KZ: 'Kazakstan, Kazakhistan, Kazahkstan, Khazakhstan, Kazakhastan; Kazakstani',
  LB: 'Lebanan, Lebannon, Lebenon; Lebanonese; Beruit, Beyrouth',
  LK: 'Sri-Lanka, Srilanka, Shri Lanka; Sri Lankian',
  LR: 'Liberea',
  LT: 'Lithunia, Lithuana; Lithuanean',
  LY: 'Lybia, Libia, Libyia, Libiya; Lybian, Lybians',
  MA: 'Morroco, Moroco; Morrocan, Morrocans, Morocon',
  MK: 'Makedonia',
  MM: 'Burmah, Myanmmar, Mynamar, Myanamar, Miyanmar',
  MN: '; ; Ulan Batar, Ulaan Baatar, Ulaan Bataar',
  MR: 'Mauretania, Mauratania',
  MY: 'Malasia, Malaysa, Malyasia, Malayasia; Malasian',
  MZ: 'Mozambiq, Moçambique, Mozambigue, Mosambique',
  NI: 'Nicuragua, Nicaraguia, Nicarauga, Nicaraqua',
  NG: 'Nigieria, Nigeira; Nigerain',
  NO: '; Norweigan, Norwegain, Norwiegan',
  NP: '; Nepaly, Nepalies, Nepalise; Katmandu, Khatmandu, Kathmandhu',
  NL: 'Neatherlands; Netherlanders',
  PH: 'Phillipines, Phillippines, Philipines, Philippenes; Phillipine, Phillippine, Philipine, Philipino, Phillipino, Filippino, Filipinoes, Fillipino',
  PK: 'Pakistian, Pakstan, Pakisan, Pakastan, Pakistain; ; Islamabd, Islambad',
  PS: '; Palestinan, Palestinans, Palestianian, Palestinean, Palestineans, Palestinains, Palestinain, Palistinian, Palistinians, Palestian, Palestinien',
  PT: '; Portugese, Portugues, Portuguesse',
  QA: 'Quatar, Katar; Quatari, Quataris, Qatarian',
  RO: 'Roumania, Rumania, Romainia; Roumanian, Roumanians, Romanain',
  RS: 'Jugoslavia, Yugolsavia, Yougoslavia; Jugoslav, Yugoslavian, Yugoslavians, Serbain',
  RU: 'Rusia, Russsia, Checheyna, Chechniya, Chechenya, Chechyna, Chechnia; Russain, Russains, Rusian, Chenchen, Chenchens, Chechan; Moskow',
  RW: 'Ruanda; Ruandan, Rwandian, Rwandese',
  SA: 'Saudia Arabia, Saudi Arabai, Saudi-Arabia',
  SD: 'Soudan; Sudaneese, Sudanees; Khartum, Kartoum',
  SK: 'Slovkia, Slovackia; Slovakien',
  SI: 'Solvenia',
  SN: 'Senagal; Senegalis',
  SO: 'Somolia; Somalie; Mogadischu, Mogadisho, Muqdisho',
  SV: 'El Salvidor; El Salvadoran',
  SY: 'Syira; Syrain, Syrains; Damascas, Damscus',
  SZ: 'Swazieland',
  TD: "; ; Ndjamena, N'djamena, N'Djamena",
  TH: 'Tailand, Thialand; Thailandese',
  TJ: 'Tadjikistan, Tadzhikistan, Tajikstan, Tajikestan; Tadjiks, Tadzhiks; Dushambe',
  TM: 'Turkmenia, Turkmanistan; ; Ashkhabad, Ashkabad, Ashgabad',
  TN: 'Tunesia, Tunisa; Tunesian',
  TR: 'Turkie; Turkisch; Ankra',
  TW: 'Tawian, Tiawan, Taiwain; Taiwaneese',
  TZ: 'Tanzanea, Tansania, Tanzanyia',
  UA: 'Ukrania, Ukraina, Ukrain, Ukrane; Ukranian, Ukranians, Ukrainan, Ukrainain, Ukrainien',
  UG: '; Ugandian',
  US: 'Amercia, Untied States, Unted States, United Sates, United Staes, Uinted States; Amercian, Amercans, Amerian; Washingon, Washinton, Washignton',
  UZ: 'Uzbekhistan, Uzbekstan, Usbekistan, Ouzbekistan, Uzbakistan',
  VE: 'Venezula, Venezeula, Venezuala; Venezualan, Venezulan, Venezuelian',
  VN: 'Vietman; Vietnameese, Vietnamees, Vietamese, Vietnames',
  XK: 'Kossovo, Kosavo',
  YE: 'Yeman; Yemani, Yemenese',
  ZA: 'South Afrika, Suid-Afrika',
  ZW: 'Zimbabawe, Zimbabwae, Zimbawe; Zimbabwian, Zimbabwans, Zimbabweian',
};

const FORMS = ['name', 'adjective', 'capital'] as const;

/** A wrong or older spelling, and what it stands for. */
export interface Misspelling {
  spelling: string;
  code: string;
  form: (typeof FORMS)[number];
}

/** See {@link MISSPELLINGS}. */
export const COUNTRY_MISSPELLINGS: readonly Misspelling[] = Object.entries(MISSPELLINGS).flatMap(
  ([code, lists]) => {
    const parts = lists.split(';');
    return FORMS.flatMap((form, index) =>
      phraseList(parts[index] ?? '').map((spelling) => ({ spelling, code, form })),
    );
  },
);
