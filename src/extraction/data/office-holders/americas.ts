/** The Americas and the Caribbean; how the lines are written tells `read-office-holders.ts`. */
export const AMERICAS = `
US
Jimmy Carter: president 1977-01-20..1981-01-20
Ronald Reagan: president 1981-01-20..1989-01-20
George H.W. Bush = George H. W. Bush = George Bush: vice president 1981-01-20..1989-01-20, president 1989-01-20..1993-01-20
Bill Clinton: president 1993-01-20..2001-01-20
George W. Bush = George Bush: president 2001-01-20..2009-01-20
Barack Obama: president 2009-01-20..2017-01-20
Donald Trump = Donald J. Trump: president 2017-01-20..2021-01-20 2025-01-20..
Joe Biden = Joseph Biden = Joseph R. Biden = Joseph R. Biden Jr. = Joe Biden Jr.: vice president 2009-01-20..2017-01-20, president 2021-01-20..2025-01-20
Al Gore: vice president 1993-01-20..2001-01-20
Dick Cheney: defense secretary 1989-03-21..1993-01-20, vice president 2001-01-20..2009-01-20
Mike Pence: vice president 2017-01-20..2021-01-20
Kamala Harris (f): vice president 2021-01-20..2025-01-20
JD Vance = J.D. Vance = J. D. Vance: vice president 2025-01-20..
Henry Kissinger: secretary of state 1973-09-22..1977-01-20
Madeleine Albright (f): secretary of state 1997-01-23..2001-01-20
Colin Powell: secretary of state 2001-01-20..2005-01-26
Condoleezza Rice (f): national security adviser 2001-01-20..2005-01-26, secretary of state 2005-01-26..2009-01-20
Hillary Clinton = Hillary Rodham Clinton (f): secretary of state 2009-01-21..2013-02-01
John Kerry: secretary of state 2013-02-01..2017-01-20, climate envoy 2021-01-20..2024-03-06
Rex Tillerson: secretary of state 2017-02-01..2018-03-31
Mike Pompeo: CIA director 2017-01-23..2018-04-26, secretary of state 2018-04-26..2021-01-20
Antony Blinken = Anthony Blinken = Tony Blinken: secretary of state 2021-01-26..2025-01-20
Marco Rubio: senator 2011-01-03..2025-01-20, secretary of state 2025-01-21.., acting national security adviser 2025-05-01..
William Cohen: defense secretary 1997-01-24..2001-01-20
Donald Rumsfeld: defense secretary 2001-01-20..2006-12-18
Robert Gates: CIA director 1991-11-06..1993-01-20, defense secretary 2006-12-18..2011-06-30
Leon Panetta: CIA director 2009-02-13..2011-06-30, defense secretary 2011-07-01..2013-02-26
Chuck Hagel: defense secretary 2013-02-27..2015-02-17
Ash Carter = Ashton Carter: defense secretary 2015-02-17..2017-01-20
Jim Mattis = James Mattis: defense secretary 2017-01-20..2018-12-31
Mark Esper: defense secretary 2019-07-23..2020-11-09
Lloyd Austin: defense secretary 2021-01-22..2025-01-20
Pete Hegseth: defense secretary 2025-01-25..
Mark Milley: chairman of the Joint Chiefs 2019-10-01..2023-09-29
Stephen Hadley: national security adviser 2005-01-26..2009-01-20
Susan Rice (f): ambassador to the UN 2009-01-26..2013-06-30, national security adviser 2013-07-01..2017-01-20
H.R. McMaster = H. R. McMaster: national security adviser 2017-02-20..2018-04-09
John Bolton: ambassador to the UN 2005-08-01..2006-12-31, national security adviser 2018-04-09..2019-09-10
Robert O'Brien: national security adviser 2019-09-18..2021-01-20
Jake Sullivan: national security adviser 2021-01-20..2025-01-20
Mike Waltz: national security adviser 2025-01-20..2025-05-01, ambassador to the UN 2025-09-19..
Richard Holbrooke: ambassador to the UN 1999-08-25..2001-01-20
Samantha Power (f): ambassador to the UN 2013-08-02..2017-01-20, USAID administrator 2021-05-03..2025-01-20
Nikki Haley (f): ambassador to the UN 2017-01-27..2018-12-31
Kelly Craft (f): ambassador to the UN 2019-09-10..2021-01-20
Linda Thomas-Greenfield (f): ambassador to the UN 2021-02-25..2025-01-20
Henry Paulson = Hank Paulson: treasury secretary 2006-07-10..2009-01-20
Timothy Geithner: treasury secretary 2009-01-26..2013-01-25
Jack Lew = Jacob Lew: treasury secretary 2013-02-28..2017-01-20
Steven Mnuchin: treasury secretary 2017-02-13..2021-01-20
Janet Yellen (f): federal reserve chair 2014-02-03..2018-02-03, treasury secretary 2021-01-26..2025-01-20
Scott Bessent: treasury secretary 2025-01-28..
Alan Greenspan: federal reserve chair 1987-08-11..2006-01-31
Ben Bernanke: federal reserve chair 2006-02-01..2014-01-31
Jerome Powell: federal reserve chair 2018-02-05..2026-05
Kevin Warsh: federal reserve chair 2026-05..
John Ashcroft: attorney general 2001-02-02..2005-02-03
Eric Holder: attorney general 2009-02-03..2015-04-27
Jeff Sessions: attorney general 2017-02-09..2018-11-07
William Barr: attorney general 1991-11-26..1993-01-20 2019-02-14..2020-12-23
Merrick Garland: attorney general 2021-03-11..2025-01-20
Pam Bondi (f): attorney general 2025-02-05..2026
Howard Lutnick: commerce secretary 2025-02-21..
Gina Raimondo (f): commerce secretary 2021-03-03..2025-01-20
Wilbur Ross: commerce secretary 2017-02-28..2021-01-20
Robert Lighthizer: trade representative 2017-05-15..2021-01-20
Katherine Tai (f): trade representative 2021-03-18..2025-01-20
Jamieson Greer: trade representative 2025-02-27..
Alejandro Mayorkas: homeland security secretary 2021-02-02..2025-01-20
Kristi Noem (f): homeland security secretary 2025-01-25..2026
Robert F. Kennedy Jr. = Robert Kennedy Jr.: health secretary 2025-02-13..
William Burns = Bill Burns: CIA director 2021-03-19..2025-01-20
John Ratcliffe: CIA director 2025-01-23..
Tulsi Gabbard (f): director of national intelligence 2025-02-12..
James Comey: FBI director 2013-09-04..2017-05-09
Christopher Wray: FBI director 2017-08-02..2025-01-19
Kash Patel: FBI director 2025-02-21..
Nancy Pelosi (f): House speaker 2007-01-04..2011-01-03 2019-01-03..2023-01-03
John Boehner: House speaker 2011-01-05..2015-10-29
Paul Ryan: House speaker 2015-10-29..2019-01-03
Kevin McCarthy: House speaker 2023-01-07..2023-10-03
Mike Johnson: House speaker 2023-10-25..
Mitch McConnell: senator 1985-01-03..
Chuck Schumer: senator 1999-01-03..
John McCain: senator 1987-01-03..2018-08-25
Lindsey Graham: senator 2003-01-03..
Bernie Sanders: senator 2007-01-03..
Ted Cruz: senator 2013-01-03..
Elizabeth Warren (f): senator 2013-01-03..
Hakeem Jeffries: minority leader 2023-01-03..
Ari Fleischer: White House press secretary 2001-01-20..2003-07-14
Scott McClellan: White House press secretary 2003-07-15..2006-05-10
Tony Snow: White House press secretary 2006-05-10..2007-09-14
Dana Perino (f): White House press secretary 2007-09-14..2009-01-20
Robert Gibbs: White House press secretary 2009-01-20..2011-02-11
Jay Carney: White House press secretary 2011-02-11..2014-06-20
Josh Earnest: White House press secretary 2014-06-20..2017-01-20
Sean Spicer: White House press secretary 2017-01-20..2017-07-21
Sarah Huckabee Sanders = Sarah Sanders (f): White House press secretary 2017-07-26..2019-07-01, governor of Arkansas 2023-01-10..
Stephanie Grisham (f): White House press secretary 2019-07-01..2020-04-07
Kayleigh McEnany (f): White House press secretary 2020-04-07..2021-01-20
Jen Psaki (f): State Department spokesperson 2013-05..2015-03, White House press secretary 2021-01-20..2022-05-13
Karine Jean-Pierre (f): White House press secretary 2022-05-13..2025-01-20
Karoline Leavitt (f): White House press secretary 2025-01-20..
Richard Boucher: State Department spokesperson 2000..2005
Sean McCormack: State Department spokesperson 2005..2009-01
P.J. Crowley = Philip Crowley: State Department spokesperson 2009-05..2011-03-13
Victoria Nuland (f): State Department spokesperson 2011-06..2013-04, under secretary of state 2021-05-03..2024-03
Marie Harf (f): deputy State Department spokesperson 2013..2015
Mark Toner: deputy State Department spokesperson 2010..2017
Heather Nauert (f): State Department spokesperson 2017-04..2019
Morgan Ortagus (f): State Department spokesperson 2019-04..2021-01-20
Ned Price: State Department spokesperson 2021-01-20..2023-03
Matthew Miller: State Department spokesperson 2023-04..2025-01-20
Vedant Patel: deputy State Department spokesperson 2022..2025-01
Tammy Bruce (f): State Department spokesperson 2025-01-20..2025-08
Tommy Pigott: State Department spokesperson 2025-08..
John Kirby: Pentagon press secretary 2013-12..2015-05 2021-01-20..2022-05, State Department spokesperson 2015-05..2017-01-20, national security spokesperson 2022-05..2025-01-20
Pat Ryder = Patrick Ryder: Pentagon press secretary 2022-08..2025-01-20
Sean Parnell: Pentagon spokesperson 2025-02..
Kellyanne Conway (f): presidential counselor 2017-01-20..2020-08-31
Steve Witkoff: special envoy 2025-01-20..
Keith Kellogg: special envoy 2025-01-20..2026
Jared Kushner: senior adviser 2017-01-20..2021-01-20
Zalmay Khalilzad: ambassador to the UN 2007-04-30..2009-01-20, special envoy for Afghanistan 2018-09..2021-10
George Mitchell: special envoy 2009-01-22..2011-05
Stephen Miller: deputy chief of staff 2025-01-20..
Susie Wiles (f): chief of staff 2025-01-20..
Gavin Newsom: governor of California 2019-01-07..
CA
Jean Chrétien: prime minister 1993-11-04..2003-12-12
Paul Martin: prime minister 2003-12-12..2006-02-06
Stephen Harper: prime minister 2006-02-06..2015-11-04
Justin Trudeau: prime minister 2015-11-04..2025-03-14
Mark Carney: central bank governor 2008-02-01..2013-06-03, GB/central bank governor 2013-07-01..2020-03-15, prime minister 2025-03-14..
Lloyd Axworthy: foreign minister 1996-01-25..2000-10-16
John Manley: foreign minister 2000-10-17..2002-01-15
Bill Graham: foreign minister 2002-01-16..2004-07-19
Pierre Pettigrew: foreign minister 2004-07-20..2006-02-05
Peter MacKay: foreign minister 2006-02-06..2007-08-13, defense minister 2007-08-14..2013-07-15
Maxime Bernier: foreign minister 2007-08-14..2008-05-26
David Emerson: foreign minister 2008-05-26..2008-10-29
Lawrence Cannon: foreign minister 2008-10-30..2011-05-18
John Baird: foreign minister 2011-05-18..2015-02-03
Rob Nicholson: foreign minister 2015-02-09..2015-11-04
Stéphane Dion: foreign minister 2015-11-04..2017-01-10
Chrystia Freeland (f): foreign minister 2017-01-10..2019-11-20, finance minister 2020-08-18..2024-12-16
François-Philippe Champagne: foreign minister 2019-11-20..2021-01-12, finance minister 2025-03-14..
Marc Garneau: foreign minister 2021-01-12..2021-10-26
Mélanie Joly (f): foreign minister 2021-10-26..2025-05-13
Anita Anand (f): defense minister 2021-10-26..2023-07-26, foreign minister 2025-05-13..
Bill Blair: defense minister 2023-07-26..2025-05-13
David McGuinty: defense minister 2025-05-13..
Pierre Poilievre: opposition leader 2022-09-10..
Doug Ford: premier of Ontario 2018-06-29..
MX
Ernesto Zedillo: president 1994-12-01..2000-12-01
Vicente Fox: president 2000-12-01..2006-12-01
Felipe Calderón: president 2006-12-01..2012-12-01
Enrique Peña Nieto: president 2012-12-01..2018-12-01
Andrés Manuel López Obrador: president 2018-12-01..2024-10-01
Claudia Sheinbaum (f): mayor of Mexico City 2018-12-05..2023-06-16, president 2024-10-01..
Rosario Green (f): foreign minister 1998-01..2000-11-30
Jorge Castañeda: foreign minister 2000-12-01..2003-01-10
Luis Ernesto Derbez: foreign minister 2003-01-15..2006-11-30
Patricia Espinosa (f): foreign minister 2006-12-01..2012-11-30, UN/climate chief 2016-07-18..2022-07-17
José Antonio Meade: foreign minister 2012-12-01..2015-08-27, finance minister 2016-09-07..2017-11-27
Claudia Ruiz Massieu (f): foreign minister 2015-08-27..2017-01-04
Luis Videgaray: finance minister 2012-12-01..2016-09-07, foreign minister 2017-01-04..2018-11-30
Marcelo Ebrard: foreign minister 2018-12-01..2023-06-12, economy minister 2024-10-01..
Alicia Bárcena (f): foreign minister 2023-07-04..2024-09-30
Juan Ramón de la Fuente: foreign minister 2024-10-01..
Agustín Carstens: central bank governor 2010-01-01..2017-11-30
GT
Alfonso Portillo: president 2000-01-14..2004-01-14
Óscar Berger: president 2004-01-14..2008-01-14
Álvaro Colom: president 2008-01-14..2012-01-14
Otto Pérez Molina: president 2012-01-14..2015-09-03
Jimmy Morales: president 2016-01-14..2020-01-14
Alejandro Giammattei: president 2020-01-14..2024-01-15
Bernardo Arévalo: president 2024-01-15..
SV
Antonio Saca = Tony Saca: president 2004-06-01..2009-06-01
Mauricio Funes: president 2009-06-01..2014-06-01
Salvador Sánchez Cerén: president 2014-06-01..2019-06-01
Nayib Bukele: president 2019-06-01..
HN
Manuel Zelaya: president 2006-01-27..2009-06-28
Roberto Micheletti: acting president 2009-06-28..2010-01-27
Porfirio Lobo: president 2010-01-27..2014-01-27
Juan Orlando Hernández: president 2014-01-27..2022-01-27
Xiomara Castro (f): president 2022-01-27..2026-01-27
Nasry Asfura: president 2026-01-27..
NI
Arnoldo Alemán: president 1997-01-10..2002-01-10
Enrique Bolaños: president 2002-01-10..2007-01-10
Daniel Ortega: president 1985-01-10..1990-04-25 2007-01-10..
Rosario Murillo (f): vice president 2017-01-10..
CR
Óscar Arias: president 1986-05-08..1990-05-08 2006-05-08..2010-05-08
Laura Chinchilla (f): president 2010-05-08..2014-05-08
Luis Guillermo Solís: president 2014-05-08..2018-05-08
Carlos Alvarado: president 2018-05-08..2022-05-08
Rodrigo Chaves: president 2022-05-08..2026-05-08
Laura Fernández (f): president 2026-05-08..
PA
Mireya Moscoso (f): president 1999-09-01..2004-09-01
Martín Torrijos: president 2004-09-01..2009-07-01
Ricardo Martinelli: president 2009-07-01..2014-07-01
Juan Carlos Varela: president 2014-07-01..2019-07-01
Laurentino Cortizo: president 2019-07-01..2024-07-01
José Raúl Mulino: president 2024-07-01..
CU
Fidel Castro: president 1976-12-02..2008-02-24
Raúl Castro: president 2008-02-24..2018-04-19
Miguel Díaz-Canel: president 2018-04-19..
Felipe Pérez Roque: foreign minister 1999-05-28..2009-03-02
Bruno Rodríguez = Bruno Rodríguez Parrilla: foreign minister 2009-03-02..
Manuel Marrero: prime minister 2019-12-21..
HT
Jean-Bertrand Aristide: president 1994-10-12..1996-02-07 2001-02-07..2004-02-29
René Préval: president 1996-02-07..2001-02-07 2006-05-14..2011-05-14
Michel Martelly: president 2011-05-14..2016-02-07
Jovenel Moïse: president 2017-02-07..2021-07-07
Ariel Henry: prime minister 2021-07-20..2024-04-24
Garry Conille: prime minister 2011-10-18..2012-05-16 2024-06-03..2024-11-11
Alix Didier Fils-Aimé: prime minister 2024-11-11..
DO
Leonel Fernández: president 1996-08-16..2000-08-16 2004-08-16..2012-08-16
Hipólito Mejía: president 2000-08-16..2004-08-16
Danilo Medina: president 2012-08-16..2020-08-16
Luis Abinader: president 2020-08-16..
JM
P.J. Patterson: prime minister 1992-03-30..2006-03-30
Bruce Golding: prime minister 2007-09-11..2011-10-23
Portia Simpson-Miller = Portia Simpson Miller (f): prime minister 2006-03-30..2007-09-11 2012-01-05..2016-03-03
Andrew Holness: prime minister 2011-10-23..2012-01-05 2016-03-03..
TT
Patrick Manning: prime minister 2001-12-24..2010-05-26
Kamla Persad-Bissessar (f): prime minister 2010-05-26..2015-09-09 2025-05-01..
Keith Rowley: prime minister 2015-09-09..2025-03-17
Stuart Young: prime minister 2025-03-17..2025-05-01
BB
Owen Arthur: prime minister 1994-09-07..2008-01-16
Freundel Stuart: prime minister 2010-10-23..2018-05-25
Mia Mottley (f): prime minister 2018-05-25..
Sandra Mason (f): president 2021-11-30..2025-11-30
BS
Hubert Minnis: prime minister 2017-05-11..2021-09-17
Philip Davis: prime minister 2021-09-17..
BZ
Said Musa: prime minister 1998-08-28..2008-02-08
Dean Barrow: prime minister 2008-02-08..2020-11-12
Johnny Briceño: prime minister 2020-11-12..
GY
Bharrat Jagdeo: president 1999-08-11..2011-12-03, vice president 2020-08-02..
Donald Ramotar: president 2011-12-03..2015-05-16
David Granger: president 2015-05-16..2020-08-02
Irfaan Ali: president 2020-08-02..
SR
Ronald Venetiaan: president 2000-08-12..2010-08-12
Dési Bouterse = Desi Bouterse: president 2010-08-12..2020-07-16
Chan Santokhi: president 2020-07-16..2025-07-16
Jennifer Geerlings-Simons (f): president 2025-07-16..
VC
Ralph Gonsalves: prime minister 2001-03-29..2025-11-28
AG
Gaston Browne: prime minister 2014-06-13..
GD
Keith Mitchell: prime minister 1995-06-22..2008-07-09 2013-02-20..2022-06-24
Dickon Mitchell: prime minister 2022-06-24..
LC
Kenny Anthony: prime minister 1997-05-24..2006-12-11 2011-11-30..2016-06-07
Philip J. Pierre: prime minister 2021-07-28..
DM
Roosevelt Skerrit: prime minister 2004-01-08..
BR
Fernando Henrique Cardoso: president 1995-01-01..2003-01-01
Luiz Felipe Lampreia: foreign minister 1995-01-01..2001-01
Luiz Inácio Lula da Silva = Lula da Silva = Lula: president 2003-01-01..2011-01-01 2023-01-01..
Dilma Rousseff (f): president 2011-01-01..2016-08-31
Michel Temer: vice president 2011-01-01..2016-08-31, president 2016-08-31..2019-01-01
Jair Bolsonaro: president 2019-01-01..2023-01-01
Geraldo Alckmin: vice president 2023-01-01..
Celso Lafer: foreign minister 2001-01-29..2003-01-01
Celso Amorim: foreign minister 1993-08-31..1995-01-01 2003-01-01..2011-01-01, defense minister 2011-08-04..2015-01-01
Antonio Patriota: foreign minister 2011-01-01..2013-08-26
Luiz Alberto Figueiredo: foreign minister 2013-08-28..2015-01-01
Mauro Vieira: foreign minister 2015-01-01..2016-05-12 2023-01-01..
José Serra: foreign minister 2016-05-12..2017-02-22
Aloysio Nunes: foreign minister 2017-03-07..2019-01-01
Ernesto Araújo: foreign minister 2019-01-01..2021-03-29
Carlos França: foreign minister 2021-04-06..2023-01-01
Fernando Haddad: finance minister 2023-01-01..2026
Paulo Guedes: economy minister 2019-01-01..2023-01-01
Roberto Campos Neto: central bank governor 2019-02-28..2024-12-31
Gabriel Galípolo: central bank governor 2025-01-01..
Alexandre de Moraes: justice 2017-03-22..
Roberto Azevêdo: INT/WTO director-general 2013-09-01..2020-08-31
AR
Carlos Menem: president 1989-07-08..1999-12-10
Fernando de la Rúa: president 1999-12-10..2001-12-21
Adolfo Rodríguez Saá: president 2001-12-23..2001-12-30
Eduardo Duhalde: president 2002-01-02..2003-05-25
Néstor Kirchner: president 2003-05-25..2007-12-10
Cristina Fernández de Kirchner = Cristina Kirchner = Cristina Fernández (f): president 2007-12-10..2015-12-10, vice president 2019-12-10..2023-12-10
Mauricio Macri: president 2015-12-10..2019-12-10
Alberto Fernández: president 2019-12-10..2023-12-10
Javier Milei: president 2023-12-10..
Adalberto Rodríguez Giavarini: foreign minister 1999-12-10..2001-12-20
Carlos Ruckauf: foreign minister 2002-01-03..2003-05-25
Rafael Bielsa: foreign minister 2003-05-25..2005-12-01
Jorge Taiana: foreign minister 2005-12-01..2010-06-18, defense minister 2021-08-10..2023-12-10
Héctor Timerman: foreign minister 2010-06-22..2015-12-10
Susana Malcorra (f): foreign minister 2015-12-10..2017-06-12
Jorge Faurie: foreign minister 2017-06-12..2019-12-10
Felipe Solá: foreign minister 2019-12-10..2021-09-20
Santiago Cafiero: foreign minister 2021-09-20..2023-12-10
Diana Mondino (f): foreign minister 2023-12-10..2024-10-30
Gerardo Werthein: foreign minister 2024-11-04..2025-10
Pablo Quirno: foreign minister 2025-10..
Luis Caputo: finance minister 2017-01..2018-06, economy minister 2023-12-10..
Sergio Massa: economy minister 2022-08-03..2023-12-10
Manuel Adorni: presidential spokesperson 2023-12-10..2025-11
Rafael Grossi = Rafael Mariano Grossi: UN/IAEA director general 2019-12-03..
CL
Ricardo Lagos: president 2000-03-11..2006-03-11
Michelle Bachelet (f): president 2006-03-11..2010-03-11 2014-03-11..2018-03-11, UN/high commissioner for human rights 2018-09-01..2022-08-31
Sebastián Piñera: president 2010-03-11..2014-03-11 2018-03-11..2022-03-11
Gabriel Boric: president 2022-03-11..2026-03-11
José Antonio Kast: president 2026-03-11..
Heraldo Muñoz: foreign minister 2014-03-11..2018-03-11
Alberto van Klaveren: foreign minister 2023-03-10..2026-03-11
José Miguel Insulza: foreign minister 1994-09-20..1999-06-22, OAS/secretary general 2005-05-26..2015-05-25
PE
Alberto Fujimori: president 1990-07-28..2000-11-22
Valentín Paniagua: president 2000-11-22..2001-07-28
Alejandro Toledo: president 2001-07-28..2006-07-28
Alan García: president 1985-07-28..1990-07-28 2006-07-28..2011-07-28
Ollanta Humala: president 2011-07-28..2016-07-28
Pedro Pablo Kuczynski: president 2016-07-28..2018-03-23
Martín Vizcarra: president 2018-03-23..2020-11-09
Manuel Merino: president 2020-11-10..2020-11-15
Francisco Sagasti: president 2020-11-17..2021-07-28
Pedro Castillo: president 2021-07-28..2022-12-07
Dina Boluarte (f): vice president 2021-07-28..2022-12-07, president 2022-12-07..2025-10-10
José Jerí: president 2025-10-10..2026-02-17
José María Balcázar: president 2026-02-18..2026-07-28
Keiko Fujimori (f): president 2026-07-28..
Javier Pérez de Cuéllar: UN/secretary-general 1982-01-01..1991-12-31, prime minister 2000-11-22..2001-07-28
BO
Hugo Banzer: president 1997-08-06..2001-08-07
Gonzalo Sánchez de Lozada: president 1993-08-06..1997-08-06 2002-08-06..2003-10-17
Carlos Mesa: president 2003-10-17..2005-06-09
Evo Morales: president 2006-01-22..2019-11-10
Jeanine Áñez (f): president 2019-11-12..2020-11-08
Luis Arce: president 2020-11-08..2025-11-08
Rodrigo Paz: president 2025-11-08..
EC
Gustavo Noboa: president 2000-01-22..2003-01-15
Lucio Gutiérrez: president 2003-01-15..2005-04-20
Alfredo Palacio: president 2005-04-20..2007-01-15
Rafael Correa: president 2007-01-15..2017-05-24
Lenín Moreno: president 2017-05-24..2021-05-24
Guillermo Lasso: president 2021-05-24..2023-11-23
Daniel Noboa: president 2023-11-23..
Ricardo Patiño: foreign minister 2010-01..2016-03
Gabriela Sommerfeld (f): foreign minister 2023-11-23..
CO
Andrés Pastrana: president 1998-08-07..2002-08-07
Álvaro Uribe: president 2002-08-07..2010-08-07
Juan Manuel Santos: defense minister 2006-07-19..2009-05-23, president 2010-08-07..2018-08-07
Iván Duque: president 2018-08-07..2022-08-07
Gustavo Petro: mayor of Bogota 2012-01-01..2015-12-31, president 2022-08-07..2026-08-07
Abelardo de la Espriella: president 2026-08-07..
María Ángela Holguín (f): foreign minister 2010-08-07..2018-08-07
Carlos Holmes Trujillo: foreign minister 2018-08-07..2019-11-12
Claudia Blum (f): foreign minister 2019-11-26..2021-05-13
Álvaro Leyva: foreign minister 2022-08-07..2024-01
Luis Gilberto Murillo: foreign minister 2024-01..2025-01
Laura Sarabia (f): foreign minister 2025-01..2025-07
Francia Márquez (f): vice president 2022-08-07..2026-08-07
Ernesto Samper: president 1994-08-07..1998-08-07
César Gaviria: president 1990-08-07..1994-08-07, OAS/secretary general 1994-09-15..2004-09-15
VE
Hugo Chávez: president 1999-02-02..2013-03-05
Nicolás Maduro: foreign minister 2006-08-09..2013-01-15, vice president 2012-10-13..2013-03-08, president 2013-03-08..2026-01-03
Delcy Rodríguez (f): foreign minister 2014-12-26..2017-06-21, vice president 2018-06-14..2026-01-05, acting president 2026-01-05..
Ali Rodríguez Araque: OPEC/secretary general 2001-01-01..2002-06-30, foreign minister 2004-11..2006-08-09
José Vicente Rangel: foreign minister 1999-02-02..2001-02, vice president 2002-04..2007-01
Roy Chaderton: foreign minister 2002-05..2004-02
Jesús Arnaldo Pérez: foreign minister 2004-02..2004-11
Rafael Ramírez: oil minister 2002-07..2014-09, foreign minister 2014-09..2014-12-26, ambassador to the UN 2014-12..2017-12
Elías Jaua: vice president 2010-01..2012-10-13, foreign minister 2013-01-15..2014-09
Jorge Arreaza: vice president 2013-04-19..2016-01-06, foreign minister 2017-08-02..2021-08-19
Félix Plasencia: foreign minister 2021-08-19..2022-05
Carlos Faría: foreign minister 2022-05..2023-01
Yván Gil: foreign minister 2023-01-06..
Vladimir Padrino López = Vladimir Padrino: defense minister 2014-10-24..2026
Diosdado Cabello: interior minister 2024-08-27..
Jorge Rodríguez: vice president 2007-01-08..2008-01-03, parliament speaker 2021-01-05..
Tareck El Aissami: vice president 2017-01-04..2018-06-14, oil minister 2020-04-27..2023-03-20
Juan Guaidó: opposition leader 2019-01-05..2023-01-05
Leopoldo López: opposition leader 2014..2020
Henrique Capriles: opposition leader 2012..2013
María Corina Machado (f): opposition leader 2023-10..
Edmundo González = Edmundo González Urrutia: presidential candidate 2024-04..2024-07
PY
Luis González Macchi: president 1999-03-28..2003-08-15
Nicanor Duarte: president 2003-08-15..2008-08-15
Fernando Lugo: president 2008-08-15..2012-06-22
Federico Franco: president 2012-06-22..2013-08-15
Horacio Cartes: president 2013-08-15..2018-08-15
Mario Abdo Benítez = Mario Abdo: president 2018-08-15..2023-08-15
Santiago Peña: president 2023-08-15..
UY
Jorge Batlle: president 2000-03-01..2005-03-01
Tabaré Vázquez: president 2005-03-01..2010-03-01 2015-03-01..2020-03-01
José Mujica: president 2010-03-01..2015-03-01
Luis Lacalle Pou: president 2020-03-01..2025-03-01
Yamandú Orsi: president 2025-03-01..
Luis Almagro: foreign minister 2010-03-01..2015-03-01, OAS/secretary general 2015-05-26..2025-05-25
`;
