/** The Middle East and North Africa; how the lines are written tells `read-office-holders.ts`. */
export const MIDDLE_EAST = `
IL
Golda Meir (f): prime minister 1969-03-17..1974-06-03
Yitzhak Rabin: prime minister 1974-06-03..1977-04-22 1992-07-13..1995-11-04
Benjamin Netanyahu = Binyamin Netanyahu: prime minister 1996-06-18..1999-07-06 2009-03-31..2021-06-13 2022-12-29.., foreign minister 2002-11-06..2003-02-28 2012-12-18..2013-11-11 2015-05-14..2019-02-17, finance minister 2003-02-28..2005-08-09
Ehud Barak: prime minister 1999-07-06..2001-03-07, defense minister 2007-06-18..2013-03-18
Ariel Sharon: foreign minister 1998-10-13..1999-07-06, prime minister 2001-03-07..2006-01-04
Ehud Olmert: acting prime minister 2006-01-04..2006-04-14, prime minister 2006-04-14..2009-03-31
Naftali Bennett: prime minister 2021-06-13..2022-07-01
Yair Lapid: foreign minister 2021-06-13..2022-12-29, prime minister 2022-07-01..2022-12-29, opposition leader 2023-01-02..
David Levy: foreign minister 1999-07-06..2000-08-04
Shlomo Ben-Ami: foreign minister 2000-08..2001-03-07
Shimon Peres: foreign minister 1992-07-13..1995-11-22 2001-03-07..2002-11-02, prime minister 1984-09-13..1986-10-20 1995-11-04..1996-06-18, president 2007-07-15..2014-07-24
Silvan Shalom: foreign minister 2003-02-28..2006-01-15
Tzipi Livni (f): foreign minister 2006-01-18..2009-03-31
Avigdor Lieberman = Avigdor Liberman: foreign minister 2009-03-31..2012-12-18 2013-11-11..2015-05-06, defense minister 2016-05-30..2018-11-18
Gabi Ashkenazi: chief of the General Staff 2007-02-14..2011-02-14, foreign minister 2020-05-17..2021-06-13
Eli Cohen: foreign minister 2022-12-29..2024-01-01, energy minister 2024-01-01..
Israel Katz: foreign minister 2019-02-17..2020-05-17 2024-01-01..2024-11-08, defense minister 2024-11-08..
Gideon Sa'ar: foreign minister 2024-11-10..
Shaul Mofaz: defense minister 2002-11-04..2006-05-04
Amir Peretz: defense minister 2006-05-04..2007-06-18
Moshe Ya'alon: defense minister 2013-03-18..2016-05-22
Benny Gantz: chief of the General Staff 2011-02-14..2015-02-16, defense minister 2020-05-17..2022-12-29
Yoav Gallant: defense minister 2022-12-29..2024-11-08
Herzi Halevi: chief of the General Staff 2023-01-16..2025-03-05
Eyal Zamir: chief of the General Staff 2025-03-05..
Itamar Ben-Gvir: national security minister 2022-12-29..2025-01-19 2025-03-19..
Bezalel Smotrich: finance minister 2022-12-29..
Ron Dermer: ambassador to the United States 2013-09..2021-01, strategic affairs minister 2022-12-29..2025-11
Moshe Katsav: president 2000-08-01..2007-07-01
Ezer Weizman: president 1993-05-13..2000-07-13
Reuven Rivlin: president 2014-07-24..2021-07-07
Isaac Herzog: president 2021-07-07..
Mark Regev: government spokesperson 2007..2015
Avichay Adraee: military spokesperson 2005..
Peter Lerner: military spokesperson 2013..2017
Jonathan Conricus: military spokesperson 2017..2021
Daniel Hagari: military spokesperson 2023..2025
Effie Defrin: military spokesperson 2025..
Eylon Levy: government spokesperson 2023-10..2024-03
Danny Danon: ambassador to the UN 2015-10..2020-07 2024-08..
Gilad Erdan: ambassador to the UN 2020-07..2024-08
PS
Yasser Arafat = Yasir Arafat: president 1996-01-20..2004-11-11
Mahmoud Abbas = Abu Mazen: prime minister 2003-03-19..2003-09-06, president 2005-01-15..
Ahmed Qurei = Ahmed Qureia: prime minister 2003-10-07..2006-03-29
Salam Fayyad: prime minister 2007-06-15..2013-06-06
Rami Hamdallah: prime minister 2013-06-06..2019-04-13
Mohammad Shtayyeh: prime minister 2019-04-13..2024-03-31
Mohammad Mustafa: prime minister 2024-03-31..
Riyad al-Maliki = Riad Malki: foreign minister 2007-06..2024-03-31
Riyad Mansour: ambassador to the UN 2005..
Nabil Shaath: foreign minister 2003-04..2005-02
Nasser al-Kidwa: foreign minister 2005-02..2006-03
Mahmoud al-Zahar = Mahmoud Zahar: foreign minister 2006-03..2007-03
Rawhi Fattouh = Rawhi Fattuh: acting president 2004-11-11..2005-01-15
Saeb Erekat: chief negotiator 2003..2020-11-10
Nabil Abu Rudeineh = Nabil Abu Rdeneh: presidential spokesperson 2005..
Khaled Meshaal = Khaled Mashal: leader of Hamas 2004..2017-05-06
Ismail Haniyeh: prime minister 2006-03-29..2007-06-14, leader of Hamas 2017-05-06..2024-07-31
Yahya Sinwar: leader of Hamas in Gaza 2017-02..2024-10-16, leader of Hamas 2024-08-06..2024-10-16
Khalil al-Hayya: chief negotiator of Hamas 2023..
Sami Abu Zuhri: Hamas spokesperson 2006..
LB
Émile Lahoud: president 1998-11-24..2007-11-23
Michel Suleiman = Michel Sleiman: president 2008-05-25..2014-05-25
Michel Aoun: president 2016-10-31..2022-10-30
Joseph Aoun: army chief 2017-03..2025-01-09, president 2025-01-09..
Rafik Hariri = Rafiq Hariri: prime minister 1992-10-31..1998-12-02 2000-10-23..2004-10-21
Fouad Siniora: prime minister 2005-07-19..2009-11-09
Selim Hoss = Salim al-Hoss: prime minister 1998-12-02..2000-10-23
Omar Karami: prime minister 2004-10-21..2005-04-19
Saad Hariri = Saad al-Hariri: prime minister 2009-11-09..2011-06-13 2016-12-18..2020-01-21
Tammam Salam: prime minister 2014-02-15..2016-12-18
Hassan Diab: prime minister 2020-01-21..2021-09-10
Najib Mikati: prime minister 2005-04-19..2005-07-19 2011-06-13..2014-02-15 2021-09-10..2025-02-08
Nawaf Salam: UN/ICJ president 2024-02-06..2025-01-14, prime minister 2025-02-08..
Nabih Berri: parliament speaker 1992-10-20..
Gebran Bassil: foreign minister 2014-02-15..2020-01-21
Fawzi Salloukh = Fawzi Sallukh: foreign minister 2005-07-19..2009-11
Ali al-Shami: foreign minister 2009-11..2011-06-13
Adnan Mansour: foreign minister 2011-06-13..2014-02-15
Nassif Hitti: foreign minister 2020-01-21..2020-08-03
Charbel Wehbe: foreign minister 2020-08..2021-05
Abdallah Bou Habib = Abdallah Bouhabib: foreign minister 2021-09-10..2025-02-08
Youssef Rajji = Youssef Raggi: foreign minister 2025-02-08..
Hassan Nasrallah: leader of Hezbollah 1992-02..2024-09-27
Naim Qassem = Naim Kassem: leader of Hezbollah 2024-10-29..
SY
Bashar al-Assad = Bashar Assad: president 2000-07-17..2024-12-08
Ahmed al-Sharaa = Abu Mohammed al-Golani = Abu Mohammed al-Jolani = Ahmad al-Sharaa: president 2025-01-29..
Farouk al-Sharaa: foreign minister 1984..2006-02-11
Walid al-Moallem = Walid Muallem: foreign minister 2006-02-11..2020-11-16
Faisal Mekdad: foreign minister 2020-11-22..2024-09-23
Asaad al-Shaibani = Asaad al-Shibani: foreign minister 2024-12-21..
Bashar Jaafari = Bashar al-Ja'afari: ambassador to the UN 2006..2020
Mazloum Abdi: commander of the Syrian Democratic Forces 2018..
IQ
Saddam Hussein = Saddam: president 1979-07-16..2003-04-09
Tariq Aziz: deputy prime minister 1979..2003-04-09
Jalal Talabani: president 2005-04-07..2014-07-24
Fuad Masum: president 2014-07-24..2018-10-02
Barham Salih: president 2018-10-02..2022-10-17, UN/high commissioner for refugees 2026-01-01..
Abdul Latif Rashid = Abdullatif Rashid: president 2022-10-17..2026
Iyad Allawi = Ayad Allawi: prime minister 2004-06-28..2005-05-03
Ibrahim al-Jaafari: prime minister 2005-05-03..2006-05-20, foreign minister 2014-09-08..2018-10-25
Nouri al-Maliki: prime minister 2006-05-20..2014-09-08
Haider al-Abadi: prime minister 2014-09-08..2018-10-25
Adel Abdul Mahdi = Adil Abdul-Mahdi: prime minister 2018-10-25..2020-05-07
Mustafa al-Kadhimi: prime minister 2020-05-07..2022-10-27
Mohammed Shia al-Sudani: prime minister 2022-10-27..2026
Ali al-Zaidi: prime minister 2026..
Hoshyar Zebari: foreign minister 2003-09-03..2014-07-11
Mohamed Ali Alhakim: foreign minister 2018-10-25..2020-05-07
Fuad Hussein: foreign minister 2020-06-06..
Naji Sabri: foreign minister 2001-08..2003-04-09
Mohammed Saeed al-Sahhaf = Mohammed Said al-Sahaf: foreign minister 1992..2001-04, information minister 2001-04..2003-04-09
Ghazi al-Yawer: president 2004-06-28..2005-04-07
Masoud Barzani: president of Kurdistan 2005-06-14..2017-11-01
Masrour Barzani: prime minister of Kurdistan 2019-07-10..
Nechirvan Barzani: president of Kurdistan 2019-06-10..
Muqtada al-Sadr = Moqtada al-Sadr: cleric 2003..
Ali al-Sistani: grand ayatollah 1992..
IR
Ali Khamenei = Ali Khamene'i = Ayatollah Khamenei: president 1981-10-13..1989-08-03, supreme leader 1989-06-04..2026-02-28
Mojtaba Khamenei: supreme leader 2026-03-08..
Akbar Hashemi Rafsanjani = Hashemi Rafsanjani: president 1989-08-03..1997-08-03
Mohammad Khatami: president 1997-08-03..2005-08-03
Mahmoud Ahmadinejad: president 2005-08-03..2013-08-03
Hassan Rouhani = Hassan Rohani: chief nuclear negotiator 2003-10-06..2005-08-15, president 2013-08-03..2021-08-03
Ebrahim Raisi: chief justice 2019-03-07..2021-07-01, president 2021-08-03..2024-05-19
Mohammad Mokhber: acting president 2024-05-19..2024-07-28
Masoud Pezeshkian: president 2024-07-28..
Kamal Kharrazi: foreign minister 1997-08-20..2005-08-24
Manouchehr Mottaki: foreign minister 2005-08-24..2010-12-13
Ali Akbar Salehi: foreign minister 2010-12-13..2013-08-15, head of the Atomic Energy Organization 2013-08-16..2021-08-29
Mohammad Javad Zarif = Javad Zarif: foreign minister 2013-08-15..2021-08-25
Hossein Amir-Abdollahian = Hossein Amirabdollahian: foreign minister 2021-08-25..2024-05-19
Ali Bagheri Kani = Ali Bagheri: acting foreign minister 2024-05-20..2024-08-21
Abbas Araghchi = Abbas Araqchi: foreign ministry spokesperson 2013..2013, deputy foreign minister 2013..2021, foreign minister 2024-08-21..
Ali Larijani: chief nuclear negotiator 2005-08-15..2007-10-20, parliament speaker 2008-05-28..2020-05-28, secretary of the Supreme National Security Council 2025-08-05..2026
Saeed Jalili: chief nuclear negotiator 2007-10-20..2013-09-10
Mohammad Bagher Ghalibaf = Mohammad Baqer Qalibaf: mayor of Tehran 2005-09..2017-08, parliament speaker 2020-05-28..
Ali Shamkhani: defense minister 1997-08..2005-08, secretary of the Supreme National Security Council 2013-09-10..2023-05-22
Mohammad Eslami: head of the Atomic Energy Organization 2021-08-29..
Qassem Soleimani = Qasem Soleimani: commander of the Quds Force 1998..2020-01-03
Esmail Qaani = Esmaeil Ghaani: commander of the Quds Force 2020-01-03..
Hossein Salami: commander of the Revolutionary Guards 2019-04-21..2025-06-13
Ramin Mehmanparast: foreign ministry spokesperson 2009..2013
Bahram Qasemi = Bahram Ghasemi: foreign ministry spokesperson 2016..2019
Abbas Mousavi: foreign ministry spokesperson 2019..2020
Saeed Khatibzadeh: foreign ministry spokesperson 2020-08..2022-06
Nasser Kanaani: foreign ministry spokesperson 2022-06..2024-10
Esmaeil Baghaei = Esmail Baghaei = Esmaeil Baqaei: foreign ministry spokesperson 2024-10..
Fatemeh Mohajerani (f): government spokesperson 2024-08..
Kazem Gharibabadi: ambassador to the UN in Vienna 2018..2021, deputy foreign minister 2024..
Amir Saeid Iravani: ambassador to the UN 2022..
SA
King Fahd: king 1982-06-13..2005-08-01
Abdullah bin Abdulaziz = King Abdullah: crown prince 1982-06-13..2005-08-01, king 2005-08-01..2015-01-23
Salman bin Abdulaziz = King Salman: crown prince 2012-06-18..2015-01-23, king 2015-01-23..
Mohammed bin Nayef: interior minister 2012-11-05..2017-06-21, crown prince 2015-04-29..2017-06-21
Mohammed bin Salman = Mohammad bin Salman: defense minister 2015-01-23..2022-09-27, crown prince 2017-06-21.., prime minister 2022-09-27..
Saud al-Faisal: foreign minister 1975-10-13..2015-04-29
Adel al-Jubeir = Adel Jubeir: ambassador to the United States 2007-02..2015-04, foreign minister 2015-04-29..2018-12-27, minister of state for foreign affairs 2018-12-27..
Ibrahim al-Assaf: finance minister 1996..2016-10-31, foreign minister 2018-12-27..2019-10-23
Faisal bin Farhan: foreign minister 2019-10-23..
Khalid bin Salman: ambassador to the United States 2017-04..2019-02, defense minister 2022-09-27..
Ali al-Naimi = Ali Naimi: oil minister 1995-08..2016-05-07
Khalid al-Falih: energy minister 2016-05-07..2019-09-08, investment minister 2020-02..
Abdulaziz bin Salman: energy minister 2019-09-08..
AE
Zayed bin Sultan Al Nahyan: president 1971-12-02..2004-11-02
Khalifa bin Zayed Al Nahyan = Khalifa bin Zayed: president 2004-11-03..2022-05-13
Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed = Mohammed bin Zayed: crown prince 2004-11..2022-05-14, president 2022-05-14..
Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid: prime minister 2006-01-05..
Abdullah bin Zayed Al Nahyan = Abdullah bin Zayed: foreign minister 2006-02-09..
Anwar Gargash: minister of state for foreign affairs 2008-02..2021-02, presidential adviser 2021-02..
Suhail al-Mazrouei: energy minister 2013-03..
Sultan al-Jaber = Sultan Al Jaber: industry minister 2020-07..
QA
Hamad bin Khalifa Al Thani = Hamad bin Khalifa: emir 1995-06-27..2013-06-25
Tamim bin Hamad Al Thani = Tamim bin Hamad: emir 2013-06-25..
Hamad bin Jassim Al Thani = Hamad bin Jassim: foreign minister 1992-09..2013-06-26, prime minister 2007-04-03..2013-06-26
Khalid al-Attiyah = Khalid al-Attiyya: foreign minister 2013-06-26..2016-01-27
Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman: foreign minister 2016-01-27.., prime minister 2023-03-07..
Majed al-Ansari: foreign ministry spokesperson 2021..
KW
Sabah al-Ahmad al-Sabah = Sabah al-Ahmad: foreign minister 1978..2003-07-13, prime minister 2003-07-13..2006-01-29, emir 2006-01-29..2020-09-29
Nawaf al-Ahmad al-Sabah = Nawaf al-Ahmad: emir 2020-09-30..2023-12-16
Mishal al-Ahmad al-Sabah = Mishal al-Ahmad: crown prince 2020-10..2023-12-16, emir 2023-12-16..
BH
Hamad bin Isa Al Khalifa = King Hamad = Hamad bin Isa: emir 1999-03-06..2002-02-14, king 2002-02-14..
Khalifa bin Salman Al Khalifa: prime minister 1970-01-19..2020-11-11
Salman bin Hamad Al Khalifa: crown prince 1999-03-09.., prime minister 2020-11-11..
Khalid bin Ahmed Al Khalifa: foreign minister 2005-09-26..2020-02-13
Abdullatif al-Zayani = Abdullatif bin Rashid al-Zayani: GCC/secretary general 2011-04-01..2020-02-01, foreign minister 2020-02-13..
OM
Qaboos bin Said = Sultan Qaboos: sultan 1970-07-23..2020-01-10
Haitham bin Tariq = Sultan Haitham: sultan 2020-01-11..
Yusuf bin Alawi: foreign minister 1997..2020-08-18
Badr Albusaidi = Badr al-Busaidi: foreign minister 2020-08-18..
YE
Ali Abdullah Saleh: president 1990-05-22..2012-02-27
Abdrabbuh Mansur Hadi = Abed Rabbo Mansour Hadi = Abd-Rabbu Mansour Hadi: president 2012-02-27..2022-04-07
Rashad al-Alimi: chairman of the Presidential Leadership Council 2022-04-07..
Abdul-Malik al-Houthi = Abdulmalik al-Houthi: leader of the Houthis 2004-09..
Mohammed Abdulsalam = Mohammed Abdul-Salam: Houthi spokesperson 2010..
Yahya Saree = Yahya Sarea: military spokesperson of the Houthis 2018..
Martin Griffiths: UN/special envoy for Yemen 2018-02..2021-07, UN/under-secretary-general for humanitarian affairs 2021-07..2024-06
Hans Grundberg: UN/special envoy for Yemen 2021-09..
JO
King Abdullah = Abdullah II: king 1999-02-07..
Queen Rania (f): queen 1999-03-22..
Marwan Muasher: foreign minister 2002-01..2004-10
Nasser Judeh: foreign minister 2009-02-23..2017-01-15
Ayman Safadi: foreign minister 2017-01-15..
Bisher al-Khasawneh: prime minister 2020-10-12..2024-09-15
Jafar Hassan: prime minister 2024-09-15..
EG
Hosni Mubarak: president 1981-10-14..2011-02-11
Mohamed Hussein Tantawi: head of the military council 2011-02-11..2012-06-30
Mohamed Morsi = Mohammed Morsi = Mohamed Mursi: president 2012-06-30..2013-07-03
Adly Mansour: president 2013-07-04..2014-06-08
Abdel Fattah al-Sisi = Abdel Fattah el-Sisi = Abdel-Fattah el-Sissi: defense minister 2012-08-12..2014-03-26, president 2014-06-08..
Amr Moussa = Amr Mussa: foreign minister 1991-05-20..2001-05-15, ARAB/secretary-general 2001-06-01..2011-06-01
Ahmed Maher: foreign minister 2001-05-15..2004-07-14
Ahmed Aboul Gheit: foreign minister 2004-07-14..2011-03-06, ARAB/secretary-general 2016-07-03..2026
Nabil Elaraby = Nabil al-Arabi: foreign minister 2011-03-06..2011-06-26, ARAB/secretary-general 2011-07-03..2016-07-02
Mohamed Kamel Amr: foreign minister 2011-07-18..2013-07-01
Nabil Fahmy: foreign minister 2013-07-16..2014-06-17
Sameh Shoukry: foreign minister 2014-06-17..2024-07-03
Badr Abdelatty: foreign minister 2024-07-03..
Ahmed Nazif: prime minister 2004-07-14..2011-01-29
Essam Sharaf: prime minister 2011-03-03..2011-12-07
Hesham Kandil: prime minister 2012-08-02..2013-07-08
Ibrahim Mahlab: prime minister 2014-03-01..2015-09-19
Sherif Ismail: prime minister 2015-09-19..2018-06-07
Mostafa Madbouly = Mostafa Madbouli: prime minister 2018-06-14..
Atef Ebeid: prime minister 1999-10-05..2004-07-14
Ahmed Shafik = Ahmed Shafiq: prime minister 2011-01-29..2011-03-03
Kamal el-Ganzouri = Kamal al-Ganzouri: prime minister 1996-01-04..1999-10-05 2011-12-07..2012-07-24
Hazem el-Beblawi = Hazem al-Beblawi: prime minister 2013-07-09..2014-03-01
Boutros Boutros-Ghali: UN/secretary-general 1992-01-01..1996-12-31
Mohamed ElBaradei = Mohamed El Baradei: UN/IAEA director general 1997-12-01..2009-11-30
LY
Muammar Gaddafi = Moammar Gadhafi = Muammar Qaddafi = Muammar Kadhafi = Muammar al-Gaddafi: leader 1969-09-01..2011-10-20
Mahmoud Jibril: prime minister 2011-03..2011-10
Mustafa Abdel Jalil: chairman of the National Transitional Council 2011-03..2012-08
Ali Zeidan: prime minister 2012-11-14..2014-03-11
Fayez al-Sarraj = Fayez Sarraj: prime minister 2016-03-30..2021-03-15
Abdul Hamid Dbeibah = Abdulhamid Dbeibah: prime minister 2021-03-15..
Mohamed al-Menfi: chairman of the Presidential Council 2021-03-15..
Aguila Saleh: parliament speaker 2014-08-05..
Khalifa Haftar = Khalifa Hifter: commander of the Libyan National Army 2015-03..
TN
Zine El Abidine Ben Ali = Zine al-Abidine Ben Ali: president 1987-11-07..2011-01-14
Moncef Marzouki: president 2011-12-13..2014-12-31
Beji Caid Essebsi: president 2014-12-31..2019-07-25
Kais Saied = Kaïs Saïed: president 2019-10-23..
Rached Ghannouchi: parliament speaker 2019-11-13..2021-07-25
DZ
Abdelaziz Bouteflika: president 1999-04-27..2019-04-02
Abdelkader Bensalah: acting president 2019-04-09..2019-12-19
Abdelmadjid Tebboune: president 2019-12-19..
Ramtane Lamamra: foreign minister 2013-09-11..2017-05-25 2021-07-07..2023-03-16
Ahmed Attaf: foreign minister 2023-03-16..
MA
Mohammed VI = King Mohammed: king 1999-07-23..
Abdelilah Benkirane: prime minister 2011-11-29..2017-04-05
Saad Eddine El Othmani = Saadeddine Othmani: foreign minister 2012-01-03..2013-10-10, prime minister 2017-04-05..2021-10-07
Aziz Akhannouch: prime minister 2021-10-07..
Nasser Bourita: foreign minister 2017-04-05..
EH
Mohamed Abdelaziz: leader of the Polisario Front 1976-08..2016-05-31
Brahim Ghali: leader of the Polisario Front 2016-07-12..
`;
