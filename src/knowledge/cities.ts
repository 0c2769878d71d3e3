import { CITY_DATA } from './cityData';

export interface City {
  name: string;
  variants: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country. */
  country: string;
}

/** Other spellings in use, and cities that matter beyond their size; written for this project. `country:name=variants` */
const MORE = `
UA:Kyiv=Kiev
UA:Odessa=Odesa
UA:Kharkiv=Kharkov
UA:Mykolayiv=Mykolaiv
UA:Zaporizhia=Zaporizhzhia
UA:Bucha
UA:Bakhmut
UA:Avdiivka
UA:Chernobyl=Chornobyl
RU:Moscow
RU:Saint Petersburg=St. Petersburg,St Petersburg,Leningrad
RU:Sochi
RU:Vladivostok
RU:Valdai
US:Washington, D.C.=Washington,Washington DC,Washington D.C.,D.C.
US:New York City=New York,NYC,New York
US:Los Angeles=LA,L.A.
US:San Francisco
US:Chicago
US:Philadelphia
US:Miami
US:Boston
US:Dallas
US:Las Vegas
US:Baltimore
US:Ferguson
US:Charlottesville
CN:Beijing=Peking
CN:Shanghai
CN:Guangzhou=Canton
CN:Wuhan
CN:Lhasa
CN:Urumqi=Ürümqi
CH:Geneva
CH:Davos
CH:Lausanne
CH:Montreux
AT:Vienna
DE:Munich
DE:Bonn
DE:Ramstein
DE:Berlin
BE:Brussels
BE:Bruges
NL:The Hague=Hague
NL:Maastricht
FR:Strasbourg
FR:Versailles
IT:Venice
IT:Milan
IT:Naples
ES:Seville
IL:Jerusalem
IL:Tel Aviv=Tel-Aviv
IL:Haifa
PS:Ramallah
PS:Hebron
PS:Bethlehem
PS:Jenin
PS:Nablus
PS:Rafah
PS:Gaza City
PS:Jericho
SY:Aleppo
SY:Homs
SY:Palmyra
SY:Kobani=Kobane
SY:Raqqa=Ar-Raqqah,Raqqah,ar-Raqqah
SY:Daraa=Deraa
SY:Afrin
SY:Manbij
SY:Tal Afar
IQ:Mosul
IQ:Basra
IQ:Fallujah=Falluja
IQ:Kirkuk
IQ:Tikrit
IQ:Ramadi
IQ:Erbil=Irbil,Arbil
IQ:Baqubah=Baquba
IQ:Najaf
IQ:Karbala
IR:Tehran=Teheran
IR:Qom
IR:Natanz
IR:Fordow
IR:Bushehr
LB:Beirut
SA:Jeddah=Jidda
SA:Mecca=Makkah
SA:Medina
YE:Sana'a=Sanaa
YE:Aden
YE:Hodeidah=Hudaydah
LY:Benghazi
LY:Misrata
LY:Sirte
EG:Sharm el-Sheikh=Sharm El-Sheikh,Sharm el Sheikh,Sharm El Sheikh
EG:Giza
EG:Cairo
MA:Marrakesh=Marrakech
TR:Istanbul=Constantinople
TR:Ankara
GE:Batumi
KZ:Astana=Nur-Sultan
KZ:Almaty
AM:Yerevan
AZ:Shusha=Shushi
AZ:Stepanakert=Khankendi
AZ:Lachin
IN:Mumbai=Bombay
IN:Kolkata=Calcutta
IN:Chennai=Madras
IN:Bengaluru=Bangalore
IN:New Delhi=Delhi
IN:Varanasi
IN:Ayodhya
IN:Srinagar
PK:Lahore
PK:Karachi
PK:Peshawar
PK:Rawalpindi
AF:Kabul
AF:Kandahar
AF:Herat
AF:Mazar-i-Sharif
AF:Jalalabad
AF:Kunduz
BD:Chattogram=Chittagong
BD:Cox's Bazar
MM:Yangon=Rangoon
MM:Naypyidaw=Nay Pyi Taw
VN:Ho Chi Minh City=Saigon
KR:Busan
KR:Panmunjom
JP:Hiroshima
JP:Nagasaki
JP:Fukushima
JP:Osaka
PH:Marawi
MY:Putrajaya
ID:Bali
LK:Colombo
KE:Mombasa
ET:Addis Ababa
ET:Mekelle=Mekele
SD:El Fasher=El-Fasher
NG:Lagos
NG:Maiduguri
NG:Chibok
ZA:Johannesburg
ZA:Cape Town
ZA:Pretoria=Tshwane
ZA:Soweto
ZA:Durban
TZ:Dar es Salaam=Dar-es-Salaam
CI:Abidjan
BR:Rio de Janeiro=Rio
BR:São Paulo=Sao Paulo
BR:Brasília
AR:Buenos Aires
PE:Lima
MX:Mexico City
CU:Havana
CL:Valparaíso
AU:Sydney
AU:Melbourne
NZ:Auckland
GB:London
GB:Oxford
GB:Cambridge
GB:Salisbury
GB:Belfast
GB:Birmingham
GB:Liverpool
IE:Cork
RS:Belgrade
BA:Srebrenica
BA:Sarajevo
BA:Mostar
BA:Dayton
XK:Pristina=Prishtina
XK:Mitrovica
US:Dayton
CZ:Prague
PL:Kraków=Krakow,Cracow
PL:Gdańsk
RO:Constanța
MD:Chișinău=Chisinau,Kishinev
BY:Gomel
QA:Doha
AE:Dubai
AE:Abu Dhabi
AE:Sharjah
JO:Amman
JO:Aqaba
IT:Rome
GR:Thessaloniki
US:Orlando
US:Houston
US:Honolulu
US:Newtown
US:Pearl Harbor
US:Ground Zero
US:Guantanamo Bay
US:Manhattan
US:Brooklyn
US:Hollywood
US:Arlington
US:Queens
US:Harlem
US:Bronx
US:Long Island`;

function read(): City[] {
  const cities = new Map<string, City>();
  const add = (country: string, name: string, variants: readonly string[]): void => {
    const key = `${country}:${name}`;
    const known = cities.get(key);
    if (!known) cities.set(key, { name, variants, country });
    else cities.set(key, { ...known, variants: [...known.variants, ...variants] });
  };
  for (const line of MORE.trim().split('\n')) {
    const [place, variants] = line.split('=');
    add(place!.slice(0, 2), place!.slice(3), variants?.split(',') ?? []);
  }
  for (const line of CITY_DATA.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const name of line.slice(3).split(',')) add(country, name, []);
  }
  return [...cities.values()];
}

/** Cities of the world; where two share a name, the one that stands first is meant. */
export const CITIES: readonly City[] = read();
