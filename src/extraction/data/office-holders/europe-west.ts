/** Western, northern and southern Europe; how the lines are written tells `read-office-holders.ts`. */
export const WESTERN_EUROPE = `
GB
Tony Blair: prime minister 1997-05-02..2007-06-27
Gordon Brown: chancellor of the exchequer 1997-05-02..2007-06-27, prime minister 2007-06-27..2010-05-11
David Cameron: prime minister 2010-05-11..2016-07-13, foreign secretary 2023-11-13..2024-07-05
Theresa May (f): home secretary 2010-05-12..2016-07-13, prime minister 2016-07-13..2019-07-24
Boris Johnson: mayor of London 2008-05..2016-05, foreign secretary 2016-07-13..2018-07-09, prime minister 2019-07-24..2022-09-06
Liz Truss (f): foreign secretary 2021-09-15..2022-09-06, prime minister 2022-09-06..2022-10-25
Rishi Sunak: chancellor of the exchequer 2020-02-13..2022-07-05, prime minister 2022-10-25..2024-07-05
Keir Starmer: opposition leader 2020-04-04..2024-07-05, prime minister 2024-07-05..2026-07
Andy Burnham: mayor of Greater Manchester 2017-05-08..2026, prime minister 2026-07..
Margaret Thatcher (f): prime minister 1979-05-04..1990-11-28
John Major: prime minister 1990-11-28..1997-05-02
Robin Cook: foreign secretary 1997-05-02..2001-06-08
Jack Straw: foreign secretary 2001-06-08..2006-05-05
Margaret Beckett (f): foreign secretary 2006-05-05..2007-06-27
David Miliband: foreign secretary 2007-06-28..2010-05-11
William Hague: foreign secretary 2010-05-12..2014-07-14
Philip Hammond: defense secretary 2011-10-14..2014-07-14, foreign secretary 2014-07-15..2016-07-13, chancellor of the exchequer 2016-07-13..2019-07-24
Jeremy Hunt: foreign secretary 2018-07-09..2019-07-24, chancellor of the exchequer 2022-10-14..2024-07-05
Dominic Raab: foreign secretary 2019-07-24..2021-09-15, deputy prime minister 2021-09-15..2022-09-06 2022-10-25..2023-04-21
James Cleverly: foreign secretary 2022-09-06..2023-11-13, home secretary 2023-11-13..2024-07-05
David Lammy: foreign secretary 2024-07-05..2025-09-05, deputy prime minister 2025-09-05..
Yvette Cooper (f): home secretary 2024-07-05..2025-09-05, foreign secretary 2025-09-05..
Geoff Hoon: defense secretary 1999-10-11..2005-05-06
John Reid: defense secretary 2005-05-06..2006-05-05
Des Browne: defense secretary 2006-05-05..2008-10-03
Liam Fox: defense secretary 2010-05-12..2011-10-14
Michael Fallon: defense secretary 2014-07-15..2017-11-01
Gavin Williamson: defense secretary 2017-11-02..2019-05-01
Ben Wallace: defense secretary 2019-07-24..2023-08-31
Grant Shapps: defense secretary 2023-08-31..2024-07-05
John Healey: defense secretary 2024-07-05..
George Osborne: chancellor of the exchequer 2010-05-11..2016-07-13
Rachel Reeves (f): chancellor of the exchequer 2024-07-05..
Jeremy Corbyn: opposition leader 2015-09-12..2020-04-04
Kemi Badenoch (f): opposition leader 2024-11-02..
Nigel Farage: leader of Reform UK 2024-06-03..
Nicola Sturgeon (f): first minister of Scotland 2014-11-20..2023-03-28
Chris Patten: EU/commissioner for external relations 1999-09-16..2004-11-22, HK/governor 1992-07-09..1997-06-30
Paddy Ashdown: BA/high representative 2002-05-27..2006-01-31
John Swinney: first minister of Scotland 2024-05-08..
Alex Salmond: first minister of Scotland 2007-05-16..2014-11-18
Mervyn King: central bank governor 2003-07-01..2013-07-01
Andrew Bailey: central bank governor 2020-03-16..
King Charles = Charles III: king 2022-09-08..
Queen Elizabeth = Elizabeth II = Queen Elizabeth II (f): queen 1952-02-06..2022-09-08
IE
Bertie Ahern: taoiseach 1997-06-26..2008-05-07
Brian Cowen: foreign minister 2000-01-27..2004-09-29, taoiseach 2008-05-07..2011-03-09
Enda Kenny: taoiseach 2011-03-09..2017-06-14
Leo Varadkar: taoiseach 2017-06-14..2020-06-27 2022-12-17..2024-04-09
Micheál Martin = Micheal Martin: foreign minister 2008-05-07..2011-01-19 2022-12-17..2025-01-23, taoiseach 2020-06-27..2022-12-17 2025-01-23..
Simon Harris: taoiseach 2024-04-09..2025-01-23, foreign minister 2025-01-23..2025-11
Helen McEntee (f): justice minister 2020-06-27..2025-01, foreign minister 2025-11..
Simon Coveney: foreign minister 2017-06-14..2022-12-17
Mary McAleese (f): president 1997-11-11..2011-11-11
Michael D. Higgins = Michael Higgins: president 2011-11-11..2025-11-11
Catherine Connolly (f): president 2025-11-11..
FR
François Mitterrand: president 1981-05-21..1995-05-17
Jacques Chirac: president 1995-05-17..2007-05-16
Nicolas Sarkozy: interior minister 2002-05-07..2004-03-31 2005-06-02..2007-03-26, president 2007-05-16..2012-05-15
François Hollande: president 2012-05-15..2017-05-14
Emmanuel Macron: economy minister 2014-08-26..2016-08-30, president 2017-05-14..
Lionel Jospin: prime minister 1997-06-02..2002-05-06
Jean-Pierre Raffarin: prime minister 2002-05-06..2005-05-31
Dominique de Villepin: foreign minister 2002-05-07..2004-03-31, prime minister 2005-05-31..2007-05-17
François Fillon: prime minister 2007-05-17..2012-05-15
Jean-Marc Ayrault: prime minister 2012-05-15..2014-03-31, foreign minister 2016-02-11..2017-05-17
Manuel Valls: prime minister 2014-03-31..2016-12-06
Bernard Cazeneuve: prime minister 2016-12-06..2017-05-15
Édouard Philippe: prime minister 2017-05-15..2020-07-03
Jean Castex: prime minister 2020-07-03..2022-05-16
Élisabeth Borne (f): prime minister 2022-05-16..2024-01-09
Gabriel Attal: prime minister 2024-01-09..2024-09-05
Michel Barnier: foreign minister 2004-03-31..2005-06-02, EU/chief negotiator 2016-10-01..2021-03-31, prime minister 2024-09-05..2024-12-13
François Bayrou: prime minister 2024-12-13..2025-09-09
Sébastien Lecornu: defense minister 2022-05-20..2025-09-09, prime minister 2025-09-09..
Hubert Védrine: foreign minister 1997-06-04..2002-05-07
Philippe Douste-Blazy: foreign minister 2005-06-02..2007-05-18
Bernard Kouchner: foreign minister 2007-05-18..2010-11-14
Michèle Alliot-Marie (f): defense minister 2002-05-07..2007-05-18, foreign minister 2010-11-14..2011-02-27
Alain Juppé: prime minister 1995-05-17..1997-06-02, foreign minister 2011-02-27..2012-05-16
Laurent Fabius: foreign minister 2012-05-16..2016-02-11
Jean-Yves Le Drian: defense minister 2012-05-16..2017-05-17, foreign minister 2017-05-17..2022-05-20
Catherine Colonna (f): foreign minister 2022-05-20..2024-01-11
Stéphane Séjourné: foreign minister 2024-01-11..2024-09-21
Jean-Noël Barrot: foreign minister 2024-09-21..
Florence Parly (f): defense minister 2017-06-21..2022-05-20
Catherine Vautrin (f): defense minister 2025-10-12..
Christine Lagarde (f): finance minister 2007-06-19..2011-06-29, INT/IMF managing director 2011-07-05..2019-09-12, EU/central bank president 2019-11-01..
Jean-Claude Trichet: EU/central bank president 2003-11-01..2011-10-31
Bruno Le Maire: finance minister 2017-05-17..2024-09-21
Marine Le Pen = Le Pen (f): leader of the National Rally 2011-01-16..2022-11-05
Jordan Bardella: leader of the National Rally 2022-11-05..
François Villeroy de Galhau: central bank governor 2015-11-01..2026
DE
Helmut Kohl: chancellor 1982-10-01..1998-10-27
Gerhard Schröder = Gerhard Schroeder: chancellor 1998-10-27..2005-11-22
Angela Merkel (f): chancellor 2005-11-22..2021-12-08
Olaf Scholz: finance minister 2018-03-14..2021-12-08, chancellor 2021-12-08..2025-05-06
Friedrich Merz: chancellor 2025-05-06..
Johannes Rau: president 1999-07-01..2004-06-30
Horst Köhler = Horst Koehler: INT/IMF managing director 2000-05-01..2004-03-04, president 2004-07-01..2010-05-31
Christian Wulff: president 2010-06-30..2012-02-17
Joachim Gauck: president 2012-03-18..2017-03-18
Frank-Walter Steinmeier: foreign minister 2005-11-22..2009-10-28 2013-12-17..2017-01-27, president 2017-03-19..
Joschka Fischer: foreign minister 1998-10-27..2005-11-22
Guido Westerwelle: foreign minister 2009-10-28..2013-12-17
Sigmar Gabriel: foreign minister 2017-01-27..2018-03-14
Heiko Maas: foreign minister 2018-03-14..2021-12-08
Annalena Baerbock (f): foreign minister 2021-12-08..2025-05-06, UN/general assembly president 2025-09-09..2026-09
Johann Wadephul: foreign minister 2025-05-06..
Peter Struck: defense minister 2002-07-19..2005-11-22
Karl-Theodor zu Guttenberg: defense minister 2009-10-28..2011-03-03
Thomas de Maizière: defense minister 2011-03-03..2013-12-17, interior minister 2013-12-17..2018-03-14
Annegret Kramp-Karrenbauer (f): defense minister 2019-07-17..2021-12-08
Christine Lambrecht (f): defense minister 2021-12-08..2023-01-19
Ursula von der Leyen (f): defense minister 2013-12-17..2019-07-17, EU/commission president 2019-12-01..
Boris Pistorius: defense minister 2023-01-19..
Wolfgang Schäuble = Wolfgang Schaeuble: interior minister 2005-11-22..2009-10-28, finance minister 2009-10-28..2017-10-24
Christian Lindner: finance minister 2021-12-08..2024-11-07
Lars Klingbeil: finance minister 2025-05-06..
Robert Habeck: economy minister 2021-12-08..2025-05-06
Horst Seehofer: interior minister 2018-03-14..2021-12-08
Nancy Faeser (f): interior minister 2021-12-08..2025-05-06
Steffen Seibert: government spokesperson 2010-08-11..2021-12-08
Steffen Hebestreit: government spokesperson 2021-12-08..2025-05-06
Stefan Kornelius: government spokesperson 2025-05-06..
Christian Schmidt: BA/high representative 2021-08-01..
Alice Weidel (f): leader of the AfD 2022-06..
Jens Weidmann: central bank governor 2011-05-01..2021-12-31
Joachim Nagel: central bank governor 2022-01-01..
IT
Massimo D'Alema: prime minister 1998-10-21..2000-04-26, foreign minister 2006-05-17..2008-05-08
Giuliano Amato: prime minister 2000-04-26..2001-06-11
Silvio Berlusconi: prime minister 1994-05-10..1995-01-17 2001-06-11..2006-05-17 2008-05-08..2011-11-16, acting foreign minister 2002-01-06..2002-11-14
Romano Prodi: prime minister 1996-05-17..1998-10-21 2006-05-17..2008-05-08, EU/commission president 1999-09-16..2004-11-22
Mario Monti: prime minister 2011-11-16..2013-04-28
Enrico Letta: prime minister 2013-04-28..2014-02-22
Matteo Renzi: prime minister 2014-02-22..2016-12-12
Paolo Gentiloni: foreign minister 2014-10-31..2016-12-12, prime minister 2016-12-12..2018-06-01, EU/commissioner 2019-12-01..2024-11-30
Giuseppe Conte: prime minister 2018-06-01..2021-02-13
Mario Draghi: EU/central bank president 2011-11-01..2019-10-31, prime minister 2021-02-13..2022-10-22
Giorgia Meloni (f): prime minister 2022-10-22..
Carlo Azeglio Ciampi: president 1999-05-18..2006-05-15
Giorgio Napolitano: president 2006-05-15..2015-01-14
Sergio Mattarella: president 2015-02-03..
Lamberto Dini: foreign minister 1996-05-17..2001-06-11
Renato Ruggiero: foreign minister 2001-06-11..2002-01-05
Franco Frattini: foreign minister 2002-11-14..2004-11-18 2008-05-08..2011-11-16
Gianfranco Fini: foreign minister 2004-11-18..2006-05-17
Giulio Terzi: foreign minister 2011-11-16..2013-03-26
Emma Bonino (f): foreign minister 2013-04-28..2014-02-22
Federica Mogherini (f): foreign minister 2014-02-22..2014-10-31, EU/foreign policy chief 2014-11-01..2019-11-30
Angelino Alfano: interior minister 2013-04-28..2016-12-12, foreign minister 2016-12-12..2018-06-01
Enzo Moavero Milanesi: foreign minister 2018-06-01..2019-09-05
Luigi Di Maio: foreign minister 2019-09-05..2022-10-22
Antonio Tajani: EU/parliament president 2017-01-17..2019-07-03, foreign minister 2022-10-22..
Roberta Pinotti (f): defense minister 2014-02-22..2018-06-01
Lorenzo Guerini: defense minister 2019-09-05..2022-10-22
Guido Crosetto: defense minister 2022-10-22..
Matteo Salvini: interior minister 2018-06-01..2019-09-05, deputy prime minister 2022-10-22..
ES
José María Aznar: prime minister 1996-05-05..2004-04-17
José Luis Rodríguez Zapatero: prime minister 2004-04-17..2011-12-21
Mariano Rajoy: prime minister 2011-12-21..2018-06-02
Pedro Sánchez: prime minister 2018-06-02..
Josep Piqué: foreign minister 2000-04-28..2002-07-10
Ana Palacio (f): foreign minister 2002-07-10..2004-04-18
Miguel Ángel Moratinos: foreign minister 2004-04-18..2010-10-21
Trinidad Jiménez (f): foreign minister 2010-10-21..2011-12-22
José Manuel García-Margallo: foreign minister 2011-12-22..2016-11-04
Alfonso Dastis: foreign minister 2016-11-04..2018-06-01
Josep Borrell: EU/parliament president 2004-07-20..2007-01-16, foreign minister 2018-06-07..2019-11-29, EU/foreign policy chief 2019-12-01..2024-11-30
Arancha González Laya (f): foreign minister 2020-01-13..2021-07-12
José Manuel Albares: foreign minister 2021-07-12..
Margarita Robles (f): defense minister 2018-06-07..
Javier Solana: NATO/secretary general 1995-12-05..1999-10-06, EU/foreign policy chief 1999-10-18..2009-12-01
Felipe VI: king 2014-06-19..
Juan Carlos I = King Juan Carlos: king 1975-11-22..2014-06-19
Carles Puigdemont: president of Catalonia 2016-01-12..2017-10-27
PT
José Manuel Barroso = José Manuel Durão Barroso: prime minister 2002-04-06..2004-07-17, EU/commission president 2004-11-22..2014-10-31
Pedro Santana Lopes: prime minister 2004-07-17..2005-03-12
José Sócrates: prime minister 2005-03-12..2011-06-21
Pedro Passos Coelho: prime minister 2011-06-21..2015-11-26
António Costa: prime minister 2015-11-26..2024-04-02, EU/council president 2024-12-01..
Luís Montenegro: prime minister 2024-04-02..
Jorge Sampaio: president 1996-03-09..2006-03-09
Aníbal Cavaco Silva: president 2006-03-09..2016-03-09
Marcelo Rebelo de Sousa: president 2016-03-09..2026-03-09
António José Seguro: president 2026-03-09..
Augusto Santos Silva: foreign minister 2015-11-26..2022-03-30
Paulo Rangel: foreign minister 2024-04-02..
António Guterres: prime minister 1995-10-28..2002-04-06, UN/high commissioner for refugees 2005-06-15..2015-12-31, UN/secretary-general 2017-01-01..
NL
Wim Kok: prime minister 1994-08-22..2002-07-22
Jan Peter Balkenende: prime minister 2002-07-22..2010-10-14
Mark Rutte: prime minister 2010-10-14..2024-07-02, NATO/secretary general 2024-10-01..
Dick Schoof: prime minister 2024-07-02..2026-02-23
Rob Jetten: prime minister 2026-02-23..
Maxime Verhagen: foreign minister 2007-02-22..2010-10-14
Uri Rosenthal: foreign minister 2010-10-14..2012-11-05
Frans Timmermans: foreign minister 2012-11-05..2014-10-17, EU/commissioner 2014-11-01..2023-08-22
Bert Koenders: foreign minister 2014-10-17..2017-10-26
Stef Blok: foreign minister 2018-03-07..2021-05-25
Sigrid Kaag (f): foreign minister 2021-05-25..2021-09-17, finance minister 2022-01-10..2024-01-08
Wopke Hoekstra: finance minister 2017-10-26..2022-01-10, foreign minister 2022-01-10..2023-09-01
Hanke Bruins Slot (f): foreign minister 2023-09-05..2024-07-02
Caspar Veldkamp: foreign minister 2024-07-02..2025-08-22
David van Weel: foreign minister 2025-09-05..2026-02-23
Kajsa Ollongren (f): defense minister 2022-01-10..2024-07-02
Ruben Brekelmans: defense minister 2024-07-02..2026-02-23
Geert Wilders: leader of the Party for Freedom 2006-02..
Willem-Alexander = King Willem-Alexander: king 2013-04-30..
BE
Guy Verhofstadt: prime minister 1999-07-12..2008-03-20
Yves Leterme: prime minister 2008-03-20..2008-12-30 2009-11-25..2011-12-06
Herman Van Rompuy: prime minister 2008-12-30..2009-11-25, EU/council president 2009-12-01..2014-11-30
Elio Di Rupo: prime minister 2011-12-06..2014-10-11
Charles Michel: prime minister 2014-10-11..2019-10-27, EU/council president 2019-12-01..2024-11-30
Sophie Wilmès (f): prime minister 2019-10-27..2020-10-01, foreign minister 2020-10-01..2022-07-15
Alexander De Croo: prime minister 2020-10-01..2025-02-03
Bart De Wever: prime minister 2025-02-03..
Louis Michel: foreign minister 1999-07-12..2004-07-18
Karel De Gucht: foreign minister 2004-07-18..2009-07-17
Didier Reynders: foreign minister 2011-12-06..2019-11-30
Hadja Lahbib (f): foreign minister 2022-07-15..2024-12-01
Maxime Prévot: foreign minister 2025-02-03..
LU
Jean-Claude Juncker: prime minister 1995-01-20..2013-12-04, EU/commission president 2014-11-01..2019-11-30
Xavier Bettel: prime minister 2013-12-04..2023-11-17, foreign minister 2023-11-17..
Luc Frieden: prime minister 2023-11-17..
Jean Asselborn: foreign minister 2004-07-31..2023-11-17
CH
Micheline Calmy-Rey (f): foreign minister 2003-01-01..2011-12-31
Didier Burkhalter: foreign minister 2012-01-01..2017-10-31
Ignazio Cassis: foreign minister 2017-11-01..
Viola Amherd (f): defense minister 2019-01-01..2025-03-31
AT
Wolfgang Schüssel = Wolfgang Schuessel: chancellor 2000-02-04..2007-01-11
Alfred Gusenbauer: chancellor 2007-01-11..2008-12-02
Werner Faymann: chancellor 2008-12-02..2016-05-09
Christian Kern: chancellor 2016-05-17..2017-12-18
Sebastian Kurz: foreign minister 2013-12-16..2017-12-18, chancellor 2017-12-18..2019-05-28 2020-01-07..2021-10-11
Brigitte Bierlein (f): chancellor 2019-06-03..2020-01-07
Alexander Schallenberg: foreign minister 2019-06-03..2021-10-11 2021-12-06..2025-03-03, chancellor 2021-10-11..2021-12-06
Karl Nehammer: chancellor 2021-12-06..2025-01-10
Christian Stocker: chancellor 2025-03-03..
Valentin Inzko: BA/high representative 2009-03-26..2021-08-01
Beate Meinl-Reisinger (f): foreign minister 2025-03-03..
Heinz Fischer: president 2004-07-08..2016-07-08
Alexander Van der Bellen: president 2017-01-26..
SE
Göran Persson: prime minister 1996-03-22..2006-10-06
Fredrik Reinfeldt: prime minister 2006-10-06..2014-10-03
Stefan Löfven: prime minister 2014-10-03..2021-11-30
Magdalena Andersson (f): prime minister 2021-11-30..2022-10-18
Ulf Kristersson: prime minister 2022-10-18..
Anna Lindh (f): foreign minister 1998-10-07..2003-09-11
Carl Bildt: prime minister 1991-10-04..1994-10-07, foreign minister 2006-10-06..2014-10-03
Margot Wallström (f): foreign minister 2014-10-03..2019-09-10
Ann Linde (f): foreign minister 2019-09-10..2022-10-18
Tobias Billström: foreign minister 2022-10-18..2024-09-10
Maria Malmer Stenergard (f): foreign minister 2024-09-10..
Peter Hultqvist: defense minister 2014-10-03..2022-10-18
Pål Jonson: defense minister 2022-10-18..
NO
Kjell Magne Bondevik: prime minister 1997-10-17..2000-03-17 2001-10-19..2005-10-17
Jens Stoltenberg: prime minister 2000-03-17..2001-10-19 2005-10-17..2013-10-16, NATO/secretary general 2014-10-01..2024-10-01, finance minister 2025-02-04..
Erna Solberg (f): prime minister 2013-10-16..2021-10-14
Jonas Gahr Støre = Jonas Gahr Stoere: foreign minister 2005-10-17..2012-09-21, prime minister 2021-10-14..
Børge Brende: foreign minister 2013-10-16..2017-10-20
Ine Eriksen Søreide (f): defense minister 2013-10-16..2017-10-20, foreign minister 2017-10-20..2021-10-14
Anniken Huitfeldt (f): foreign minister 2021-10-14..2023-10-16
Espen Barth Eide: foreign minister 2012-09-21..2013-10-16 2023-10-16..
DK
Poul Nyrup Rasmussen: prime minister 1993-01-25..2001-11-27
Anders Fogh Rasmussen: prime minister 2001-11-27..2009-04-05, NATO/secretary general 2009-08-01..2014-09-30
Lars Løkke Rasmussen = Lars Loekke Rasmussen: prime minister 2009-04-05..2011-10-03 2015-06-28..2019-06-27, foreign minister 2022-12-15..
Helle Thorning-Schmidt (f): prime minister 2011-10-03..2015-06-28
Mette Frederiksen (f): prime minister 2019-06-27..
Per Stig Møller: foreign minister 2001-11-27..2010-02-23
Jeppe Kofod: foreign minister 2019-06-27..2022-12-15
Troels Lund Poulsen: defense minister 2023-08-22..
Frederik X: king 2024-01-14..
Margrethe II (f): queen 1972-01-14..2024-01-14
GL
Múte Egede = Mute Bourup Egede: prime minister 2021-04-23..2025-04-07
Jens-Frederik Nielsen: prime minister 2025-04-07..
FI
Tarja Halonen (f): foreign minister 1995-04-13..2000-02-25, president 2000-03-01..2012-03-01
Sauli Niinistö: president 2012-03-01..2024-03-01
Alexander Stubb: foreign minister 2008-04-04..2011-06-22, prime minister 2014-06-24..2015-05-29, president 2024-03-01..
Paavo Lipponen: prime minister 1995-04-13..2003-04-17
Matti Vanhanen: prime minister 2003-06-24..2010-06-22
Mari Kiviniemi (f): prime minister 2010-06-22..2011-06-22
Jyrki Katainen: prime minister 2011-06-22..2014-06-24
Juha Sipilä: prime minister 2015-05-29..2019-06-06
Antti Rinne: prime minister 2019-06-06..2019-12-10
Sanna Marin (f): prime minister 2019-12-10..2023-06-20
Petteri Orpo: prime minister 2023-06-20..
Erkki Tuomioja: foreign minister 2000-02-25..2007-04-19 2011-06-22..2015-05-29
Timo Soini: foreign minister 2015-05-29..2019-06-06
Pekka Haavisto: foreign minister 2019-06-06..2023-06-20
Elina Valtonen (f): foreign minister 2023-06-20..
Antti Häkkänen: defense minister 2023-06-20..
IS
Geir Haarde: prime minister 2006-06-15..2009-02-01
Jóhanna Sigurðardóttir = Johanna Sigurdardottir (f): prime minister 2009-02-01..2013-05-23
Katrín Jakobsdóttir (f): prime minister 2017-11-30..2024-04-09
Bjarni Benediktsson: prime minister 2017-01-11..2017-11-30 2024-04-09..2024-12-21
Kristrún Frostadóttir (f): prime minister 2024-12-21..
Ólafur Ragnar Grímsson: president 1996-08-01..2016-08-01
Halla Tómasdóttir (f): president 2024-08-01..
GR
Costas Simitis: prime minister 1996-01-22..2004-03-10
Costas Karamanlis = Kostas Karamanlis: prime minister 2004-03-10..2009-10-06
George Papandreou: foreign minister 1999-02-18..2004-02-13, prime minister 2009-10-06..2011-11-11
Lucas Papademos: prime minister 2011-11-11..2012-05-16
Antonis Samaras: prime minister 2012-06-20..2015-01-26
Alexis Tsipras: prime minister 2015-01-26..2015-08-27 2015-09-21..2019-07-08
Kyriakos Mitsotakis: prime minister 2019-07-08..2023-05-24 2023-06-26..
Yanis Varoufakis: finance minister 2015-01-27..2015-07-06
Nikos Kotzias: foreign minister 2015-01-27..2015-08-27 2015-09-23..2018-10-20
Nikos Dendias: foreign minister 2019-07-09..2023-05-26, defense minister 2023-06-27..
George Gerapetritis = Giorgos Gerapetritis: foreign minister 2023-06-27..
Katerina Sakellaropoulou (f): president 2020-03-13..2025-03-13
Constantine Tassoulas: president 2025-03-13..
CY
Glafcos Clerides: president 1993-02-28..2003-02-28
Tassos Papadopoulos: president 2003-02-28..2008-02-28
Demetris Christofias: president 2008-02-28..2013-02-28
Nicos Anastasiades: president 2013-02-28..2023-02-28
Nikos Christodoulides: foreign minister 2018-03-01..2022-01-11, president 2023-02-28..
MT
Lawrence Gonzi: prime minister 2004-03-23..2013-03-11
Joseph Muscat: prime minister 2013-03-11..2020-01-13
Robert Abela: prime minister 2020-01-13..
Roberta Metsola (f): EU/parliament president 2022-01-18..
VA
Pope John Paul = John Paul II = Pope John Paul II: pope 1978-10-16..2005-04-02
Pope Benedict = Benedict XVI = Pope Benedict XVI: pope 2005-04-19..2013-02-28
Pope Francis: pope 2013-03-13..2025-04-21
Pope Leo = Leo XIV = Pope Leo XIV: pope 2025-05-08..
Pietro Parolin: secretary of state 2013-10-15..
`;
