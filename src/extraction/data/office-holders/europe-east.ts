/** Eastern and south-eastern Europe and the Caucasus; how the lines are written tells `read-office-holders.ts`. */
export const EASTERN_EUROPE = `
RU
Vladimir Putin: prime minister 1999-08-09..2000-05-07 2008-05-08..2012-05-07, acting president 1999-12-31..2000-05-07, president 2000-05-07..2008-05-07 2012-05-07..
Dmitry Medvedev = Dmitri Medvedev: president 2008-05-07..2012-05-07, prime minister 2012-05-08..2020-01-16, deputy chairman of the Security Council 2020-01-16..
Mikhail Kasyanov: prime minister 2000-05-17..2004-02-24
Mikhail Fradkov: prime minister 2004-03-05..2007-09-14
Viktor Zubkov: prime minister 2007-09-14..2008-05-07
Mikhail Mishustin: prime minister 2020-01-16..
Boris Yeltsin: president 1991-07-10..1999-12-31
Mikhail Gorbachev: president 1990-03-15..1991-12-25
Igor Ivanov: foreign minister 1998-09-11..2004-02-24
Sergei Lavrov = Sergey Lavrov: foreign minister 2004-03-09..
Igor Sergeyev: defense minister 1997-05-22..2001-03-28
Sergei Ivanov = Sergey Ivanov: defense minister 2001-03-28..2007-02-15, chief of staff 2011-12-22..2016-08-12
Anatoly Serdyukov: defense minister 2007-02-15..2012-11-06
Sergei Shoigu = Sergey Shoigu: defense minister 2012-11-06..2024-05-14, secretary of the Security Council 2024-05-12..
Andrei Belousov = Andrey Belousov: defense minister 2024-05-14..
Nikolai Patrushev = Nikolay Patrushev: director of the FSB 1999-08..2008-05-12, secretary of the Security Council 2008-05-12..2024-05-12
Alexander Bortnikov: director of the FSB 2008-05-12..
Sergei Naryshkin = Sergey Naryshkin: director of the SVR 2016-10-05..
Valery Gerasimov: chief of the General Staff 2012-11-09..
Dmitry Peskov = Dmitri Peskov: Kremlin spokesperson 2012-05-22..
Maria Zakharova (f): foreign ministry spokesperson 2015-08-10..
Alexander Lukashevich: foreign ministry spokesperson 2011..2015-08-10
Igor Konashenkov: defense ministry spokesperson 2011..
Sergei Ryabkov = Sergey Ryabkov: deputy foreign minister 2008..
Mikhail Bogdanov: deputy foreign minister 2011..2025
Vitaly Churkin: ambassador to the UN 2006-04..2017-02-20
Vasily Nebenzya = Vassily Nebenzia = Vasily Nebenzia: ambassador to the UN 2017-07..
Anatoly Antonov: deputy defense minister 2011..2016, ambassador to the United States 2017-08..2024-10
Yuri Ushakov: Kremlin aide 2012-05..
Kirill Dmitriev: envoy 2025-02..
Sergei Kiriyenko = Sergey Kiriyenko: prime minister 1998-03-23..1998-08-23, deputy chief of staff 2016-10-05..
Valentina Matviyenko = Valentina Matvienko (f): Federation Council speaker 2011-09-21..
Vyacheslav Volodin: State Duma speaker 2016-10-05..
Elvira Nabiullina (f): central bank governor 2013-06-24..
Anton Siluanov: finance minister 2011-12-16..
Alexander Novak: energy minister 2012-05-21..2020-11-10, deputy prime minister 2020-11-10..
Ramzan Kadyrov: head of Chechnya 2007-02-15..
Yevgeny Prigozhin: leader of the Wagner group 2014..2023-08-23
Alexei Navalny = Alexey Navalny = Aleksei Navalny: opposition leader 2011..2024-02-16
Yulia Navalnaya (f): opposition leader 2024-02-19..
UA
Leonid Kuchma: president 1994-07-19..2005-01-23
Viktor Yushchenko: prime minister 1999-12-22..2001-05-29, president 2005-01-23..2010-02-25
Viktor Yanukovych = Viktor Yanukovich: prime minister 2002-11-21..2005-01-05 2006-08-04..2007-12-18, president 2010-02-25..2014-02-22
Oleksandr Turchynov: acting president 2014-02-23..2014-06-07
Petro Poroshenko: foreign minister 2009-10-09..2010-03-11, president 2014-06-07..2019-05-20
Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy = Vladimir Zelensky = Volodymyr Zelenski: president 2019-05-20..
Anatoliy Kinakh: prime minister 2001-05-29..2002-11-21
Yulia Tymoshenko = Yuliya Tymoshenko (f): prime minister 2005-01-24..2005-09-08 2007-12-18..2010-03-11
Yuriy Yekhanurov: prime minister 2005-09-22..2006-08-04
Mykola Azarov: prime minister 2010-03-11..2014-01-28
Arseniy Yatsenyuk = Arseny Yatsenyuk: foreign minister 2007-03-21..2007-12-18, prime minister 2014-02-27..2016-04-14
Volodymyr Groysman = Volodymyr Hroisman: prime minister 2016-04-14..2019-08-29
Oleksiy Honcharuk: prime minister 2019-08-29..2020-03-04
Denys Shmyhal: prime minister 2020-03-04..2025-07-17, defense minister 2025-07-17..2026-01-13
Yulia Svyrydenko (f): economy minister 2021-11-04..2025-07-17, prime minister 2025-07-17..
Borys Tarasyuk: foreign minister 1998-04-17..2000-09-29 2005-02-04..2007-01-30
Anatoliy Zlenko: foreign minister 2000-10-02..2003-09-02
Kostyantyn Hryshchenko: foreign minister 2003-09-02..2005-02-03 2010-03-11..2012-12-24
Volodymyr Ohryzko: foreign minister 2007-12-18..2009-03-03
Volodymyr Khandohiy = Volodymyr Khandogiy: acting foreign minister 2009-03..2009-10-09
Leonid Kozhara: foreign minister 2012-12-24..2014-02-23
Andriy Deshchytsia: acting foreign minister 2014-02-27..2014-06-19
Pavlo Klimkin: foreign minister 2014-06-19..2019-08-29
Vadym Prystaiko: foreign minister 2019-08-29..2020-03-04
Dmytro Kuleba: foreign minister 2020-03-04..2024-09-05
Andrii Sybiha = Andriy Sybiha: foreign minister 2024-09-05..
Oleksii Reznikov = Oleksiy Reznikov: defense minister 2021-11-04..2023-09-05
Rustem Umerov: defense minister 2023-09-06..2025-07-17
Mykhailo Fedorov: deputy prime minister 2020-03-04..2026-01, defense minister 2026-01-14..
Mykhailo Podolyak: presidential adviser 2020..
Andriy Yermak = Andrii Yermak: chief of staff 2020-02-11..2025-11-28
Valerii Zaluzhnyi = Valeriy Zaluzhny: commander-in-chief 2021-07-27..2024-02-08
Oleksandr Syrskyi = Oleksandr Syrsky: commander-in-chief 2024-02-08..
Kyrylo Budanov: head of military intelligence 2020-08..2026-01, chief of staff 2026-01..
Vitali Klitschko = Vitaliy Klitschko: mayor of Kyiv 2014-06-05..
Heorhii Tykhyi: foreign ministry spokesperson 2024..
BY
Alexander Lukashenko = Alyaksandr Lukashenka = Aleksandr Lukashenko: president 1994-07-20..
Vladimir Makei = Uladzimir Makei: foreign minister 2012-08-20..2022-11-26
Sergei Aleinik = Sergey Aleinik: foreign minister 2022-12-13..2024-06-27
Maxim Ryzhenkov = Maksim Ryzhenkov: foreign minister 2024-06-27..
Viktor Khrenin: defense minister 2020-01-20..
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya (f): opposition leader 2020-08..
MD
Vladimir Voronin: president 2001-04-07..2009-09-11
Nicolae Timofti: president 2012-03-23..2016-12-23
Igor Dodon: president 2016-12-23..2020-12-24
Maia Sandu (f): prime minister 2019-06-08..2019-11-14, president 2020-12-24..
Dorin Recean: prime minister 2023-02-16..2025-11
Alexandru Munteanu: prime minister 2025-11..
Nicu Popescu: foreign minister 2021-08-06..2024-01-29
Mihai Popșoi: foreign minister 2024-01-29..
PL
Jerzy Buzek: prime minister 1997-10-31..2001-10-19, EU/parliament president 2009-07-14..2012-01-17
Leszek Miller: prime minister 2001-10-19..2004-05-02
Marek Belka: prime minister 2004-05-02..2005-10-31
Kazimierz Marcinkiewicz: prime minister 2005-10-31..2006-07-14
Jarosław Kaczyński: prime minister 2006-07-14..2007-11-16, leader of Law and Justice 2003-01..
Donald Tusk: prime minister 2007-11-16..2014-09-22 2023-12-13.., EU/council president 2014-12-01..2019-11-30
Ewa Kopacz (f): prime minister 2014-09-22..2015-11-16
Beata Szydło (f): prime minister 2015-11-16..2017-12-11
Mateusz Morawiecki: prime minister 2017-12-11..2023-12-13
Aleksander Kwaśniewski: president 1995-12-23..2005-12-23
Lech Kaczyński: president 2005-12-23..2010-04-10
Bronisław Komorowski: acting president 2010-04-10..2010-07-08, president 2010-08-06..2015-08-06
Andrzej Duda: president 2015-08-06..2025-08-06
Karol Nawrocki: president 2025-08-06..
Bronisław Geremek: foreign minister 1997-10-31..2000-06-30
Władysław Bartoszewski: foreign minister 2000-06-30..2001-10-19
Włodzimierz Cimoszewicz: foreign minister 2001-10-19..2005-01-05
Adam Daniel Rotfeld: foreign minister 2005-01-05..2005-10-31
Stefan Meller: foreign minister 2005-10-31..2006-05-09
Anna Fotyga (f): foreign minister 2006-05-09..2007-11-16
Radosław Sikorski = Radek Sikorski: defense minister 2005-10-31..2007-02-07, foreign minister 2007-11-16..2014-09-22 2023-12-13..
Grzegorz Schetyna: foreign minister 2014-09-22..2015-11-16
Witold Waszczykowski: foreign minister 2015-11-16..2018-01-09
Jacek Czaputowicz: foreign minister 2018-01-09..2020-08-26
Zbigniew Rau: foreign minister 2020-08-26..2023-11-27
Antoni Macierewicz: defense minister 2015-11-16..2018-01-09
Mariusz Błaszczak: defense minister 2018-01-09..2023-11-27
Władysław Kosiniak-Kamysz: defense minister 2023-12-13..
Adam Glapiński: central bank governor 2016-06-21..
CZ
Václav Havel: president 1993-02-02..2003-02-02
Václav Klaus: president 2003-03-07..2013-03-07
Miloš Zeman: prime minister 1998-07-22..2002-07-15, president 2013-03-08..2023-03-08
Petr Pavel: NATO/military committee chairman 2015-06..2018-06, president 2023-03-09..
Mirek Topolánek: prime minister 2006-09-04..2009-05-08
Petr Nečas: prime minister 2010-07-13..2013-07-10
Bohuslav Sobotka: prime minister 2014-01-29..2017-12-13
Andrej Babiš: prime minister 2017-12-13..2021-12-17 2025-12-09..
Petr Fiala: prime minister 2021-12-17..2025-12-09
Karel Schwarzenberg: foreign minister 2007-01-09..2009-05-08 2010-07-13..2013-07-10
Jan Lipavský: foreign minister 2021-12-17..2025-12-15
Petr Macinka: foreign minister 2025-12-15..
SK
Mikuláš Dzurinda: prime minister 1998-10-30..2006-07-04, foreign minister 2010-07-09..2012-04-04
Robert Fico: prime minister 2006-07-04..2010-07-08 2012-04-04..2018-03-22 2023-10-25..
Iveta Radičová (f): prime minister 2010-07-08..2012-04-04
Peter Pellegrini: prime minister 2018-03-22..2020-03-21, president 2024-06-15..
Igor Matovič: prime minister 2020-03-21..2021-04-01
Eduard Heger: prime minister 2021-04-01..2023-05-15
Zuzana Čaputová (f): president 2019-06-15..2024-06-15
Andrej Kiska: president 2014-06-15..2019-06-15
Miroslav Lajčák: foreign minister 2009-01-26..2010-07-09 2012-04-04..2020-03-21
Juraj Blanár: foreign minister 2023-10-25..
HU
Viktor Orbán: prime minister 1998-07-06..2002-05-27 2010-05-29..2026-05-09
Péter Medgyessy: prime minister 2002-05-27..2004-09-29
Ferenc Gyurcsány: prime minister 2004-09-29..2009-04-14
Gordon Bajnai: prime minister 2009-04-14..2010-05-29
Péter Magyar: prime minister 2026-05-09..
Péter Szijjártó: foreign minister 2014-09-23..2026-05
János Áder: president 2012-05-10..2022-05-10
Katalin Novák (f): president 2022-05-10..2024-02-26
Tamás Sulyok: president 2024-03-05..2026
Zoltán Kovács: government spokesperson 2010..2026
RO
Ion Iliescu: president 2000-12-20..2004-12-20
Traian Băsescu: president 2004-12-20..2014-12-21
Klaus Iohannis: president 2014-12-21..2025-02-12
Ilie Bolojan: acting president 2025-02-12..2025-05-26, prime minister 2025-06-23..
Nicușor Dan: mayor of Bucharest 2020-10..2025-05, president 2025-05-26..
Adrian Năstase: prime minister 2000-12-28..2004-12-21
Victor Ponta: prime minister 2012-05-07..2015-11-04
Marcel Ciolacu: prime minister 2023-06-15..2025-05-06
Mircea Geoană: foreign minister 2000-12-28..2004-12-28, NATO/deputy secretary general 2019-10-17..2024-09
Bogdan Aurescu: foreign minister 2014-11-24..2015-11-17 2019-11-04..2023-06-15
Oana Țoiu (f): foreign minister 2025-06-23..
BG
Georgi Parvanov: president 2002-01-22..2012-01-22
Rosen Plevneliev: president 2012-01-22..2017-01-22
Rumen Radev: president 2017-01-22..2026-01-23, prime minister 2026-05-08..
Iliana Iotova (f): president 2026-01-23..
Boyko Borissov = Boiko Borisov: prime minister 2009-07-27..2013-03-13 2014-11-07..2017-01-27 2017-05-04..2021-05-12
Kiril Petkov: prime minister 2021-12-13..2022-08-02
Rosen Zhelyazkov: prime minister 2025-01-16..2026
Kristalina Georgieva (f): EU/commissioner 2010-02-10..2016-12-31, INT/IMF managing director 2019-10-01..
Irina Bokova (f): UN/UNESCO director-general 2009-11-15..2017-11-15
SI
Janez Janša: prime minister 2004-12-03..2008-11-21 2012-02-10..2013-03-20 2020-03-13..2022-06-01
Borut Pahor: prime minister 2008-11-21..2012-02-10, president 2012-12-22..2022-12-22
Robert Golob: prime minister 2022-06-01..
Nataša Pirc Musar (f): president 2022-12-23..
Tanja Fajon (f): foreign minister 2022-06-01..
HR
Stjepan Mesić: president 2000-02-18..2010-02-18
Ivo Josipović: president 2010-02-18..2015-02-19
Kolinda Grabar-Kitarović (f): president 2015-02-19..2020-02-19
Zoran Milanović: prime minister 2011-12-23..2016-01-22, president 2020-02-19..
Ivo Sanader: prime minister 2003-12-23..2009-07-06
Andrej Plenković: prime minister 2016-10-19..
Gordan Grlić-Radman: foreign minister 2019-07-22..
RS
Slobodan Milosevic = Slobodan Milošević: president 1989-05-08..2000-10-07
Vojislav Kostunica = Vojislav Koštunica: president of Yugoslavia 2000-10-07..2003-03-07, prime minister 2004-03-03..2008-07-07
Zoran Djindjić = Zoran Đinđić: prime minister 2001-01-25..2003-03-12
Boris Tadić: president 2004-07-11..2012-04-05
Tomislav Nikolić: president 2012-05-31..2017-05-31
Aleksandar Vučić: prime minister 2014-04-27..2017-05-31, president 2017-05-31..
Ivica Dačić: prime minister 2012-07-27..2014-04-27, foreign minister 2014-04-27..2020-10-22 2022-10-26..2024-05-02
Ana Brnabić (f): prime minister 2017-06-29..2024-05-02, parliament speaker 2024-03-20..
Miloš Vučević: prime minister 2024-05-02..2025-04-16
Đuro Macut: prime minister 2025-04-16..
Marko Đurić: foreign minister 2024-05-02..
Vuk Jeremić: foreign minister 2007-05-15..2012-07-27, UN/general assembly president 2012-09-18..2013-09-17
BA
Milorad Dodik: president of Republika Srpska 2010-11-15..2018-11-19 2022-11-15..2025-08
Bakir Izetbegović: member of the Presidency 2010-11-10..2018-11-20
ME
Milo Djukanović = Milo Đukanović: president 1998-01-15..2002-11-25 2018-05-20..2023-05-20, prime minister 2003-01-08..2006-11-10 2008-02-29..2010-12-29 2012-12-04..2016-11-28
Jakov Milatović: president 2023-05-20..
Milojko Spajić: prime minister 2023-10-31..
MK
Boris Trajkovski: president 1999-12-15..2004-02-26
Gjorge Ivanov: president 2009-05-12..2019-05-12
Stevo Pendarovski: president 2019-05-12..2024-05-12
Gordana Siljanovska-Davkova (f): president 2024-05-12..
Nikola Gruevski: prime minister 2006-08-27..2016-01-18
Zoran Zaev: prime minister 2017-05-31..2020-01-03 2020-08-30..2022-01-16
Hristijan Mickoski: prime minister 2024-06-23..
AL
Fatos Nano: prime minister 2002-07-31..2005-09-11
Sali Berisha: president 1992-04-09..1997-07-24, prime minister 2005-09-11..2013-09-15
Edi Rama: prime minister 2013-09-15..
Ilir Meta: president 2017-07-24..2022-07-24
Bajram Begaj: president 2022-07-24..
XK
Ibrahim Rugova: president 2002-03-04..2006-01-21
Hashim Thaçi = Hashim Thaci: prime minister 2008-01-09..2014-12-09, president 2016-04-07..2020-11-05
Atifete Jahjaga (f): president 2011-04-07..2016-04-07
Ramush Haradinaj: prime minister 2004-12-03..2005-03-08 2017-09-09..2020-02-03
Albin Kurti: prime minister 2020-02-03..2020-06-03 2021-03-22..
Vjosa Osmani (f): president 2021-04-04..2026
EE
Arnold Rüütel: president 2001-10-08..2006-10-09
Toomas Hendrik Ilves: president 2006-10-09..2016-10-10
Kersti Kaljulaid (f): president 2016-10-10..2021-10-11
Alar Karis: president 2021-10-11..
Andrus Ansip: prime minister 2005-04-13..2014-03-26
Jüri Ratas: prime minister 2016-11-23..2021-01-26
Kaja Kallas (f): prime minister 2021-01-26..2024-07-23, EU/foreign policy chief 2024-12-01..
Kristen Michal: prime minister 2024-07-23..
Margus Tsahkna: foreign minister 2023-04-17..
Urmas Reinsalu: foreign minister 2019-07..2021-01-26 2022-07-18..2023-04-17
Hanno Pevkur: defense minister 2022-07-18..
LV
Vaira Vīķe-Freiberga (f): president 1999-07-08..2007-07-08
Valdis Zatlers: president 2007-07-08..2011-07-08
Egils Levits: president 2019-07-08..2023-07-08
Edgars Rinkēvičs: foreign minister 2011-10-25..2023-07-08, president 2023-07-08..
Valdis Dombrovskis: prime minister 2009-03-12..2014-01-22, EU/commissioner 2014-11-01..
Krišjānis Kariņš: prime minister 2019-01-23..2023-09-15, foreign minister 2023-09-15..2024-04-10
Evika Siliņa (f): prime minister 2023-09-15..2026
Baiba Braže (f): foreign minister 2024-04-19..
LT
Valdas Adamkus: president 1998-02-26..2003-02-26 2004-07-12..2009-07-12
Rolandas Paksas: president 2003-02-26..2004-04-06
Dalia Grybauskaitė (f): president 2009-07-12..2019-07-12
Gitanas Nausėda: president 2019-07-12..
Andrius Kubilius: prime minister 1999-11-03..2000-10-26 2008-12-09..2012-12-13, EU/commissioner 2024-12-01..
Saulius Skvernelis: prime minister 2016-12-13..2020-12-11
Ingrida Šimonytė (f): prime minister 2020-12-11..2024-12-12
Gintautas Paluckas: prime minister 2024-12-12..2025-08
Inga Ruginienė (f): prime minister 2025-09..
Linas Linkevičius: foreign minister 2012-12-13..2020-12-11
Gabrielius Landsbergis: foreign minister 2020-12-11..2024-12-12
Kęstutis Budrys: foreign minister 2024-12-12..
GE
Eduard Shevardnadze: president 1995-11-26..2003-11-23
Nino Burjanadze (f): acting president 2003-11-23..2004-01-25 2007-11-25..2008-01-20
Mikheil Saakashvili = Mikhail Saakashvili: president 2004-01-25..2007-11-25 2008-01-20..2013-11-17
Giorgi Margvelashvili: president 2013-11-17..2018-12-16
Salome Zourabichvili = Salome Zurabishvili (f): foreign minister 2004-03-18..2005-10-19, president 2018-12-16..2024-12-29
Mikheil Kavelashvili: president 2024-12-29..
Bidzina Ivanishvili: prime minister 2012-10-25..2013-11-20
Irakli Garibashvili: prime minister 2013-11-20..2015-12-30 2021-02-22..2024-01-29
Irakli Kobakhidze: prime minister 2024-02-08..
Maka Botchorishvili (f): foreign minister 2024-10..
AM
Robert Kocharyan = Robert Kocharian: president 1998-04-09..2008-04-09
Serzh Sargsyan = Serge Sarkisian: prime minister 2007-04-04..2008-04-09 2018-04-17..2018-04-23, president 2008-04-09..2018-04-09
Armen Sarkissian: president 2018-04-09..2022-02-01
Nikol Pashinyan: prime minister 2018-05-08..
Edward Nalbandian: foreign minister 2008-04-14..2018-05-12
Vartan Oskanian: foreign minister 1998-04-20..2008-04-14
Zohrab Mnatsakanyan: foreign minister 2018-05-12..2020-11-16
Ararat Mirzoyan: foreign minister 2021-08-19..
AZ
Heydar Aliyev: president 1993-10-10..2003-10-31
Ilham Aliyev: prime minister 2003-08-04..2003-11-04, president 2003-10-31..
Elmar Mammadyarov: foreign minister 2004-04-02..2020-07-16
Jeyhun Bayramov: foreign minister 2020-07-16..
Hikmet Hajiyev = Hikmat Hajiyev: presidential aide 2018-09..
TR
Süleyman Demirel: president 1993-05-16..2000-05-16
Ahmet Necdet Sezer: president 2000-05-16..2007-08-28
Abdullah Gül: prime minister 2002-11-18..2003-03-14, foreign minister 2003-03-14..2007-08-28, president 2007-08-28..2014-08-28
Recep Tayyip Erdoğan = Tayyip Erdoğan: prime minister 2003-03-14..2014-08-28, president 2014-08-28..
Bülent Ecevit: prime minister 1999-01-11..2002-11-18
Ahmet Davutoğlu: foreign minister 2009-05-01..2014-08-29, prime minister 2014-08-28..2016-05-24
Binali Yıldırım: prime minister 2016-05-24..2018-07-09
İsmail Cem: foreign minister 1997-06-30..2002-07-11
Yaşar Yakış: foreign minister 2002-11-18..2003-03-14
Şükrü Sina Gürel: foreign minister 2002-07-12..2002-11-18
Ali Babacan: foreign minister 2007-08-29..2009-05-01
Mevlüt Çavuşoğlu = Mevlut Cavusoglu: foreign minister 2014-08-29..2015-08-28 2015-11-24..2023-06-03
Feridun Sinirlioğlu: foreign minister 2015-08-28..2015-11-24, OSCE/secretary general 2024-12..
Hakan Fidan: intelligence chief 2010-05-27..2015-02 2015-03..2023-06-03, foreign minister 2023-06-04..
Hulusi Akar: chief of the General Staff 2015-08..2018-07-09, defense minister 2018-07-09..2023-06-03
Yaşar Güler: defense minister 2023-06-04..
İbrahim Kalın: presidential spokesperson 2014..2023-06, intelligence chief 2023-06-05..
Fahrettin Altun: communications director 2018-07..2025-07
Ömer Çelik: party spokesperson 2018..
Mehmet Şimşek: finance minister 2009-05..2015-11 2023-06-04..
Ekrem İmamoğlu: mayor of Istanbul 2019-06-27..2025-03
Kemal Kılıçdaroğlu: opposition leader 2010-05-22..2023-11-05
Özgür Özel: opposition leader 2023-11-05..
`;
