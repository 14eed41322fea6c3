/**
 * Those known for an office in an international organization, those of no other fame first, then by the country they
 * come from; how the lines are written tells `read-office-holders.ts`.
 */
export const ORGANIZATIONS = `
UN
Stéphane Dujarric: spokesperson 2014-03..
Farhan Haq: deputy spokesperson 2014..
Martin Nesirky: spokesperson 2009-12..2014-03
Ravina Shamdasani (f): human rights office spokesperson 2010..
James Elder: UNICEF spokesperson 2021..
Simon Stiell: climate chief 2022-08-15..
Qu Dongyu: FAO director-general 2019-08-01..
Francesca Albanese (f): special rapporteur on Palestine 2022-05..
EU
Maja Kocijančič (f): spokesperson 2010..2019
Margaritis Schinas: chief spokesperson 2014-11..2019-11
Peter Stano: spokesperson 2019..2025
Eric Mamer: chief spokesperson 2019-12..2024
Anitta Hipper (f): spokesperson 2020..
Paula Pinho (f): chief spokesperson 2024-12..
Olof Gill: spokesperson 2023..
NATO
James Appathurai: spokesperson 2004..2010
Oana Lungescu (f): spokesperson 2010-12..2023-09
Farah Dakhlallah (f): spokesperson 2024-02..2025
Allison Hart (f): spokesperson 2025..
INT
Pierre-Olivier Gourinchas: IMF chief economist 2022-01..
OPEC
Abdalla Salem El-Badri = Abdullah al-Badri: secretary general 2007-01-01..2016-07-31
Haitham Al Ghais = Haitham al-Ghais: secretary general 2022-08-01..
AFU
Salim Ahmed Salim: OAU secretary general 1989-09-19..2001-09-17
ASEAN
Le Luong Minh: secretary-general 2013-01-01..2017-12-31
Lim Jock Hoi: secretary-general 2018-01-01..2022-12-31
Kao Kim Hourn: secretary-general 2023-01-01..
GCC
Jasem Mohamed Albudaiwi = Jasem Albudaiwi: secretary general 2023-02-01..
Nayef al-Hajraf = Nayef Falah al-Hajraf: secretary general 2020-02-01..2023-01-31
OIC
Yousef al-Othaimeen: secretary general 2016-11-29..2021-11-17
Hissein Brahim Taha: secretary general 2021-11-17..
SCO
Rashid Alimov: secretary general 2016-01-01..2018-12-31
Zhang Ming: secretary general 2022-01-01..2024-12-31
CSTO
Stanislav Zas: secretary general 2020-01-01..2022-12-31
Imangali Tasmagambetov: secretary general 2023-01-01..2025-12-31
OSCE
Marc Perrin de Brichambaut: secretary general 2005-06-21..2011-06-30
CARICOM
Carla Barnett (f): secretary-general 2021-08-15..
INT
Osama bin Laden = Usama bin Laden: Al-Qaeda leader 1988..2011-05-02
Ayman al-Zawahiri: Al-Qaeda leader 2011-06-16..2022-07-31
Tomoko Akane (f): ICC president 2024-03-11..
Joan Donoghue (f): UN/ICJ president 2021-02-08..2024-02-06
Fernando Arias: OPCW director-general 2018-07-25..
Ahmet Üzümcü: OPCW director-general 2010-07-25..2018-07-24
AR
Luis Moreno Ocampo = Luis Moreno-Ocampo: INT/ICC prosecutor 2003-06-16..2012-06-15
AT
Volker Türk = Volker Tuerk: UN/high commissioner for human rights 2022-10-17..
Benita Ferrero-Waldner (f): foreign minister 2000-02-04..2004-10-20, EU/commissioner for external relations 2004-11-22..2009-11-30
BE
Serge Brammertz: INT/war crimes tribunal chief prosecutor 2008-01-01..2017-12-31
BG
Nickolay Mladenov: foreign minister 2010-01-27..2013-03-13, UN/envoy for the Middle East 2015-02..2020-12
CA
Louise Fréchette (f): UN/deputy secretary-general 1998-03..2006-03
Louise Arbour (f): UN/high commissioner for human rights 2004-07-01..2008-06-30
CH
Philippe Lazzarini: UN/UNRWA commissioner-general 2020-04-01..2026-03
Thomas Greminger: OSCE/secretary general 2017-07-18..2020-07-18
Alain Berset: CE/secretary general 2024-09-18..
Carla Del Ponte (f): INT/war crimes tribunal chief prosecutor 1999-09-15..2007-12-31
Jakob Kellenberger: INT/Red Cross president 2000-01-01..2012-06-30
Peter Maurer: INT/Red Cross president 2012-07-01..2022-09-30
Mirjana Spoljaric (f): INT/Red Cross president 2022-10-01..
CI
Amara Essy: foreign minister 1990-10..2000, AFU/acting commission chairperson 2002-07..2003-09-16
CR
Christiana Figueres (f): UN/climate chief 2010-07-01..2016-07-17
CZ
Věra Jourová (f): EU/commissioner 2014-11-01..2024-11-30
DE
Achim Steiner: UN/UNEP executive director 2006-06..2016-06, UN/UNDP administrator 2017-06-19..2025-06
Martin Schulz: EU/parliament president 2012-01-17..2017-01-17
Helga Schmid (f): OSCE/secretary general 2020-12-04..2024-09
DK
Margrethe Vestager (f): EU/commissioner 2014-11-01..2024-11-30
DZ
Lakhdar Brahimi: UN/envoy for Syria 2012-08..2014-05
ES
Rodrigo de Rato: economy minister 1996-05-05..2004-04-17, INT/IMF managing director 2004-06-07..2007-10-31
ET
Tedros Adhanom Ghebreyesus = Tedros Adhanom: foreign minister 2012-11-29..2016-11-01, UN/WHO director-general 2017-07-01..
FI
Olli Rehn: EU/commissioner 2004-07-12..2014-07-01, central bank governor 2018-07-12..
FR
Pascal Lamy: EU/commissioner 1999-09-13..2004-11-22, INT/WTO director-general 2005-09-01..2013-08-31
Jean-Pierre Lacroix: UN/under-secretary-general for peace operations 2017-04..
Audrey Azoulay (f): UN/UNESCO director-general 2017-11-15..2025-11-14
Thierry Breton: EU/commissioner 2019-12-01..2024-09-16
Dominique Strauss-Kahn: INT/IMF managing director 2007-11-01..2011-05-18
GB
Catherine Ashton (f): EU/foreign policy chief 2009-12-01..2014-11-01
Tom Fletcher: UN/under-secretary-general for humanitarian affairs 2024-11..
Mark Lowcock: UN/under-secretary-general for humanitarian affairs 2017-09..2021-06
Valerie Amos (f): UN/under-secretary-general for humanitarian affairs 2010-09..2015-05
George Robertson = Lord Robertson: defense secretary 1997-05-02..1999-10-11, NATO/secretary general 1999-10-14..2003-12-31
Terry Davis: CE/secretary general 2004-09-01..2009-08-31
Patricia Scotland (f): INT/Commonwealth secretary-general 2016-04-01..2025-03-31
Karim Khan: INT/ICC prosecutor 2021-06-16..
HR
Marija Pejčinović Burić (f): foreign minister 2017-06-19..2019-07-19, CE/secretary general 2019-09-18..2024-09-18
IE
Mary Robinson (f): president 1990-12-03..1997-09-12, UN/high commissioner for human rights 1997-09-12..2002-09-12
IN
Kamalesh Sharma: INT/Commonwealth secretary-general 2008-04-01..2016-03-31
IT
Filippo Grandi: UN/high commissioner for refugees 2016-01-01..2025-12-31
Staffan de Mistura: UN/envoy for Syria 2014-07..2019-01, UN/envoy for Western Sahara 2021-11..
David Sassoli: EU/parliament president 2019-07-03..2022-01-11
Lamberto Zannier: OSCE/secretary general 2011-07-01..2017-06-30
JO
Zeid Ra'ad al-Hussein = Zeid Ra'ad Al Hussein: UN/high commissioner for human rights 2014-09-01..2018-08-31
KZ
Nurlan Yermekbayev: defense minister 2018-08-07..2021-08-31, SCO/secretary general 2025-01-01..
LB
Ghassan Salamé: UN/envoy for Libya 2017-06..2020-03
NL
Ruud Lubbers: prime minister 1982-11-04..1994-08-22, UN/high commissioner for refugees 2001-01-01..2005-02-24
Wim Duisenberg: EU/central bank president 1998-06-01..2003-10-31
Jaap de Hoop Scheffer: foreign minister 2002-07-22..2003-12-03, NATO/secretary general 2004-01-05..2009-07-31
NO
Jan Egeland: UN/under-secretary-general for humanitarian affairs 2003-09..2006-12, UN/secretary general of the Norwegian Refugee Council 2013-08..
Gro Harlem Brundtland (f): prime minister 1990-11-03..1996-10-25, UN/WHO director-general 1998-07-21..2003-07-21
Geir Pedersen: UN/envoy for Syria 2019-01..2025
Tor Wennesland: UN/envoy for the Middle East 2021-01..2024
Thorbjørn Jagland: prime minister 1996-10-25..1997-10-17, CE/secretary general 2009-10-01..2019-09-18
NZ
Don McKinnon: foreign minister 1990-11-02..1999-12-05, INT/Commonwealth secretary-general 2000-04-01..2008-03-31
RU
Sergei Lebedev: director of the SVR 2000-05-20..2007-10-09, CIS/executive secretary 2007-10-05..
SA
Iyad Madani: OIC/secretary general 2014-01-31..2016-10-31
SE
Jan Eliasson: UN/deputy secretary-general 2012-07-01..2016-12-31, foreign minister 2006-04-24..2006-10-06
Hans Blix: UN/chief weapons inspector 2000-03-01..2003-06-30
SK
Maroš Šefčovič: EU/commissioner 2009-10-01..
SR
Albert Ramdin: foreign minister 2020-07-16..2025-05, OAS/secretary general 2025-05-26..
TH
Supachai Panitchpakdi: INT/WTO director-general 2002-09-01..2005-08-31
Surin Pitsuwan: foreign minister 1997-11..2001-02, ASEAN/secretary-general 2008-01-01..2012-12-31
TR
Ekmeleddin İhsanoğlu: OIC/secretary general 2005-01-01..2014-01-31
Fatih Birol: INT/IEA executive director 2015-09-01..
US
Rosemary DiCarlo (f): UN/under-secretary-general for political affairs 2018-05..
Catherine Russell (f): UN/UNICEF executive director 2022-02-01..
Henrietta Fore (f): UN/UNICEF executive director 2018-01-01..2022-01-31
David Beasley: UN/WFP executive director 2017-04..2023-04-04
Cindy McCain (f): UN/WFP executive director 2023-04-05..2026
Wesley Clark: NATO/supreme allied commander 1997-07..2000-05
Christopher Cavoli: NATO/supreme allied commander 2022-07-04..2025-07-04
Alexus Grynkewich: NATO/supreme allied commander 2025-07-04..
Gita Gopinath (f): INT/IMF chief economist 2019-01..2022-01, INT/IMF first deputy managing director 2022-01-21..2025-08
James Wolfensohn: INT/World Bank president 1995-06-01..2005-05-31
Paul Wolfowitz: deputy defense secretary 2001-03-02..2005-05-13, INT/World Bank president 2005-06-01..2007-06-30
Robert Zoellick: trade representative 2001-02-07..2005-02-22, INT/World Bank president 2007-07-01..2012-06-30
Jim Yong Kim: INT/World Bank president 2012-07-01..2019-01-31
David Malpass: INT/World Bank president 2019-04-09..2023-06-01
Ajay Banga: INT/World Bank president 2023-06-02..
UZ
Vladimir Norov: foreign minister 2006..2010-12, SCO/secretary general 2019-01-01..2021-12-31
`;
