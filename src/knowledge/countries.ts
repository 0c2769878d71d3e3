/**
 * Countries and territories: written for this project from general knowledge, so there is no licence but the
 * project's own. Codes: ISO 3166-1 alpha-2 (`XK`, `EU` and the like are user-assigned or reserved there). Membership
 * and capitals as of January 2025, after the United Nations' list of member states and its "Member States and capital
 * cities" (UNGEGN World Geographical Names).
 */
export interface Country {
  /** ISO 3166-1 alpha-2; territories and parts without a code of their own have a readable key instead. */
  code: string;
  name: string;
  official: string | null;
  variants: readonly string[];
  /** Adjectives and peoples: Afghan, Afghans. */
  demonyms: readonly string[];
  capital: string | null;
  status: 'member' | 'observer' | 'territory' | 'part' | 'former';
}

/** Whence the facts are, and the day for which they hold, ISO 8601; shown beside them. */
export const COUNTRY_SOURCE = 'ISO 3166-1; UN member states and capital cities';
export const COUNTRY_DATE = '2025-01-31';

// code|short name|official name|variants|demonyms|capital
const MEMBERS = `
AF|Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Republic of Albania||Albanian,Albanians|Tirana
DZ|Algeria|People's Democratic Republic of Algeria||Algerian,Algerians|Algiers
AD|Andorra|Principality of Andorra||Andorran,Andorrans|Andorra la Vella
AO|Angola|Republic of Angola||Angolan,Angolans|Luanda
AG|Antigua and Barbuda||Antigua|Antiguan,Antiguans,Barbudan|Saint John's
AR|Argentina|Argentine Republic||Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans|Buenos Aires
AM|Armenia|Republic of Armenia||Armenian,Armenians|Yerevan
AU|Australia|Commonwealth of Australia||Australian,Australians,Aussie,Aussies|Canberra
AT|Austria|Republic of Austria||Austrian,Austrians|Vienna
AZ|Azerbaijan|Republic of Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas|Commonwealth of the Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Kingdom of Bahrain||Bahraini,Bahrainis|Manama
BD|Bangladesh|People's Republic of Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|||Barbadian,Barbadians,Bajan,Bajans|Bridgetown
BY|Belarus|Republic of Belarus|Byelorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk
BE|Belgium|Kingdom of Belgium||Belgian,Belgians|Brussels
BZ|Belize|||Belizean,Belizeans|Belmopan
BJ|Benin|Republic of Benin||Beninese,Beninois|Porto-Novo
BT|Bhutan|Kingdom of Bhutan||Bhutanese|Thimphu
BO|Bolivia|Plurinational State of Bolivia||Bolivian,Bolivians|Sucre
BA|Bosnia and Herzegovina||Bosnia,Bosnia-Herzegovina,BiH|Bosnian,Bosnians,Herzegovinian|Sarajevo
BW|Botswana|Republic of Botswana||Botswanan,Batswana,Motswana|Gaborone
BR|Brazil|Federative Republic of Brazil|Brasil|Brazilian,Brazilians|Brasília
BN|Brunei|Brunei Darussalam||Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria|Republic of Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|||Burkinabe,Burkinabé|Ouagadougou
BI|Burundi|Republic of Burundi||Burundian,Burundians|Gitega
CV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cape Verdean,Cape Verdeans,Cabo Verdean|Praia
KH|Cambodia|Kingdom of Cambodia||Cambodian,Cambodians,Khmer,Khmers|Phnom Penh
CM|Cameroon|Republic of Cameroon||Cameroonian,Cameroonians|Yaoundé
CA|Canada|||Canadian,Canadians|Ottawa
CF|Central African Republic||CAR,Centrafrique|Central African|Bangui
TD|Chad|Republic of Chad||Chadian,Chadians|N'Djamena
CL|Chile|Republic of Chile||Chilean,Chileans|Santiago
CN|China|People's Republic of China|PRC,P.R. China,PR China|Chinese|Beijing
CO|Colombia|Republic of Colombia||Colombian,Colombians|Bogotá
KM|Comoros|Union of the Comoros||Comorian,Comorians,Comoran|Moroni
CG|Republic of the Congo||Congo-Brazzaville,Congo Republic,Republic of Congo||Brazzaville
CD|Democratic Republic of the Congo||Democratic Republic of Congo,DRC,DR Congo,D.R. Congo,Congo-Kinshasa,Zaire,Congo|Congolese|Kinshasa
CR|Costa Rica|Republic of Costa Rica||Costa Rican,Costa Ricans|San José
CI|Côte d'Ivoire|Republic of Côte d'Ivoire|Ivory Coast|Ivorian,Ivorians,Ivoirian|Yamoussoukro
HR|Croatia|Republic of Croatia||Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Republic of Cuba||Cuban,Cubans|Havana
CY|Cyprus|Republic of Cyprus||Cypriot,Cypriots|Nicosia
CZ|Czech Republic||Czechia|Czech,Czechs|Prague
DK|Denmark|Kingdom of Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti|Republic of Djibouti||Djiboutian,Djiboutians|Djibouti
DM|Dominica|Commonwealth of Dominica|||Roseau
DO|Dominican Republic|||Dominican,Dominicans|Santo Domingo
EC|Ecuador|Republic of Ecuador||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt||Egyptian,Egyptians|Cairo
SV|El Salvador|Republic of El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador
GQ|Equatorial Guinea|Republic of Equatorial Guinea||Equatoguinean,Equatoguineans,Equatorial Guinean|Malabo
ER|Eritrea|State of Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia|Republic of Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Kingdom of Eswatini|Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia|Federal Democratic Republic of Ethiopia||Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Republic of Fiji||Fijian,Fijians|Suva
FI|Finland|Republic of Finland||Finnish,Finn,Finns|Helsinki
FR|France|French Republic||French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese Republic||Gabonese|Libreville
GM|Gambia|Republic of The Gambia|The Gambia|Gambian,Gambians|Banjul
GE|Georgia|||Georgian,Georgians|Tbilisi
DE|Germany|Federal Republic of Germany||German,Germans|Berlin
GH|Ghana|Republic of Ghana||Ghanaian,Ghanaians|Accra
GR|Greece|Hellenic Republic||Greek,Greeks,Hellenic|Athens
GD|Grenada|||Grenadian,Grenadians|Saint George's
GT|Guatemala|Republic of Guatemala||Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Republic of Guinea|Guinea-Conakry|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Republic of Guinea-Bissau||Bissau-Guinean,Bissau-Guineans|Bissau
GY|Guyana|Co-operative Republic of Guyana||Guyanese|Georgetown
HT|Haiti|Republic of Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras|Republic of Honduras||Honduran,Hondurans|Tegucigalpa
HU|Hungary|||Hungarian,Hungarians|Budapest
IS|Iceland|||Icelandic,Icelander,Icelanders|Reykjavík
IN|India|Republic of India||Indian,Indians|New Delhi
ID|Indonesia|Republic of Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran|Persia|Iranian,Iranians|Tehran
IQ|Iraq|Republic of Iraq||Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish Republic|Irish,Irishman,Irishmen|Dublin
IL|Israel|State of Israel||Israeli,Israelis|Jerusalem
IT|Italy|Italian Republic||Italian,Italians|Rome
JM|Jamaica|||Jamaican,Jamaicans|Kingston
JP|Japan|||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan||Jordanian,Jordanians|Amman
KZ|Kazakhstan|Republic of Kazakhstan||Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana
KE|Kenya|Republic of Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati|Republic of Kiribati||I-Kiribati,Kiribatian|South Tarawa
KW|Kuwait|State of Kuwait||Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos|Lao People's Democratic Republic|Lao PDR|Laotian,Laotians,Lao|Vientiane
LV|Latvia|Republic of Latvia||Latvian,Latvians|Riga
LB|Lebanon|Lebanese Republic||Lebanese|Beirut
LS|Lesotho|Kingdom of Lesotho||Basotho,Mosotho|Maseru
LR|Liberia|Republic of Liberia||Liberian,Liberians|Monrovia
LY|Libya|State of Libya|Libyan Arab Jamahiriya|Libyan,Libyans|Tripoli
LI|Liechtenstein|Principality of Liechtenstein||Liechtensteiner|Vaduz
LT|Lithuania|Republic of Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg||Luxembourger,Luxembourgers,Luxembourgish|Luxembourg
MG|Madagascar|Republic of Madagascar||Malagasy,Madagascan|Antananarivo
MW|Malawi|Republic of Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia|||Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Republic of Maldives|The Maldives|Maldivian,Maldivians|Malé
ML|Mali|Republic of Mali||Malian,Malians|Bamako
MT|Malta|Republic of Malta||Maltese|Valletta
MH|Marshall Islands|Republic of the Marshall Islands||Marshallese|Majuro
MR|Mauritania|Islamic Republic of Mauritania||Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Republic of Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico|United Mexican States||Mexican,Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|FSM|Micronesian,Micronesians|Palikir
MD|Moldova|Republic of Moldova|Moldavia|Moldovan,Moldovans|Chișinău
MC|Monaco|Principality of Monaco||Monegasque,Monégasque|Monaco
MN|Mongolia|||Mongolian,Mongolians,Mongol,Mongols|Ulaanbaatar
ME|Montenegro|||Montenegrin,Montenegrins|Podgorica
MA|Morocco|Kingdom of Morocco||Moroccan,Moroccans|Rabat
MZ|Mozambique|Republic of Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Republic of the Union of Myanmar|Burma|Burmese|Naypyidaw
NA|Namibia|Republic of Namibia||Namibian,Namibians|Windhoek
NR|Nauru|Republic of Nauru||Nauruan,Nauruans|Yaren
NP|Nepal|Federal Democratic Republic of Nepal||Nepali,Nepalis,Nepalese|Kathmandu
NL|Netherlands|Kingdom of the Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam
NZ|New Zealand|||New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
NI|Nicaragua|Republic of Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger|Republic of the Niger||Nigerien,Nigeriens|Niamey
NG|Nigeria|Federal Republic of Nigeria||Nigerian,Nigerians|Abuja
KP|North Korea|Democratic People's Republic of Korea|DPRK,N. Korea,Democratic Peoples Republic of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia|Republic of North Macedonia|Macedonia,FYROM,The former Yugoslav Republic of Macedonia|Macedonian,Macedonians,North Macedonian|Skopje
NO|Norway|Kingdom of Norway||Norwegian,Norwegians|Oslo
OM|Oman|Sultanate of Oman||Omani,Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan||Pakistani,Pakistanis|Islamabad
PW|Palau|Republic of Palau||Palauan,Palauans|Ngerulmud
PA|Panama|Republic of Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Independent State of Papua New Guinea|PNG|Papua New Guinean,Papua New Guineans,Papuan,Papuans|Port Moresby
PY|Paraguay|Republic of Paraguay||Paraguayan,Paraguayans|Asunción
PE|Peru|Republic of Peru||Peruvian,Peruvians|Lima
PH|Philippines|Republic of the Philippines|The Philippines|Filipino,Filipinos,Philippine,Filipina,Filipinas|Manila
PL|Poland|Republic of Poland||Polish,Poles,Pole|Warsaw
PT|Portugal|Portuguese Republic||Portuguese|Lisbon
QA|Qatar|State of Qatar||Qatari,Qataris|Doha
RO|Romania|||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation||Russian,Russians|Moscow
RW|Rwanda|Republic of Rwanda||Rwandan,Rwandans,Rwandese|Kigali
KN|Saint Kitts and Nevis||St. Kitts and Nevis,St Kitts and Nevis,St. Kitts|Kittitian,Kittitians,Nevisian|Basseterre
LC|Saint Lucia||St. Lucia,St Lucia|Saint Lucian,Saint Lucians,St. Lucian|Castries
VC|Saint Vincent and the Grenadines||St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent|Vincentian,Vincentians|Kingstown
WS|Samoa|Independent State of Samoa||Samoan,Samoans|Apia
SM|San Marino|Republic of San Marino||Sammarinese|San Marino
ST|São Tomé and Príncipe||Sao Tome|São Toméan|São Tomé
SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
SN|Senegal|Republic of Senegal||Senegalese|Dakar
RS|Serbia|Republic of Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles|Republic of Seychelles||Seychellois|Victoria
SL|Sierra Leone|Republic of Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Republic of Singapore||Singaporean,Singaporeans|Singapore
SK|Slovakia|Slovak Republic||Slovak,Slovaks,Slovakian,Slovakians|Bratislava
SI|Slovenia|Republic of Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SB|Solomon Islands||The Solomon Islands,Solomons|Solomon Islander,Solomon Islanders|Honiara
SO|Somalia|Federal Republic of Somalia||Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|Republic of South Africa|RSA|South African,South Africans|Pretoria
KR|South Korea|Republic of Korea|ROK,S. Korea,Korea|South Korean,South Koreans,Korean,Koreans|Seoul
SS|South Sudan|Republic of South Sudan||South Sudanese|Juba
ES|Spain|Kingdom of Spain||Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Republic of the Sudan|The Sudan|Sudanese|Khartoum
SR|Suriname|Republic of Suriname|Surinam|Surinamese|Paramaribo
SE|Sweden|Kingdom of Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss Confederation||Swiss|Bern
SY|Syria|Syrian Arab Republic||Syrian,Syrians|Damascus
TJ|Tajikistan|Republic of Tajikistan||Tajik,Tajiks,Tajikistani|Dushanbe
TZ|Tanzania|United Republic of Tanzania||Tanzanian,Tanzanians|Dodoma
TH|Thailand|Kingdom of Thailand|Siam|Thai,Thais|Bangkok
TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timor|Timorese,East Timorese|Dili
TG|Togo|Togolese Republic||Togolese|Lomé
TO|Tonga|Kingdom of Tonga||Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians,Tobagonian|Port of Spain
TN|Tunisia|Republic of Tunisia||Tunisian,Tunisians|Tunis
TR|Turkey|Republic of Türkiye|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|||Turkmen,Turkmens,Turkmenistani|Ashgabat
TV|Tuvalu|||Tuvaluan,Tuvaluans|Funafuti
UG|Uganda|Republic of Uganda||Ugandan,Ugandans|Kampala
UA|Ukraine||The Ukraine|Ukrainian,Ukrainians|Kyiv
AE|United Arab Emirates||UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brit,Brits|London
US|United States|United States of America|US,U.S.,USA,U.S.A.,America|American,Americans|Washington, D.C.
UY|Uruguay|Eastern Republic of Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan||Uzbek,Uzbeks,Uzbekistani|Tashkent
VU|Vanuatu|Republic of Vanuatu||Vanuatuan,Ni-Vanuatu|Port Vila
VE|Venezuela|Bolivarian Republic of Venezuela||Venezuelan,Venezuelans|Caracas
VN|Vietnam|Socialist Republic of Vietnam|Viet Nam,Socialist Republic of Viet Nam|Vietnamese|Hanoi
YE|Yemen|Republic of Yemen||Yemeni,Yemenis,Yemenite|Sana'a
ZM|Zambia|Republic of Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe|Republic of Zimbabwe||Zimbabwean,Zimbabweans|Harare`;

