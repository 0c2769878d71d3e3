/**
 * Currencies: codes of ISO 4217 in use in 2024, without funds and metals; names, signs and adjectives written for
 * this project from general knowledge.
 * Licence: MIT, as the project.
 */
export interface Currency {
  /** ISO 4217. */
  code: string;
  /** What it is called behind a number, singular and plural. */
  units: readonly string[];
  /** Units that mean this currency where no adjective says whose; "francs" alone mean none. */
  own: readonly string[];
  /** What stands before a number, or behind it. */
  signs: readonly string[];
  /** Whose it is: "Canadian dollars". */
  adjectives: readonly string[];
}

// code|units, * where the word alone means this currency|signs|adjectives
const TABLE = `
USD|dollar* dollars*|$ US$ US~$ U.S.$|US,U.S.,American
EUR|euro* euros*|€|
GBP|pound* pounds* pound~sterling* pounds~sterling* sterling* quid*|£ UK£|British,UK
JPY|yen*|¥ JP¥|Japanese
CNY|yuan* renminbi* RMB*|RMB CN¥|Chinese
CHF|franc francs|SFr|Swiss
RUB|ruble* rubles* rouble* roubles*|₽|Russian
INR|rupee rupees|₹|Indian
AED|dirham dirhams|Dh Dhs|Emirati,UAE
AFN|afghani* afghanis*||Afghan
ALL|lek* leks*||Albanian
AMD|dram* drams*||Armenian
ANG|guilder guilders||Antillean
AOA|kwanza* kwanzas*||Angolan
ARS|peso pesos|AR$|Argentine,Argentinian
AUD|dollar dollars|A$ AU$|Australian
AWG|florin florins||Aruban
AZN|manat manats|₼|Azerbaijani,Azeri
BAM|mark marks||Bosnian
BBD|dollar dollars|Bds$|Barbadian,Barbados
BDT|taka* takas*|Tk Tk. ৳|Bangladeshi
BGN|lev* leva*||Bulgarian
BHD|dinar dinars||Bahraini
BIF|franc francs||Burundian
BMD|dollar dollars||Bermudian,Bermuda
BND|dollar dollars|B$|Brunei
BOB|boliviano* bolivianos*||Bolivian
BRL|real reais*|R$|Brazilian
BSD|dollar dollars||Bahamian
BTN|ngultrum* ngultrums*|Nu Nu.|Bhutanese
BWP|pula*||Botswana
BYN|ruble rubles rouble roubles||Belarusian,Belarusan
BZD|dollar dollars|BZ$|Belize,Belizean
CAD|dollar dollars|C$ CA$ Can$ CAD$|Canadian
CDF|franc francs||Congolese
CLP|peso pesos|CLP$|Chilean
COP|peso pesos|COP$ Col$|Colombian
CRC|colones*|₡|Costa~Rican
CUP|peso pesos||Cuban
CVE|escudo escudos||Cape~Verdean
CZK|koruna* korunas* koruny* crown crowns|Kč|Czech
DJF|franc francs||Djiboutian
DKK|krone kroner crown crowns||Danish
DOP|peso pesos|RD$|Dominican
DZD|dinar dinars||Algerian
EGP|pound pounds|E£ LE|Egyptian
ERN|nakfa*||Eritrean
ETB|birr* birrs*||Ethiopian
FJD|dollar dollars|FJ$|Fijian,Fiji
FKP|pound pounds||Falkland
GEL|lari*|₾|Georgian
GHS|cedi* cedis*|GH¢ GH₵ ₵ GHc|Ghanaian
GIP|pound pounds||Gibraltar
GMD|dalasi* dalasis*||Gambian
GNF|franc francs||Guinean
GTQ|quetzal* quetzales* quetzals*||Guatemalan
GYD|dollar dollars|G$|Guyanese,Guyana
HKD|dollar dollars|HK$|Hong~Kong,HK
HNL|lempira* lempiras*||Honduran
HTG|gourde* gourdes*||Haitian
HUF|forint* forints*|Ft|Hungarian
IDR|rupiah* rupiahs*|Rp Rp.|Indonesian
ILS|shekel* shekels*|₪ NIS|Israeli
IQD|dinar dinars||Iraqi
IRR|rial rials toman tomans||Iranian
ISK|króna krona krónur||Icelandic
JMD|dollar dollars|J$|Jamaican
JOD|dinar dinars|JD|Jordanian
KES|shilling shillings|Ksh KSh Ksh. KSh.|Kenyan,Kenya
KGS|som* soms*||Kyrgyz
KHR|riel* riels*|៛|Cambodian
KMF|franc francs||Comorian
KPW|won||North~Korean
KRW|won*|₩|South~Korean,Korean
KWD|dinar dinars|KD|Kuwaiti
KYD|dollar dollars|CI$|Cayman,Cayman~Islands
KZT|tenge*|₸|Kazakh,Kazakhstani
LAK|kip*|₭|Lao,Laotian
LBP|pound pounds lira liras|L£|Lebanese
LKR|rupee rupees|SLRs|Sri~Lankan
LRD|dollar dollars|L$|Liberian
LSL|loti* maloti*||Lesotho,Basotho
LYD|dinar dinars||Libyan
MAD|dirham dirhams||Moroccan
MDL|leu lei||Moldovan
MGA|ariary*||Malagasy
MKD|denar* denars*||Macedonian
MMK|kyat* kyats*||Myanmar,Burmese
MNT|tugrik* tugriks* tögrög*|₮|Mongolian
MOP|pataca* patacas*|MOP$|Macau,Macanese
MRU|ouguiya*||Mauritanian
MUR|rupee rupees||Mauritian
MVR|rufiyaa*|Rf|Maldivian
MWK|kwacha||Malawian,Malawi
MXN|peso pesos|MX$ Mex$|Mexican
MYR|ringgit* ringgits*|RM|Malaysian
MZN|metical* meticais*||Mozambican
NAD|dollar dollars|N$|Namibian,Namibia
NGN|naira* nairas*|₦|Nigerian
NIO|córdoba* córdobas* cordobas*||Nicaraguan
NOK|krone kroner crown crowns||Norwegian
NPR|rupee rupees|NRs|Nepali,Nepalese
NZD|dollar dollars|NZ$|New~Zealand,NZ,Kiwi
OMR|rial rials riyal riyals||Omani
PAB|balboa* balboas*||Panamanian
PEN|soles*||Peruvian
PGK|kina*||Papua~New~Guinean
PHP|peso pesos|₱ PhP|Philippine,Filipino
PKR|rupee rupees||Pakistani
PLN|zloty* zlotys* zloties* złoty*|zł|Polish
PYG|guarani* guaranis* guaraníes*|₲|Paraguayan
QAR|riyal riyals rial rials|QR|Qatari,Qatar
RON|leu lei||Romanian
RSD|dinar dinars||Serbian
RWF|franc francs|RWF|Rwandan,Rwanda
SAR|riyal riyals rial rials|SR|Saudi
SBD|dollar dollars|SI$|Solomon~Islands
SCR|rupee rupees||Seychelles
SDG|pound pounds||Sudanese
SEK|krona kronor* crown crowns||Swedish
SGD|dollar dollars|S$ SG$|Singapore,Singaporean
SHP|pound pounds||Saint~Helena
SLE|leone* leones*||Sierra~Leonean
SOS|shilling shillings||Somali
SRD|dollar dollars||Surinamese
SSP|pound pounds||South~Sudanese
STN|dobra* dobras*||São~Toméan
SVC|colón||Salvadoran
SYP|pound pounds lira liras||Syrian
SZL|lilangeni* emalangeni*||Swazi
THB|baht*|฿|Thai
TJS|somoni*||Tajik
TMT|manat manats||Turkmen
TND|dinar dinars||Tunisian
TOP|pa'anga*|T$|Tongan
TRY|lira* liras* lire|₺ TL|Turkish
TTD|dollar dollars|TT$|Trinidadian
TWD|dollar dollars|NT$|Taiwan,Taiwanese,New~Taiwan
TZS|shilling shillings|TSh TSh. Tsh|Tanzanian,Tanzania
UAH|hryvnia* hryvnias* hryvnya*|₴|Ukrainian
UGX|shilling shillings|USh USh. Ush|Ugandan,Uganda
UYU|peso pesos|UY$|Uruguayan
UZS|soum* soums*|so'm|Uzbek
VES|bolivar* bolivars* bolívar* bolívares* bolivares*|Bs Bs.|Venezuelan
VND|dong*|₫|Vietnamese
VUV|vatu*||Vanuatu
WST|tala*||Samoan
XAF|franc francs||Central~African~CFA,CFA
XCD|dollar dollars|EC$|East~Caribbean,Eastern~Caribbean
XOF|franc francs||West~African~CFA,CFA
XPF|franc francs||Pacific,CFP
YER|rial rials riyal riyals||Yemeni
ZAR|rand* rands*||South~African
ZMW|kwacha||Zambian,Zambia
ZWG|dollar dollars|Z$ ZW$ ZiG|Zimbabwean,Zimbabwe
`;

const spaced = (word: string): string => word.replaceAll('~', ' ');
const list = (field: string | undefined, by: string): string[] => (field ? field.split(by).map(spaced) : []);

export const CURRENCIES: readonly Currency[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code, units, signs, adjectives] = row.split('|');
    const words = list(units, ' ');
    return {
      code: code!,
      units: words.map((word) => word.replace('*', '')),
      own: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      signs: list(signs, ' '),
      adjectives: list(adjectives, ','),
    };
  });

/** Signs and words that several states use: a sum, but of no certain currency. */
export const SHARED_SIGNS: readonly string[] = ['Rs', 'Rs.', 'Re', 'Sh', 'Sh.', 'kr', 'Kr', 'FCFA', 'CFA'];
/** Hundredths; whose they are, only some say. */
export const HUNDREDTHS: Readonly<Record<string, string>> = { cent: '', cents: '', pence: 'GBP', penny: 'GBP', kopeks: 'RUB', kopecks: 'RUB', paise: '' }; // prettier-ignore
