/**
 * Every state and territory of ISO 3166-1 and Kosovo, from the package `world-countries` (ODbL 1.0): alpha-2 code, alpha-3
 * code, whether it is independent, common and official name, demonym, capitals. Written by `npm run countries`: do not edit.
 */
export const WORLD_COUNTRIES = `
AW|ABW||Aruba|Aruba|Aruban|Oranjestad
AF|AFG|independent|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
AO|AGO|independent|Angola|Republic of Angola|Angolan|Luanda
AI|AIA||Anguilla|Anguilla|Anguillian|The Valley
AX|ALA||Åland Islands|Åland Islands|Ålandish|Mariehamn
AL|ALB|independent|Albania|Republic of Albania|Albanian|Tirana
AD|AND|independent|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AE|ARE|independent|United Arab Emirates|United Arab Emirates|Emirati|Abu Dhabi
AR|ARG|independent|Argentina|Argentine Republic|Argentine|Buenos Aires
AM|ARM|independent|Armenia|Republic of Armenia|Armenian|Yerevan
AS|ASM||American Samoa|American Samoa|American Samoan|Pago Pago
AQ|ATA||Antarctica|Antarctica|Antarctican|
TF|ATF||French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French|Port-aux-Français
AG|ATG|independent|Antigua and Barbuda|Antigua and Barbuda|Antiguan, Barbudan|Saint John's
AU|AUS|independent|Australia|Commonwealth of Australia|Australian|Canberra
AT|AUT|independent|Austria|Republic of Austria|Austrian|Vienna
AZ|AZE|independent|Azerbaijan|Republic of Azerbaijan|Azerbaijani|Baku
BI|BDI|independent|Burundi|Republic of Burundi|Burundian|Gitega
BE|BEL|independent|Belgium|Kingdom of Belgium|Belgian|Brussels
BJ|BEN|independent|Benin|Republic of Benin|Beninese|Porto-Novo
BF|BFA|independent|Burkina Faso|Burkina Faso|Burkinabe|Ouagadougou
BD|BGD|independent|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BG|BGR|independent|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BH|BHR|independent|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BS|BHS|independent|Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
BA|BIH|independent|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian, Herzegovinian|Sarajevo
BL|BLM||Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander|Gustavia
SH|SHN||Saint Helena, Ascension and Tristan da Cunha|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Jamestown
BY|BLR|independent|Belarus|Republic of Belarus|Belarusian|Minsk
BZ|BLZ|independent|Belize|Belize|Belizean|Belmopan
BM|BMU||Bermuda|Bermuda|Bermudian|Hamilton
BO|BOL|independent|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BQ|BES||Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Dutch|Kralendijk;Oranjestad;The Bottom
BR|BRA|independent|Brazil|Federative Republic of Brazil|Brazilian|Brasília
BB|BRB|independent|Barbados|Barbados|Barbadian|Bridgetown
BN|BRN|independent|Brunei|Nation of Brunei, Abode of Peace|Bruneian|Bandar Seri Begawan
BT|BTN|independent|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BV|BVT||Bouvet Island|Bouvet Island||
BW|BWA|independent|Botswana|Republic of Botswana|Motswana|Gaborone
CF|CAF|independent|Central African Republic|Central African Republic|Central African|Bangui
CA|CAN|independent|Canada|Canada|Canadian|Ottawa
CC|CCK||Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islander|West Island
CH|CHE|independent|Switzerland|Swiss Confederation|Swiss|Bern
CL|CHL|independent|Chile|Republic of Chile|Chilean|Santiago
CN|CHN|independent|China|People's Republic of China|Chinese|Beijing
CI|CIV|independent|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
CM|CMR|independent|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
CD|COD|independent|DR Congo|Democratic Republic of the Congo|Congolese|Kinshasa
CG|COG|independent|Republic of the Congo|Republic of the Congo|Congolese|Brazzaville
CK|COK||Cook Islands|Cook Islands|Cook Islander|Avarua
CO|COL|independent|Colombia|Republic of Colombia|Colombian|Bogotá
KM|COM|independent|Comoros|Union of the Comoros|Comoran|Moroni
CV|CPV|independent|Cape Verde|Republic of Cabo Verde|Cape Verdian|Praia
CR|CRI|independent|Costa Rica|Republic of Costa Rica|Costa Rican|San José
CU|CUB|independent|Cuba|Republic of Cuba|Cuban|Havana
CW|CUW||Curaçao|Country of Curaçao|Curaçaoan|Willemstad
CX|CXR||Christmas Island|Territory of Christmas Island|Christmas Islander|Flying Fish Cove
KY|CYM||Cayman Islands|Cayman Islands|Caymanian|George Town
CY|CYP|independent|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZ|CZE|independent|Czechia|Czech Republic|Czech|Prague
DE|DEU|independent|Germany|Federal Republic of Germany|German|Berlin
DJ|DJI|independent|Djibouti|Republic of Djibouti|Djibouti|Djibouti
DM|DMA|independent|Dominica|Commonwealth of Dominica|Dominican|Roseau
DK|DNK|independent|Denmark|Kingdom of Denmark|Danish|Copenhagen
DO|DOM|independent|Dominican Republic|Dominican Republic|Dominican|Santo Domingo
DZ|DZA|independent|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC|ECU|independent|Ecuador|Republic of Ecuador|Ecuadorean|Quito
EG|EGY|independent|Egypt|Arab Republic of Egypt|Egyptian|Cairo
ER|ERI|independent|Eritrea|State of Eritrea|Eritrean|Asmara
EH|ESH||Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|El Aaiún
ES|ESP|independent|Spain|Kingdom of Spain|Spanish|Madrid
EE|EST|independent|Estonia|Republic of Estonia|Estonian|Tallinn
ET|ETH|independent|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FI|FIN|independent|Finland|Republic of Finland|Finnish|Helsinki
FJ|FJI|independent|Fiji|Republic of Fiji|Fijian|Suva
FK|FLK||Falkland Islands|Falkland Islands|Falkland Islander|Stanley
FR|FRA|independent|France|French Republic|French|Paris
FO|FRO||Faroe Islands|Faroe Islands|Faroese|Tórshavn
FM|FSM|independent|Micronesia|Federated States of Micronesia|Micronesian|Palikir
GA|GAB|independent|Gabon|Gabonese Republic|Gabonese|Libreville
GB|GBR|independent|United Kingdom|United Kingdom of Great Britain and Northern Ireland|British|London
GE|GEO|independent|Georgia|Georgia|Georgian|Tbilisi
GG|GGY||Guernsey|Bailiwick of Guernsey|Channel Islander|St. Peter Port
GH|GHA|independent|Ghana|Republic of Ghana|Ghanaian|Accra
GI|GIB||Gibraltar|Gibraltar|Gibraltar|Gibraltar
GN|GIN|independent|Guinea|Republic of Guinea|Guinean|Conakry
GP|GLP||Guadeloupe|Guadeloupe|Guadeloupian|Basse-Terre
GM|GMB|independent|Gambia|Republic of the Gambia|Gambian|Banjul
GW|GNB|independent|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
GQ|GNQ|independent|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
GR|GRC|independent|Greece|Hellenic Republic|Greek|Athens
GD|GRD|independent|Grenada|Grenada|Grenadian|St. George's
GL|GRL||Greenland|Greenland|Greenlandic|Nuuk
GT|GTM|independent|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GF|GUF||French Guiana|Guiana|Guianan|Cayenne
GU|GUM||Guam|Guam|Guamanian|Hagåtña
GY|GUY|independent|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HK|HKG||Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|City of Victoria
HM|HMD||Heard Island and McDonald Islands|Heard Island and McDonald Islands|Heard and McDonald Islander|
HN|HND|independent|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HR|HRV|independent|Croatia|Republic of Croatia|Croatian|Zagreb
HT|HTI|independent|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HU|HUN|independent|Hungary|Hungary|Hungarian|Budapest
ID|IDN|independent|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IM|IMN||Isle of Man|Isle of Man|Manx|Douglas
IN|IND|independent|India|Republic of India|Indian|New Delhi
IO|IOT||British Indian Ocean Territory|British Indian Ocean Territory|Indian|Diego Garcia
IE|IRL|independent|Ireland|Republic of Ireland|Irish|Dublin
IR|IRN|independent|Iran|Islamic Republic of Iran|Iranian|Tehran
IQ|IRQ|independent|Iraq|Republic of Iraq|Iraqi|Baghdad
IS|ISL|independent|Iceland|Iceland|Icelander|Reykjavik
IL|ISR|independent|Israel|State of Israel|Israeli|Jerusalem
IT|ITA|independent|Italy|Italian Republic|Italian|Rome
JM|JAM|independent|Jamaica|Jamaica|Jamaican|Kingston
JE|JEY||Jersey|Bailiwick of Jersey|Channel Islander|Saint Helier
JO|JOR|independent|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|JPN|independent|Japan|Japan|Japanese|Tokyo
KZ|KAZ|independent|Kazakhstan|Republic of Kazakhstan|Kazakhstani|Astana
KE|KEN|independent|Kenya|Republic of Kenya|Kenyan|Nairobi
KG|KGZ|independent|Kyrgyzstan|Kyrgyz Republic|Kirghiz|Bishkek
KH|KHM|independent|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
KI|KIR|independent|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati|South Tarawa
KN|KNA|independent|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian or Nevisian|Basseterre
KR|KOR|independent|South Korea|Republic of Korea|South Korean|Seoul
XK|UNK||Kosovo|Republic of Kosovo|Kosovar|Pristina
KW|KWT|independent|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
LA|LAO|independent|Laos|Lao People's Democratic Republic|Laotian|Vientiane
LB|LBN|independent|Lebanon|Lebanese Republic|Lebanese|Beirut
LR|LBR|independent|Liberia|Republic of Liberia|Liberian|Monrovia
LY|LBY|independent|Libya|State of Libya|Libyan|Tripoli
LC|LCA|independent|Saint Lucia|Saint Lucia|Saint Lucian|Castries
LI|LIE|independent|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LK|LKA|independent|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
LS|LSO|independent|Lesotho|Kingdom of Lesotho|Mosotho|Maseru
LT|LTU|independent|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU|LUX|independent|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|Luxembourg
LV|LVA|independent|Latvia|Republic of Latvia|Latvian|Riga
MO|MAC||Macau|Macao Special Administrative Region of the People's Republic of China|Macanese|
MF|MAF||Saint Martin|Saint Martin|Saint Martin Islander|Marigot
MA|MAR|independent|Morocco|Kingdom of Morocco|Moroccan|Rabat
MC|MCO|independent|Monaco|Principality of Monaco|Monegasque|Monaco
MD|MDA|independent|Moldova|Republic of Moldova|Moldovan|Chișinău
MG|MDG|independent|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MV|MDV|independent|Maldives|Republic of the Maldives|Maldivan|Malé
MX|MEX|independent|Mexico|United Mexican States|Mexican|Mexico City
MH|MHL|independent|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK|MKD|independent|North Macedonia|Republic of North Macedonia|Macedonian|Skopje
ML|MLI|independent|Mali|Republic of Mali|Malian|Bamako
MT|MLT|independent|Malta|Republic of Malta|Maltese|Valletta
MM|MMR|independent|Myanmar|Republic of the Union of Myanmar|Burmese|Naypyidaw
ME|MNE|independent|Montenegro|Montenegro|Montenegrin|Podgorica
MN|MNG|independent|Mongolia|Mongolia|Mongolian|Ulan Bator
MP|MNP||Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|American|Saipan
MZ|MOZ|independent|Mozambique|Republic of Mozambique|Mozambican|Maputo
MR|MRT|independent|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MS|MSR||Montserrat|Montserrat|Montserratian|Plymouth
MQ|MTQ||Martinique|Martinique|Martinican|Fort-de-France
MU|MUS|independent|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MW|MWI|independent|Malawi|Republic of Malawi|Malawian|Lilongwe
MY|MYS|independent|Malaysia|Malaysia|Malaysian|Kuala Lumpur
YT|MYT||Mayotte|Department of Mayotte|Mahoran|Mamoudzou
NA|NAM|independent|Namibia|Republic of Namibia|Namibian|Windhoek
NC|NCL||New Caledonia|New Caledonia|New Caledonian|Nouméa
NE|NER|independent|Niger|Republic of Niger|Nigerien|Niamey
NF|NFK||Norfolk Island|Territory of Norfolk Island|Norfolk Islander|Kingston
NG|NGA|independent|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI|NIC|independent|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NU|NIU||Niue|Niue|Niuean|Alofi
NL|NLD|independent|Netherlands|Kingdom of the Netherlands|Dutch|Amsterdam
NO|NOR|independent|Norway|Kingdom of Norway|Norwegian|Oslo
NP|NPL|independent|Nepal|Federal Democratic Republic of Nepal|Nepalese|Kathmandu
NR|NRU|independent|Nauru|Republic of Nauru|Nauruan|Yaren
NZ|NZL|independent|New Zealand|New Zealand|New Zealander|Wellington
OM|OMN|independent|Oman|Sultanate of Oman|Omani|Muscat
PK|PAK|independent|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PA|PAN|independent|Panama|Republic of Panama|Panamanian|Panama City
PN|PCN||Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander|Adamstown
PE|PER|independent|Peru|Republic of Peru|Peruvian|Lima
PH|PHL|independent|Philippines|Republic of the Philippines|Filipino|Manila
PW|PLW|independent|Palau|Republic of Palau|Palauan|Ngerulmud
PG|PNG|independent|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
PL|POL|independent|Poland|Republic of Poland|Polish|Warsaw
PR|PRI||Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
KP|PRK|independent|North Korea|Democratic People's Republic of Korea|North Korean|Pyongyang
PT|PRT|independent|Portugal|Portuguese Republic|Portuguese|Lisbon
PY|PRY|independent|Paraguay|Republic of Paraguay|Paraguayan|Asunción
PS|PSE||Palestine|State of Palestine|Palestinian|Ramallah
PF|PYF||French Polynesia|French Polynesia|French Polynesian|Papeetē
QA|QAT|independent|Qatar|State of Qatar|Qatari|Doha
RE|REU||Réunion|Réunion Island|Réunionese|Saint-Denis
RO|ROU|independent|Romania|Romania|Romanian|Bucharest
RU|RUS|independent|Russia|Russian Federation|Russian|Moscow
RW|RWA|independent|Rwanda|Republic of Rwanda|Rwandan|Kigali
SA|SAU|independent|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian|Riyadh
SD|SDN|independent|Sudan|Republic of the Sudan|Sudanese|Khartoum
SN|SEN|independent|Senegal|Republic of Senegal|Senegalese|Dakar
SG|SGP|independent|Singapore|Republic of Singapore|Singaporean|Singapore
GS|SGS||South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|King Edward Point
SJ|SJM||Svalbard and Jan Mayen|Svalbard og Jan Mayen|Norwegian|Longyearbyen
SB|SLB|independent|Solomon Islands|Solomon Islands|Solomon Islander|Honiara
SL|SLE|independent|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SV|SLV|independent|El Salvador|Republic of El Salvador|Salvadoran|San Salvador
SM|SMR|independent|San Marino|Most Serene Republic of San Marino|Sammarinese|City of San Marino
SO|SOM|independent|Somalia|Federal Republic of Somalia|Somali|Mogadishu
PM|SPM||Saint Pierre and Miquelon|Saint Pierre and Miquelon|Saint-Pierrais, Miquelonnais|Saint-Pierre
RS|SRB|independent|Serbia|Republic of Serbia|Serbian|Belgrade
SS|SSD|independent|South Sudan|Republic of South Sudan|South Sudanese|Juba
ST|STP|independent|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Sao Tomean|São Tomé
SR|SUR|independent|Suriname|Republic of Suriname|Surinamer|Paramaribo
SK|SVK|independent|Slovakia|Slovak Republic|Slovak|Bratislava
SI|SVN|independent|Slovenia|Republic of Slovenia|Slovene|Ljubljana
SE|SWE|independent|Sweden|Kingdom of Sweden|Swedish|Stockholm
SZ|SWZ|independent|Eswatini|Kingdom of Eswatini|Swazi|Lobamba
SX|SXM||Sint Maarten|Sint Maarten|St. Maartener|Philipsburg
SC|SYC|independent|Seychelles|Republic of Seychelles|Seychellois|Victoria
SY|SYR|independent|Syria|Syrian Arab Republic|Syrian|Damascus
TC|TCA||Turks and Caicos Islands|Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town
TD|TCD|independent|Chad|Republic of Chad|Chadian|N'Djamena
TG|TGO|independent|Togo|Togolese Republic|Togolese|Lomé
TH|THA|independent|Thailand|Kingdom of Thailand|Thai|Bangkok
TJ|TJK|independent|Tajikistan|Republic of Tajikistan|Tadzhik|Dushanbe
TK|TKL||Tokelau|Tokelau|Tokelauan|Fakaofo
TM|TKM|independent|Turkmenistan|Turkmenistan|Turkmen|Ashgabat
TL|TLS|independent|Timor-Leste|Democratic Republic of Timor-Leste|East Timorese|Dili
TO|TON|independent|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TT|TTO|independent|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TN|TUN|independent|Tunisia|Tunisian Republic|Tunisian|Tunis
TR|TUR|independent|Türkiye|Republic of Türkiye|Turkish|Ankara
TV|TUV|independent|Tuvalu|Tuvalu|Tuvaluan|Funafuti
TW|TWN||Taiwan|Republic of China (Taiwan)|Taiwanese|Taipei
TZ|TZA|independent|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UG|UGA|independent|Uganda|Republic of Uganda|Ugandan|Kampala
UA|UKR|independent|Ukraine|Ukraine|Ukrainian|Kyiv
UM|UMI||United States Minor Outlying Islands|United States Minor Outlying Islands|American Islander|
UY|URY|independent|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
US|USA|independent|United States|United States of America|American|Washington D.C.
UZ|UZB|independent|Uzbekistan|Republic of Uzbekistan|Uzbekistani|Tashkent
VA|VAT|independent|Vatican City|Vatican City State|Vatican|Vatican City
VC|VCT|independent|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown
VE|VEN|independent|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VG|VGB||British Virgin Islands|Virgin Islands|Virgin Islander|Road Town
VI|VIR||United States Virgin Islands|Virgin Islands of the United States|Virgin Islander|Charlotte Amalie
VN|VNM|independent|Vietnam|Socialist Republic of Vietnam|Vietnamese|Hanoi
VU|VUT|independent|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
WF|WLF||Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Mata-Utu
WS|WSM|independent|Samoa|Independent State of Samoa|Samoan|Apia
YE|YEM|independent|Yemen|Republic of Yemen|Yemeni|Sana'a
ZA|ZAF|independent|South Africa|Republic of South Africa|South African|Pretoria;Bloemfontein;Cape Town
ZM|ZMB|independent|Zambia|Republic of Zambia|Zambian|Lusaka
ZW|ZWE|independent|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
`;
