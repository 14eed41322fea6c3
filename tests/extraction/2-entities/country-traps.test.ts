import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { countriesAmong } from '../../../src/extraction/2-entities/countries.js';
import { survey } from '../../../src/extraction/2-entities/landscape.js';
import { findMentions } from '../../../src/extraction/2-entities/mentions.js';
import { isKnownCode } from '../../../src/extraction/data/country-codes.js';

type Row = readonly [text: string, found: string];

function found(text: string): string {
  const reading = read(text);
  const landscape = survey(reading);
  return countriesAmong(landscape.nameHits, findMentions(reading, landscape), null)
    .map(({ start, end, code }) => `${text.slice(start, end)}=${code}`)
    .join(' ');
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'Georgia is a country and a state': [
    ["Georgia's parliament passed the law at night.", 'Georgia=GE'],
    ['Georgia signed a customs pact with Azerbaijan.', 'Georgia=GE Azerbaijan=AZ'],
    ['Voters in Georgia and Arizona decided who won.', 'Georgia=US Arizona=US'],
    ['Georgia Republicans sued the election office.', 'Georgia=US Republicans=US'],
    ['A Georgia state senator wanted peaches on the seal.', 'Georgia=US'],
    ['The U.S. state of Georgia counted again.', 'U.S.=US Georgia=US'],
    ['The train runs from Athens to Athens, Georgia, on paper only.', 'Athens=GR Athens=US Georgia=US'],
    ['Georgia’s prime minister met Republican senators.', 'Georgia=GE'],
    ['Georgia Tech hired a coach.', ''],
    ['South Georgia has more penguins than voters.', ''],
    ['Georgia Hallam, 41, reads the river gauge.', ''],
  ],
  'Jordan, Chad, Israel and others are given names': [
    ['Jordan said the bridge to Iraq would open.', 'Jordan=JO Iraq=IQ'],
    ['Jordan Peele filmed at night.', ''],
    ['Jordan, 34, missed the bus.', ''],
    ['Jordan, who coaches the under-twelves, agreed.', ''],
    ["Jordan's mother said he was asleep.", ''],
    ["Jordan's army chief said he was awake.", 'Jordan=JO'],
    ['Coach Tom Jordan said Jordan would not play.', ''],
    ['Coach Tom Jordan flew to Jordan.', 'Jordan=JO'],
    ['Chad Kroll told the court he was late.', ''],
    ['Chad and Niger closed a crossing.', 'Chad=TD Niger=NE'],
    ['Chad, 29, closed the shop.', ''],
    ['Israel Gonzalez scored twice.', ''],
    ['Israel scored twice against Malta.', 'Israel=IL Malta=MT'],
    ['China Miéville read from a novel.', ''],
    ['Cuba Gooding Jr. denied it.', ''],
    ['Kenya Barris wrote the pilot.', ''],
    ['Kenya Power cut the supply.', 'Kenya=KE'],
    ['Kenya Morris said she would sue.', ''],
    ['India Rowe and Ireland Baxter won the doubles.', ''],
    ['Paris Hilton sold a perfume.', ''],
    ['Mr. French met French officials, and French thanked them.', 'French=FR'],
    ['Orlando is warm; Peter Orlando is cold.', 'Orlando=US'],
    ['Michael Portugal and Rita Malta are accountants.', ''],
  ],
  'things and animals that took a name': [
    ['Turkey sandwiches sold out by noon.', ''],
    ['Turkey was served at the dinner.', ''],
    ['Turkey prices rose before Thanksgiving.', ''],
    ['Turkey raised its interest rate again.', 'Turkey=TR'],
    ['A wild turkey crossed the road.', ''],
    ['China cups were smashed at the reception.', ''],
    ['China smashed the record at the reception.', 'China=CN'],
    ['Polish the silver, the butler said.', ''],
    ['Polish farmers blocked the road.', 'Polish=PL'],
    ['Guinea pigs were taken off the menu.', ''],
    ['He wore a Panama hat in Panama.', 'Panama=PA'],
    ['Brussels sprouts were dear this winter.', ''],
    ['Brussels proposed a cap on sprouts.', 'Brussels=BE'],
    ['French fries came with Swiss cheese.', ''],
    ['Two Great Danes and a German shepherd were found.', ''],
    ['Chinese food is cheaper than Thai food.', ''],
    ['Chinese officials ate Thai rice.', 'Chinese=CN Thai=TH'],
    ['An Italian restaurant closed in Lyon.', 'Lyon=FR'],
    ['A Danish pastry, a Spanish omelette and Turkish coffee.', ''],
    ['She played the French horn under a Persian rug.', ''],
    ['A Mexican standoff, a Dutch auction and Russian roulette.', ''],
    ['CAR-T cells were grown in a laboratory.', ''],
  ],
  'companies, papers, clubs and sights': [
    ['Turkish Airlines hired 200 pilots.', ''],
    ['Air India and Air Serbia share a gate.', ''],
    ['Qatar Airways and Kenya Airways share another.', ''],
    ['China Southern Airlines bought six jets.', ''],
    ['Swiss Re raised premiums; Swiss regulators watched.', 'Swiss=CH'],
    ['The Washington Post and the Kyiv Post had it first.', ''],
    ['The Jakarta Post and the Bangkok Herald had it later.', ''],
    ['Washington had it last.', 'Washington=US'],
    ['Real Madrid beat Bayern Munich.', ''],
    ['Madrid beat the deadline.', 'Madrid=ES'],
    ['The U.S. Open and the French Open overlap.', ''],
    ['The Berlin Philharmonic played beside the Berlin Wall.', ''],
    ['George Washington University closed early.', ''],
  ],
  'agreements and talks that a city gave its name': [
    ['The Paris Agreement was signed by 195 parties.', ''],
    ['The Vienna Convention protects envoys.', ''],
    ['The Oslo Accords, the Rome Statute and the Minsk agreements.', ''],
    ['The Lusaka Protocol and the Algiers Declaration are forgotten.', ''],
    ['Geneva talks resume on Monday.', 'Geneva=CH'],
    ['Vienna nuclear talks resume on Monday.', 'Vienna=AT'],
    ['The Doha round never ended.', ''],
  ],
  waters: [
    ['The Gulf of Oman and the Gulf of Guinea are patrolled.', ''],
    ['The Jordan River is a ditch by August.', ''],
    ['The Niger River feeds Niger and Nigeria.', 'Niger=NE Nigeria=NG'],
    ['Ships left the South China Sea for the Indian Ocean.', ''],
    ['The Taiwan Strait is wide; Taiwan is not.', 'Taiwan=TW'],
    ['The Sea of Japan has another name in Seoul.', 'Seoul=KR'],
  ],
  'names within names': [
    ['Niger expelled an envoy of Nigeria.', 'Niger=NE Nigeria=NG'],
    ['Nigerien soldiers stayed, Nigerian traders left.', 'Nigerien=NE Nigerian=NG'],
    ['Niger State lies in the middle belt.', 'Niger State=NG'],
    ['Guinea-Bissau’s army chief met Guinea’s.', 'Guinea-Bissau=GW Guinea=GN'],
    [
      'Equatorial Guinea said Guinean divers were held in Malabo.',
      'Equatorial Guinea=GQ Guinean=GQ Malabo=GQ',
    ],
    ['Guinean soldiers stayed in their barracks in Conakry.', 'Guinean=GN Conakry=GN'],
    ['Papua New Guinea shares the island of New Guinea.', 'Papua New Guinea=PG'],
    ['Northern Ireland’s ferry sails to Dublin.', 'Northern Ireland=GB Dublin=IE'],
    [
      'The Republic of Ireland and Northern Ireland share a grid.',
      'Republic of Ireland=IE Northern Ireland=GB',
    ],
    ['South Sudan pays Sudan for the pipe.', 'South Sudan=SS Sudan=SD'],
    ['South African and Central African judges met.', 'South African=ZA Central African=CF'],
    ['American Samoa is not Samoa.', 'American Samoa=AS Samoa=WS'],
    ['French Guiana and Guyana share a spelling problem.', 'French Guiana=GF Guyana=GY'],
    ['New Jersey and New Mexico voted by mail.', 'New Jersey=US New Mexico=US'],
    ['New Caledonia voted by boat.', 'New Caledonia=NC'],
    ['Inner Mongolia is not Mongolia.', 'Inner Mongolia=CN Mongolia=MN'],
    ['New South Wales and South Wales and Wales.', 'New South Wales=AU South Wales=GB Wales=GB'],
  ],
  'names that two countries share': [
    [
      'The Republic of the Congo warned the Democratic Republic of the Congo.',
      'Republic of the Congo=CG Democratic Republic of the Congo=CD',
    ],
    ['Congo said rebels had left Goma.', 'Congo=CD Goma=CD'],
    ['Congolese officials in Brazzaville signed.', 'Congolese=CG Brazzaville=CG'],
    ['Congolese officials in Kinshasa warned Brazzaville.', 'Congolese=CD Kinshasa=CD Brazzaville=CG'],
    ['Congo-Brazzaville and Congo-Kinshasa share a ferry.', 'Congo-Brazzaville=CG Congo-Kinshasa=CD'],
    ['Dominica and the Dominican Republic were drawn in one group.', 'Dominica=DM Dominican Republic=DO'],
    ['Dominican fishermen sailed home to Dominica.', 'Dominican=DM Dominica=DM'],
    ['Dominican fishermen sailed home.', 'Dominican=DO'],
    ['Tripoli denied it.', 'Tripoli=LY'],
    ['Lebanese soldiers left Tripoli.', 'Lebanese=LB Tripoli=LB'],
    ['Punjab voted, Pakistan’s election body said.', 'Punjab=PK Pakistan=PK'],
    ['Punjab voted on Sunday.', 'Punjab=IN'],
    ['North Korea printed a Korean stamp.', 'North Korea=KP Korean=KP'],
    ['A Korean carmaker recalled vans.', 'Korean=KR'],
  ],
  'Brussels is a capital and the seat of the Union': [
    ['The European Union will act, Brussels said.', 'European Union=EU Brussels=EU'],
    ['European Union ministers met in Brussels.', 'European Union=EU Brussels=BE'],
    ['Belgium told the European Union that Brussels would pay.', 'Belgium=BE European Union=EU Brussels=BE'],
  ],
  'peoples of several countries': [
    ['Turkish jets struck Kurdish fighters.', 'Turkish=TR Kurdish=TR'],
    ['Turkish jets struck Kurdish fighters in Iraq.', 'Turkish=TR Iraq=IQ'],
    ['Kurdish fighters withdrew.', ''],
    ['Tamil families left the north of Sri Lanka.', 'Tamil=LK Sri Lanka=LK'],
    ['Ethnic Albanians marched near the border of North Macedonia.', 'Albanians=MK North Macedonia=MK'],
    ['Ethnic Hungarians voted in Romania.', 'Hungarians=RO Romania=RO'],
    ['Ethnic Danes voted.', ''],
  ],
  'towns that took the name along': [
    ['Lebanon, Pennsylvania, makes sausage.', 'Lebanon=US Pennsylvania=US'],
    ['Peru, Indiana, has a circus.', 'Peru=US Indiana=US'],
    ['Cairo, Illinois, was flooded.', 'Cairo=US Illinois=US'],
    ['London, Ontario, has a Thames too.', 'London=CA Ontario=CA'],
    ['Paris, Texas, and Paris, France, are twins.', 'Paris=US Texas=US Paris=FR France=FR'],
    ['He retired to Moscow, Idaho.', 'Moscow=US Idaho=US'],
    ['She studied in Warsaw, Ind., for a year.', 'Warsaw=US'],
    ['Offices opened in Rome, Madrid and Lisbon.', 'Rome=IT Madrid=ES Lisbon=PT'],
    ['Jersey is a shirt.', ''],
    ['Jersey and Guernsey share a ferry line.', 'Jersey=JE Guernsey=GG'],
    ['Kingston was chosen.', ''],
    ['Jamaica’s ministry in Kingston was closed.', 'Jamaica=JM Kingston=JM'],
    ['Guyana said Georgetown would host the fair.', 'Guyana=GY Georgetown=GY'],
    ['Students at Georgetown protested.', ''],
  ],
  abbreviations: [
    ['The U.S. and the UK agreed; the UAE and the KSA did not.', 'U.S.=US UK=GB UAE=AE KSA=SA'],
    ['The DPRK mocked the ROK and thanked the PRC.', 'DPRK=KP ROK=KR PRC=CN'],
    ['The DRC accused Rwanda.', 'DRC=CD Rwanda=RW'],
    ['The Central African Republic (CAR) lost; CAR fans wept.', 'Central African Republic=CF CAR=CF CAR=CF'],
    ['CAR SALES FELL, the dealers said.', ''],
    ['The RSA squad left Pretoria.', 'RSA=ZA Pretoria=ZA'],
    ['An RSA key is long.', ''],
    ['The bill came to US$5 million.', ''],
    ['TELL US MORE', ''],
    ['Tell us more about the us of old.', ''],
    ['The AU sent observers, and so did ECOWAS.', 'AU=AFU ECOWAS=ECOWAS'],
    [
      'The G7, BRICS, ASEAN, OPEC and NATO met in one week.',
      'G7=G7 BRICS=BRICS ASEAN=ASEAN OPEC=OPEC NATO=NATO',
    ],
    ['The AU is not AUKUS, and Australia knows.', 'AU=AFU AUKUS=AUKUS Australia=AU'],
  ],
  'contested places': [
    ['Taiwan and Kosovo sent swimmers.', 'Taiwan=TW Kosovo=XK'],
    ['Palestine and the Palestinian Authority sent runners.', 'Palestine=PS Palestinian Authority=PS'],
    ['Western Sahara and the Polisario Front were heard.', 'Western Sahara=EH Polisario Front=EH'],
    ['Hong Kong and Macau issued stamps.', 'Hong Kong=HK Macau=MO'],
    ['Crimea and Sevastopol lost power.', 'Crimea=UA Sevastopol=UA'],
    ['The Luhansk People’s Republic issued plates.', 'Luhansk People’s Republic=UA'],
    ['Transnistria has its own stamps.', 'Transnistria=MD'],
    ['Abkhazia and South Ossetia held a parade.', 'Abkhazia=GE South Ossetia=GE'],
    ['North Ossetia did not.', 'North Ossetia=RU'],
    ['Northern Cyprus opened a beach.', 'Northern Cyprus=CY'],
    ['Somaliland printed ballots in Hargeisa.', 'Somaliland=SO Hargeisa=SO'],
    ['Nagorno-Karabakh, which some call Artsakh, emptied.', 'Nagorno-Karabakh=AZ Artsakh=AZ'],
    ['The Golan Heights have vineyards.', 'Golan Heights=SY'],
    ['Police closed a street in east Jerusalem.', 'east Jerusalem=PS'],
    ['Snow closed the passes of Kashmir.', ''],
    [
      'Snow closed Indian-administered Kashmir and Azad Kashmir.',
      'Indian-administered Kashmir=IN Azad Kashmir=PK',
    ],
    ['The Falkland Islands, which Argentina calls Malvinas.', 'Falkland Islands=FK Argentina=AR Malvinas=FK'],
    ['Republika Srpska has a parliament.', 'Republika Srpska=BA'],
    ['The Spratly Islands are claimed by six.', ''],
  ],
  'states that changed their name or are gone': [
    ['Zaire, Burma, Ceylon and Siam had other maps.', 'Zaire=CD Burma=MM Ceylon=LK Siam=TH'],
    ['Swaziland and Macedonia took new names.', 'Swaziland=SZ Macedonia=MK'],
    ['Yugoslavia recalled the Yugoslav consul.', 'Yugoslavia=RS Yugoslav=RS'],
    ['The former Yugoslavia and the former Soviet Union were one market.', ''],
    ['East Germany and Czechoslovakia traded trams.', 'East Germany=DE Czechoslovakia=CZ'],
    ['Soviet-era trams still run in Riga.', 'Riga=LV'],
  ],
  'slips of the pen': [
    ['The Phillipines lost to Ethopia.', 'Phillipines=PH Ethopia=ET'],
    ['Ukranian and Isreali pilots trained in Quatar.', 'Ukranian=UA Isreali=IL Quatar=QA'],
    ['Columbia University hired a Colombian dean.', 'Colombian=CO'],
  ],
  'languages, descent and peoples': [
    ['She answered in fluent Russian.', ''],
    ['She answered in Russian and Farsi.', ''],
    ['A French-speaking guide met Spanish-language media.', ''],
    ['A French guide met Spanish media.', 'French=FR Spanish=ES'],
    ['Ethnic Albanians and ethnic Serbs live in Kosovo.', 'Albanians=XK Serbs=XK Kosovo=XK'],
    ['A Canadian of Lebanese descent was freed.', 'Canadian=CA'],
    ['Native American tribes met American officials.', 'American=US'],
    ['Latin American ministers met.', ''],
    ['Bosnian Serbs and Kosovo Albanians met.', 'Bosnian Serbs=BA Kosovo Albanians=XK'],
    ['Chechens in Turkey protested.', 'Chechens=RU Turkey=TR'],
  ],
  'what stands for a country named before': [
    ['South Korea said the North had fired; the South replied.', 'South Korea=KR North=KP South=KR'],
    [
      'Sudan met South Sudan: the North wants fees, the South refuses.',
      'Sudan=SD South Sudan=SS North=SD South=SS',
    ],
    [
      'Northern Ireland’s leaders said the North would wait; Ireland’s said the Republic would not.',
      'Northern Ireland=GB North=GB Ireland=IE Republic=IE',
    ],
    ['England’s players from the North of the country stayed.', 'England=GB'],
    ['Taiwan said the island would not yield to the mainland.', 'Taiwan=TW island=TW mainland=CN'],
    ['Taiwan and Cuba said the island would wait.', 'Taiwan=TW Cuba=CU'],
    ['Taiwan said the island of Dongyin was safe.', 'Taiwan=TW'],
    ['Cyprus said an island has limits.', 'Cyprus=CY'],
    ['Saudi Arabia said the kingdom would cut output.', 'Saudi Arabia=SA kingdom=SA'],
    ['Saudi Arabia and Jordan said the kingdom would help.', 'Saudi Arabia=SA Jordan=JO'],
    ['Crimea has no ferry, and the peninsula has one bridge.', 'Crimea=UA peninsula=UA'],
    ['North Korea left talks on the Korean Peninsula, and the peninsula is tense.', 'North Korea=KP'],
    ['Gaza waits: nine lorries entered the strip.', 'Gaza=PS strip=PS'],
    ['A strip of land was sold.', ''],
  ],
  'people in an office of state whose country the text tells': [
    [
      'President Odalys Brenmark closed the border of Bolivia, the only country named.',
      'President Odalys Brenmark=BO Bolivia=BO',
    ],
    [
      'Rebels in Bolivia dismissed an offer by President Odalys Brenmark.',
      'Bolivia=BO President Odalys Brenmark=BO',
    ],
    ['President Odalys Brenmark paid a visit to Bolivia.', 'Bolivia=BO'],
    ['President Odalys Brenmark said Bolivia and Peru should talk.', 'Bolivia=BO Peru=PE'],
    ['Defense Secretary Odalys Brenmark said troops had arrived in Bolivia.', 'Bolivia=BO'],
    ['Singer Odalys Brenmark said Bolivia was home.', 'Bolivia=BO'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each([...cases])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

it('has at least 150 cases, each told once, with codes that filters accept', () => {
  const cases = Object.values(rows).flat();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
  const codes = cases.flatMap(([, list]) =>
    [...list.matchAll(/=([A-Z0-9]+)/gu)].map(([, code = '']) => code),
  );
  expect(codes.filter((code) => !isKnownCode(code))).toEqual([]);
});
