import { COUNTRIES } from './countries';

/**
 * Members and seats of international bodies and formats. Written for this project from general knowledge of the
 * founding documents and of the lists of members that the bodies publish. Facts that age: they hold on the day below,
 * so that Indonesia is in BRICS, the three states of the Alliance of Sahel States have left ECOWAS, and Timor-Leste is
 * not yet in ASEAN. What was not certain is left out.
 *
 * Line: `key|seat|members`. Members are ISO 3166-1 codes, or names where there is none, `_` for a space; a number where
 * the list would be too long to read.
 */
export interface Membership {
  seat: string | null;
  /** Short names of the members, in alphabetical order, those that are no countries last; null when not listed. */
  members: readonly string[] | null;
  /** How many there are; null when not known. */
  count: number | null;
}

/** The day for which members and seats hold, ISO 8601. */
export const MEMBERSHIP_DATE = '2025-01-31';
/** Whence they are; shown beside them. */
export const MEMBERSHIP_SOURCE = 'founding documents and published lists of members';

const TABLE = `
UN|New York|193
UNSC|New York|
UNGA|New York|193
ECOSOC|New York|54
ICJ|The Hague|
UN Secretariat|New York|
OHCHR|Geneva|
UNHCR|Geneva|
UNHRC|Geneva|47
UNICEF|New York|
UNESCO|Paris|194
UNDP|New York|
UNCDF|New York|
UNV|Bonn|
UNEP|Nairobi|
UNFPA|New York|
UNODC|Vienna|
UNOPS|Copenhagen|
UNRWA|Amman and Gaza|
UNCTAD|Geneva|195
ITC|Geneva|
UNIDO|Vienna|
UPU|Bern|192
UNWTO|Madrid|
UNFCCC|Bonn|
UNCCD|Bonn|
UN Women|New York|
UNAIDS|Geneva|
UN-Habitat|Nairobi|
UNDRR|Geneva|
UNITAR|Geneva|
UNIDIR|Geneva|
UNU|Tokyo|
UNOG|Geneva|
UNOV|Vienna|
UNON|Nairobi|
UNOOSA|Vienna|
ECA|Addis Ababa|54
UNECE|Geneva|56
ECLAC|Santiago|
ESCAP|Bangkok|
ESCWA|Beirut|
INCB|Vienna|
Conference on Disarmament|Geneva|65
WHO|Geneva|194
PAHO|Washington, D.C.|
IARC|Lyon|
WFP|Rome|
FAO|Rome|
ILO|Geneva|187
IOM|Geneva|
IAEA|Vienna|
ICAO|Montreal|193
IMO|London|176
ITU|Geneva|194
WIPO|Geneva|193
WMO|Geneva|193
IFAD|Rome|
IPCC|Geneva|195
IPBES|Bonn|
ISA|Kingston|
ITLOS|Hamburg|
Codex Alimentarius Commission|Rome|
GEF|Washington, D.C.|
GCF|Incheon|
IMF|Washington, D.C.|191
WB|Washington, D.C.|
IBRD|Washington, D.C.|189
IDA|Washington, D.C.|
IFC|Washington, D.C.|
MIGA|Washington, D.C.|
ICSID|Washington, D.C.|
WTO|Geneva|166
OPCW|The Hague|193
CTBTO|Vienna|
ICC|The Hague|125
IRMCT|The Hague and Arusha|
UNIFIL|Naqoura|
UNMIK|Pristina|
UNAMA|Kabul|
UNAMI|Baghdad|
UNFICYP|Nicosia|
UNTSO|Jerusalem|
UNMISS|Juba|
MONUSCO|Kinshasa|
MINUSCA|Bangui|
MINURSO|Laayoune|
UNSMIL|Tripoli|
UNRCCA|Ashgabat|
UNOWAS|Dakar|
BINUH|Port-au-Prince|
EU|Brussels|AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
European Commission|Brussels|
European Council|Brussels|
Council of the European Union|Brussels|
European Parliament|Strasbourg|
ECB|Frankfurt|
EEAS|Brussels|
ECJ|Luxembourg|
European Court of Auditors|Luxembourg|
EESC|Brussels|
EIB|Luxembourg|
EPPO|Luxembourg|
Eurostat|Luxembourg|
Frontex|Warsaw|
Europol|The Hague|
Eurojust|The Hague|
CEPOL|Budapest|
EUAA|Valletta|
EMA|Amsterdam|
EFSA|Parma|
ECHA|Helsinki|
EASA|Cologne|
EMSA|Lisbon|
EFCA|Vigo|
ENISA|Athens|
EDA|Brussels|
EUISS|Paris|
EUSPA|Prague|
European Union Agency for Fundamental Rights|Vienna|
EIGE|Vilnius|
EUDA|Lisbon|
ECDC|Stockholm|
European Environment Agency|Copenhagen|
ESMA|Paris|
EBA|Paris|
EIOPA|Frankfurt|
ACER|Ljubljana|
EUIPO|Alicante|
eu-LISA|Tallinn|
EU-OSHA|Bilbao|
ELA|Bratislava|
NATO|Brussels|AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US
NAC|Brussels|
SHAPE|Mons|
CCDCOE|Tallinn|
OSCE|Vienna|AL AD AM AT AZ BY BE BA BG CA HR CY CZ DK EE FI FR GE DE GR VA HU IS IE IT KZ KG LV LI LT LU MT MD MC MN ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH TJ TR TM UA GB US UZ
ODIHR|Warsaw|
HCNM|The Hague|
COE|Strasbourg|AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB
PACE|Strasbourg|
ECHR|Strasbourg|
Venice Commission|Strasbourg|
EBRD|London|
EFTA|Geneva|IS LI NO CH
RCC|Sarajevo|
CEI|Trieste|
CBSS|Stockholm|DK EE FI DE IS LV LT NO PL SE European_Union
Nordic Council|Copenhagen|DK FI IS NO SE AX FO GL
Nordic Council of Ministers|Copenhagen|DK FI IS NO SE
Baltic Assembly|Riga|EE LV LT
NB8||DK EE FI IS LV LT NO SE
JEF||DK EE FI IS LV LT NL NO SE GB
Benelux Union|Brussels|BE NL LU
Arctic Council|Tromsø|CA DK FI IS NO RU SE US
ESA|Paris|
CERN|Geneva|
CSTO|Moscow|AM BY KZ KG RU TJ
CIS|Minsk|AM AZ BY KZ KG MD RU TJ UZ
EAEU|Moscow|AM BY KZ KG RU
Eurasian Economic Commission|Moscow|AM BY KZ KG RU
EDB|Almaty|
Union State||BY RU
BSEC|Istanbul|AL AM AZ BG GE GR MD MK RO RU RS TR UA
GUAM|Kyiv|GE UA AZ MD
AU|Addis Ababa|DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW EH ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
AUC|Addis Ababa|
African Union Peace and Security Council|Addis Ababa|15
PAP|Midrand|
ACHPR|Banjul|
AfCHPR|Arusha|
Africa CDC|Addis Ababa|
NEPAD|Midrand|
AfCFTA|Accra|
AfDB|Abidjan|
Afreximbank|Cairo|
ECOWAS|Abuja|BJ CV CI GM GH GN GW LR NG SN SL TG
EBID|Lomé|
BOAD|Lomé|
BCEAO|Dakar|
SADC|Gaborone|AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW
SACU|Windhoek|BW SZ LS NA ZA
EAC|Arusha|BI CD KE RW SO SS TZ UG
EALA|Arusha|
IGAD|Djibouti|DJ ER ET KE SO SS SD UG
COMESA|Lusaka|BI KM CD DJ EG ER SZ ET KE LY MG MW MU RW SC SO SD TN UG ZM ZW
ECCAS|Libreville|AO BI CM CF TD CG CD GQ GA RW ST
CEPGL|Gisenyi|BI CD RW
ICGLR|Bujumbura|AO BI CF CG CD KE RW SS SD TZ UG ZM
LCBC|N'Djamena|CM CF TD LY NE NG
AMU|Rabat|DZ LY MR MA TN
UEMOA|Ouagadougou|BJ BF CI GW ML NE SN TG
CEMAC|Bangui|CM CF TD CG GQ GA
AES||BF ML NE
MRU|Freetown|CI GN LR SL
Indian Ocean Commission|Ebène|KM FR MG MU SC
Nile Basin Initiative|Entebbe|
Arab League|Cairo|DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE
ALECSO|Tunis|
AMF|Abu Dhabi|
OIC|Jeddah|AF AL DZ AZ BH BD BJ BN BF CM TD KM CI DJ EG GA GM GN GW GY ID IR IQ JO KZ KW KG LB LY MY MV ML MR MA MZ NE NG OM PK PS QA SA SN SL SO SD SR SY TJ TG TN TR TM UG AE UZ YE
ICESCO|Rabat|
IsDB|Jeddah|57
GCC|Riyadh|BH KW OM QA SA AE
OPEC|Vienna|DZ CG GQ GA IR IQ KW LY NG SA AE VE
OAPEC|Kuwait City|
GECF|Doha|
EMGF|Cairo|
UfM|Barcelona|43
ECO|Tehran|AF AZ IR KZ KG PK TJ TR TM UZ
D-8|Istanbul|AZ BD EG ID IR MY NG PK TR
ASEAN|Jakarta|BN KH ID LA MY MM PH SG TH VN
ASEAN Secretariat|Jakarta|
AHA Centre|Jakarta|
ARF||27
ADMM-Plus||BN KH ID LA MY MM PH SG TH VN AU CN IN JP NZ KR RU US
ASEAN Plus Three||BN KH ID LA MY MM PH SG TH VN CN JP KR
EAS||BN KH ID LA MY MM PH SG TH VN AU CN IN JP NZ KR RU US
SCO|Beijing|BY CN IN IR KZ KG PK RU TJ UZ
RATS|Tashkent|
CICA|Astana|AF AZ BH BD KH CN EG IN IR IQ IL JO KZ KW KG MN PK PS QA KR RU LK TJ TH TR AE UZ VN
OTS|Istanbul|AZ KZ KG TR UZ
TURKSOY|Ankara|
SAARC|Kathmandu|AF BD BT IN MV NP PK LK
BIMSTEC|Dhaka|BD BT IN MM NP LK TH
BBIN||BD BT IN NP
IORA|Ebène|AU BD KM FR IN ID IR KE MG MY MV MU MZ OM SC SG SO ZA LK TZ TH AE YE
MGC||KH IN LA MM TH VN
LMC||KH CN LA MM TH VN
MRC|Vientiane|KH LA TH VN
ACMECS||KH LA MM TH VN
Trilateral Cooperation Secretariat|Seoul|CN JP KR
ADB|Manila|69
AIIB|Beijing|
NDB|Shanghai|
International Solar Alliance|Gurugram|
APEC|Singapore|AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG Chinese_Taipei TH US VN
PIF|Suva|AU CK FM FJ PF KI NR NC NZ NU PW PG MH WS SB TO TV VU
MSG|Port Vila|
Pacific Community|Nouméa|
SPREP|Apia|
FFA|Honiara|
OAS|Washington, D.C.|
IACHR|Washington, D.C.|
Inter-American Court of Human Rights|San José|
IDB|Washington, D.C.|48
Development Bank of Latin America|Caracas|
CELAC||AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE
CARICOM|Georgetown|AG BS BB BZ DM GD GY HT JM MS KN LC VC SR TT
Caribbean Court of Justice|Port of Spain|
CARPHA|Port of Spain|
CDB|Bridgetown|
ACS|Port of Spain|25
OECS|Castries|AG DM GD MS KN LC VC
MERCOSUR|Montevideo|AR BO BR PY UY Venezuela_(suspended)
ALBA|Caracas|AG BO CU DM GD NI KN LC VC VE
ALADI|Montevideo|AR BO BR CL CO CU EC MX PA PY PE UY VE
SELA|Caracas|
OLADE|Quito|
SICA|San Salvador|BZ CR DO SV GT HN NI PA
CABEI|Tegucigalpa|
PARLACEN|Guatemala City|
Andean Community|Lima|BO CO EC PE
Pacific Alliance||CL CO MX PE
ACTO|Brasília|BO BR CO EC GY PE SR VE
OPANAL|Mexico City|33
SEGIB|Madrid|
G7||CA FR DE IT JP GB US
G8||CA FR DE IT JP RU GB US
G20||AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US African_Union European_Union
G77||134
G4||BR DE IN JP
AOSIS||39
NAM||121
BRICS||BR CN EG ET IN ID IR RU ZA AE
BASIC||BR ZA IN CN
Russia-India-China||RU IN CN
MIKTA||MX ID KR TR AU
IBSA||IN BR ZA
Quad||AU IN JP US
AUKUS||AU GB US
ANZUS||AU NZ US
I2U2||IN IL AE US
Negev Forum||BH EG IL MA AE US
Five Eyes||AU CA NZ GB US
Quartet||RU US United_Nations European_Union
P5+1||CN FR DE RU GB US
P5||CN FR RU GB US
P3||FR GB US
E3||FR DE GB
Normandy Four||FR DE RU UA
Astana format||IR RU TR
OSCE Minsk Group||AM AZ BY FI FR DE IT RU SE TR US
3+3 format||AM AZ GE IR RU TR
C5+1||KZ KG TJ TM UZ US
Trilateral Contact Group||RU UA OSCE
Open Balkan||AL MK RS
Three Seas Initiative||AT BG HR CZ EE GR HU LV LT PL RO SK SI
Bucharest Nine||BG CZ EE HU LV LT PL RO SK
Lublin Triangle||LT PL UA
Weimar Triangle||FR DE PL
Visegrad Group||CZ HU PL SK
Slavkov Format||AT CZ SK
MTCR||35
NSG||48
Wassenaar Arrangement|Vienna|42
OECD|Paris|AU AT BE CA CL CO CR CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU MX NL NZ NO PL PT SK SI ES SE CH TR GB US
NEA|Paris|
IEA|Paris|
IEF|Riyadh|
IRENA|Abu Dhabi|
FATF|Paris|
BIS|Basel|63
Financial Stability Board|Basel|
Commonwealth|London|AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK TZ TG TO TT TV UG GB VU ZM
Commonwealth Secretariat|London|
OIF|Paris|
CPLP|Lisbon|AO BR CV GW GQ MZ PT ST TL
OACPS|Brussels|79
WCO|Brussels|
WOAH|Paris|
Interpol|Lyon|196
PCA|The Hague|
HCCH|The Hague|
UNIDROIT|Rome|
IPU|Geneva|
ISO|Geneva|
IEC|Geneva|
IHO|Monaco|
BIE|Paris|
ICRC|Geneva|
IFRC|Geneva|
Gavi|Geneva|
Global Fund|Geneva|
CEPI|Oslo|
IUCN|Gland|
WADA|Montreal|
CAS|Lausanne|
IOC|Lausanne|
FIFA|Zurich|
UEFA|Nyon|
IATA|Montreal|
ITER|Cadarache|
SWIFT|La Hulpe|`;

const place = new Map(COUNTRIES.map(({ code }, i) => [code, i]));

function read(field: string): Pick<Membership, 'members' | 'count'> {
  if (/^\d*$/.test(field)) return { members: null, count: field === '' ? null : Number(field) };
  const codes = field.split(' ');
  const at = (code: string): number => place.get(code) ?? COUNTRIES.length;
  const members = codes
    .sort((a, b) => at(a) - at(b))
    .map((code) => COUNTRIES[at(code)]?.name ?? code.replace(/_/g, ' '));
  return { members, count: members.length };
}

/** Members and seat by the body's key. */
export const MEMBERSHIPS: ReadonlyMap<string, Membership> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [key, seat, members] = line.split('|');
      return [key!, { seat: seat === '' ? null : seat!, ...read(members!) }];
    }),
);
