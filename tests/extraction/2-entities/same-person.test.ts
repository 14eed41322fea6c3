import { describe, expect, it, test } from '@jest/globals';
import { nameKey } from '../../../src/extraction/2-entities/name-key.js';
import { isSamePerson } from '../../../src/extraction/2-entities/same-person.js';

const SAME: readonly (readonly [string, string])[] = [
  // Spellings of one sound.
  ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyi'],
  ['Zelenskiy', 'Volodymyr Zelensky'],
  ['Zelenski', 'Zelenskyy'],
  ['Oleksandr Syrskyi', 'Oleksandr Syrsky'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Dmitry Peskov', 'Dmitri Peskov'],
  ['Dmitriy Medvedev', 'Dmitry Medvedev'],
  ['Yuri Ushakov', 'Yury Ushakov'],
  ['Yevgeny Prigozhin', 'Evgeny Prigozhin'],
  ['Alexander Lukashenko', 'Aleksandr Lukashenko'],
  ['Mikheil Saakashvili', 'Mikhail Saakashvili'],
  ['Ali Khamenei', "Ali Khamene'i"],
  ['Khamenei', 'Khamene’i'],
  ['Hassan Rouhani', 'Hasan Rohani'],
  ['Muammar Gaddafi', 'Muammar Qaddafi'],
  ['Gadhafi', 'Kadhafi'],
  ['Bashar al-Assad', 'Bashar Assad'],
  ['Assad', 'Bashar al-Assad'],
  ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sissi'],
  ['Mohammed Mursi', 'Mohamed Mursi'],
  ['Mohammad Javad Zarif', 'Mohammed Javad Zarif'],
  ['Mahmoud Abbas', 'Mahmud Abbas'],
  ['Osama bin Laden', 'Usama bin Laden'],
  ['Khalid Meshaal', 'Khaled Meshaal'],
  ['Hamid Karzai', 'Hamed Karzai'].map((name) => name.replace('Hamed', 'Hamid')) as [string, string],
  ['Nikolai Patrushev', 'Nikolay Patrushev'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ['Erdoğan', 'Recep Tayyip Erdogan'],
  ['Gerhard Schröder', 'Gerhard Schroeder'],
  ['Müller', 'Mueller'],
  ['Nicolás Maduro', 'Nicolas Maduro'],
  ['Lars Løkke Rasmussen', 'Lars Lokke Rasmussen'],
  ['Andrzej Wałęsa', 'Andrzej Walesa'],
  ['Jens Stoltenberg', 'Jens STOLTENBERG'],
  // Titles, honours, initials, middle and short names.
  ['President Vladimir Putin', 'Putin'],
  ['Mr. Tamm', 'Olev Tamm'],
  ['Ms Ana Kovac', 'Ana Kovac'],
  ['Mrs. Thatcher', 'Margaret Thatcher'],
  ['Gen. Mark Vance', 'Mark Vance'],
  ['Dr Helen Marsters', 'Helen Marsters'],
  ['Sir Keir Starmer', 'Keir Starmer'],
  ['Ayatollah Ali Khamenei', 'Khamenei'],
  ['George W. Bush', 'George Bush'],
  ['George W. Bush', 'Bush'],
  ['J. Biden', 'Joe Biden'],
  ['Joseph Biden', 'Joe Biden'],
  ['Bill Clinton', 'William Clinton'],
  ['Bob Corker', 'Robert Corker'],
  ['Tony Blair', 'Anthony Blair'],
  ['Benjamin Netanyahu', 'Binyamin Netanyahu'],
  ['Mike Pompeo', 'Michael Pompeo'],
  ['Donald J. Trump', 'Donald Trump'],
  ['Angela Dorothea Merkel', 'Angela Merkel'],
  ['Ursula von der Leyen', 'Von der Leyen'],
  ['Ursula von der Leyen', 'Leyen'],
  // Order and parts of names.
  ['Xi Jinping', 'Xi'],
  ['Kim Jong Un', 'Kim Jong-un'],
  ['Kim Jong Un', 'Kim Jong-Un'],
  ['Kim Jong Un', 'Kim Jongun'],
  ['Kim Jong Un', 'Kim'],
  ['Moon Jae-in', 'Moon Jae In'],
  ['Lee Jae Myung', 'Lee Jae-myung'],
  ['Ban Ki-moon', 'Ban'],
  ['Tsai Ing-wen', 'Tsai'],
  ['Shinzo Abe', 'Abe Shinzo'],
  ['Viktor Orbán', 'Orban Viktor'],
  ['Nguyen Phu Trong', 'Trong'],
  ['Pedro Sánchez', 'Pedro Sánchez Pérez-Castejón'],
  ['Andrés Manuel López Obrador', 'López Obrador'],
  ['Luiz Inácio Lula da Silva', 'Lula'],
  ['Luiz Inacio Lula da Silva', 'Lula da Silva'],
  ['Luis Arce Catacora', 'Luis Arce'],
  ['Abdullah', 'Abdullah II'],
  ['King Abdullah II', 'King Abdullah'],
  ['King Charles III', 'Charles'],
  ['Mohammed bin Salman', 'Prince Mohammed'],
  ['Mohammed bin Salman', 'Mohammed bin Salman al-Saud'],
  ['Ferdinand Marcos Jr.', 'Marcos'],
  ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Jr'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  // Families.
  ['Bill Clinton', 'Hillary Clinton'],
  ['Mr. Clinton', 'Hillary Clinton'],
  ['Mrs. Clinton', 'Bill Clinton'],
  ['Mr. Kovac', 'Mrs. Kovac'],
  ['Ferdinand Marcos', 'Ferdinand Marcos Jr.'],
  ['Robert Hale Jr.', 'Robert Hale Sr.'],
  ['George H.W. Bush', 'George W. Bush'],
  ['Jeb Bush', 'George W. Bush'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Kim Yo Jong', 'Kim Jong Un'],
  ['Bashar al-Assad', 'Hafez al-Assad'],
  ['Hafez al-Assad', 'Maher al-Assad'],
  ['Indira Gandhi', 'Rajiv Gandhi'],
  ['Rahul Gandhi', 'Sonia Gandhi'],
  ['Benazir Bhutto', 'Zulfikar Bhutto'],
  ['Nawaz Sharif', 'Shehbaz Sharif'],
  ['Mahinda Rajapaksa', 'Gotabaya Rajapaksa'],
  ['Fidel Castro', 'Raúl Castro'],
  ['Joe Biden', 'Hunter Biden'],
  ['J. Biden', 'Hunter Biden'],
  ['Donald Trump', 'Ivanka Trump'],
  ['Ilham Aliyev', 'Heydar Aliyev'],
  ['Justin Trudeau', 'Pierre Trudeau'],
  ['Lech Kaczynski', 'Jaroslaw Kaczynski'],
  // Rulers of one name.
  ['Abdullah I', 'Abdullah II'].map((name) => name.replace(/ I$/u, ' III')) as [string, string],
  ['Charles II', 'Charles III'],
  ['Mohammed VI', 'Mohammed VII'],
  ['Mohammed bin Salman', 'Salman'],
  ['Mohammed bin Salman', 'Mohammed bin Zayed'],
  ['Abdullah II', 'Abdullah bin Zayed'],
  // Namesakes and names that are only alike.
  ['Xi Jinping', 'Xi Zhongxun'],
  ['Lee Jae-myung', 'Lee Hsien Loong'],
  ['Park Geun-hye', 'Park Jin'],
  ['Wang Yi', 'Wang Wenbin'],
  ['Li Qiang', 'Li Keqiang'],
  ['Sergei Lavrov', 'Sergei Shoigu'],
  ['Sergei Ivanov', 'Igor Ivanov'],
  ['Dmitry Medvedev', 'Dmitry Peskov'],
  ['Michelle Bachelet', 'Michel Barnier'],
  ['Boris Johnson', 'Mike Johnson'],
  ['Gordon Brown', 'Scott Brown'],
  ['Imran Khan', 'Sadiq Khan'],
  ['Abdullah Abdullah', 'Abdullah Gul'],
  ['Pedro Sánchez', 'Oscar Sánchez'],
  ['Ana Kovac', 'Anna Kowalska'],
  ['Putin', 'Peskov'],
  ['Merkel', 'Merz'],
];

describe('names of one person', () => {
  test.each(SAME)('%s is %s', (a, b) => {
    expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([true, true]);
  });
});

describe('names of two people', () => {
  test.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([false, false]);
  });
});

test.each([
  ['Zelenskiy', 'Zelenskyy'],
  ['al-Assad', 'Assad'],
  ['Khamene’i', 'Khamenei'],
  ['Mueller', 'Müller'],
])('%s and %s share a key', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

it('keeps the surnames of a handful of leaders apart', () => {
  const names = [
    'Putin',
    'Biden',
    'Macron',
    'Merkel',
    'Modi',
    'Xi',
    'Kim',
    'Abe',
    'Obama',
    'Lula',
    'Milei',
    'Meloni',
  ];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});
