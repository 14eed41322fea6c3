/** Writings that two of the table bear: the office, the country and the day tell them apart. */
export const NAMESAKES: readonly string[] = ['king-abdullah', 'george-bush'];

/** Offices that one person holds at a time. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set([
  ...[
    'president',
    'prime minister',
    'chancellor',
    'taoiseach',
    'king',
    'queen',
    'emperor',
    'emir',
    'sultan',
    'pope',
  ],
  ...[
    'supreme leader',
    'leader',
    'general secretary',
    'crown prince',
    'first minister of Scotland',
    'chief executive',
  ],
  ...['foreign minister', 'foreign secretary', 'secretary of state', 'defense minister', 'defense secretary'],
  ...[
    'finance minister',
    'treasury secretary',
    'chancellor of the exchequer',
    'interior minister',
    'home secretary',
  ],
  ...['vice president', 'national security adviser', 'attorney general', 'CIA director', 'FBI director'],
  ...['House speaker', 'parliament speaker', 'chief cabinet secretary', 'army chief', 'unification minister'],
  ...['central bank governor', 'federal reserve chair', 'central bank president', 'ambassador to the UN'],
  ...[
    'White House press secretary',
    'State Department spokesperson',
    'Pentagon press secretary',
    'Kremlin spokesperson',
  ],
  ...[
    'secretary-general',
    'secretary general',
    'commission president',
    'council president',
    'parliament president',
  ],
  ...['foreign policy chief', 'commission chairperson', 'high commissioner for human rights'],
  ...[
    'high commissioner for refugees',
    'IAEA director general',
    'WHO director-general',
    'WTO director-general',
  ],
  ...['IMF managing director', 'World Bank president', 'UNESCO director-general', 'ICC prosecutor'],
  ...[
    'Commonwealth secretary-general',
    'OPCW director-general',
    'UNICEF executive director',
    'leader of Hezbollah',
  ],
]);

/** The G20, the bodies that speak for many, and countries that the news are full of. */
export const WATCHED_COUNTRIES: readonly string[] = [
  ...[
    'AR',
    'AU',
    'BR',
    'CA',
    'CN',
    'DE',
    'FR',
    'GB',
    'ID',
    'IN',
    'IT',
    'JP',
    'KR',
    'MX',
    'RU',
    'SA',
    'TR',
    'US',
    'ZA',
  ],
  ...[
    'EU',
    'AFU',
    'UN',
    'NATO',
    'IL',
    'PS',
    'IR',
    'IQ',
    'SY',
    'LB',
    'EG',
    'AF',
    'PK',
    'KP',
    'TW',
    'UA',
    'PL',
    'VE',
  ],
];

/** The offices of those countries that are watched. */
export const WATCHED_OFFICES: readonly string[] = [
  ...['president', 'prime minister', 'chancellor', 'king', 'leader', 'supreme leader', 'foreign minister'],
  ...[
    'foreign secretary',
    'secretary of state',
    'secretary-general',
    'secretary general',
    'foreign policy chief',
  ],
  ...['commission president', 'council president', 'commission chairperson'],
];

/** A change of government may take this long; gaps beyond are listed. */
export const LONGEST_GAP_DAYS = 62;

/** Two who held one office at once, and why. */
export const KNOWN_OVERLAPS: Readonly<Record<string, string>> = {
  'RU president: Mikhail Gorbachev, Boris Yeltsin': 'of the Soviet Union and of Russia within it',
  'CI president: Laurent Gbagbo, Alassane Ouattara': 'both claimed to have won the election of 2010',
  'GM president: Yahya Jammeh, Adama Barrow': 'sworn in abroad while the other would not leave',
  "WS prime minister: Tuilaepa Sailele Malielegaoi, Fiamē Naomi Mata'afa":
    'sworn in outside a locked parliament',
  'KR president: Roh Moo-hyun, Goh Kun': 'acted for an impeached president',
  'KR president: Park Geun-hye, Hwang Kyo-ahn': 'acted for an impeached president',
  'KR president: Yoon Suk Yeol, Han Duck-soo': 'acted for an impeached president',
  'KR president: Yoon Suk Yeol, Choi Sang-mok': 'acted for an impeached president',
};

