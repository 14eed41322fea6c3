/**
 * International bodies with a code of their own beside ISO 3166-1: they count as a "country" in filters, so that
 * "the EU said" can be found. Every code here is accepted by `isKnownCode`.
 */
export interface CountryGroup {
  code: string;
  /** The name shown, and the id: `organization:<slug of name>`. */
  name: string;
  /** Other names, read in any case with a capital first letter. */
  names: readonly string[];
  /** Abbreviations, read in exactly this writing. */
  abbreviations: readonly string[];
}

/** The table of groups. "AU" the African Union shares its letters with Australia's ISO code, so its code is `AFU`. */
export const COUNTRY_GROUPS: readonly CountryGroup[] = [
  {
    code: 'EU',
    name: 'European Union',
    names: ['European Community', 'European Communities', 'European Economic Community'],
    abbreviations: ['EU', 'E.U.', 'EEC', 'EC'],
  },
  {
    code: 'UN',
    name: 'United Nations',
    names: ['United Nations Organization'],
    abbreviations: ['UN', 'U.N.', 'UNO'],
  },
  {
    code: 'NATO',
    name: 'NATO',
    names: [
      'North Atlantic Treaty Organization',
      'North Atlantic Treaty Organisation',
      'Nato',
      'North Atlantic Alliance',
    ],
    abbreviations: ['NATO', 'N.A.T.O.'],
  },
  {
    code: 'ASEAN',
    name: 'ASEAN',
    names: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations', 'Asean'],
    abbreviations: ['ASEAN'],
  },
  { code: 'BRICS', name: 'BRICS', names: ['Brics'], abbreviations: ['BRICS'] },
  { code: 'G7', name: 'G7', names: ['Group of Seven'], abbreviations: ['G7', 'G-7'] },
  { code: 'G8', name: 'G8', names: ['Group of Eight'], abbreviations: ['G8', 'G-8'] },
  { code: 'G20', name: 'G20', names: ['Group of 20', 'Group of Twenty'], abbreviations: ['G20', 'G-20'] },
  { code: 'G77', name: 'G77', names: ['Group of 77'], abbreviations: ['G77', 'G-77'] },
  {
    code: 'AFU',
    name: 'African Union',
    names: ['Organisation of African Unity', 'Organization of African Unity'],
    abbreviations: ['AU', 'A.U.', 'OAU'],
  },
  {
    code: 'OPEC',
    name: 'OPEC',
    names: ['Organization of the Petroleum Exporting Countries', 'Opec', 'OPEC+'],
    abbreviations: ['OPEC'],
  },
  {
    code: 'OSCE',
    name: 'OSCE',
    names: [
      'Organization for Security and Co-operation in Europe',
      'Organization for Security and Cooperation in Europe',
    ],
    abbreviations: ['OSCE'],
  },
  {
    code: 'OAS',
    name: 'Organization of American States',
    names: ['Organisation of American States'],
    abbreviations: ['OAS'],
  },
  { code: 'ARAB', name: 'Arab League', names: ['League of Arab States'], abbreviations: [] },
  {
    code: 'GCC',
    name: 'Gulf Cooperation Council',
    names: ['Gulf Co-operation Council'],
    abbreviations: ['GCC'],
  },
  {
    code: 'ECOWAS',
    name: 'ECOWAS',
    names: ['Economic Community of West African States', 'Ecowas'],
    abbreviations: ['ECOWAS'],
  },
  { code: 'SADC', name: 'SADC', names: ['Southern African Development Community'], abbreviations: ['SADC'] },
  { code: 'CARICOM', name: 'CARICOM', names: ['Caribbean Community', 'Caricom'], abbreviations: ['CARICOM'] },
  { code: 'MERCOSUR', name: 'Mercosur', names: [], abbreviations: ['MERCOSUR'] },
  {
    code: 'SCO',
    name: 'Shanghai Cooperation Organization',
    names: ['Shanghai Cooperation Organisation'],
    abbreviations: ['SCO'],
  },
  {
    code: 'CSTO',
    name: 'Collective Security Treaty Organization',
    names: ['Collective Security Treaty Organisation'],
    abbreviations: ['CSTO'],
  },
  { code: 'CIS', name: 'Commonwealth of Independent States', names: [], abbreviations: ['CIS'] },
  {
    code: 'OIC',
    name: 'Organization of Islamic Cooperation',
    names: ['Organisation of Islamic Cooperation'],
    abbreviations: ['OIC'],
  },
  { code: 'SAARC', name: 'SAARC', names: [], abbreviations: ['SAARC'] },
  {
    code: 'APEC',
    name: 'APEC',
    names: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    abbreviations: ['APEC'],
  },
  { code: 'CE', name: 'Council of Europe', names: [], abbreviations: [] },
  {
    code: 'IGAD',
    name: 'IGAD',
    names: ['Intergovernmental Authority on Development', 'Inter-Governmental Authority on Development'],
    abbreviations: ['IGAD'],
  },
  { code: 'EAC', name: 'East African Community', names: [], abbreviations: ['EAC'] },
  {
    code: 'EAEU',
    name: 'Eurasian Economic Union',
    names: [],
    abbreviations: ['EAEU', 'EEU'],
  },
  {
    code: 'CELAC',
    name: 'CELAC',
    names: ['Community of Latin American and Caribbean States', 'Celac'],
    abbreviations: ['CELAC'],
  },
  {
    code: 'UNASUR',
    name: 'UNASUR',
    names: ['Union of South American Nations', 'Unasur'],
    abbreviations: ['UNASUR'],
  },
  { code: 'PIF', name: 'Pacific Islands Forum', names: [], abbreviations: ['PIF'] },
  {
    code: 'AES',
    name: 'Alliance of Sahel States',
    names: ['Confederation of Sahel States'],
    abbreviations: ['AES'],
  },
  { code: 'AUKUS', name: 'AUKUS', names: ['Aukus'], abbreviations: ['AUKUS'] },
];
