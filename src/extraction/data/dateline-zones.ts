/**
 * The time zones of the places that datelines print, as `IANA zone: places`, without accents and in lower case. A country stands
 * for the places of it that are not listed ("ST. PETERSBURG, Russia"); where a country has several zones it stands for that of its
 * capital, or of its seat of government: Moscow for Russia, New York (Washington's zone) for the United States, Toronto (Ottawa's)
 * for Canada, Sao Paulo (Brasilia's) for Brazil, Mexico City, Jakarta, Sydney (Canberra's), Kinshasa, Almaty (Astana's since 2024).
 * A state of the United States with two zones stands for that of most of its people. A bare "Georgia" is the country, its capital's namesake
 * "San Jose" that of Costa Rica.
 */
const ZONES = `
Africa/Abidjan: abidjan, yamoussoukro, ivory coast, cote d'ivoire
Africa/Accra: accra, ghana
Africa/Addis_Ababa: addis ababa, ethiopia
Africa/Algiers: algiers, algeria
Africa/Asmara: asmara, eritrea
Africa/Bamako: bamako, timbuktu, mali
Africa/Bangui: bangui, central african republic
Africa/Banjul: banjul, gambia
Africa/Bissau: bissau, guinea-bissau
Africa/Blantyre: lilongwe, blantyre, malawi
Africa/Brazzaville: brazzaville, pointe-noire, republic of congo
Africa/Bujumbura: bujumbura, gitega, burundi
Africa/Cairo: cairo, alexandria, sharm el-sheikh, giza, egypt
Africa/Casablanca: rabat, casablanca, marrakesh, marrakech, tangier, morocco
Africa/Conakry: conakry, guinea
Africa/Dakar: dakar, senegal
Africa/Dar_es_Salaam: dar es salaam, dodoma, arusha, zanzibar, tanzania
Africa/Djibouti: djibouti
Africa/Douala: yaounde, douala, cameroon
Africa/El_Aaiun: laayoune, el aaiun, western sahara
Africa/Freetown: freetown, sierra leone
Africa/Gaborone: gaborone, botswana
Africa/Harare: harare, bulawayo, zimbabwe
Africa/Johannesburg: johannesburg, pretoria, cape town, durban, soweto, south africa
Africa/Juba: juba, malakal, south sudan
Africa/Kampala: kampala, entebbe, uganda
Africa/Khartoum: khartoum, port sudan, omdurman, el fasher, sudan
Africa/Kigali: kigali, rwanda
Africa/Kinshasa: kinshasa, democratic republic of congo, democratic republic of the congo, congo
Africa/Lubumbashi: lubumbashi, goma, bukavu, bunia
Africa/Lagos: abuja, lagos, kano, maiduguri, port harcourt, kaduna, nigeria
Africa/Libreville: libreville, gabon
Africa/Lome: lome, togo
Africa/Luanda: luanda, angola
Africa/Lusaka: lusaka, zambia
Africa/Malabo: malabo, equatorial guinea
Africa/Maputo: maputo, beira, mozambique
Africa/Maseru: maseru, lesotho
Africa/Mbabane: mbabane, eswatini
Africa/Mogadishu: mogadishu, hargeisa, somalia
Africa/Monrovia: monrovia, liberia
Africa/Nairobi: nairobi, mombasa, kisumu, kenya
Africa/Ndjamena: n'djamena, ndjamena, chad
Africa/Niamey: niamey, agadez, niger
Africa/Nouakchott: nouakchott, mauritania
Africa/Ouagadougou: ouagadougou, burkina faso
Africa/Porto-Novo: porto-novo, cotonou, benin
Africa/Sao_Tome: sao tome
Africa/Tripoli: tripoli, benghazi, sirte, misrata, libya
Africa/Tunis: tunis, tunisia
Africa/Windhoek: windhoek, namibia
America/Anchorage: anchorage, juneau, alaska
America/Argentina/Buenos_Aires: buenos aires, cordoba, rosario, argentina
America/Asuncion: asuncion, paraguay
America/Barbados: bridgetown, barbados
America/Belize: belmopan, belize city, belize
America/Bogota: bogota, medellin, cali, cartagena, colombia
America/Caracas: caracas, maracaibo, venezuela
America/Cayenne: cayenne, french guiana
America/Chicago: chicago, houston, dallas, austin, san antonio, new orleans, minneapolis, st. louis, milwaukee, memphis, nashville, illinois, texas, louisiana, minnesota, missouri, wisconsin, iowa, oklahoma, kansas, nebraska, alabama, mississippi, arkansas, tennessee
America/Costa_Rica: san jose, costa rica
America/Cuiaba: cuiaba
America/Dominica: roseau, dominica
America/Denver: denver, albuquerque, salt lake city, colorado, utah, new mexico, montana, wyoming, idaho
America/Detroit: detroit, michigan
America/Edmonton: calgary, edmonton, alberta
America/El_Salvador: san salvador, el salvador
America/Grenada: st. george's, grenada
America/Guatemala: guatemala city, guatemala
America/Guayaquil: quito, guayaquil, ecuador
America/Guyana: georgetown, guyana
America/Halifax: halifax, nova scotia
America/Havana: havana, guantanamo bay, cuba
America/Jamaica: kingston, montego bay, jamaica
America/La_Paz: la paz, sucre, santa cruz, cochabamba, bolivia
America/Lima: lima, cusco, peru
America/Los_Angeles: los angeles, san francisco, san diego, seattle, sacramento, las vegas, portland, california, oregon, washington state, nevada
America/Managua: managua, nicaragua
America/Manaus: manaus, boa vista
America/Martinique: fort-de-france, martinique
America/Mexico_City: mexico city, guadalajara, monterrey, acapulco, oaxaca, mexico
America/Montevideo: montevideo, punta del este, uruguay
America/Nassau: nassau, bahamas
America/New_York: washington, new york, united nations, boston, philadelphia, miami, atlanta, baltimore, pittsburgh, cleveland, orlando, tampa, charlotte, camp david, palm beach, wilmington, united states, florida, georgia state, virginia, maryland, pennsylvania, massachusetts, connecticut, new jersey, ohio, north carolina, south carolina, delaware, new hampshire, vermont, maine, rhode island
America/Nuuk: nuuk, greenland
America/Panama: panama city, panama
America/Paramaribo: paramaribo, suriname
America/Phoenix: phoenix, tucson, arizona
America/Port-au-Prince: port-au-prince, haiti
America/Port_of_Spain: port of spain, port-of-spain, trinidad and tobago, trinidad
America/Puerto_Rico: san juan, puerto rico
America/Santiago: santiago, valparaiso, chile
America/Santo_Domingo: santo domingo, dominican republic
America/Sao_Paulo: brasilia, sao paulo, rio de janeiro, salvador, porto alegre, belo horizonte, curitiba, belem, brazil
America/St_Johns: st. john's, newfoundland
America/St_Lucia: castries, st. lucia, saint lucia
America/Tegucigalpa: tegucigalpa, honduras
America/Tijuana: tijuana
America/Toronto: ottawa, toronto, montreal, quebec, quebec city, canada, ontario
America/Vancouver: vancouver, british columbia
America/Winnipeg: winnipeg, manitoba
Asia/Aden: sanaa, aden, hodeidah, yemen
Asia/Almaty: astana, almaty, nur-sultan, kazakhstan
Asia/Amman: amman, jordan
Asia/Ashgabat: ashgabat, turkmenistan
Asia/Baghdad: baghdad, erbil, basra, mosul, kirkuk, iraq
Asia/Bahrain: manama, bahrain
Asia/Baku: baku, azerbaijan
Asia/Bangkok: bangkok, chiang mai, phuket, thailand
Asia/Beirut: beirut, sidon, lebanon
Asia/Bishkek: bishkek, osh, kyrgyzstan
Asia/Brunei: bandar seri begawan, brunei
Asia/Colombo: colombo, jaffna, sri lanka
Asia/Damascus: damascus, aleppo, homs, latakia, syria
Asia/Dhaka: dhaka, chittagong, cox's bazar, bangladesh
Asia/Dili: dili, east timor, timor-leste
Asia/Dubai: dubai, abu dhabi, sharjah, united arab emirates
Asia/Dushanbe: dushanbe, tajikistan
Asia/Gaza: gaza, gaza city, khan younis, rafah, gaza strip
Asia/Hebron: ramallah, nablus, hebron, jenin, bethlehem, west bank
Asia/Ho_Chi_Minh: hanoi, ho chi minh city, da nang, vietnam
Asia/Hong_Kong: hong kong
Asia/Jakarta: jakarta, bandung, surabaya, yogyakarta, indonesia
Asia/Jayapura: jayapura
Asia/Jerusalem: jerusalem, tel aviv, haifa, israel
Asia/Kabul: kabul, kandahar, herat, afghanistan
Asia/Karachi: islamabad, karachi, lahore, peshawar, quetta, rawalpindi, pakistan
Asia/Kathmandu: kathmandu, nepal
Asia/Kolkata: new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, srinagar, lucknow, ahmedabad, india
Asia/Kuala_Lumpur: kuala lumpur, putrajaya, penang, malaysia
Asia/Kuwait: kuwait city, kuwait
Asia/Macau: macau, macao
Asia/Makassar: denpasar, bali, nusa dua, makassar
Asia/Manila: manila, cebu, davao, quezon city, philippines
Asia/Muscat: muscat, oman
Asia/Nicosia: nicosia, limassol, larnaca, cyprus
Asia/Novosibirsk: novosibirsk
Asia/Phnom_Penh: phnom penh, siem reap, cambodia
Asia/Pyongyang: pyongyang, north korea
Asia/Qatar: doha, qatar
Asia/Riyadh: riyadh, jeddah, mecca, medina, saudi arabia
Asia/Seoul: seoul, busan, incheon, gwangju, sejong, panmunjom, south korea
Asia/Shanghai: beijing, shanghai, guangzhou, shenzhen, wuhan, chengdu, chongqing, tianjin, hangzhou, urumqi, lhasa, china
Asia/Singapore: singapore
Asia/Taipei: taipei, kaohsiung, taichung, taiwan
Asia/Tashkent: tashkent, samarkand, uzbekistan
Asia/Tbilisi: tbilisi, batumi, georgia
Asia/Tehran: tehran, isfahan, mashhad, iran
Asia/Thimphu: thimphu, bhutan
Asia/Tokyo: tokyo, osaka, kyoto, hiroshima, nagasaki, sapporo, naha, okinawa, fukushima, japan
Asia/Ulaanbaatar: ulaanbaatar, ulan bator, mongolia
Asia/Vientiane: vientiane, luang prabang, laos
Asia/Vladivostok: vladivostok, khabarovsk
Asia/Yangon: yangon, naypyitaw, naypyidaw, mandalay, myanmar
Asia/Yekaterinburg: yekaterinburg
Asia/Yerevan: yerevan, stepanakert, armenia
Atlantic/Azores: azores
Atlantic/Bermuda: bermuda
Atlantic/Cape_Verde: praia, cape verde
Atlantic/Reykjavik: reykjavik, iceland
Atlantic/Stanley: port stanley, stanley, falkland islands
Atlantic/Faroe: torshavn, faroe islands
Australia/Adelaide: adelaide
Australia/Brisbane: brisbane, queensland
Australia/Darwin: darwin
Australia/Perth: perth
Australia/Sydney: canberra, sydney, melbourne, australia
Europe/Amsterdam: amsterdam, the hague, rotterdam, netherlands
Europe/Athens: athens, thessaloniki, lesbos, greece
Europe/Berlin: berlin, munich, frankfurt, hamburg, bonn, cologne, dresden, germany
Europe/Bratislava: bratislava, slovakia
Europe/Brussels: brussels, antwerp, belgium
Europe/Bucharest: bucharest, romania
Europe/Budapest: budapest, hungary
Europe/Chisinau: chisinau, tiraspol, moldova
Europe/Copenhagen: copenhagen, denmark
Europe/Dublin: dublin, cork, ireland
Europe/Helsinki: helsinki, finland
Europe/Istanbul: istanbul, ankara, izmir, antalya, diyarbakir, gaziantep, turkey, turkiye
Europe/Kaliningrad: kaliningrad
Europe/Kyiv: kyiv, kiev, kharkiv, odesa, odessa, lviv, dnipro, zaporizhzhia, kherson, donetsk, ukraine
Europe/Lisbon: lisbon, porto, portugal
Europe/Ljubljana: ljubljana, slovenia
Europe/London: london, edinburgh, belfast, cardiff, manchester, birmingham, glasgow, england, scotland, wales, northern ireland, britain, united kingdom
Europe/Luxembourg: luxembourg
Europe/Madrid: madrid, barcelona, seville, valencia, spain
Europe/Malta: valletta, malta
Europe/Minsk: minsk, brest, belarus
Europe/Monaco: monaco
Europe/Moscow: moscow, st. petersburg, saint petersburg, sochi, simferopol, sevastopol, grozny, russia
Europe/Oslo: oslo, tromso, norway
Europe/Paris: paris, strasbourg, lyon, marseille, nice, toulouse, calais, biarritz, france
Europe/Podgorica: podgorica, montenegro
Europe/Prague: prague, czech republic, czechia
Europe/Belgrade: belgrade, novi sad, serbia, pristina, prishtina, mitrovica, kosovo
Europe/Riga: riga, latvia
Europe/Rome: rome, milan, naples, turin, venice, florence, lampedusa, italy
Europe/Samara: samara
Europe/Sarajevo: sarajevo, banja luka, mostar, bosnia, bosnia and herzegovina
Europe/Skopje: skopje, north macedonia
Europe/Sofia: sofia, bulgaria
Europe/Stockholm: stockholm, gothenburg, malmo, sweden
Europe/Tallinn: tallinn, narva, estonia
Europe/Tirane: tirana, albania
Europe/Vaduz: vaduz, liechtenstein
Europe/Vatican: vatican city, vatican
Europe/Vienna: vienna, salzburg, austria
Europe/Vilnius: vilnius, lithuania
Europe/Warsaw: warsaw, krakow, gdansk, poland
Europe/Zagreb: zagreb, dubrovnik, croatia
Europe/Zurich: geneva, bern, zurich, davos, lausanne, switzerland
Indian/Antananarivo: antananarivo, madagascar
Indian/Comoro: moroni, comoros
Indian/Mahe: seychelles
Indian/Maldives: male, maldives
Indian/Mauritius: port louis, mauritius
Pacific/Apia: apia, samoa
Pacific/Auckland: wellington, auckland, christchurch, new zealand
Pacific/Efate: port vila, vanuatu
Pacific/Fiji: suva, nadi, fiji
Pacific/Funafuti: funafuti, tuvalu
Pacific/Guadalcanal: honiara, solomon islands
Pacific/Guam: hagatna, guam
Pacific/Honolulu: honolulu, hawaii
Pacific/Kiritimati: kiritimati
Pacific/Majuro: majuro, marshall islands
Pacific/Nauru: yaren, nauru
Pacific/Noumea: noumea, new caledonia
Pacific/Palau: ngerulmud, koror, palau
Pacific/Pohnpei: palikir, micronesia
Pacific/Port_Moresby: port moresby, papua new guinea
Pacific/Tahiti: papeete, french polynesia
Pacific/Tarawa: tarawa, kiribati
Pacific/Tongatapu: nuku'alofa, tonga
`;

const zonesByPlace: ReadonlyMap<string, string> = new Map(
  ZONES.trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', places = ''] = line.split(': ');
      return places.split(', ').map((place) => [place, zone] as const);
    }),
);

const plain = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .trim()
    .toLowerCase();

/**
 * The IANA time zone of a dateline's place as printed ("SEOUL", "St. Petersburg, Russia", "BEIRUT/JERUSALEM": the first place
 * that is known counts); null where none is known.
 */
export function findTimeZone(place: string): string | null {
  for (const part of [place, ...place.split(/[,/]/u)]) {
    const zone = zonesByPlace.get(plain(part));
    if (zone !== undefined) return zone;
  }
  return null;
}

/** Every time zone of the table, each once. */
export function timeZones(): string[] {
  return [...new Set(zonesByPlace.values())];
}