const OBSERVERS = `
PS|Palestine|State of Palestine|Palestinian territories,Palestinian Territories,Occupied Palestinian Territory|Palestinian,Palestinians|
VA|Holy See||Vatican,Vatican City|Vatican|Vatican City`;

const TERRITORIES = `
TW|Taiwan|Republic of China|Chinese Taipei,Formosa|Taiwanese|Taipei
XK|Kosovo|Republic of Kosovo||Kosovar,Kosovars,Kosovan|Pristina
HK|Hong Kong|Hong Kong Special Administrative Region|HKSAR|Hongkonger,Hong Konger,Hong Kongers,Hongkongers|
MO|Macau|Macao Special Administrative Region|Macao|Macanese|
GL|Greenland|||Greenlandic,Greenlander,Greenlanders|Nuuk
PR|Puerto Rico|||Puerto Rican,Puerto Ricans|San Juan
EH|Western Sahara|Sahrawi Arab Democratic Republic|SADR|Sahrawi,Sahrawis,Saharawi|
FO|Faroe Islands|||Faroese|Tórshavn
GI|Gibraltar|||Gibraltarian,Gibraltarians|Gibraltar
BM|Bermuda|||Bermudian,Bermudians|Hamilton
GU|Guam|||Guamanian,Guamanians|Hagåtña
AS|American Samoa||||Pago Pago
NC|New Caledonia|||New Caledonian,Kanak,Kanaks|Nouméa
PF|French Polynesia||||Papeete
GF|French Guiana||||Cayenne
GP|Guadeloupe|||Guadeloupean,Guadeloupeans|Basse-Terre
MQ|Martinique|||Martinican,Martinicans|Fort-de-France
RE|Réunion||||
YT|Mayotte|||Mahoran,Mahorans|
FK|Falkland Islands||Falklands,Malvinas,Islas Malvinas|Falkland Islander,Falkland Islanders|
AW|Aruba|||Aruban,Arubans|Oranjestad
CW|Curaçao||Curacao||Willemstad
KY|Cayman Islands||Caymans|Caymanian,Caymanians|
VG|British Virgin Islands||BVI||Road Town
VI|US Virgin Islands||U.S. Virgin Islands||
CK|Cook Islands|||Cook Islander,Cook Islanders|Avarua
NU|Niue|||Niuean,Niueans|Alofi
AQ|Antarctica|||Antarctic|
IM|Isle of Man|||Manx|
JE|Jersey||||Saint Helier
GG|Guernsey||||
AI|Anguilla|||Anguillan,Anguillans|
AX|Åland|||Ålander,Ålanders|Mariehamn
BL|Saint Barthélemy||Saint Barthelemy,St. Barts||Gustavia
BQ|Caribbean Netherlands||Bonaire||
BV|Bouvet Island||||
CC|Cocos Islands|Territory of Cocos (Keeling) Islands|||
CX|Christmas Island||||
GS|South Georgia and the South Sandwich Islands||South Georgia||
HM|Heard Island and McDonald Islands||||
IO|British Indian Ocean Territory||Chagos Islands,Chagos Archipelago,Chagos|Chagossian,Chagossians|
MF|Saint Martin||St. Martin||Marigot
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|Northern Marianas||
MS|Montserrat|||Montserratian,Montserratians|
NF|Norfolk Island||||
PM|Saint Pierre and Miquelon||St. Pierre and Miquelon||
PN|Pitcairn Islands||Pitcairn||Adamstown
SH|Saint Helena||St. Helena|Saint Helenian|
SJ|Svalbard and Jan Mayen||||
SX|Sint Maarten||St. Maarten||Philipsburg
TC|Turks and Caicos Islands||Turks and Caicos||
TF|French Southern and Antarctic Lands||French Southern Territories||
TK|Tokelau|||Tokelauan,Tokelauans|
UM|United States Minor Outlying Islands||||
WF|Wallis and Futuna||||`;

