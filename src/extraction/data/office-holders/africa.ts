/** Africa south of the Sahara; how the lines are written tells `read-office-holders.ts`. */
export const AFRICA = `
ZA
Nelson Mandela: president 1994-05-10..1999-06-14
Thabo Mbeki: president 1999-06-14..2008-09-24
Kgalema Motlanthe: president 2008-09-25..2009-05-09
Jacob Zuma: deputy president 1999-06-14..2005-06-14, president 2009-05-09..2018-02-14
Cyril Ramaphosa: deputy president 2014-05-26..2018-02-15, president 2018-02-15..
Paul Mashatile: deputy president 2023-03-06..
Nkosazana Dlamini-Zuma (f): foreign minister 1999-06-17..2009-05-10, AFU/commission chairperson 2012-10-15..2017-01-30
Maite Nkoana-Mashabane (f): foreign minister 2009-05-11..2018-02-26
Lindiwe Sisulu (f): foreign minister 2018-02-27..2019-05-29
Naledi Pandor (f): foreign minister 2019-05-30..2024-06
Ronald Lamola: foreign minister 2024-07-03..
John Steenhuisen: leader of the Democratic Alliance 2019-11-17..2026
Julius Malema: leader of the Economic Freedom Fighters 2013-07..
Lesetja Kganyago: central bank governor 2014-11-09..
Navi Pillay (f): UN/high commissioner for human rights 2008-09-01..2014-08-31
ZW
Robert Mugabe: president 1987-12-31..2017-11-21
Emmerson Mnangagwa: president 2017-11-24..
Morgan Tsvangirai: prime minister 2009-02-11..2013-09-11
Nelson Chamisa: opposition leader 2018-02..2024-01
Constantino Chiwenga: vice president 2017-12-28..
ZM
Frederick Chiluba: president 1991-11-02..2002-01-02
Levy Mwanawasa: president 2002-01-02..2008-08-19
Rupiah Banda: president 2008-11-02..2011-09-23
Michael Sata: president 2011-09-23..2014-10-28
Edgar Lungu: president 2015-01-25..2021-08-24
Hakainde Hichilema: president 2021-08-24..
MW
Bakili Muluzi: president 1994-05-24..2004-05-24
Bingu wa Mutharika: president 2004-05-24..2012-04-05
Joyce Banda (f): president 2012-04-07..2014-05-31
Peter Mutharika: president 2014-05-31..2020-06-28 2025-10-04..
Lazarus Chakwera: president 2020-06-28..2025-10-04
MZ
Joaquim Chissano: president 1986-11-06..2005-02-02
Armando Guebuza: president 2005-02-02..2015-01-15
Filipe Nyusi: president 2015-01-15..2025-01-15
Daniel Chapo: president 2025-01-15..
Venâncio Mondlane: opposition leader 2024..
AO
José Eduardo dos Santos: president 1979-09-21..2017-09-26
João Lourenço: president 2017-09-26..
Tete António: foreign minister 2020-04..
NA
Sam Nujoma: president 1990-03-21..2005-03-21
Hifikepunye Pohamba: president 2005-03-21..2015-03-21
Hage Geingob: president 2015-03-21..2024-02-04
Nangolo Mbumba: president 2024-02-04..2025-03-21
Netumbo Nandi-Ndaitwah (f): foreign minister 2012-12..2024-02, president 2025-03-21..
BW
Festus Mogae: president 1998-04-01..2008-04-01
Ian Khama: president 2008-04-01..2018-04-01
Mokgweetsi Masisi: president 2018-04-01..2024-11-01
Duma Boko: president 2024-11-01..
LS
Thomas Thabane: prime minister 2012-06-08..2015-03-17 2017-06-16..2020-05-19
Pakalitha Mosisili: prime minister 1998-05-29..2012-06-08 2015-03-17..2017-06-16
Sam Matekane: prime minister 2022-10-28..
SZ
Mswati III = King Mswati: king 1986-04-25..
MG
Marc Ravalomanana: president 2002-05-06..2009-03-17
Andry Rajoelina: president 2009-03-17..2014-01-25 2019-01-19..2025-10-14
Hery Rajaonarimampianina: president 2014-01-25..2018-09-07
Michael Randrianirina: president 2025-10-17..
MU
Navin Ramgoolam = Navinchandra Ramgoolam: prime minister 2005-07-05..2014-12-17 2024-11-13..
Anerood Jugnauth: prime minister 2000-09-12..2003-09-30 2014-12-17..2017-01-23
Pravind Jugnauth: prime minister 2017-01-23..2024-11-12
SC
James Michel: president 2004-07-16..2016-10-16
Danny Faure: president 2016-10-16..2020-10-26
Wavel Ramkalawan: president 2020-10-26..2025-10-26
Patrick Herminie: president 2025-10-26..
KM
Azali Assoumani: president 1999-04-30..2002-01-21 2002-05-26..2006-05-26 2016-05-26..
KE
Daniel arap Moi: president 1978-08-22..2002-12-30
Mwai Kibaki: president 2002-12-30..2013-04-09
Uhuru Kenyatta: president 2013-04-09..2022-09-13
William Ruto: deputy president 2013-04-09..2022-09-13, president 2022-09-13..
Rigathi Gachagua: deputy president 2022-09-13..2024-10-18
Kithure Kindiki: deputy president 2024-11-01..
Raila Odinga: prime minister 2008-04-17..2013-04-09, opposition leader 2013..2025-10-15
Amina Mohamed (f): foreign minister 2013-05-20..2018-01
Musalia Mudavadi: prime cabinet secretary 2022-10-27..
UG
Yoweri Museveni: president 1986-01-29..
Bobi Wine = Robert Kyagulanyi: opposition leader 2018..
Kizza Besigye: opposition leader 2001..
Muhoozi Kainerugaba: army chief 2024-03..
TZ
Benjamin Mkapa: president 1995-11-23..2005-12-21
Jakaya Kikwete: president 2005-12-21..2015-11-05
John Magufuli: president 2015-11-05..2021-03-17
Samia Suluhu Hassan (f): vice president 2015-11-05..2021-03-19, president 2021-03-19..
Tundu Lissu: opposition leader 2020..
RW
Juvénal Habyarimana: president 1973-07-05..1994-04-06
Pasteur Bizimungu: president 1994-07-19..2000-03-23
Paul Kagame: president 2000-03-24..
Louise Mushikiwabo (f): foreign minister 2009-12..2018-10
Vincent Biruta: foreign minister 2019-11-04..2024-06
Olivier Nduhungirehe: foreign minister 2024-06..
BI
Pierre Buyoya: president 1996-07-25..2003-04-30
Pierre Nkurunziza: president 2005-08-26..2020-06-08
Évariste Ndayishimiye: president 2020-06-18..
CD
Laurent Kabila = Laurent-Désiré Kabila: president 1997-05-17..2001-01-16
Joseph Kabila: president 2001-01-17..2019-01-24
Félix Tshisekedi: president 2019-01-24..
Thérèse Kayikwamba Wagner (f): foreign minister 2024-06..
Patrick Muyaya: government spokesperson 2021-04..
Corneille Nangaa: leader of the Congo River Alliance 2023-12..
CG
Denis Sassou Nguesso = Denis Sassou-Nguesso: president 1979-02-08..1992-08-31 1997-10-25..
CF
François Bozizé: president 2003-03-15..2013-03-24
Michel Djotodia: president 2013-03-24..2014-01-10
Catherine Samba-Panza (f): president 2014-01-23..2016-03-30
Faustin-Archange Touadéra: president 2016-03-30..
TD
Idriss Déby = Idriss Déby Itno: president 1990-12-02..2021-04-20
Mahamat Idriss Déby = Mahamat Déby = Mahamat Idriss Déby Itno: president 2021-04-20..
Moussa Faki Mahamat = Moussa Faki: foreign minister 2008-04..2017-03, AFU/commission chairperson 2017-03-14..2025-03-13
Succès Masra: prime minister 2024-01-01..2024-05-22
CM
Paul Biya: president 1982-11-06..
Issa Tchiroma Bakary: government spokesperson 2009..2019
Maurice Kamto: opposition leader 2018..
GQ
Teodoro Obiang Nguema = Teodoro Obiang = Teodoro Obiang Nguema Mbasogo: president 1979-08-03..
GA
Omar Bongo: president 1967-12-02..2009-06-08
Ali Bongo = Ali Bongo Ondimba: president 2009-10-16..2023-08-30
Brice Oligui Nguema = Brice Clotaire Oligui Nguema: president 2023-09-04..
Jean Ping: foreign minister 1999-01..2008-02, AFU/commission chairperson 2008-04-28..2012-10-15
ST
Carlos Vila Nova: president 2021-10-02..
NG
Olusegun Obasanjo: president 1999-05-29..2007-05-29
Umaru Yar'Adua = Umaru Musa Yar'Adua: president 2007-05-29..2010-05-05
Goodluck Jonathan: vice president 2007-05-29..2010-05-06, president 2010-05-06..2015-05-29
Muhammadu Buhari: president 2015-05-29..2023-05-29
Bola Tinubu = Bola Ahmed Tinubu: president 2023-05-29..
Yemi Osinbajo: vice president 2015-05-29..2023-05-29
Kashim Shettima: vice president 2023-05-29..
Atiku Abubakar: vice president 1999-05-29..2007-05-29
Geoffrey Onyeama: foreign minister 2015-11-11..2023-05-29
Yusuf Tuggar: foreign minister 2023-08-21..
Ngozi Okonjo-Iweala (f): finance minister 2003-07-15..2006-06-21 2011-08-17..2015-05-29, INT/WTO director-general 2021-03-01..
Mohammed Barkindo = Mohammad Barkindo: OPEC/secretary general 2016-08-01..2022-07-05
Amina J. Mohammed = Amina Mohammed (f): UN/deputy secretary-general 2017-01-01..
GH
Jerry Rawlings: president 1981-12-31..2001-01-07
John Kufuor: president 2001-01-07..2009-01-07
John Atta Mills: president 2009-01-07..2012-07-24
John Mahama = John Dramani Mahama: president 2012-07-24..2017-01-07 2025-01-07..
Nana Akufo-Addo: foreign minister 2003-04..2007-07, president 2017-01-07..2025-01-07
Shirley Ayorkor Botchwey (f): foreign minister 2017-02..2025-01-07, INT/Commonwealth secretary-general 2025-04-01..
Samuel Okudzeto Ablakwa: foreign minister 2025-02..
Kofi Annan: UN/secretary-general 1997-01-01..2006-12-31
CI
Robert Guéï: president 1999-12-24..2000-10-26
Laurent Gbagbo: president 2000-10-26..2011-04-11
Alassane Ouattara: president 2010-12-04..
Guillaume Soro: prime minister 2007-04-04..2012-03-13
SN
Abdoulaye Wade: president 2000-04-01..2012-04-02
Macky Sall: prime minister 2004-04-21..2007-06-19, president 2012-04-02..2024-04-02
Bassirou Diomaye Faye: president 2024-04-02..
Ousmane Sonko: prime minister 2024-04-02..
GM
Yahya Jammeh: president 1994-07-22..2017-01-21
Adama Barrow: president 2017-01-19..
Fatou Bensouda (f): INT/ICC prosecutor 2012-06-15..2021-06-15
GN
Lansana Conté: president 1984-04-05..2008-12-22
Moussa Dadis Camara: president 2008-12-23..2010-01-15
Alpha Condé: president 2010-12-21..2021-09-05
Mamady Doumbouya = Mamadi Doumbouya: president 2021-10-01..
GW
Umaro Sissoco Embaló: president 2020-02-27..2025-11-26
José Mário Vaz: president 2014-06-23..2020-02-27
SL
Ahmad Tejan Kabbah: president 1998-03-10..2007-09-17
Ernest Bai Koroma: president 2007-09-17..2018-04-04
Julius Maada Bio: president 2018-04-04..
LR
Charles Taylor: president 1997-08-02..2003-08-11
Ellen Johnson Sirleaf (f): president 2006-01-16..2018-01-22
George Weah: president 2018-01-22..2024-01-22
Joseph Boakai: vice president 2006-01-16..2018-01-22, president 2024-01-22..
TG
Gnassingbé Eyadéma: president 1967-04-14..2005-02-05
Faure Gnassingbé: president 2005-05-04..2025-05-03
Robert Dussey: foreign minister 2013-09..
BJ
Mathieu Kérékou: president 1996-04-04..2006-04-06
Thomas Boni Yayi: president 2006-04-06..2016-04-06
Patrice Talon: president 2016-04-06..2026-05-24
Romuald Wadagni: finance minister 2016-04..2026-05, president 2026-05-24..
BF
Blaise Compaoré: president 1987-10-15..2014-10-31
Michel Kafando: president 2014-11-18..2015-12-29
Roch Marc Christian Kaboré = Roch Kaboré: president 2015-12-29..2022-01-24
Paul-Henri Sandaogo Damiba = Paul-Henri Damiba: president 2022-01-31..2022-09-30
Ibrahim Traoré: president 2022-09-30..
ML
Alpha Oumar Konaré: president 1992-06-08..2002-06-08, AFU/commission chairperson 2003-09-16..2008-04-28
Amadou Toumani Touré: president 2002-06-08..2012-03-22
Ibrahim Boubacar Keïta = Ibrahim Boubacar Keita: president 2013-09-04..2020-08-18
Bah N'Daw = Bah Ndaw: president 2020-09-25..2021-05-24
Assimi Goïta: president 2021-05-28..
Choguel Maïga: prime minister 2021-06-07..2024-11-20
Abdoulaye Diop: foreign minister 2021-06..
Sadio Camara: defense minister 2021-06..
NE
Mamadou Tandja: president 1999-12-22..2010-02-18
Mahamadou Issoufou: president 2011-04-07..2021-04-02
Mohamed Bazoum: president 2021-04-02..2023-07-26
Abdourahamane Tchiani = Abdourahmane Tiani: president 2023-07-28..
MR
Maaouya Ould Sid'Ahmed Taya: president 1984-12-12..2005-08-03
Mohamed Ould Abdel Aziz: president 2009-08-05..2019-08-01
Mohamed Ould Ghazouani = Mohamed Ould Cheikh Ghazouani: president 2019-08-01..
CV
Pedro Pires: president 2001-03-22..2011-09-09
Jorge Carlos Fonseca: president 2011-09-09..2021-11-09
José Maria Neves: prime minister 2001-02-01..2016-04-22, president 2021-11-09..
Ulisses Correia e Silva: prime minister 2016-04-22..
ET
Meles Zenawi: prime minister 1995-08-23..2012-08-20
Hailemariam Desalegn: foreign minister 2010-10..2012-09, prime minister 2012-08-20..2018-04-02
Abiy Ahmed: prime minister 2018-04-02..
Mulatu Teshome: president 2013-10-07..2018-10-25
Sahle-Work Zewde (f): president 2018-10-25..2024-10-07
Taye Atske Selassie: foreign minister 2024-02..2024-10, president 2024-10-07..
Seyoum Mesfin: foreign minister 1991..2010-10
Demeke Mekonnen: deputy prime minister 2012-11..2024-01, foreign minister 2020-11-08..2024-01
Gedion Timothewos: foreign minister 2024-10..
Debretsion Gebremichael: leader of the TPLF 2017-11..
Getachew Reda: TPLF spokesperson 2019..2023
ER
Isaias Afwerki = Isaias Afewerki: president 1993-05-24..
Osman Saleh: foreign minister 2007-04..
DJ
Ismail Omar Guelleh = Ismaïl Omar Guelleh: president 1999-05-08..
Mahamoud Ali Youssouf: foreign minister 2005-05..2025-03, AFU/commission chairperson 2025-03-13..
SO
Abdullahi Yusuf = Abdullahi Yusuf Ahmed: president 2004-10-14..2008-12-29
Sharif Sheikh Ahmed = Sheikh Sharif Ahmed: president 2009-01-31..2012-08-20
Hassan Sheikh Mohamud: president 2012-09-16..2017-02-16 2022-05-23..
Mohamed Abdullahi Mohamed = Mohamed Abdullahi Farmajo: prime minister 2010-11-01..2011-06-28, president 2017-02-16..2022-05-23
Hamza Abdi Barre: prime minister 2022-06-26..
SD
Omar al-Bashir = Omar Hassan al-Bashir = Omar El Bashir = Omar el-Bashir: president 1993-10-16..2019-04-11
Abdel Fattah al-Burhan = Abdel-Fattah Burhan: army chief 2018-02.., chairman of the Sovereignty Council 2019-08-21..
Mohamed Hamdan Dagalo = Mohamed Hamdan Daglo: commander of the Rapid Support Forces 2013..
Abdalla Hamdok = Abdallah Hamdok: prime minister 2019-08-21..2021-10-25 2021-11-21..2022-01-02
Kamil Idris: prime minister 2025-05-31..
Mustafa Osman Ismail: foreign minister 1998..2005-09
Ibrahim Ghandour: foreign minister 2015-06..2018-04
SS
John Garang: leader of the SPLM 1983..2005-07-30
Salva Kiir = Salva Kiir Mayardit: president 2011-07-09..
Riek Machar: vice president 2011-07-09..2013-07-23 2016-04-26..2016-07-23 2020-02-22..2025-09
`;
