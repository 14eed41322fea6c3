/** Asia east of Iran and the Pacific; how the lines are written tells `read-office-holders.ts`. */
export const ASIA_PACIFIC = `
CN
Jiang Zemin: president 1993-03-27..2003-03-15, general secretary 1989-06-24..2002-11-15
Hu Jintao: general secretary 2002-11-15..2012-11-15, president 2003-03-15..2013-03-14
Xi Jinping = Jinping Xi: vice president 2008-03-15..2013-03-14, general secretary 2012-11-15.., president 2013-03-14..
Zhu Rongji: prime minister 1998-03-17..2003-03-16
Wen Jiabao: prime minister 2003-03-16..2013-03-15
Li Keqiang: prime minister 2013-03-15..2023-03-11
Li Qiang: prime minister 2023-03-11..
Tang Jiaxuan: foreign minister 1998-03-18..2003-03-17
Li Zhaoxing: foreign minister 2003-03-17..2007-04-27
Yang Jiechi: foreign minister 2007-04-27..2013-03-16, director of the Central Foreign Affairs Commission office 2013-08..2023-01-01
Wang Yi: foreign minister 2013-03-16..2022-12-30 2023-07-25.., director of the Central Foreign Affairs Commission office 2023-01-01..
Qin Gang: foreign ministry spokesperson 2005-07..2010-04 2011-11..2014-12, ambassador to the United States 2021-07..2023-01, foreign minister 2022-12-30..2023-07-25
Cao Gangchuan: defense minister 2003-03-17..2008-03-17
Liang Guanglie: defense minister 2008-03-17..2013-03-16
Chang Wanquan: defense minister 2013-03-16..2018-03-19
Wei Fenghe: defense minister 2018-03-19..2023-03-12
Li Shangfu: defense minister 2023-03-12..2023-10-24
Dong Jun: defense minister 2023-12-29..
Han Zheng: vice president 2023-03-10..
Wang Qishan: vice president 2018-03-17..2023-03-10
Liu He: vice premier 2018-03-19..2023-03
He Lifeng: vice premier 2023-03-12..
Li Hui: special envoy 2019..2025
Fu Cong: ambassador to the UN 2024-04..
Zhang Jun: ambassador to the UN 2019-07..2024-03
Zhang Qiyue (f): foreign ministry spokesperson 1998..2004
Jiang Yu (f): foreign ministry spokesperson 2006-06..2012
Ma Zhaoxu: foreign ministry spokesperson 2009-03..2011-11
Hong Lei: foreign ministry spokesperson 2010-12..2016-07
Hua Chunying (f): foreign ministry spokesperson 2012-11..2024-05
Lu Kang: foreign ministry spokesperson 2015-06..2019-07
Geng Shuang: foreign ministry spokesperson 2016-09..2020-07
Zhao Lijian: foreign ministry spokesperson 2020-02..2023-01
Wang Wenbin: foreign ministry spokesperson 2020-07..2024-05
Mao Ning (f): foreign ministry spokesperson 2022-09..
Lin Jian: foreign ministry spokesperson 2024-03..
Guo Jiakun: foreign ministry spokesperson 2025-01..
Wu Qian: defense ministry spokesperson 2015..2024
Zhang Xiaogang: defense ministry spokesperson 2023..
Zhu Fenglian (f): Taiwan affairs office spokesperson 2019..
Zhou Xiaochuan: central bank governor 2002-12-28..2018-03-19
Yi Gang: central bank governor 2018-03-19..2023-07-25
Pan Gongsheng: central bank governor 2023-07-25..
HK
Tung Chee-hwa: chief executive 1997-07-01..2005-03-12
Donald Tsang: chief executive 2005-06-21..2012-06-30
Leung Chun-ying = CY Leung: chief executive 2012-07-01..2017-06-30
Carrie Lam (f): chief executive 2017-07-01..2022-06-30
John Lee = John Lee Ka-chiu: chief executive 2022-07-01..
Margaret Chan (f): UN/WHO director-general 2007-01-04..2017-06-30
TW
Lee Teng-hui: president 1988-01-13..2000-05-20
Chen Shui-bian: president 2000-05-20..2008-05-20
Ma Ying-jeou: president 2008-05-20..2016-05-20
Tsai Ing-wen (f): president 2016-05-20..2024-05-20
Lai Ching-te = William Lai: prime minister 2017-09-08..2019-01-14, vice president 2020-05-20..2024-05-20, president 2024-05-20..
Joseph Wu = Wu Jaushieh: foreign minister 2018-02-26..2024-05-20, secretary-general of the National Security Council 2024-05-20..
David Lee = Lee Ta-wei: foreign minister 2016-05-20..2018-02-26
David Lin = Lin Yung-lo: foreign minister 2012-09-27..2016-05-20
Timothy Yang = Yang Chin-tien: foreign minister 2009-09-10..2012-09-27
Francisco Ou: foreign minister 2008-05-20..2009-09-10
James Huang = Huang Chih-fang: foreign minister 2006-01-25..2008-05-06
Mark Chen = Chen Tan-sun: foreign minister 2004-04..2006-01-25
Eugene Chien = Chien You-hsin: foreign minister 2002-02-01..2004-04
Tien Hung-mao: foreign minister 2000-05-20..2002-02-01
Lin Chia-lung: foreign minister 2024-05-20..
Wellington Koo = Koo Li-hsiung: defense minister 2024-05-20..
Su Tseng-chang: prime minister 2006-01-25..2007-05-21 2019-01-14..2023-01-31
Tang Fei: prime minister 2000-05-20..2000-10-06
Chang Chun-hsiung: prime minister 2000-10-06..2002-02-01 2007-05-21..2008-05-20
Yu Shyi-kun: prime minister 2002-02-01..2005-02-01
Frank Hsieh: prime minister 2005-02-01..2006-01-25
Liu Chao-shiuan: prime minister 2008-05-20..2009-09-10
Wu Den-yih: prime minister 2009-09-10..2012-02-06, vice president 2012-05-20..2016-05-20
Sean Chen: prime minister 2012-02-06..2013-02-18
Jiang Yi-huah: prime minister 2013-02-18..2014-12-08
Mao Chi-kuo: prime minister 2014-12-08..2016-02-01
Lin Chuan: prime minister 2016-05-20..2017-09-08
Chen Chien-jen: vice president 2016-05-20..2020-05-20, prime minister 2023-01-31..2024-05-20
Cho Jung-tai: prime minister 2024-05-20..
Hsiao Bi-khim (f): vice president 2024-05-20..
KP
Kim Il Sung = Kim Il-sung: leader 1948-09-09..1994-07-08
Kim Jong Il = Kim Jong-il: leader 1994-07-08..2011-12-17
Kim Jong Un = Kim Jong-un: leader 2011-12-17..
Kim Yo Jong = Kim Yo-jong (f): deputy department director 2014..
Kim Yong Nam = Kim Yong-nam: president of the assembly presidium 1998-09-05..2019-04-11
Choe Ryong Hae = Choe Ryong-hae: president of the assembly presidium 2019-04-11..2026
Paek Nam Sun = Paek Nam-sun: foreign minister 1998-09..2007-01-02
Pak Ui Chun = Pak Ui-chun: foreign minister 2007-05-18..2014-04-09
Ri Su Yong = Ri Su-yong: foreign minister 2014-04-09..2016-05-09
Ri Yong Ho = Ri Yong-ho: foreign minister 2016-05-09..2020-01
Ri Son Gwon = Ri Son-gwon: foreign minister 2020-01-23..2022-06-10
Choe Son Hui = Choe Son-hui (f): vice foreign minister 2016..2022-06-10, foreign minister 2022-06-10..
Kim Kye Gwan = Kim Kye-gwan: vice foreign minister 1998..2010, first vice foreign minister 2010-09..2020
KR
Kim Dae-jung: president 1998-02-25..2003-02-25
Roh Moo-hyun: president 2003-02-25..2008-02-25
Lee Myung-bak: president 2008-02-25..2013-02-25
Park Geun-hye (f): president 2013-02-25..2017-03-10
Hwang Kyo-ahn: prime minister 2015-06-18..2017-05-11, acting president 2016-12-09..2017-05-10
Moon Jae-in: president 2017-05-10..2022-05-10
Yoon Suk Yeol = Yoon Suk-yeol = Yoon Seok-youl: president 2022-05-10..2025-04-04
Han Duck-soo: prime minister 2007-04-03..2008-02-29 2022-05-21..2025-05-01, acting president 2024-12-14..2024-12-27 2025-03-24..2025-05-01
Choi Sang-mok: finance minister 2023-12-29..2025-05-01, acting president 2024-12-27..2025-03-24
Lee Jae Myung = Lee Jae-myung: president 2025-06-04..
Goh Kun: prime minister 2003-02-27..2004-05-25, acting president 2004-03-12..2004-05-14
Lee Han-dong: prime minister 2000-05-23..2002-07-11
Lee Hae-chan: prime minister 2004-06-30..2006-03-15
Han Myeong-sook (f): prime minister 2006-04-20..2007-03-07
Chung Un-chan: prime minister 2009-09-29..2010-08-11
Kim Hwang-sik: prime minister 2010-10-01..2013-02-26
Jung Hong-won = Chung Hong-won: prime minister 2013-02-26..2015-02-16
Lee Wan-koo: prime minister 2015-02-17..2015-04-27
Lee Nak-yon: prime minister 2017-05-31..2020-01-14
Chung Sye-kyun: prime minister 2020-01-14..2021-04-16
Kim Boo-kyum: prime minister 2021-05-14..2022-05-11
Lee Joung-binn: foreign minister 2000-01-14..2001-03-26
Kim Min-seok: prime minister 2025-07-03..
Han Seung-soo: foreign minister 2001-03-26..2002-02-04, prime minister 2008-02-29..2009-09-28
Choi Sung-hong: foreign minister 2002-02-04..2003-02-27
Yoon Young-kwan: foreign minister 2003-02-27..2004-01-15
Ban Ki-moon: foreign minister 2004-01-17..2006-11-10, UN/secretary-general 2007-01-01..2016-12-31
Song Min-soon: foreign minister 2006-12-01..2008-02-29
Yu Myung-hwan: foreign minister 2008-02-29..2010-09-04
Kim Sung-hwan: foreign minister 2010-10-08..2013-03-11
Yun Byung-se: foreign minister 2013-03-11..2017-06-18
Kang Kyung-wha (f): foreign minister 2017-06-18..2021-02-08, ambassador to the United States 2025-10..
Chung Eui-yong: national security adviser 2017-05-21..2020-07-03, foreign minister 2021-02-09..2022-05-11
Park Jin: foreign minister 2022-05-12..2024-01-10
Cho Tae-yul: foreign minister 2024-01-10..2025-07-18
Cho Hyun: foreign minister 2025-07-19..
Shin Won-sik: defense minister 2023-10-07..2024-09-06, national security adviser 2024-08..2025-06
Kim Yong-hyun: defense minister 2024-09-06..2024-12-05
Ahn Gyu-back: defense minister 2025-07-25..
Chung Dong-young: unification minister 2004-07-01..2005-12 2025-07-25..
Kim Yung-ho: unification minister 2023-07-28..2025-07
Wi Sung-lac: national security adviser 2025-06-04..
Rhee Chang-yong: central bank governor 2022-04-21..2026-04
JP
Yoshiro Mori: prime minister 2000-04-05..2001-04-26
Keizo Obuchi: prime minister 1998-07-30..2000-04-05
Junichiro Koizumi: prime minister 2001-04-26..2006-09-26
Shinzo Abe: chief cabinet secretary 2005-10-31..2006-09-26, prime minister 2006-09-26..2007-09-26 2012-12-26..2020-09-16
Yasuo Fukuda: chief cabinet secretary 2000-10-27..2004-05-07, prime minister 2007-09-26..2008-09-24
Taro Aso: foreign minister 2005-10-31..2007-08-27, prime minister 2008-09-24..2009-09-16, finance minister 2012-12-26..2021-10-04
Yukio Hatoyama: prime minister 2009-09-16..2010-06-08
Naoto Kan: prime minister 2010-06-08..2011-09-02
Yoshihiko Noda: prime minister 2011-09-02..2012-12-26, opposition leader 2024-09-23..2026
Yoshihide Suga: chief cabinet secretary 2012-12-26..2020-09-16, prime minister 2020-09-16..2021-10-04
Fumio Kishida: foreign minister 2012-12-26..2017-08-03, prime minister 2021-10-04..2024-10-01
Shigeru Ishiba: defense minister 2007-09-26..2008-08-02, prime minister 2024-10-01..2025-10-21
Sanae Takaichi (f): prime minister 2025-10-21..
Yohei Kono: foreign minister 1999-10-05..2001-04-26
Makiko Tanaka (f): foreign minister 2001-04-26..2002-01-30
Yoriko Kawaguchi (f): foreign minister 2002-02-01..2004-09-27
Nobutaka Machimura: foreign minister 2004-09-27..2005-10-31 2007-08-27..2007-09-26, chief cabinet secretary 2007-09-26..2008-09-24
Masahiko Komura: foreign minister 2007-09-26..2008-09-24
Hirofumi Nakasone: foreign minister 2008-09-24..2009-09-16
Katsuya Okada: foreign minister 2009-09-16..2010-09-17
Seiji Maehara: foreign minister 2010-09-17..2011-03-07
Takeaki Matsumoto: foreign minister 2011-03-09..2011-09-02
Koichiro Gemba: foreign minister 2011-09-02..2012-12-26
Taro Kono: foreign minister 2017-08-03..2019-09-11, defense minister 2019-09-11..2020-09-16
Toshimitsu Motegi: foreign minister 2019-09-11..2021-11-04 2025-10-21..
Yoshimasa Hayashi: foreign minister 2021-11-10..2023-09-13, chief cabinet secretary 2023-12-14..2025-10-21
Yoko Kamikawa (f): foreign minister 2023-09-13..2024-10-01
Takeshi Iwaya: defense minister 2018-10-02..2019-09-11, foreign minister 2024-10-01..2025-10-21
Yuriko Koike (f): defense minister 2007-07-04..2007-08-27, governor of Tokyo 2016-08-02..
Itsunori Onodera: defense minister 2012-12-26..2014-09-03 2017-08-03..2018-10-02
Gen Nakatani: defense minister 2014-12-24..2016-08-03 2024-10-01..2025-10-21
Tomomi Inada (f): defense minister 2016-08-03..2017-07-28
Nobuo Kishi: defense minister 2020-09-16..2022-08-10
Yasukazu Hamada: defense minister 2008-09-24..2009-09-16 2022-08-10..2023-09-13
Minoru Kihara: defense minister 2023-09-13..2024-10-01, chief cabinet secretary 2025-10-21..
Shinjiro Koizumi: defense minister 2025-10-21..
Katsunobu Kato: chief cabinet secretary 2020-09-16..2021-10-04, finance minister 2024-10-01..2025-10-21
Hirokazu Matsuno: chief cabinet secretary 2021-10-04..2023-12-14
Yukio Edano: chief cabinet secretary 2011-01-14..2011-09-02
Satsuki Katayama (f): finance minister 2025-10-21..
Haruhiko Kuroda: central bank governor 2013-03-20..2023-04-08
Kazuo Ueda: central bank governor 2023-04-09..
Emperor Akihito = Akihito: emperor 1989-01-07..2019-04-30
Emperor Naruhito = Naruhito: emperor 2019-05-01..
Yukiya Amano: UN/IAEA director general 2009-12-01..2019-07-18
MN
Tsakhiagiin Elbegdorj: president 2009-06-18..2017-07-10
Khaltmaagiin Battulga: president 2017-07-10..2021-06-25
Ukhnaagiin Khurelsukh: president 2021-06-25..
KZ
Nursultan Nazarbayev: president 1991-12-16..2019-03-20
Kassym-Jomart Tokayev = Kasym-Jomart Tokayev: foreign minister 2002-01..2007-01, president 2019-03-20..
Karim Massimov: prime minister 2007-01-10..2012-09-24 2014-04-02..2016-09-08
Askar Mamin: prime minister 2019-02-25..2022-01-05
Alikhan Smailov: prime minister 2022-01-11..2024-02-05
Olzhas Bektenov: prime minister 2024-02-06..
Mukhtar Tleuberdi: foreign minister 2019-09-18..2023-03-30
Murat Nurtleu: foreign minister 2023-04-03..2025-09
Yermek Kosherbayev: foreign minister 2025-09..
UZ
Islam Karimov: president 1991-09-01..2016-09-02
Shavkat Mirziyoyev = Shavkat Mirziyaev: prime minister 2003-12-12..2016-12-14, president 2016-12-14..
Abdulaziz Kamilov = Abdulaziz Komilov: foreign minister 1994..2003 2012-01..2022-04
Bakhtiyor Saidov: foreign minister 2022-12-30..
TM
Saparmurat Niyazov: president 1990-11-02..2006-12-21
Gurbanguly Berdymukhamedov = Gurbanguly Berdimuhamedow: president 2007-02-14..2022-03-19
Serdar Berdymukhamedov = Serdar Berdimuhamedow: president 2022-03-19..
Rashid Meredov = Raşit Meredow: foreign minister 2001-07..
KG
Askar Akayev: president 1990-10-27..2005-03-24
Kurmanbek Bakiyev: president 2005-03-25..2010-04-15
Roza Otunbayeva (f): president 2010-07-03..2011-12-01, UN/special representative for Afghanistan 2022-09..2025
Almazbek Atambayev: president 2011-12-01..2017-11-24
Sooronbay Jeenbekov: president 2017-11-24..2020-10-15
Sadyr Japarov = Sadyr Zhaparov: president 2021-01-28..
Jeenbek Kulubaev: foreign minister 2022-04..
TJ
Emomali Rahmon = Emomali Rakhmon = Imomali Rakhmonov: president 1994-11-16..
Sirojiddin Muhriddin: foreign minister 2013-11..
AF
Mullah Omar = Mullah Mohammed Omar: leader of the Taliban 1996-04..2013-04
Hamid Karzai: president 2001-12-22..2014-09-29
Burhanuddin Rabbani: president 1992-06-28..2001-12-22
Ashraf Ghani: finance minister 2002-06..2004-12, president 2014-09-29..2021-08-15
Abdullah Abdullah: foreign minister 2001-12..2006-04-20, chief executive 2014-09-29..2020-03-11
Rangin Dadfar Spanta: foreign minister 2006-04-20..2010-01-18
Zalmai Rassoul: foreign minister 2010-01-18..2013-10
Salahuddin Rabbani: foreign minister 2015-02..2019-10
Mohammad Haneef Atmar = Hanif Atmar: interior minister 2008-10..2010-06, foreign minister 2020-04-04..2021-08-15
Hibatullah Akhundzada = Haibatullah Akhundzada: supreme leader 2016-05-25..
Mohammad Hasan Akhund = Hasan Akhund: prime minister 2021-09-07..
Amir Khan Muttaqi: foreign minister 2021-09-07..
Sirajuddin Haqqani: interior minister 2021-09-07..
Abdul Ghani Baradar: deputy prime minister 2021-09-07..
Zabihullah Mujahid: Taliban spokesperson 2007..
Suhail Shaheen: Taliban spokesperson 2019..2021
Amrullah Saleh: vice president 2020-02-19..2021-08-15
PK
Benazir Bhutto (f): prime minister 1988-12-02..1990-08-06 1993-10-19..1996-11-05
Pervez Musharraf: chief executive 1999-10-12..2002-11-23, president 2001-06-20..2008-08-18
Asif Ali Zardari = Asif Zardari: president 2008-09-09..2013-09-09 2024-03-10..
Mamnoon Hussain: president 2013-09-09..2018-09-09
Arif Alvi: president 2018-09-09..2024-03-10
Rafiq Tarar = Muhammad Rafiq Tarar: president 1998-01-01..2001-06-20
Shujaat Hussain = Chaudhry Shujaat Hussain: prime minister 2004-06-30..2004-08-26
Muhammad Mian Soomro = Mohammedmian Soomro: prime minister 2007-11-16..2008-03-24
Mir Hazar Khan Khoso: prime minister 2013-03-25..2013-06-05
Nasir-ul-Mulk = Nasirul Mulk: prime minister 2018-06-01..2018-08-18
Sartaj Aziz: foreign minister 1998-08..1999-10-12, foreign affairs adviser 2013-06..2017-08
Zafarullah Khan Jamali = Zafarullah Jamali: prime minister 2002-11-23..2004-06-26
Shaukat Aziz: prime minister 2004-08-28..2007-11-15
Yousuf Raza Gilani = Yousaf Raza Gilani: prime minister 2008-03-25..2012-06-19
Raja Pervaiz Ashraf: prime minister 2012-06-22..2013-03-24
Nawaz Sharif: prime minister 1990-11-06..1993-07-18 1997-02-17..1999-10-12 2013-06-05..2017-07-28
Shahid Khaqan Abbasi: prime minister 2017-08-01..2018-05-31
Imran Khan: prime minister 2018-08-18..2022-04-10
Shehbaz Sharif = Shahbaz Sharif: prime minister 2022-04-11..2023-08-14 2024-03-04..
Anwaar-ul-Haq Kakar = Anwaarul Haq Kakar: prime minister 2023-08-14..2024-03-04
Abdul Sattar: foreign minister 1999-11..2002-06
Khurshid Mahmud Kasuri = Khurshid Kasuri: foreign minister 2002-11-23..2007-11-15
Shah Mahmood Qureshi: foreign minister 2008-03-31..2011-02-09 2018-08-20..2022-04-10
Hina Rabbani Khar (f): foreign minister 2011-07-19..2013-03-16
Khawaja Asif = Khawaja Muhammad Asif: foreign minister 2017-08-04..2018-04-26, defense minister 2013-11-27..2017-07-28 2022-04-19..2023-08 2024-03-11..
Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari: foreign minister 2022-04-27..2023-08-14
Jalil Abbas Jilani: foreign minister 2023-08-17..2024-03-04
Ishaq Dar: finance minister 2013-06-07..2017-11-22, foreign minister 2024-03-11.., deputy prime minister 2024-04-28..
Asim Munir: army chief 2022-11-29..
Qamar Javed Bajwa: army chief 2016-11-29..2022-11-29
Raheel Sharif: army chief 2013-11-29..2016-11-29
Ashfaq Parvez Kayani: army chief 2007-11-28..2013-11-29
Mumtaz Zahra Baloch (f): foreign ministry spokesperson 2022..2025-01
Shafqat Ali Khan: foreign ministry spokesperson 2025-01..2025
IN
Atal Bihari Vajpayee = Atal Behari Vajpayee: prime minister 1998-03-19..2004-05-22
Manmohan Singh: prime minister 2004-05-22..2014-05-26, foreign minister 2005-11-07..2006-10-24
Narendra Modi: chief minister of Gujarat 2001-10-07..2014-05-22, prime minister 2014-05-26..
K.R. Narayanan: president 1997-07-25..2002-07-25
A.P.J. Abdul Kalam = Abdul Kalam: president 2002-07-25..2007-07-25
Pratibha Patil (f): president 2007-07-25..2012-07-25
Pranab Mukherjee: defense minister 2004-05-22..2006-10-24, foreign minister 2006-10-24..2009-05-22, finance minister 2009-05..2012-06-26, president 2012-07-25..2017-07-25
Ram Nath Kovind: president 2017-07-25..2022-07-25
Droupadi Murmu (f): president 2022-07-25..
Jaswant Singh: foreign minister 1998-12-05..2002-07-01
Yashwant Sinha: finance minister 1998-03-19..2002-07-01, foreign minister 2002-07-01..2004-05-22
Natwar Singh = K. Natwar Singh: foreign minister 2004-05-22..2005-11-07
S.M. Krishna: foreign minister 2009-05-22..2012-10-26
Salman Khurshid: foreign minister 2012-10-28..2014-05-26
Sushma Swaraj (f): foreign minister 2014-05-26..2019-05-30
Subrahmanyam Jaishankar = S. Jaishankar = S Jaishankar: foreign minister 2019-05-30..
A.K. Antony: defense minister 2006-10-24..2014-05-26
Manohar Parrikar: defense minister 2014-11-09..2017-03-13
Nirmala Sitharaman (f): defense minister 2017-09-03..2019-05-30, finance minister 2019-05-31..
Rajnath Singh: home minister 2014-05-26..2019-05-30, defense minister 2019-05-31..
Amit Shah: home minister 2019-05-30..
P. Chidambaram: home minister 2008-11-30..2012-07-31, finance minister 2012-07-31..2014-05-26
Arun Jaitley: finance minister 2014-05-26..2019-05-30
Piyush Goyal: commerce minister 2019-05-30..
Ajit Doval: national security adviser 2014-05-30..
Vikram Misri: foreign secretary 2024-07-15..
Raveesh Kumar: foreign ministry spokesperson 2017..2020-04
Vikas Swarup: foreign ministry spokesperson 2015..2017
Arindam Bagchi: foreign ministry spokesperson 2021-03..2024-01
Randhir Jaiswal: foreign ministry spokesperson 2024-01..
Rahul Gandhi: opposition leader 2024-06-26..
Sonia Gandhi (f): president of the Congress 1998-03..2017-12 2019-08..2022-10
Mallikarjun Kharge: president of the Congress 2022-10-26..
Arvind Kejriwal: chief minister of Delhi 2013-12..2014-02 2015-02-14..2024-09-21
Mamata Banerjee (f): chief minister of West Bengal 2011-05-20..
Raghuram Rajan: central bank governor 2013-09-04..2016-09-04
Shaktikanta Das: central bank governor 2018-12-12..2024-12-10
Sanjay Malhotra: central bank governor 2024-12-11..
BD
Sheikh Hasina (f): prime minister 1996-06-23..2001-07-15 2009-01-06..2024-08-05
Khaleda Zia (f): prime minister 1991-03-20..1996-03-30 2001-10-10..2006-10-29
Muhammad Yunus: chief adviser 2024-08-08..2026-02
Tarique Rahman: prime minister 2026-02..
Abdul Hamid: president 2013-04-24..2023-04-24
Mohammed Shahabuddin: president 2023-04-24..
Dipu Moni (f): foreign minister 2009-01-06..2013-11
A.K. Abdul Momen: foreign minister 2019-01-07..2024-01-11
Hasan Mahmud: foreign minister 2024-01-11..2024-08-05
Touhid Hossain = Md Touhid Hossain: foreign adviser 2024-08-08..2026-02
LK
Chandrika Kumaratunga (f): president 1994-11-12..2005-11-19
Mahinda Rajapaksa: prime minister 2004-04-06..2005-11-19 2019-11-21..2022-05-09, president 2005-11-19..2015-01-09
Maithripala Sirisena: president 2015-01-09..2019-11-18
Gotabaya Rajapaksa: president 2019-11-18..2022-07-14
Ranil Wickremesinghe: prime minister 2001-12-09..2004-04-06 2015-01-09..2018-10-26 2018-12-16..2019-11-21 2022-05-12..2022-07-20, president 2022-07-20..2024-09-23
Anura Kumara Dissanayake: president 2024-09-23..
Harini Amarasuriya (f): prime minister 2024-09-24..
Vijitha Herath: foreign minister 2024-09-24..
Velupillai Prabhakaran: leader of the Tamil Tigers 1976..2009-05-18
NP
King Gyanendra = Gyanendra: king 2001-06-04..2008-05-28
Girija Prasad Koirala: prime minister 2000-03-22..2001-07-26 2006-04-30..2008-08-18
Pushpa Kamal Dahal = Prachanda: prime minister 2008-08-18..2009-05-25 2016-08-04..2017-06-07 2022-12-26..2024-07-15
Sher Bahadur Deuba: prime minister 2001-07-26..2002-10-04 2004-06-03..2005-02-01 2017-06-07..2018-02-15 2021-07-13..2022-12-26
K.P. Sharma Oli = KP Sharma Oli: prime minister 2015-10-12..2016-08-04 2018-02-15..2021-07-13 2024-07-15..2025-09-09
Sushila Karki (f): prime minister 2025-09-12..2026-03
Balendra Shah = Balen Shah: mayor of Kathmandu 2022-05..2026-01, prime minister 2026-03..
Ram Baran Yadav: president 2008-07-23..2015-10-29
Bidya Devi Bhandari (f): president 2015-10-29..2023-03-13
Ram Chandra Poudel = Ramchandra Paudel: president 2023-03-13..
BT
Jigme Khesar Namgyel Wangchuck: king 2006-12-14..
Tshering Tobgay: prime minister 2013-07-27..2018-08-09 2024-01-28..
Lotay Tshering: prime minister 2018-11-07..2023-11-01
MV
Maumoon Abdul Gayoom: president 1978-11-11..2008-11-11
Mohamed Nasheed: president 2008-11-11..2012-02-07
Abdulla Yameen: president 2013-11-17..2018-11-17
Ibrahim Mohamed Solih = Ibrahim Solih: president 2018-11-17..2023-11-17
Mohamed Muizzu: president 2023-11-17..
MM
Than Shwe: leader 1992-04-23..2011-03-30
Thein Sein: prime minister 2007-10-24..2011-03-30, president 2011-03-30..2016-03-30
Htin Kyaw: president 2016-03-30..2018-03-21
Win Myint: president 2018-03-30..2021-02-01
Aung San Suu Kyi (f): foreign minister 2016-03-30..2021-02-01, state counsellor 2016-04-06..2021-02-01
Min Aung Hlaing: commander-in-chief 2011-03-30..2026-03, president 2026..
Wunna Maung Lwin: foreign minister 2011-03-30..2016-03-30 2021-02-01..2023-02
Zaw Min Tun: military spokesperson 2018..
TH
Chuan Leekpai: prime minister 1992-09-23..1995-07-13 1997-11-09..2001-02-09
Thaksin Shinawatra: prime minister 2001-02-09..2006-09-19
Surayud Chulanont: prime minister 2006-10-01..2008-01-29
Samak Sundaravej: prime minister 2008-01-29..2008-09-09
Abhisit Vejjajiva: prime minister 2008-12-17..2011-08-05
Yingluck Shinawatra (f): prime minister 2011-08-05..2014-05-07
Prayut Chan-o-cha = Prayuth Chan-ocha: prime minister 2014-08-24..2023-08-22
Srettha Thavisin: prime minister 2023-08-22..2024-08-14
Paetongtarn Shinawatra (f): prime minister 2024-08-16..2025-08-29
Anutin Charnvirakul: prime minister 2025-09-07..
Don Pramudwinai: foreign minister 2015-08..2023-09-01
Maris Sangiampongsa: foreign minister 2024-04-30..2025-09
Sihasak Phuangketkeow: foreign minister 2025-09..
Bhumibol Adulyadej = King Bhumibol: king 1946-06-09..2016-10-13
Maha Vajiralongkorn = King Vajiralongkorn = King Maha Vajiralongkorn: king 2016-10-13..
KH
Hun Sen: prime minister 1985-01-14..2023-08-22, president of the Senate 2024-04-03..
Hun Manet: prime minister 2023-08-22..
Hor Namhong: foreign minister 1998-11..2016-04
Prak Sokhonn: foreign minister 2016-04..2023-08-22 2024-11..
Norodom Sihanouk: king 1993-09-24..2004-10-07
Norodom Sihamoni: king 2004-10-14..
Sam Rainsy: opposition leader 1998..2017
LA
Thongloun Sisoulith: prime minister 2016-04-20..2021-03-22, president 2021-03-22..
Sonexay Siphandone: prime minister 2022-12-30..
Choummaly Sayasone: president 2006-06-08..2016-04-20
Bounnhang Vorachith: president 2016-04-20..2021-03-22
VN
Nong Duc Manh: general secretary 2001-04-22..2011-01-19
Nguyen Phu Trong: general secretary 2011-01-19..2024-07-19, president 2018-10-23..2021-04-05
To Lam: president 2024-05-22..2024-10-21 2026.., general secretary 2024-08-03..
Luong Cuong: president 2024-10-21..2026
Phan Van Khai: prime minister 1997-09-25..2006-06-27
Nguyen Minh Triet: president 2006-06-27..2011-07-25
Nguyen Tan Dung: prime minister 2006-06-27..2016-04-06
Truong Tan Sang: president 2011-07-25..2016-04-02
Tran Dai Quang: president 2016-04-02..2018-09-21
Nguyen Xuan Phuc: prime minister 2016-04-07..2021-04-05, president 2021-04-05..2023-01-18
Vo Van Thuong: president 2023-03-02..2024-03-21
Pham Minh Chinh: prime minister 2021-04-05..2026
Pham Binh Minh: foreign minister 2011-08-03..2021-04-08
Bui Thanh Son: foreign minister 2021-04-08..2025-08
Le Thi Thu Hang (f): foreign ministry spokesperson 2017..2021
Pham Thu Hang (f): foreign ministry spokesperson 2022..
ID
Suharto: president 1967-03-12..1998-05-21
Abdurrahman Wahid: president 1999-10-20..2001-07-23
Megawati Sukarnoputri = Megawati Soekarnoputri = Megawati (f): president 2001-07-23..2004-10-20
Susilo Bambang Yudhoyono: president 2004-10-20..2014-10-20
Joko Widodo = Jokowi: president 2014-10-20..2024-10-20
Prabowo Subianto: defense minister 2019-10-23..2024-10-20, president 2024-10-20..
Gibran Rakabuming Raka: vice president 2024-10-20..
Jusuf Kalla: vice president 2004-10-20..2009-10-20 2014-10-20..2019-10-20
Ma'ruf Amin: vice president 2019-10-20..2024-10-20
Alwi Shihab: foreign minister 1999-10-29..2001-07-23
Hassan Wirajuda: foreign minister 2001-08-10..2009-10-22
Marty Natalegawa: foreign minister 2009-10-22..2014-10-20
Retno Marsudi (f): foreign minister 2014-10-27..2024-10-20
Sugiono: foreign minister 2024-10-21..
Sri Mulyani Indrawati (f): finance minister 2005-12-07..2010-05-20 2016-07-27..2025-09-08
Luhut Pandjaitan: coordinating minister for maritime affairs 2016-07-27..2024-10-20
MY
Mahathir Mohamad = Mahathir Mohammad: prime minister 1981-07-16..2003-10-31 2018-05-10..2020-02-24
Abdullah Ahmad Badawi = Abdullah Badawi: prime minister 2003-10-31..2009-04-03
Najib Razak: prime minister 2009-04-03..2018-05-10
Muhyiddin Yassin: prime minister 2020-03-01..2021-08-16
Ismail Sabri Yaakob: prime minister 2021-08-21..2022-11-24
Anwar Ibrahim: prime minister 2022-11-24..
Syed Hamid Albar: foreign minister 1999-01..2008-03
Anifah Aman: foreign minister 2009-04-10..2018-05-10
Saifuddin Abdullah: foreign minister 2018-07-02..2020-02-24 2021-08-30..2022-11-24
Hishammuddin Hussein: defense minister 2013-05-16..2018-05-10 2021-08-30..2022-11-24, foreign minister 2020-03-10..2021-08-16
Zambry Abdul Kadir: foreign minister 2022-12-03..2023-12-12
Mohamad Hasan: defense minister 2022-12-03..2023-12-12, foreign minister 2023-12-12..
SG
Goh Chok Tong: prime minister 1990-11-28..2004-08-12
Lee Hsien Loong: prime minister 2004-08-12..2024-05-15
Lawrence Wong: prime minister 2024-05-15..
Tharman Shanmugaratnam: president 2023-09-14..
Halimah Yacob (f): president 2017-09-14..2023-09-13
S. Jayakumar: foreign minister 1994-01..2004-08-12
George Yeo: foreign minister 2004-08-12..2011-05-20
K. Shanmugam: foreign minister 2011-05-21..2015-09-30, home minister 2015-10-01..
Vivian Balakrishnan: foreign minister 2015-10-01..
Ng Eng Hen: defense minister 2011-05-21..2025-05-23
Chan Chun Sing: defense minister 2025-05-23..
PH
Joseph Estrada: president 1998-06-30..2001-01-20
Gloria Macapagal Arroyo = Gloria Arroyo = Gloria Macapagal-Arroyo (f): president 2001-01-20..2010-06-30
Benigno Aquino = Benigno Aquino III: president 2010-06-30..2016-06-30
Rodrigo Duterte: president 2016-06-30..2022-06-30
Ferdinand Marcos Jr. = Ferdinand Marcos = Bongbong Marcos = Ferdinand Marcos Jr: president 2022-06-30..
Sara Duterte = Sara Duterte-Carpio (f): vice president 2022-06-30..
Leni Robredo (f): vice president 2016-06-30..2022-06-30
Alberto Romulo: foreign minister 2004-08-24..2011-02-23
Albert del Rosario: foreign minister 2011-02-24..2016-03-07
Perfecto Yasay: foreign minister 2016-06-30..2017-03-08
Alan Peter Cayetano: foreign minister 2017-05-18..2018-10-17
Teodoro Locsin = Teodoro Locsin Jr.: foreign minister 2018-10-17..2022-06-30
Enrique Manalo: foreign minister 2022-07-01..2025-06-30
Theresa Lazaro (f): foreign minister 2025-07-01..
Delfin Lorenzana: defense minister 2016-06-30..2022-06-30
Gilberto Teodoro = Gilbert Teodoro = Gilberto Teodoro Jr.: defense minister 2007-08..2009-11 2023-06-05..
Harry Roque: presidential spokesperson 2017-11..2018-10 2020-04..2021-11
Jay Tarriela: coast guard spokesperson 2023..
BN
Hassanal Bolkiah = Sultan Hassanal Bolkiah: sultan 1967-10-05..
TL
Xanana Gusmão: president 2002-05-20..2007-05-20, prime minister 2007-08-08..2015-02-16 2023-07-01..
José Ramos-Horta = Jose Ramos Horta: foreign minister 2002-05-20..2006-07, prime minister 2006-07-10..2007-05-19, president 2007-05-20..2012-05-20 2022-05-20..
Taur Matan Ruak: president 2012-05-20..2017-05-20, prime minister 2018-06-22..2023-07-01
Francisco Guterres: president 2017-05-20..2022-05-20
AU
Paul Keating: prime minister 1991-12-20..1996-03-11
John Howard: prime minister 1996-03-11..2007-12-03
Kevin Rudd: prime minister 2007-12-03..2010-06-24 2013-06-27..2013-09-18, foreign minister 2010-09-14..2012-02-22, ambassador to the United States 2023-03..2026
Julia Gillard (f): prime minister 2010-06-24..2013-06-27
Tony Abbott: prime minister 2013-09-18..2015-09-15
Malcolm Turnbull: prime minister 2015-09-15..2018-08-24
Scott Morrison: prime minister 2018-08-24..2022-05-23
Anthony Albanese: prime minister 2022-05-23..
Alexander Downer: foreign minister 1996-03-11..2007-12-03
Stephen Smith: foreign minister 2007-12-03..2010-09-14, defense minister 2010-09-14..2013-09-18
Bob Carr: foreign minister 2012-03-13..2013-09-18
Julie Bishop (f): foreign minister 2013-09-18..2018-08-28, UN/special envoy for Myanmar 2024-04..
Marise Payne (f): defense minister 2015-09-21..2018-08-28, foreign minister 2018-08-28..2022-05-23
Penny Wong (f): foreign minister 2022-05-23..
Peter Dutton: defense minister 2021-03-30..2022-05-23, opposition leader 2022-05-30..2025-05-03
Richard Marles: deputy prime minister 2022-05-23.., defense minister 2022-06-01..
Christopher Pyne: defense minister 2018-08-28..2019-05-29
Linda Reynolds (f): defense minister 2019-05-29..2021-03-30
Josh Frydenberg: treasurer 2018-08-24..2022-05-23
Jim Chalmers: treasurer 2022-05-23..
Philip Lowe: central bank governor 2016-09-18..2023-09-17
Michele Bullock (f): central bank governor 2023-09-18..
NZ
Helen Clark (f): prime minister 1999-12-05..2008-11-19, UN/UNDP administrator 2009-04-27..2017-04-19
John Key: prime minister 2008-11-19..2016-12-12
Bill English: prime minister 2016-12-12..2017-10-26
Jacinda Ardern (f): prime minister 2017-10-26..2023-01-25
Chris Hipkins: prime minister 2023-01-25..2023-11-27
Christopher Luxon: prime minister 2023-11-27..
Phil Goff: foreign minister 1999-12-10..2005-10-19
Murray McCully: foreign minister 2008-11-19..2017-05-02
Winston Peters: foreign minister 2005-10-19..2008-08-29 2017-10-26..2020-11-06 2023-11-27..
Nanaia Mahuta (f): foreign minister 2020-11-06..2023-11-27
Mike Moore: INT/WTO director-general 1999-09-01..2002-08-31
PG
Michael Somare: prime minister 2002-08-05..2011-04
Peter O'Neill: prime minister 2012-08-03..2019-05-29
James Marape: prime minister 2019-05-30..
Justin Tkatchenko: foreign minister 2022-08..
FJ
Laisenia Qarase: prime minister 2000-07-04..2006-12-05
Frank Bainimarama = Voreqe Bainimarama: prime minister 2007-01-05..2022-12-24
Sitiveni Rabuka: prime minister 1992-06-02..1999-05-19 2022-12-24..
SB
Manasseh Sogavare: prime minister 2000-06-30..2001-12-17 2006-05-04..2007-12-20 2014-12-09..2017-11-15 2019-04-24..2024-05-02
Jeremiah Manele: foreign minister 2019-04..2024-05-02, prime minister 2024-05-02..
VU
Charlot Salwai: prime minister 2016-02-11..2020-04-20 2023-10-06..2025-02-11
Jotham Napat: prime minister 2025-02-11..
WS
Tuilaepa Sailele Malielegaoi: prime minister 1998-11-23..2021-07-23
Fiamē Naomi Mata'afa = Fiame Naomi Mata'afa (f): prime minister 2021-05-24..2025-09-16
TO
Tupou VI = King Tupou: king 2012-03-18..
TV
Enele Sopoaga: prime minister 2013-08-05..2019-09-19
Feleti Teo: prime minister 2024-02-26..
KI
Anote Tong: president 2003-07-10..2016-03-11
Taneti Maamau: president 2016-03-11..
PW
Tommy Remengesau = Tommy Remengesau Jr.: president 2001-01-19..2009-01-15 2013-01-17..2021-01-21
Surangel Whipps = Surangel Whipps Jr.: president 2021-01-21..
MH
Hilda Heine (f): president 2016-01-28..2020-01-13 2024-01-03..
NR
David Adeang: president 2023-10-30..
`;