const PARTS = `
GB-ENG|England|||English,Englishman,Englishmen|
GB-SCT|Scotland|||Scottish,Scot,Scots,Scotsman|Edinburgh
GB-WLS|Wales|||Welsh,Welshman|Cardiff
GB-NIR|Northern Ireland|||Northern Irish|Belfast
gaza|Gaza Strip||Gaza,the Gaza Strip|Gazan,Gazans|
west-bank|West Bank|||
crimea|Crimea|Autonomous Republic of Crimea|Republic of Crimea,Crimean Peninsula|Crimean,Crimeans|
donbas|Donbas||Donbass||
donetsk-region|Donetsk People's Republic||DPR||
luhansk-region|Luhansk People's Republic||LPR,Lugansk People's Republic||
nagorno-karabakh|Nagorno-Karabakh||Karabakh,Artsakh,Nagorny Karabakh||Stepanakert
abkhazia|Abkhazia|Republic of Abkhazia||Abkhaz,Abkhazian,Abkhazians|Sukhumi
south-ossetia|South Ossetia|||Ossetian,Ossetians,South Ossetian,South Ossetians|Tskhinvali
transnistria|Transnistria||Transdniestria,Pridnestrovie|Transnistrian|Tiraspol
northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC|Turkish Cypriot,Turkish Cypriots,Greek Cypriot,Greek Cypriots|
somaliland|Somaliland|||Somalilander|Hargeisa
puntland|Puntland||||
kurdistan|Kurdistan||Kurdistan Region,Iraqi Kurdistan|Kurdish,Kurd,Kurds|Erbil
kashmir|Kashmir||Jammu and Kashmir,Jammu & Kashmir|Kashmiri,Kashmiris|Srinagar
tibet|Tibet||Xizang|Tibetan,Tibetans|Lhasa
xinjiang|Xinjiang||Xinjiang Uygur Autonomous Region|Uighur,Uighurs,Uyghur,Uyghurs|Urumqi
golan|Golan Heights||Golan||
east-jerusalem|East Jerusalem||||
darfur|Darfur|||Darfuri,Darfuris|
tigray|Tigray|||Tigrayan,Tigrayans|Mekelle
republika-srpska|Republika Srpska||||Banja Luka
catalonia|Catalonia|||Catalan,Catalans|Barcelona
chechnya|Chechnya|Chechen Republic||Chechen,Chechens|Grozny
quebec|Quebec||Québec|Quebecer,Quebecois,Québécois|
tasmania|Tasmania|||Tasmanian,Tasmanians|`;

