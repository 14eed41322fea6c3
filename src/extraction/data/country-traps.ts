import { phraseList } from './word-set.js';

/**
 * Names that hold a country's name or demonym without meaning the country, by the reason why: read whole, they mention
 * none. Newspapers and companies that stand in organizations.ts need no entry here, nor do names that
 * country-contexts.ts
    tells by the words beside them ("Air India", "Turkish Airlines",
    "Oslo Accords"). */ const TRAPS_BY_REASON: Readonly<Record<string, string>> = {
  'parts of the world that are larger than a country, and what lies in none': `
    Latin America, Latin American, Latin Americans, South America, South American, South Americans, North America, North American,
    North Americans, Central America, Central American, Central Americans, Inter-American, Pan-American, Americas, West Indian,
    West Indians, West Indies, Korean Peninsula, Indian subcontinent, Indian Ocean, Indo-Pacific, South China Sea, East China Sea,
    Philippine Sea, Taiwan Strait, Strait of Taiwan, English Channel, Irish Sea, Norwegian Sea, Solomon Sea, Greenland Sea,
    Mozambique Channel, Denmark Strait, Jordan River, River Jordan, Jordan Valley, Lake Chad, Chad Basin, Panama Canal,
    New Guinea, Niger River, River Niger, Congo River, River Congo, Congo Basin, South Pole, North Pole, Persian Gulf,
    Iranian plateau, Bermuda Triangle, Rio Grande, Kashmir, Kashmiri, Kashmiris, Korean DMZ, Paracel Islands, Spratly Islands, French Riviera`,
  'unions and regions that are no more': `
    former Soviet Union, former Soviet republic, former Soviet republics, former Soviet state, former Soviet states,
    former Soviet bloc, Soviet bloc, post-Soviet, former Yugoslavia, ex-Yugoslavia, former Yugoslav republic,
    former Yugoslav republics, British Empire, Russian Empire, Ottoman Empire, Persian Empire, Austro-Hungarian,
    Austro-Hungarian Empire, British Raj, British Mandate, French Indochina`,
  'history, wars and doctrines': `
    Korean War, Vietnam War, Iraq War, Iran-Iraq War, Falklands War, Russo-Japanese War, Spanish-American War, Spanish Civil War,
    American Civil War, French Revolution, Russian Revolution, American Revolution, Cuban Missile Crisis, Cuban missile crisis,
    Indian Wars, French and Indian War, Spanish flu, Irish Republican Army, American Dream, Dutch disease, Monroe Doctrine,
    Vietnam veteran, Vietnam veterans, Vietnam vet, Vietnam vets, America First, Make America Great Again, Prague Spring,
    Beijing Spring, Berlin Wall, Berlin airlift, Washington Consensus, Beijing Consensus, Bretton Woods, Treaty of Rome,
    Treaty of Versailles, Congress of Vienna, Spanish Inquisition, Congress of Berlin`,
  'peoples and faiths that are of no country or of another': `
    American Indian, American Indians, Native American, Native Americans, Indian reservation, Indian reservations, Indian tribe,
    Indian tribes, Indian Country, Indian casino, Indian casinos, Bureau of Indian Affairs, Indian Affairs, Pennsylvania Dutch,
    Greek Orthodox, Russian Orthodox, Serbian Orthodox, Ethiopian Orthodox, Egyptian Coptic, Fighting Irish`,
  'illnesses and states of mind': `
    Havana syndrome, Stockholm syndrome, Stockholm Syndrome, Jerusalem syndrome, Paris syndrome, German measles, Delhi belly,
    Russian roulette, Mexican standoff, Mexican wave, Chinese whispers, Chinese wall, Chinese walls, Dutch courage, Dutch auction,
    French kiss, French leave, Indian summer, Indian file, Brazilian butt, Brazilian wax, Swiss roll, Greek tragedy, Greek chorus,
    Pole position, Pole vault, Pole vaulter`,
  'food, drink and plants': `
    French fries, French fry, French toast, French press, French dressing, French onion, Belgian waffle, Belgian waffles,
    Danish pastry, Danish pastries, Swiss cheese, Swiss chard, English muffin, English muffins, English breakfast, Irish coffee,
    Irish stew, Irish cream, Turkish delight, Turkish coffee, Turkish bath, Turkish baths, Peking duck, Lima bean, Lima beans,
    Brazil nut, Brazil nuts, Brussels sprout, Brussels sprouts, Jordan almonds, Jerusalem artichoke, Jerusalem artichokes,
    Chile pepper, Chile peppers, Chile con carne, Kiwi fruit, Kiwi fruits, Scotch egg, Scotch eggs, Spanish moss,
    Spanish omelette, Russian salad, Russian dressing, Greek salad, Greek yogurt, Greek yoghurt, Moscow mule, Moscow Mule,
    Singapore Sling, Vienna sausage, Vienna sausages, Norway maple, Norway spruce, Cuban sandwich, Cuban sandwiches,
    Vietnamese coffee, Bermuda grass, Bermuda onion, Canada thistle, Hungarian goulash, Polish sausage, Italian dressing,
    Canadian bacon`,
  animals: `
    German shepherd, German shepherds, German Shepherd, Great Dane, Great Danes, French bulldog, French bulldogs, English bulldog,
    English setter, Irish setter, Irish wolfhound, Afghan hound, Tibetan mastiff, Siberian husky, Siberian tiger, Siamese cat,
    Persian cat, Turkish Angora, Guinea pig, Guinea pigs, Guinea fowl, Guinea hen, Guinea worm, Canada goose, Canada geese,
    Norway rat, Norway rats, Guernsey cow, Guernsey cows, Jersey cow, Jersey cows, Jersey cattle, Bengal tiger, Bengal tigers`,
  'things called after a country': `
    Panama hat, Panama hats, Panama Papers, Swiss Army knife, Swiss army knife, Swiss Guard, Swiss Guards, Swiss watch,
    Swiss watches, Cuban cigar, Cuban cigars, Cuban heel, Cuban heels, Irish pub, Irish pubs, French horn, French door,
    French doors, French window, French windows, English horn, Dutch oven, Dutch door, Spanish guitar, Russian doll,
    Russian dolls, Chinese checkers, Chinese lantern, Chinese lanterns, Chinese zodiac, Chinese New Year, Turkish carpet,
    Turkish carpets, Persian rug, Persian rugs, Persian carpet, Persian carpets, Egyptian cotton, Manila envelope,
    Manila envelopes, Manila folder, Manila folders, Bermuda shorts, Greek alphabet, India ink, Swedish massage, Thai massage,
    Thai boxing, Brazilian jiu-jitsu, Greek letter, CAR-T, Kenya AA`,
  'agreements, bodies of rules and clubs of creditors that a city gave its name': `
    Minsk agreements, Minsk agreement, Minsk accords, Oslo accords, Oslo process, Oslo peace accords, Paris climate accord,
    Paris climate agreement, Paris climate deal, Paris climate pact, Paris deal, Paris accord, Paris accords, Paris pact,
    Paris agreement, Paris Club, London Club, Club of Rome, Club of Paris, Rome statute, Kyoto protocol, Geneva conventions,
    Dayton accords, Dayton agreement, Dayton peace accords, Dayton peace agreement, Camp David Accords, Camp David accords,
    Abraham Accords, Copenhagen criteria, Dublin regulation, Dublin Regulation, Doha Round, Doha round, Uruguay Round,
    Uruguay round, Tokyo Round, Basel III, Basel Committee, Budapest Memorandum, London Interbank Offered Rate, Brussels effect,
    Washington Treaty, Washington Naval Treaty`,
  'companies, brands and their houses': `
    American Express, American Idol, American Apparel, American Eagle, American International Group, Bank of America,
    Captain America, Miss America, Miss USA, Deutsche Bank, Swiss Re, Swiss Life, Swiss International Air Lines,
    Royal Dutch Shell, Royal Jordanian, Royal Air Maroc, Korean Air, Korean Air Lines, Iran Air, Garuda Indonesia,
    British American Tobacco, British Gas, British Petroleum, British Land, Canadian Tire, Canadian Pacific,
    Norwegian Cruise Line, Emirates Stadium, Emirates Airline, Emirates airline, Turkish Cargo, Tokyo Electron, Tokyo Gas,
    Moscow Arts Theatre, Paris Baguette, Zurich Insurance, Zurich Insurance Group, Air America, France Telecom, Deutsche Telekom,
    Philippine Airlines, RSA Conference, RSA encryption, RSA Security, RSA key, RSA keys`,
  'orchestras, schools, sights': `
    Berlin Philharmonic, Vienna Philharmonic, Vienna Boys Choir, London School of Economics, London Bridge, London Eye,
    East London, London Underground, London Stadium, Paris Opera, Spanish Steps, French Quarter, Washington Monument,
    George Washington University, George Washington Bridge, Washington University, Washington State University, Georgia Tech,
    Georgia State University, University of Georgia, Georgia Southern, Georgia Pacific, Georgia-Pacific, Georgia Bulldogs,
    Holland Tunnel, Holland Park`,
  'sport and its clubs': `
    French Open, Australian Open, U.S. Open, US Open, British Open, Italian Open, Canadian Open, Boston Celtics, Real Madrid,
    Atletico Madrid, Atlético Madrid, Rayo Vallecano, Inter Milan, AC Milan, Paris Saint-Germain, Paris St-Germain,
    Paris St Germain, Bayern Munich, Red Star Belgrade, Partizan Belgrade, Dynamo Kyiv, Dynamo Kiev, Dynamo Moscow,
    Spartak Moscow, CSKA Moscow, Lokomotiv Moscow, Dinamo Zagreb, Steaua Bucharest, Sparta Prague, Slavia Prague, Legia Warsaw,
    Sporting Lisbon, Hertha Berlin, Union Berlin, Rapid Vienna, Austria Vienna, Olympique Lyon, Manchester United,
    Manchester City, Birmingham City, Cardiff City, Washington Nationals, Washington Redskins, Washington Commanders,
    Washington Capitals, Washington Wizards, Washington Huskies, Cleveland Indians, New England Patriots, Dallas Cowboys,
    Houston Texans, Houston Rockets, Miami Heat, Miami Dolphins, Chicago Bulls, Chicago Cubs, Boston Red Sox, New York Yankees,
    New York Giants, Los Angeles Lakers, Ottawa Senators, Turkey Day, Turkey Trot, Turkey Bowl`,
  'places in the United States and elsewhere that took the name along': `
    New England, New Britain, Little Havana, Little Italy, Little India, Little Tokyo, Chinatown, Mexico Beach, Panama City Beach,
    Lebanon County, Dutch Harbor, China Lake, China Grove, South Georgia, Jordan Creek, Indian Wells, Lake Geneva, Nassau County,
    Jamaica Plain, Jamaica Bay, Cuba Gooding, Cuba Gooding Jr., Poland Spring`,
  'people whom no rule can tell from the place': `
    Paris Hilton, Paris Jackson, Paris Geller, Kenya Barris, Kenya Moore, Georgia O'Keeffe, India Arie, Irving Berlin,
    Isaiah Berlin, George Washington, Vienna Teng, Rio Ferdinand, Sofia Coppola, Sofia Vergara`,
  'titles of honour':
    'Order of Malta, Knights of Malta, Sovereign Military Order of Malta, Duke of Wellington',
};

/** See {@link TRAPS_BY_REASON}. */
export const COUNTRY_TRAPS: readonly string[] = Object.values(TRAPS_BY_REASON).flatMap(phraseList);