/** Times without anybody in the table, and why. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {
  'AF foreign minister: Salahuddin Rabbani, Mohammad Haneef Atmar': 'acting ministers',
  'AF foreign minister: Zalmai Rassoul, Salahuddin Rabbani': 'not sure of the dates',
  'AF foreign minister: the start, Abdullah Abdullah': "the Taliban's first government",
  'AF president: Ashraf Ghani, today': 'the Taliban have no president',
  'AF prime minister: the start, Mohammad Hasan Akhund': 'no such office under the republic',
  'AF supreme leader: the start, Hibatullah Akhundzada':
    'Mullah Omar and Mullah Mansour led the Taliban, not a government',
  'AFU commission chairperson: the start, Amara Essy': 'the African Union was founded in 2002',
  'EG president: Hosni Mubarak, Mohamed Morsi': 'the military council ruled',
  'EU council president: the start, Herman Van Rompuy': 'an office since 2009',
  'GB king: the start, King Charles': 'a queen reigned',
  'IN foreign secretary: the start, Vikram Misri': 'a civil servant; predecessors are not listed',
  'IQ foreign minister: Mohammed Saeed al-Sahhaf, Naji Sabri': 'not sure of the dates',
  'IQ foreign minister: Naji Sabri, Hoshyar Zebari': 'after the invasion',
  'IQ president: Saddam Hussein, Ghazi al-Yawer': 'under occupation',
  'IQ prime minister: the start, Iyad Allawi': 'the president governed, then the occupation',
  'KP foreign minister: Paek Nam Sun, Pak Ui Chun': 'vacant after his death',
  'KR prime minister: Han Duck-soo, Kim Min-seok': 'acting after his resignation',
  'KR prime minister: Lee Han-dong, Goh Kun': 'two nominees were rejected; not sure of the rest',
  'KR prime minister: the start, Lee Han-dong': 'not sure of the dates',
  'LB foreign minister: Charbel Wehbe, Abdallah Bou Habib': 'the defence minister acted',
  'LB foreign minister: the start, Fawzi Salloukh': 'not sure of the dates',
  'LB president: Michel Aoun, Joseph Aoun': 'vacant',
  'LB president: Michel Suleiman, Michel Aoun': 'vacant',
  'LB president: Émile Lahoud, Michel Suleiman': 'vacant',
  'PK foreign minister: Abdul Sattar, Khurshid Mahmud Kasuri': 'the president held the office',
  'PK foreign minister: Hina Rabbani Khar, Khawaja Asif':
    'the prime minister held the office, an adviser ran it',
  'PK foreign minister: Khawaja Asif, Shah Mahmood Qureshi': 'caretakers',
  'PK foreign minister: Khurshid Mahmud Kasuri, Shah Mahmood Qureshi': 'caretakers',
  'PK foreign minister: Shah Mahmood Qureshi, Hina Rabbani Khar': 'a minister of state acted',
  'PK prime minister: the start, Zafarullah Khan Jamali': 'General Musharraf governed as chief executive',
  'PS foreign minister: Riyad al-Maliki, today':
    'the prime minister held the office; not sure of what followed',
  'PS foreign minister: the start, Nabil Shaath': 'no such office',
  'PS prime minister: the start, Mahmoud Abbas': 'an office since 2003',
  'SA prime minister: the start, Mohammed bin Salman': 'the kings held the office',
  'SY foreign minister: Faisal Mekdad, Asaad al-Shaibani':
    'not sure of the last minister before the fall of the government',
  'SY president: the start, Bashar al-Assad': 'his father Hafez died in office in June 2000',
  'TR prime minister: Binali Yıldırım, today': 'abolished in 2018',
  'TW foreign minister: the start, Tien Hung-mao': 'not listed: he bears the name of a later vice president',
  'TW prime minister: Mao Chi-kuo, Lin Chuan': 'a caretaker cabinet',
  'TW prime minister: the start, Tang Fei': 'not sure of the dates',
  'VE foreign minister: José Vicente Rangel, Roy Chaderton': 'not sure of the dates',
};