const FORMER = `
SU|Soviet Union|Union of Soviet Socialist Republics|USSR,U.S.S.R.|Soviet,Soviets|Moscow
YU|Yugoslavia|Socialist Federal Republic of Yugoslavia|Former Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|Belgrade
DD|East Germany|German Democratic Republic|GDR|East German,East Germans|
CS|Czechoslovakia|||Czechoslovak|Prague
WD|West Germany|||West German,West Germans|Bonn
VS|South Vietnam|||South Vietnamese|
VD|North Vietnam|||North Vietnamese|
RH|Rhodesia|||Rhodesian,Rhodesians|`;

function read(table: string, status: Country['status']): Country[] {
  const list = (field: string | undefined): string[] => (field ? field.split(',') : []);
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code, name, official, variants, demonyms, capital] = line.split('|');
      return {
        code: code!,
        name: name!,
        official: official === undefined || official === '' ? null : official,
        variants: list(variants),
        demonyms: list(demonyms),
        capital: capital === undefined || capital === '' ? null : capital,
        status,
      };
    });
}

/** All UN members, the observers, and the territories, parts and former states that texts name. */
export const COUNTRIES: readonly Country[] = [
  ...read(MEMBERS, 'member'),
  ...read(OBSERVERS, 'observer'),
  ...read(TERRITORIES, 'territory'),
  ...read(PARTS, 'part'),
  ...read(FORMER, 'former'),
];
