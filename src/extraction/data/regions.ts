import { wordSet } from './word-set.js';

const NORTH_AFRICA = 'DZ EG EH LY MA SD TN';
const WEST_AFRICA = 'BJ BF CI CV GH GN GM GW LR ML MR NE NG SN SL TG';
const CENTRAL_AFRICA = 'AO CF CM CD CG GA GQ ST TD';
const EAST_AFRICA = 'BI KM DJ ER ET KE MG MU RW SC SO SS TZ UG';
const SOUTHERN_AFRICA = 'AO BW LS MG MW MZ NA SZ ZA ZM ZW';
const AFRICA = [NORTH_AFRICA, WEST_AFRICA, CENTRAL_AFRICA, EAST_AFRICA, SOUTHERN_AFRICA].join(' ');
const CENTRAL_ASIA = 'KZ KG TJ TM UZ';
const SOUTH_ASIA = 'AF BD BT IN LK MV NP PK';
const SOUTHEAST_ASIA = 'BN ID KH LA MM MY PH SG TH TL VN';
const EAST_ASIA = 'CN HK JP KR MO MN KP TW';
const MIDDLE_EAST = 'AE BH EG IQ IR IL JO KW LB OM PS QA SA SY TR YE';
const CAUCASUS = 'AM AZ GE';
const ASIA = [CENTRAL_ASIA, SOUTH_ASIA, SOUTHEAST_ASIA, EAST_ASIA, MIDDLE_EAST, CAUCASUS].join(' ');
const NORDIC = 'DK FI FO GL IS NO SE AX';
const BALTIC = 'EE LT LV';
const BALKAN = 'AL BA BG GR HR ME MK RO RS SI XK';
const CENTRAL_EUROPE = 'AT CZ HU PL SK SI CH DE LI';
const EAST_EUROPE = `BY MD RU UA PL CZ SK HU RO BG ${BALTIC}`;
const WEST_EUROPE = 'AD BE CH DE ES FR GB IE IT LI LU MC MT NL PT SM VA CY';
const EUROPE = [NORDIC, BALTIC, BALKAN, CENTRAL_EUROPE, EAST_EUROPE, WEST_EUROPE].join(' ');
const CARIBBEAN = 'AG AI AW BB BS CU CW DM DO GD HT JM KN LC PR TT VC VG VI GY SR BZ KY TC';
const CENTRAL_AMERICA = 'BZ CR GT HN NI PA SV';
const SOUTH_AMERICA = 'AR BO BR CL CO EC GF GY PE PY SR UY VE';
const PACIFIC = 'AU CK FJ FM KI MH NC NR NU NZ PF PG PW SB TL TO TV VU WS';

/** Countries by the adjective that the news calls them with ("the Nordic country", "the West African nation"), lower case. */
export const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    african: AFRICA,
    'north african': NORTH_AFRICA,
    'west african': WEST_AFRICA,
    'central african': CENTRAL_AFRICA,
    'east african': EAST_AFRICA,
    'southern african': SOUTHERN_AFRICA,
    sahel: 'BF ML MR NE TD SN',
    sahelian: 'BF ML MR NE TD SN',
    asian: ASIA,
    'central asian': CENTRAL_ASIA,
    'south asian': SOUTH_ASIA,
    'southeast asian': SOUTHEAST_ASIA,
    'south-east asian': SOUTHEAST_ASIA,
    'east asian': EAST_ASIA,
    'middle eastern': MIDDLE_EAST,
    gulf: 'AE BH IQ IR KW OM QA SA',
    arab: `${NORTH_AFRICA} AE BH DJ IQ JO KM KW LB MR OM PS QA SA SO SY YE`,
    caucasus: CAUCASUS,
    caucasian: CAUCASUS,
    himalayan: 'BT NP',
    european: EUROPE,
    nordic: NORDIC,
    scandinavian: 'DK NO SE',
    baltic: BALTIC,
    balkan: BALKAN,
    'central european': CENTRAL_EUROPE,
    'east european': EAST_EUROPE,
    'eastern european': EAST_EUROPE,
    alpine: 'AT CH LI',
    iberian: 'ES PT',
    caribbean: CARIBBEAN,
    'latin american': `${CENTRAL_AMERICA} ${SOUTH_AMERICA} CU DO MX`,
    'central american': CENTRAL_AMERICA,
    'south american': SOUTH_AMERICA,
    andean: 'BO CL CO EC PE VE',
    pacific: PACIFIC,
  }).map(([adjective, codes]) => [adjective, wordSet(codes)] as const),
);
