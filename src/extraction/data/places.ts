import { phraseList } from './word-set.js';

/**
 * Regions, cities and sites that lie in one country and that the news names without it, and peoples of one. They count
 * as a mention of the country; they do not speak for its government.
 *
 * Disputed places take no side: they go to the state under which the United Nations' country list and ISO 3166-2 file
 * them, whoever holds them. So Crimea, Donetsk and Luhansk are UA, Abkhazia and South Ossetia GE, Transnistria MD,
 * Nagorno-Karabakh AZ, Northern Cyprus CY, Somaliland SO, Republika Srpska BA, the Golan Heights SY, East Jerusalem, the
 * West Bank and Gaza PS. Taiwan TW, Hong Kong HK, Macau MO, Palestine PS, Western Sahara EH and the Falkland Islands FK have
 * codes of their own in ISO 3166-1; Kosovo has XK, which ISO leaves to users and the European Union uses. Kashmir by itself
 * and the islands of the South China Sea, which the lists divide or leave open, mention no country (country-traps.ts);
 * the administered parts of Kashmir go to whoever administers them, as their names say.
 */
const PLACES_BY_COUNTRY: Readonly<Record<string, string>> = {
  AE: 'Dubai, Sharjah, Ajman, Fujairah, Ras al-Khaimah, Jebel Ali',
  AF: `
    Kandahar, Herat, Helmand, Mazar-i-Sharif, Kunduz, Jalalabad, Ghazni, Bamiyan, Bagram, Panjshir, Khost, Paktia, Paktika,
    Nangarhar, Kunar, Badakhshan, Uruzgan, Lashkar Gah, Tora Bora, Faryab`,
  AL: 'Durres, Vlora, Vlore, Shkoder',
  AM: 'Gyumri',
  AO: 'Cabinda, Huambo, Benguela',
  AR: 'Patagonia, Ushuaia, Mar del Plata, Neuquén, Neuquen',
  AT: 'Salzburg, Graz, Innsbruck, Tyrol',
  AU: `
    Sydney, Melbourne, Queensland, New South Wales, Brisbane, Perth, Tasmania, Adelaide, Hobart, Northern Territory,
    Western Australia, South Australia`,
  AZ: 'Nagorno-Karabakh, Nakhchivan, Nagorno Karabakh, Karabakh, Artsakh, Stepanakert, Khankendi, Lachin corridor, Ganja, Sumgait',
  BA: 'Srebrenica, Gorazde, Banja Luka, Mostar, Tuzla, Prijedor, Bihac, Zepa, Brcko, Visegrad, Republika Srpska, Serb Republic',
  BD: `
    Chittagong, Cox's Bazar, Sylhet, Khulna, Rajshahi`,
  BE: 'Antwerp, Flanders, Wallonia, Ghent, Bruges, Liege, Liège, Charleroi, Zaventem, Molenbeek',
  BF: 'Bobo-Dioulasso, Djibo',
  BG: 'Plovdiv, Varna, Burgas',
  BH: 'Sitra',
  BJ: 'Cotonou',
  BO: 'Cochabamba, El Alto',
  BR: `
    Rio de Janeiro, Rio Grande do Sul, São Paulo, Sao Paulo, Rio, Brasilia, Salvador da Bahia, Recife, Fortaleza, Manaus, Belém, Belem, Porto Alegre,
    Curitiba, Amazonas, Minas Gerais, Belo Horizonte, Bahia, Mato Grosso, Rondonia, Roraima, Florianopolis`,
  BT: 'Phuentsholing',
  BY: 'Gomel, Grodno, Brest-Litovsk, Vitebsk, Mogilev',
  CA: `
    Toronto, Quebec, Ontario, Alberta, Montreal, Vancouver, British Columbia, Nova Scotia, Calgary, Edmonton, Winnipeg,
    Saskatchewan, Manitoba, Newfoundland, Labrador, New Brunswick, Prince Edward Island, Yukon, Nunavut, Quebec City, Québec,
    Saskatoon, Mississauga, Banff, Kananaskis, Northwest Territories, Québécois, Quebecer, Quebecers, Quebecois`,
  CD: `
    Goma, Kivu, North Kivu, South Kivu, Bukavu, Ituri, Katanga, Lubumbashi, Kisangani, Mbandaka, Butembo, Kasai, Bunia, Equateur,
    Uvira, Masisi, Rutshuru, Kolwezi, Bunagana`,
  CF: 'Bambari, Bangassou',
  CG: 'Pointe-Noire',
  CH: `
    Geneva, Zurich, Davos, Lausanne, Basel, Lugano, Winterthur, St. Gallen, Lucerne, Ticino, Bürgenstock, Zürich, Genève,
    Crans-Montana`,
  CI: 'Bouaké, Bouake, Korhogo, Yamoussoukro',
  CL: 'Valparaíso, Valparaiso, Antofagasta, Atacama, Araucanía, Araucania',
  CM: 'Douala, Bamenda, Buea, Bakassi',
  CN: `
    Shanghai, Xinjiang, Tibet, Wuhan, Guangdong, Shenzhen, Guangzhou, Inner Mongolia, Tiananmen, Tiananmen Square, Tibetan,
    Uyghur, Uighur, Sichuan, Chongqing, Tianjin, Nanjing, Harbin, Hainan, Fujian, Yunnan, Hubei, Hunan, Henan, Hebei, Shandong,
    Shanxi, Shaanxi, Zhejiang, Jiangsu, Jiangxi, Anhui, Guangxi, Guizhou, Gansu, Qinghai, Ningxia, Liaoning, Jilin, Heilongjiang,
    Lhasa, Urumqi, Kashgar, Dalian, Shenyang, Chengdu, Xiamen, Hangzhou, Suzhou, Qingdao, Dandong, Kunming, Xian, Tibetans,
    Uyghurs, Uighurs, Uygur, Great Hall of the People, Forbidden City, Tienanmen Square`,
  CO: `
    Medellín, Medellin, Cali, Barranquilla, Cauca, Antioquia, Bucaramanga, Cúcuta, Cucuta, Buenaventura, Catatumbo, Arauca,
    Putumayo, Caquetá, Caqueta`,
  CR: 'Puntarenas',
  CU: 'Santiago de Cuba, Mariel, Bay of Pigs, Varadero, Camagüey, Holguin',
  CY: `
    Turkish Cypriot, Greek Cypriot, Famagusta, Varosha, Limassol, Larnaca, Paphos, Kyrenia, Akrotiri, Dhekelia, Turkish Cypriots,
    Greek Cypriots, Turkish-Cypriot, Greek-Cypriot, Turkish-Cypriots, Greek-Cypriots`,
  CZ: 'Brno, Ostrava, Bohemia, Moravia, Plzen',
  DE: `
    Munich, Frankfurt, Hamburg, Bavaria, Saxony, Cologne, Ramstein, Bonn, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden,
    Hannover, Bremen, Nuremberg, Brandenburg, Hesse, Rostock, Potsdam, Kiel, Thuringia, Saxony-Anhalt, North Rhine-Westphalia,
    Baden-Württemberg, Lower Saxony, Schleswig-Holstein, Chemnitz, Magdeburg, Karlsruhe, Heiligendamm, Solingen, Dortmund,
    Bavarian, Wiesbaden, Gorleben`,
  DK: 'Aarhus, Odense, Jutland',
  DO: 'Punta Cana',
  DZ: 'Annaba, Tizi Ouzou, Kabylia, Kabylie, Blida, Tindouf, Tamanrasset',
  EC: 'Guayaquil, Galápagos, Galapagos, Galapagos Islands',
  EE: 'Narva, Tartu',
  EG: `
    Sinai, Sharm el-Sheikh, Suez Canal, Rafah crossing, Giza, Luxor, Aswan, Suez, Port Said, Ismailia, Tahrir Square,
    Sharm el-Sheik, Sharm El-Sheikh, Sharm el Sheikh, Taba, El Arish, el-Arish, Al-Arish, Assiut, Asyut, Minya, Hurghada,
    Sinai Peninsula, Sinai peninsula, Mansoura, Suez canal`,
  EH: 'Laayoune, Laâyoune, Dakhla, Smara, Guerguerat',
  ER: 'Assab, Massawa, Badme',
  ES: `
    Barcelona, Valencia, Catalonia, Basque Country, Andalusia, Santiago de Compostela, Seville, Bilbao, Galicia, Canary Islands, Ceuta, Melilla, Malaga, Málaga, Zaragoza,
    San Sebastian, San Sebastián, Majorca, Mallorca, Ibiza, Tenerife, Gran Canaria, Balearic Islands, Lanzarote, Basque, Basques,
    Pamplona, Navarre, Barajas, Andalucia`,
  ET: 'Tigray, Amhara, Oromia, Tigrayan, Mekele, Mekelle, Gondar, Ogaden, Dire Dawa, Tigrayans, Oromo, Harar, Bahir Dar',
  FI: 'Tampere, Turku, Lapland, Espoo, Rovaniemi',
  FR: `
    Marseille, Lyon, Strasbourg, Corsica, Calais, Normandy, Marseilles, Lyons, Toulouse, Bordeaux, Lille, Nantes, Brittany,
    Alsace, Dunkirk, Cannes, Biarritz, Evian, Versailles, Grenoble, Rennes, Corsicans, Bastia, Ajaccio, Montpellier,
    Champs-Élysées, Champs-Elysees, Notre-Dame, Seine-Saint-Denis, Clichy-sous-Bois, Deauville, Le Bourget`,
  GA: 'Port-Gentil',
  GB: `
    Belfast, Edinburgh, Glasgow, Manchester, Cardiff, Salisbury, Londonderry, Westminster, Liverpool, Leeds, Sheffield, Bristol,
    Aberdeen, Dundee, Swansea, Nottingham, Leicester, Southampton, Portsmouth, Brighton, Yorkshire, Cornwall, Devon, Cumbria,
    Lockerbie, Derry, Omagh, Heathrow, Gatwick, Blackpool, Wembley, Sellafield, Porton Down, South Wales, North Wales,
    Isle of Wight, Stormont, Holyrood, City of London, Faslane, Lancashire, Coventry, Wolverhampton, Gleneagles, South Armagh,
    Armagh, Merseyside`,
  GE: `
    Abkhazia, South Ossetia, Batumi, Abkhaz, South Ossetian, Sukhumi, Sokhumi, Tskhinvali, Ajaria, Adjara, Kutaisi, Zugdidi,
    Pankisi, Abkhazian, Abkhazians, Ossetian, Ossetians, South Ossetians`,
  GH: 'Kumasi',
  GL: 'Pituffik, Thule',
  GN: 'Nzérékoré, Nzerekore',
  GR: `
    Thessaloniki, Crete, Lesbos, Salonika, Corfu, Piraeus, Lesvos, Samos, Chios, Evros, Peloponnese, Imia, Mount Athos, Patras,
    Moria`,
  GT: 'Quetzaltenango',
  HK: 'Kowloon, Victoria Harbour, Victoria Harbor, Tsim Sha Tsui, Mong Kok, New Territories, Lantau',
  HN: 'San Pedro Sula',
  HR: 'Dubrovnik, Vukovar, Krajina, Dalmatia, Slavonia, Zadar, Osijek, Rijeka, Eastern Slavonia, Knin, Krajina Serbs, Krajina Serb',
  HT: 'Cité Soleil, Cite Soleil, Gonaïves, Gonaives, Cap-Haïtien, Cap-Haitien, Cap Haitien, Les Cayes, Petionville, Pétion-Ville',
  HU: 'Debrecen, Szeged, Győr',
  ID: `
    Aceh, Bali, Java, Sumatra, West Papua, Irian Jaya, Sulawesi, Kalimantan, Maluku, Moluccas, Ambon, Surabaya, Bandung,
    Yogyakarta, Banda Aceh, Lombok, Medan, West Timor, Papuan, Nusantara, Poso, West Java, Central Java, East Java, Javanese,
    Balinese, Acehnese, Denpasar`,
  IE: 'County Cork, Galway, Limerick, Dundalk, Donegal, County Kerry',
  IL: `
    Haifa, West Jerusalem, Jewish state, Galilee, Ashkelon, Ashdod, Beersheba, Beer Sheva, Sderot, Eilat, Netanya, Negev,
    Nazareth, Dimona, Hadera, Afula, Kiryat Shmona, Herzliya, Jaffa, Metula, Tiberias, Upper Galilee`,
  IN: `
    Mumbai, Bombay, Calcutta, Kolkata, Chennai, Gujarat, Bangalore, Assam, Manipur, Kerala, Karnataka, Tamil Nadu, Bihar,
    Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Rajasthan, Maharashtra, Orissa, Odisha, Jharkhand, Chhattisgarh, West Bengal,
    Uttarakhand, Himachal Pradesh, Haryana, Goa, Nagaland, Mizoram, Tripura, Meghalaya, Sikkim, Arunachal Pradesh, Ladakh, Jammu,
    Srinagar, Jammu and Kashmir, Jammu-Kashmir, Indian-administered Kashmir, Indian Kashmir, Indian-held Kashmir, Amritsar,
    Ahmedabad, Ayodhya, Pune, Bengaluru, Varanasi, Lucknow, Jaipur, Chandigarh, Madras, Bhopal, Telangana, Patna, Nagpur, Kargil,
    Pulwama, Siliguri, Darjeeling, Golden Temple, Pahalgam, Kochi`,
  IQ: `
    Mosul, Kirkuk, Basra, Fallujah, Falluja, Samarra, Najaf, Karbala, Erbil, Tikrit, Anbar, Baquba, Baqouba, Ramadi, Kerbala,
    Sulaimaniya, Sulaymaniyah, Sulaimaniyah, Irbil, Arbil, Dohuk, Duhok, Sinjar, Nasiriyah, Nassiriya, Umm Qasr, Abu Ghraib,
    Sadr City, Diyala, Nineveh, Iraqi Kurdistan, Kurdistan Region, Kurdistan region, Kurdistan Regional Government, Tal Afar,
    Hilla, Hillah, Amarah, Diwaniya, Haditha, Green Zone, Kufa, Latifiya, Mahmudiya, Halabja, Ain al-Asad, Taji, Samawah, Samawa,
    Qaim`,
  IR: `
    Isfahan, Natanz, Fordow, Fordo, Bushehr, Mashhad, Qom, Arak, Islamic Republic, Tabriz, Shiraz, Ahvaz, Abadan, Khuzestan,
    Kerman, Bandar Abbas, Kharg Island, Kish Island, Parchin, Evin prison, Evin Prison, Sistan-Baluchestan, Zahedan, Hamadan,
    Kermanshah, Chabahar, Sistan and Baluchestan, Esfahan, Karaj`,
  IS: 'Keflavik, Grindavik',
  IT: `
    Milan, Sicily, Lampedusa, Genoa, Venice, Naples, Turin, Florence, Bologna, Palermo, Sardinia, Trieste, Tuscany, Lombardy,
    Calabria, Catania, Verona, Pisa, Bergamo, Veneto, Piedmont, Brindisi, Aviano, Sigonella, Taormina, Sicilian, Sicilians,
    L'Aquila, Vicenza, Apulia, Puglia, South Tyrol`,
  JE: 'St. Helier, St Helier, Saint Helier',
  JM: 'Montego Bay',
  JO: 'Aqaba, Zarqa, Irbid, Zaatari',
  JP: `
    Hiroshima, Nagasaki, Okinawa, Osaka, Fukushima, Hokkaido, Kyoto, Nagoya, Sapporo, Kobe, Yokohama, Okinawan, Okinawans,
    Futenma, Yokosuka, Ise-Shima, Sendai, Niigata, Ibaraki, Honshu, Kyushu, Shikoku, Hakone, Tokaimura, Yasukuni Shrine,
    Yasukuni shrine, Yasukuni, Noto Peninsula`,
  KE: `
    Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Lamu, Dadaab, Turkana, Rift Valley Province, Kakuma, Mandera, Wajir, Kikuyu,
    Kikuyus`,
  KG: 'Batken, Jalal-Abad',
  KH: 'Siem Reap, Battambang, Preah Vihear, Angkor Wat, Anlong Veng, Pailin, Sihanoukville',
  KP: `
    Yongbyon, Punggye-ri, Kaesong, Sinuiju, Wonsan, Hamhung, Kumgang, Mount Kumgang, Nampo, Rason, Sohae, Musudan-ri,
    Tongchang-ri, Kim Il Sung Square, Mount Paektu, Hwanggang, Kaechon`,
  KR: `
    Busan, Incheon, Jeju, Panmunjom, Pusan, Gwangju, Kwangju, Daegu, Taegu, Daejeon, Taejon, Ulsan, Yeonpyeong, Yeonpyeong Island,
    Yeonpyong, Yonpyong, Pyeongtaek, Osan, Paju, Cheju, Inchon, Pyeongchang, Gyeongju, Gyeonggi, Itaewon, Seongju, Sejong, Suwon,
    Gangneung, Baengnyeong, Yeouido`,
  KW: 'Failaka',
  KZ: 'Baikonur, Semipalatinsk, Aktau, Atyrau, Zhanaozen, Karaganda, Shymkent, Kazakhstani',
  LA: 'Luang Prabang',
  LB: `
    South Lebanon, Bekaa, Bekaa Valley, Sidon, Tyre, Nabatieh, Nabatiyeh, Baalbek, Zahle, Ain al-Hilweh, Ain el-Hilweh, Shatila,
    Sabra, Nahr al-Bared, Dahiyeh, Dahiya, Marjayoun, Bint Jbeil, Shebaa Farms, Chebaa Farms, Naqoura, southern Lebanon,
    south Lebanon, Bekaa valley, Baabda`,
  LK: `
    Jaffna, Trincomalee, Batticaloa, Kilinochchi, Mullaitivu, Kandy, Jaffna Peninsula, Jaffna peninsula, Sinhalese, Vavuniya,
    Hambantota`,
  LR: 'Gbarnga',
  LT: 'Kaunas, Klaipeda',
  LV: 'Daugavpils, Jurmala',
  LY: `
    Benghazi, Misrata, Tobruk, Sirte, Misurata, Zawiya, Zawiyah, Derna, Sebha, Cyrenaica, Brega, Ras Lanuf, Ajdabiya, Zintan,
    Bani Walid, Tarhuna, Zuwara`,
  MA: 'Casablanca, Marrakesh, Tangier, Tangiers, Agadir, Marrakech',
  MD: `
    Transnistria, Transdniestria, Trans-Dniester, Transdnestr, Trans-Dniestr, Dniester region, Tiraspol, Gagauzia, Transnistrian,
    Bessarabia`,
  ME: 'Budva, Kotor',
  MG: 'Toamasina',
  MK: 'Tetovo, Kumanovo, Gostivar, Ohrid, Aracinovo',
  ML: 'Timbuktu, Gao, Kidal, Mopti, Azawad, Ségou, Segou, Menaka, Ménaka',
  MM: `
    Rakhine, Mandalay, Rakhine State, Kachin, Chin State, Shan State, Rohingyas, Arakan, Irrawaddy Delta,
    Sittwe, Myitkyina, Lashio, Myawaddy, Maungdaw`,
  MO: 'Cotai',
  MR: 'Nouadhibou',
  MW: 'Blantyre',
  MX: `
    Ciudad Juárez, Ciudad Juarez, Tijuana, Sinaloa, Acapulco, Chiapas, Oaxaca, Michoacán, Michoacan, Monterrey, Guadalajara,
    Cancún, Cancun, Nuevo Laredo, Veracruz, Yucatán, Yucatan, Baja California, Chihuahua, Culiacán, Culiacan, Ayotzinapa,
    Tamaulipas, Jalisco, Mexicali, San Cristobal de las Casas, Matamoros, Reynosa, Nuevo León, Nuevo Leon, Quintana Roo,
    Los Cabos, Iguala`,
  MY: 'Penang, Sarawak, Sabah, Johor, Putrajaya, Langkawi, Kelantan, Selangor',
  MZ: 'Beira, Cabo Delgado, Nampula, Gorongosa',
  NA: 'Walvis Bay, Caprivi',
  NC: 'Kanak, Kanaks',
  NE: 'Agadez, Diffa, Tillaberi, Zinder, Arlit',
  NG: `
    Lagos, Borno, Kano, Niger Delta, Niger State, Biafra, Maiduguri, Yoruba, Igbo, Kaduna, Ibadan, Port Harcourt, Chibok, Yobe,
    Adamawa, Bayelsa, Rivers State, Sokoto, Zamfara, Katsina, Enugu, Bauchi, Warri, Ogoni, Ogoniland, Ijaw, Benue, Benin City,
    Dapchi, Oyo, Borno State, Lagos State`,
  NI: 'Masaya, Bluefields',
  NL: 'Rotterdam, Utrecht, Eindhoven, Schiphol, Maastricht, Scheveningen, Groningen, Noordwijk',
  NO: 'Bergen, Trondheim, Utoya, Utøya, Tromsø, Tromso, Stavanger, Finnmark',
  NP: 'Pokhara, Lalitpur',
  NZ: 'Auckland, Christchurch, Dunedin, Waitangi, Maori, Māori, Rotorua',
  OM: 'Salalah, Musandam, Duqm, Dhofar',
  PA: 'Darién, Darien, Darién Gap, Darien Gap',
  PE: 'Cusco, Cuzco, Arequipa, Ayacucho, Puno, Callao, Machu Picchu',
  PG: 'Bougainville',
  PH: `
    Mindanao, Davao, Scarborough Shoal, Jolo, Marawi, Cebu, Zamboanga, Basilan, Palawan, Luzon, Maguindanao, Cotabato, Sulu,
    Visayas, Subic Bay, Second Thomas Shoal, Leyte, Tacloban, Davao City, Negros, Boracay, Baguio, Subic, Clark Air Base`,
  PK: `
    Karachi, Lahore, Peshawar, Sindh, Waziristan, Rawalpindi, Quetta, Swat, North Waziristan, South Waziristan,
    Khyber Pakhtunkhwa, Khyber, Abbottabad, Multan, Faisalabad, Gwadar, Muzaffarabad, Azad Kashmir, Pakistan-administered Kashmir,
    Pakistani Kashmir, Pakistani-administered Kashmir, Gilgit-Baltistan, Gilgit, Sialkot, Swat Valley, Bajaur, Chaman, Torkham,
    Sukkur, North-West Frontier Province, Bannu, Kohat, Larkana, Parachinar, Kurram, Dera Ismail Khan, Bahawalpur, Chagai, Murree`,
  PL: `
    Gdansk, Krakow, Rzeszow, Wroclaw, Poznan, Lodz, Lublin, Szczecin, Auschwitz, Katowice, Bialystok, Gdynia, Rzeszów, Kraków,
    Cracow, Gdańsk, Silesia, Bialowieza`,
  PS: `
    Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Jericho,
    Bethlehem, Jabalia, Jabaliya, Bureij, Nuseirat, Deir al-Balah, Beit Lahiya, Beit Hanoun, Tulkarm, Tulkarem, Tul Karm,
    Qalqilya, Qalqiliya, Khan Yunus, Al-Bireh, Al-Mawasi, Masafer Yatta, east Jerusalem, Arab East Jerusalem, Al-Shifa,
    Sheikh Jarrah, Shati, Rafah crossing point, Erez crossing, Kerem Shalom, Netzarim, Gazans, West Banker, Huwara, Beit Sahour,
    Beit Jala, Gaza strip, Dahaisha, Salfit, Tubas`,
  PT: 'Oporto, Azores, Madeira, Lajes, Algarve',
  RO: 'Transylvania, Timisoara, Constanta, Cluj, Deveselu, Iasi',
  RS: 'Vojvodina, Novi Sad, Kragujevac, Sandzak, Presevo, Presevo Valley, Bujanovac, Preševo',
  RU: `
    Chechnya, Dagestan, Siberia, St. Petersburg, St Petersburg, Saint Petersburg, Kaliningrad, Belgorod, Kursk, Vladivostok,
    Sochi, Ingushetia, Tatarstan, Rostov, Yekaterinburg, Bryansk, Grozny, Beslan, Nizhny Novgorod, Novosibirsk, Omsk, Volgograd,
    Murmansk, Arkhangelsk, Kamchatka, Sakhalin, Kuril Islands, Kurils, Kurile Islands, North Ossetia, Kabardino-Balkaria,
    Bashkortostan, Kazan, Yakutia, Krasnodar, Krasnoyarsk, Khabarovsk, Voronezh, Severodvinsk, Engels air base, Novorossiysk,
    Pskov, Budyonnovsk, Stavropol, Chechens, Dagestani, Dagestanis, Buryatia, Lubyanka, Red Square, Bolshoi, Rostov-on-Don,
    Samara, Ufa, Chelyabinsk, Magadan, Leningrad, Siberian, Norilsk, Gudermes, Argun, Urus-Martan, Ingush, North Ossetian, Tver,
    Ryazan, Makhachkala, Nazran, Vladikavkaz, Moscow Region`,
  RW: 'Butare, Gisenyi, Ruhengeri',
  SA: `
    Jeddah, Mecca, Medina, Dhahran, Makkah, Khobar, Neom, NEOM, Qatif, Al-Ula, AlUla, Buraidah, Ras Tanura, Abqaiq, Hejaz, Najran,
    Diriyah`,
  SD: `
    Darfur, West Darfur, El Fasher, Omdurman, Port Sudan, North Darfur, South Darfur, Al-Fashir, al-Fashir, El-Fasher, el-Fasher,
    El Geneina, El-Geneina, Nyala, Kordofan, South Kordofan, North Kordofan, Blue Nile state, Gezira, Nuba Mountains, Kassala,
    Abyei, Wad Madani, Darfuri, Darfurian, Darfuris, Heglig, West Kordofan, Zalingei, Kadugli`,
  SE: 'Gothenburg, Malmo, Malmö, Uppsala, Gotland',
  SG: 'Changi, Sentosa',
  SI: 'Maribor, Brdo',
  SK: 'Kosice, Košice',
  SL: 'Kenema, Makeni, Kailahun',
  SN: 'Casamance, Saint-Louis, Ziguinchor',
  SO: `
    Somaliland, Puntland, Kismayo, Hargeisa, Berbera, Baidoa, Bosaso, Bossaso, Garowe, Jubaland, Lower Shabelle, Beledweyne,
    Las Anod, Somalilander, Somalilanders, Galkayo, Merca, Bakara market`,
  SS: 'Malakal, Bentiu, Jonglei, Upper Nile State, Dinka, Nuer, Yei',
  SY: `
    Aleppo, Idlib, Homs, Raqqa, Latakia, Hama, Palmyra, Daraa, Ghouta, Deir al-Zor, Deir ez-Zor, Deraa, Golan, Golan Heights,
    Quneitra, Hasakah, Hasaka, Qamishli, Kobani, Kobane, Afrin, Manbij, Tartus, Tartous, Sweida, Suwayda, Rojava, Khan Sheikhoun,
    Khan Sheikhun, Tal Abyad, Tel Abyad, al-Tanf, Al-Tanf, Douma, Eastern Ghouta, Hmeimim, Khmeimim, Ras al-Ain, Banias, al-Bab,
    Baniyas, Maaloula, Al-Hol, al-Hol, Jisr al-Shughour, Deir el-Zour, Deir Ezzor, Deir al-Zour, Masyaf`,
  TD: 'Abeche, Abéché',
  TH: 'Phuket, Chiang Mai, Pattani, Narathiwat, Pattaya, Songkhla, Hat Yai, Mae Sot, Koh Samui',
  TJ: 'Khujand, Gorno-Badakhshan, Khorog, Kulyab, Qurghonteppa',
  TL: 'Baucau',
  TN: 'Sfax, Sidi Bouzid, Sousse, Kasserine, Djerba',
  TR: `
    Istanbul, Incirlik, Izmir, Diyarbakir, Gaziantep, Adana, Antalya, Bursa, Cizre, Hatay, Mardin, Sirnak, Hakkari, Bodrum,
    Gallipoli, Anatolia, Iskenderun, Bosphorus, Bosporus, Dardanelles, Trabzon, Edirne, Kahramanmaras, Kahramanmaraş,
    Taksim Square, Gezi Park, Imrali, Suruc, Şanlıurfa, Sanliurfa, Urfa, Antakya, Akkuyu, Tunceli, Konya, Erzurum, Constantinople,
    Marmaris, Silopi, Siirt, Bingol`,
  TW: 'Kaohsiung, Kinmen, Matsu, Hsinchu, Taichung, Penghu, Tainan, Quemoy, Taoyuan, Hualien',
  TZ: 'Arusha, Pemba, Kigoma, Mwanza, Zanzibari',
  UA: `
    Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Kherson, Odesa, Odessa, Mariupol, Zaporizhzhia,
    Zaporizhia, Bakhmut, Lviv, Bucha, Dnipro, Avdiivka, Pokrovsk, Chernobyl, Chornobyl, Crimean, Crimean Tatar, Sumy, Sevastopol,
    Kramatorsk, Sloviansk, Slavyansk, Slovyansk, Kryvyi Rih, Krivoy Rog, Mykolaiv, Nikolaev, Chernihiv, Chernigov, Poltava,
    Vinnytsia, Zhytomyr, Irpin, Sievierodonetsk, Severodonetsk, Lysychansk, Melitopol, Berdiansk, Berdyansk, Enerhodar, Energodar,
    Izium, Izyum, Vuhledar, Kupiansk, Toretsk, Chasiv Yar, Debaltseve, Simferopol, Kerch Bridge, Kerch bridge, Kerch Strait,
    Kerch, Dnipropetrovsk, Lvov, Uzhhorod, Ivano-Frankivsk, Ternopil, Zaporizhzhya, Zaporozhye, Kakhovka, Snake Island,
    Crimean Tatars, Yalta, Luhansk People's Republic, Donetsk People's Republic, Robotyne, Myrnohrad, Huliaipole, Kostiantynivka,
    Rivne, Khmelnytskyi, Cherkasy, Autonomous Republic of Crimea, Crimeans`,
  UG: 'Gulu, Entebbe, Soroti, Kasese, Acholi, Karamoja, Kitgum, Acholiland',
  US: `
    New York, New York City, California, Texas, Florida, Hawaii, Alaska, Chicago, Los Angeles, Guantanamo, Guantanamo Bay, New Mexico,
    Silicon Valley, Wall Street, Mar-a-Lago, Camp David, Pearl Harbor, San Francisco, Boston, Ohio, Michigan, Pennsylvania, Iowa,
    Nevada, Arizona, Wisconsin, New Hampshire, South Carolina, North Carolina, Illinois, Massachusetts, New Jersey, Virginia,
    Minnesota, Colorado, Alabama, Louisiana, Tennessee, Missouri, Oregon, Indiana, Kansas, Oklahoma, Utah, Nebraska, Kentucky,
    Mississippi, Maryland, Connecticut, North Dakota, South Dakota, West Virginia, Vermont, Maine, Delaware, Idaho, Montana,
    Wyoming, Rhode Island, Arkansas, Philadelphia, Houston, Atlanta, Seattle, Miami, Detroit, Dallas, Las Vegas, Manhattan,
    Brooklyn, Washington state, Washington State, Upstate New York, Long Island, Staten Island, Bronx, Ground Zero, West Point,
    Fort Bragg, Fort Hood, Quantico, Annapolis, Baltimore, Pittsburgh, Cincinnati, St. Louis, Kansas City, Minneapolis, Milwaukee,
    New Orleans, Memphis, Nashville, Raleigh, Charleston, Charlottesville, Jacksonville, Tampa, Orlando, Fort Lauderdale,
    Palm Beach, San Diego, San Antonio, El Paso, Fort Worth, Denver, Salt Lake City, Tucson, Albuquerque, Sacramento, Oakland,
    Anchorage, Honolulu, Beverly Hills, Des Moines, Omaha, Oklahoma City, Little Rock, Birmingham, Harlem, Times Square,
    Rose Garden, Jersey City, Jersey Shore, Atlantic City, Hartford, Newtown, Sandy Hook, Los Alamos, Cape Canaveral, Key West,
    Three Mile Island, New Englander, Texan, Texans, Californian, Californians, Floridian, Floridians, New Yorker, New Yorkers,
    Hawaiian, Hawaiians, Alaskan, Alaskans, Pacific Northwest, Appalachia, Deep South, Rust Belt, Bible Belt, Uvalde, El Segundo,
    San Bernardino, Bay Area, Dearborn, Louisville, Indianapolis, Las Cruces, Laredo, Brownsville, Eagle Pass, Tallahassee,
    Mobile Bay, Long Beach, Santa Monica, Mount Rushmore, Bedminster, Lower Manhattan, Twin Towers`,
  UY: 'Punta del Este',
  UZ: 'Samarkand, Bukhara, Andijan, Andizhan, Fergana, Ferghana, Termez, Karshi-Khanabad, Karakalpakstan',
  VA: `
    St. Peter's Square, St Peter's Square, Apostolic Palace, Sistine Chapel, St. Peter's Basilica, Roman Curia`,
  VE: 'Maracaibo, Zulia, Táchira, Tachira',
  VN: `
    Ho Chi Minh City, Saigon, Da Nang, Danang, Haiphong, Hai Phong, Cam Ranh Bay, Mekong Delta, Dien Bien Phu, My Lai,
    Ha Long Bay, Vung Tau`,
  XK: 'Mitrovica, Kosovska Mitrovica, Peja, Prizren, Gjakova, Djakovica, Racak, Ferizaj, Banjska, Drenica',
  YE: `
    Aden, Hodeidah, Hudaydah, Marib, Houthi, Houthis, Huthi, Taiz, Taez, Hadramout, Hadramawt, Mukalla, Abyan, Socotra, Saada,
    Sa'ada, Sadah, Lahj, Shabwa, Hodeida, Mokha, Huthis, Al-Hudaydah, Hajjah`,
  ZA: `
    Johannesburg, Soweto, Durban, Gauteng, KwaZulu-Natal, KwaZulu, Marikana, Robben Island, Port Elizabeth, Eastern Cape,
    Western Cape, Limpopo, Mpumalanga, Sharpeville, Zulu, Zulus, Transkei, East Rand, Transvaal, Afrikaner, Afrikaners, Xhosa`,
  ZM: 'Ndola, Copperbelt',
  ZW: 'Bulawayo, Matabeleland, Marange, Mutare, Mashonaland, Gukurahundi',
};

/** See {@link PLACES_BY_COUNTRY}; keys are ISO 3166-1 alpha-2. */
export const PLACES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(PLACES_BY_COUNTRY).map(([code, list]) => [code, phraseList(list)]),
);
