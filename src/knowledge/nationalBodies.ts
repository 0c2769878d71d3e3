/**
 * Ministries and offices, parliaments, courts, services, central banks and seats of power that stand for them, country
 * by country, under the names that texts use. Written for this project from general knowledge. Line:
 * `acronyms|name|variants|country`, the country as an ISO 3166-1 code, empty where several countries have such a body.
 */
export const INSTITUTIONS = `
|Kremlin||RU
|White House||US
|Downing Street|No 10,No. 10,Number 10,10 Downing Street|GB
|Foggy Bottom||US
|Pentagon||US
|State Department|US State Department,U.S. State Department,Department of State,U.S. Department of State,US Department of State,United States Department of State|US
FCDO|Foreign, Commonwealth and Development Office||GB
FCO|Foreign and Commonwealth Office|Foreign & Commonwealth Office|GB
|Foreign Office||
|Quai d'Orsay||FR
|Élysée|Elysee|FR
|Matignon|Hôtel Matignon|FR
|Whitehall||GB
|Congress|US Congress,U.S. Congress,United States Congress|
|Senate|US Senate,U.S. Senate,United States Senate|
|House of Representatives|US House of Representatives,U.S. House of Representatives,United States House of Representatives|
SFRC|Senate Foreign Relations Committee||US
|House Foreign Affairs Committee||US
|Senate Armed Services Committee||US
|House Armed Services Committee||US
|Senate Intelligence Committee|Senate Select Committee on Intelligence|US
|Senate Judiciary Committee||US
|House Judiciary Committee||US
|House of Commons||
|House of Lords||GB
|State Duma|Duma|RU
|Federation Council||RU
|Bundestag|German Bundestag|DE
|Bundesrat||
|Bundeswehr||DE
|Knesset|Israeli Knesset|IL
|Majlis||
TBMM|Grand National Assembly|Turkish Grand National Assembly,Grand National Assembly of Turkey,Grand National Assembly of Türkiye|TR
|Islamic Consultative Assembly|Iranian Parliament|IR
|Guardian Council|Council of Guardians|IR
|Assembly of Experts||IR
|Expediency Council|Expediency Discernment Council|IR
|Verkhovna Rada|Rada|UA
|Bankova||UA
NSDC|National Security and Defense Council|National Security and Defence Council|UA
NABU|National Anti-Corruption Bureau of Ukraine|National Anti-Corruption Bureau|UA
|Naftogaz||UA
|Energoatom||UA
|Sejm||PL
|Seimas||LT
|Saeima||LV
|Riigikogu||EE
|Eduskunta||FI
|Riksdag||SE
|Storting||NO
|Folketing||DK
|Althing|Althingi|IS
|Oireachtas||IE
|Dáil|Dail,Dáil Éireann,Dail Eireann|IE
|Seanad||IE
|Nationalrat||AT
|Assemblée Nationale|French National Assembly|FR
|Cortes Generales|Cortes|ES
|Moncloa||ES
|Palazzo Chigi||IT
|Farnesina||IT
|Quirinale||IT
|Montecitorio||IT
|Skupština|Skupstina|
|Sobranie||MK
|Sabor||HR
|Milli Majlis||AZ
|Jogorku Kenesh||KG
|Oliy Majlis||UZ
|Majilis||KZ
|Mejlis||TM
|State Great Khural|State Great Hural|MN
|Lok Sabha||IN
|Rajya Sabha||IN
|South Block||IN
|Diet|National Diet|JP
MEA|Ministry of External Affairs||IN
MOFCOM|Ministry of Commerce of the People's Republic of China||CN
NPC|National People's Congress||CN
NPCSC|National People's Congress Standing Committee|Standing Committee of the National People's Congress|CN
CPPCC|Chinese People's Political Consultative Conference||CN
CCP,CPC|Communist Party of China|Chinese Communist Party,Communist Party of China Central Committee,CPC Central Committee|CN
CMC|Central Military Commission||CN
CCDI|Central Commission for Discipline Inspection||CN
PLA|People's Liberation Army|Chinese People's Liberation Army,PLA Navy,PLAN,PLA Air Force|CN
NDRC|National Development and Reform Commission||CN
|Zhongnanhai||CN
|State Council||
|Taiwan Affairs Office||CN
MAC|Mainland Affairs Council||TW
AIT|American Institute in Taiwan||US
SEF|Straits Exchange Foundation||TW
ARATS|Association for Relations Across the Taiwan Straits||CN
|Legislative Yuan||TW
|Executive Yuan||TW
|Cheong Wa Dae||KR
JCS|Joint Chiefs of Staff|U.S. Joint Chiefs of Staff,US Joint Chiefs of Staff|
NIS|National Intelligence Service||KR
|Supreme People's Assembly||KP
|Workers' Party of Korea|Korean Workers' Party|KP
|Politburo||
|Malacañang|Malacanang|PH
|Bangsamoro Transition Authority||PH
|Dewan Rakyat||MY
|Wisma Putra||MY
|Casa Rosada||AR
|Planalto||BR
|Itamaraty||BR
|La Moneda||CL
|Los Pinos||MX
SRE|Secretariat of Foreign Affairs||MX
DFAT|Department of Foreign Affairs and Trade||
MFAT|Ministry of Foreign Affairs and Trade||
DIRCO|Department of International Relations and Cooperation||ZA
DFA|Department of Foreign Affairs||
|Global Affairs Canada||CA
|Auswärtiges Amt|German Foreign Office,Federal Foreign Office|DE
|Union Buildings||ZA
|Aso Rock||NG
|Roman Curia||VA
|Sublime Porte||
|Lubyanka||RU
|Smolenskaya Square||RU
|Supreme Court|US Supreme Court,U.S. Supreme Court,SCOTUS|
|Constitutional Court||
SNSC|Supreme National Security Council||IR
AEOI|Atomic Energy Organization of Iran||IR
|Quds Force|Qods Force|IR
IRGC|Islamic Revolutionary Guard Corps|Islamic Revolution Guards Corps,Islamic Revolutionary Guards Corps,Revolutionary Guards,Revolutionary Guard|IR
|Basij||IR
CIA|Central Intelligence Agency||US
FBI|Federal Bureau of Investigation||US
NSA|National Security Agency||US
NSC|National Security Council||
ODNI|Office of the Director of National Intelligence||US
DIA|Defense Intelligence Agency||US
NCTC|National Counterterrorism Center||US
DHS|Department of Homeland Security|U.S. Department of Homeland Security,US Department of Homeland Security,Homeland Security Department|US
FEMA|Federal Emergency Management Agency||US
CBP|Customs and Border Protection|U.S. Customs and Border Protection,US Customs and Border Protection|US
ICE|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement|US
TSA|Transportation Security Administration||US
CISA|Cybersecurity and Infrastructure Security Agency||US
USCIS|U.S. Citizenship and Immigration Services|US Citizenship and Immigration Services|US
|Secret Service|U.S. Secret Service,US Secret Service|US
|Coast Guard|U.S. Coast Guard,US Coast Guard,United States Coast Guard|
|Border Patrol|U.S. Border Patrol,US Border Patrol|US
DEA|Drug Enforcement Administration||US
ATF|Bureau of Alcohol, Tobacco, Firearms and Explosives||US
USAID|United States Agency for International Development|U.S. Agency for International Development,US Agency for International Development|US
MCC|Millennium Challenge Corporation||US
DFC|U.S. International Development Finance Corporation|International Development Finance Corporation,Development Finance Corporation,United States International Development Finance Corporation|US
OPIC|Overseas Private Investment Corporation||US
USTDA|U.S. Trade and Development Agency|United States Trade and Development Agency,Trade and Development Agency|US
EXIM|Export-Import Bank of the United States|Export-Import Bank,U.S. Export-Import Bank,EXIM Bank|
USTR|Office of the United States Trade Representative|Office of the U.S. Trade Representative|US
|Peace Corps||US
DoD|Department of Defense|US Department of Defense,U.S. Department of Defense,Defense Department,US Defense Department,U.S. Defense Department|US
DOJ|Department of Justice|Justice Department,US Department of Justice,U.S. Department of Justice,US Justice Department,U.S. Justice Department|
|Treasury Department|US Treasury,U.S. Treasury,Department of the Treasury,Treasury,U.S. Department of the Treasury,US Treasury Department,U.S. Treasury Department|
OFAC|Office of Foreign Assets Control||US
IRS|Internal Revenue Service||US
SEC|Securities and Exchange Commission|U.S. Securities and Exchange Commission|
CFIUS|Committee on Foreign Investment in the United States||US
|Commerce Department|Department of Commerce,U.S. Department of Commerce,US Department of Commerce,US Commerce Department,U.S. Commerce Department|US
DOE|Department of Energy|U.S. Department of Energy,US Department of Energy,Energy Department|
NNSA|National Nuclear Security Administration||US
|Department of Labor|Labor Department,U.S. Department of Labor,US Department of Labor|US
|Department of Education|Education Department,U.S. Department of Education,US Department of Education|
DOT|Department of Transportation|U.S. Department of Transportation,US Department of Transportation,Transportation Department|
DOI|Department of the Interior|U.S. Department of the Interior,Interior Department|
HUD|Department of Housing and Urban Development|U.S. Department of Housing and Urban Development|US
HHS|Department of Health and Human Services|U.S. Department of Health and Human Services,US Department of Health and Human Services,Health and Human Services|US
USDA|United States Department of Agriculture|U.S. Department of Agriculture,US Department of Agriculture,Agriculture Department|US
|Department of Veterans Affairs|U.S. Department of Veterans Affairs,Veterans Affairs|US
OMB|Office of Management and Budget|White House Office of Management and Budget|US
OSTP|Office of Science and Technology Policy|White House Office of Science and Technology Policy|US
CEA|Council of Economic Advisers||US
NEC|National Economic Council||US
DPC|Domestic Policy Council||US
SBA|Small Business Administration|U.S. Small Business Administration|US
SSA|Social Security Administration||US
FTC|Federal Trade Commission||US
FCC|Federal Communications Commission||US
CFPB|Consumer Financial Protection Bureau||US
NLRB|National Labor Relations Board||US
EEOC|Equal Employment Opportunity Commission|U.S. Equal Employment Opportunity Commission|US
FAA|Federal Aviation Administration||US
NHTSA|National Highway Traffic Safety Administration||US
NTSB|National Transportation Safety Board||US
FERC|Federal Energy Regulatory Commission||US
CBO|Congressional Budget Office||US
GAO|Government Accountability Office||US
NIH|National Institutes of Health||US
NIAID|National Institute of Allergy and Infectious Diseases||US
CDC|Centers for Disease Control and Prevention|Centers for Disease Control,U.S. Centers for Disease Control and Prevention|US
FDA|Food and Drug Administration|U.S. Food and Drug Administration|US
EPA|Environmental Protection Agency||US
NASA|National Aeronautics and Space Administration||US
NOAA|National Oceanic and Atmospheric Administration||US
NSF|National Science Foundation|U.S. National Science Foundation|US
NIST|National Institute of Standards and Technology||US
DARPA|Defense Advanced Research Projects Agency||US
ARPA-H|Advanced Research Projects Agency for Health||US
BARDA|Biomedical Advanced Research and Development Authority||US
|Army Corps of Engineers|U.S. Army Corps of Engineers,US Army Corps of Engineers|US
|U.S. Army|US Army,United States Army|US
|U.S. Navy|US Navy,United States Navy|US
|U.S. Air Force|US Air Force,United States Air Force|US
|U.S. Space Force|US Space Force,United States Space Force,Space Force|US
|Marine Corps|U.S. Marine Corps,US Marine Corps,United States Marine Corps,U.S. Marines,US Marines|US
|National Guard|U.S. National Guard|
CENTCOM|United States Central Command|US Central Command,U.S. Central Command|US
AFRICOM|United States Africa Command|US Africa Command,U.S. Africa Command|US
INDOPACOM|United States Indo-Pacific Command|US Indo-Pacific Command,U.S. Indo-Pacific Command|US
PACOM|United States Pacific Command|US Pacific Command,U.S. Pacific Command|US
EUCOM|United States European Command|US European Command,U.S. European Command|US
SOUTHCOM|United States Southern Command|US Southern Command,U.S. Southern Command|US
NORTHCOM|United States Northern Command|US Northern Command,U.S. Northern Command|US
STRATCOM|United States Strategic Command|US Strategic Command,U.S. Strategic Command|US
CYBERCOM|United States Cyber Command|US Cyber Command,U.S. Cyber Command|US
SOCOM|United States Special Operations Command|US Special Operations Command,U.S. Special Operations Command|US
JSOC|Joint Special Operations Command||US
USFK|United States Forces Korea|US Forces Korea,U.S. Forces Korea,United States Forces in Korea|US
|Fifth Fleet|U.S. Fifth Fleet,US Fifth Fleet,5th Fleet,U.S. 5th Fleet|US
|Seventh Fleet|U.S. Seventh Fleet,US Seventh Fleet,7th Fleet,U.S. 7th Fleet|US
USAGM|U.S. Agency for Global Media|US Agency for Global Media|US
|Federal Reserve|US Federal Reserve,U.S. Federal Reserve,Federal Reserve Board,Federal Reserve System|US
NAACP|National Association for the Advancement of Colored People||US
AFL-CIO|AFL-CIO||US
AIPAC|American Israel Public Affairs Committee||US
ACLU|American Civil Liberties Union||US
GOP|Republican Party||
DNC|Democratic Party|Democratic National Committee|
|Capitol||
|Capitol Police|U.S. Capitol Police,US Capitol Police|US
|Library of Congress||US
|Smithsonian Institution|Smithsonian|US
FSB|Federal Security Service||RU
FSO|Federal Guard Service|Federal Protective Service|RU
KGB|KGB||
GRU|GRU||RU
SVR|Foreign Intelligence Service||
|Rosgvardia|National Guard of Russia|RU
|Security Council of Russia|Russian Security Council,Security Council of the Russian Federation|RU
|Prosecutor General's Office||
|Investigative Committee||RU
|Presidential Executive Office|Presidential Administration|
EMERCOM|Ministry of Emergency Situations|Emergencies Ministry,Emergency Situations Ministry|
|Rossotrudnichestvo||RU
|Rospotrebnadzor||RU
|Roskomnadzor||RU
|Rosaviatsiya|Federal Air Transport Agency|RU
|Rosstat||RU
|Russian Academy of Sciences||RU
|Central Bank of Russia|Bank of Russia|RU
RDIF|Russian Direct Investment Fund||RU
VEB|Vnesheconombank|VEB.RF|RU
|Russian Railways||RU
|Roscosmos||RU
|Rosatom||RU
|Black Sea Fleet||RU
|Baltic Fleet||RU
|Northern Fleet||RU
|Pacific Fleet||
SBU|Security Service of Ukraine||UA
GUR|Main Directorate of Intelligence|Defence Intelligence of Ukraine|UA
AFU|Armed Forces of Ukraine|Ukrainian Armed Forces|UA
MI5|MI5||GB
MI6|MI6|Secret Intelligence Service|GB
GCHQ|Government Communications Headquarters||GB
DFID|Department for International Development||GB
HMRC|HM Revenue and Customs||GB
|Home Office||
|Cabinet Office||
|Scotland Yard|Metropolitan Police|GB
|Royal Navy||GB
RAF|Royal Air Force||GB
|British Council||GB
|British Army||GB
NHS|National Health Service||GB
UKHSA|UK Health Security Agency|U.K. Health Security Agency|GB
|Stormont||GB
|Holyrood||GB
|Senedd||GB
|Scottish Government||GB
BND|BND|Federal Intelligence Service|DE
BfV|Federal Office for the Protection of the Constitution||DE
BMZ|Federal Ministry for Economic Cooperation and Development||DE
GIZ|Deutsche Gesellschaft für Internationale Zusammenarbeit||DE
KfW|Kreditanstalt für Wiederaufbau||DE
|Bundesbank||DE
DGSE|Directorate-General for External Security||FR
|French Development Agency|Agence Française de Développement|FR
|Banque de France||FR
|Bank of Italy||IT
|Swiss National Bank||CH
FDFA|Federal Department of Foreign Affairs||CH
SIDA|Swedish International Development Cooperation Agency||SE
|Norges Bank||NO
|Norwegian Agency for Development Cooperation||NO
AIVD|General Intelligence and Security Service||NL
|Mossad||IL
|Shin Bet|Shin Beth,Shabak|IL
IDF|Israel Defense Forces|Israeli Defense Forces,Israel Defence Forces,Israeli Defence Forces|IL
COGAT|Coordinator of Government Activities in the Territories||IL
ISI|Inter-Services Intelligence||PK
ISPR|Inter-Services Public Relations||PK
NAB|National Accountability Bureau||PK
|State Bank of Pakistan||PK
RAW|Research and Analysis Wing||IN
CBI|Central Bureau of Investigation||IN
NIA|National Investigation Agency||IN
BSF|Border Security Force||IN
CRPF|Central Reserve Police Force||IN
ISRO|Indian Space Research Organisation|Indian Space Research Organization|IN
DRDO|Defence Research and Development Organisation||IN
|NITI Aayog||IN
ONGC|Oil and Natural Gas Corporation||IN
RBI|Reserve Bank of India||IN
RAB|Rapid Action Battalion||BD
ANDSF|Afghan National Defense and Security Forces||AF
ANSF|Afghan National Security Forces||AF
NDS|National Directorate of Security||AF
|Loya Jirga||AF
|Popular Mobilization Forces|Popular Mobilization Units,Popular Mobilisation Forces,Hashd al-Shaabi|IQ
KRG|Kurdistan Regional Government||IQ
LAF|Lebanese Armed Forces||LB
SAF|Sudanese Armed Forces||SD
SCAF|Supreme Council of the Armed Forces||EG
|National Intelligence Organization||TR
AFAD|Disaster and Emergency Management Presidency||TR
TIKA|Turkish Cooperation and Coordination Agency||TR
PLC|Presidential Leadership Council|Presidential Council|
STC|Southern Transitional Council||YE
GNA|Government of National Accord||LY
|Government of National Unity||
LNA|Libyan National Army|Libyan Arab Armed Forces|LY
TFG|Transitional Federal Government||SO
NTC|National Transitional Council||LY
INEC|Independent National Electoral Commission||NG
|Independent Electoral Commission||
EFCC|Economic and Financial Crimes Commission||NG
NDLEA|National Drug Law Enforcement Agency||NG
DSS|Department of State Services||NG
NCDC|Nigeria Centre for Disease Control||NG
NNPC|Nigerian National Petroleum Corporation|Nigerian National Petroleum Company|NG
CBN|Central Bank of Nigeria||NG
IEBC|Independent Electoral and Boundaries Commission||KE
EACC|Ethics and Anti-Corruption Commission||KE
KDF|Kenya Defence Forces||KE
UPDF|Uganda People's Defence Force|Uganda People's Defence Forces|UG
RPF|Rwandan Patriotic Front||RW
RDF|Rwanda Defence Force||RW
FARDC|Armed Forces of the Democratic Republic of the Congo||CD
CENI|Independent National Electoral Commission||
ENDF|Ethiopian National Defence Force|Ethiopian National Defense Force|ET
SANDF|South African National Defence Force||ZA
|South African Revenue Service||ZA
ZEC|Zimbabwe Electoral Commission||ZW
RCMP|Royal Canadian Mounted Police||CA
|Canadian Security Intelligence Service||CA
|Bank of Canada||CA
ADF|Australian Defence Force||AU
|Australian Federal Police||AU
ASIO|Australian Security Intelligence Organisation||AU
RAAF|Royal Australian Air Force||AU
CSIRO|Commonwealth Scientific and Industrial Research Organisation||AU
|Reserve Bank of Australia||AU
|Reserve Bank of New Zealand||NZ
JICA|Japan International Cooperation Agency||JP
JBIC|Japan Bank for International Cooperation||JP
JSDF|Japan Self-Defense Forces|Self-Defense Forces,Self-Defence Forces,Japanese Self-Defense Forces|JP
JAXA|Japan Aerospace Exploration Agency||JP
METI|Ministry of Economy, Trade and Industry||JP
BOJ|Bank of Japan||JP
PBOC|People's Bank of China||CN
KOICA|Korea International Cooperation Agency||KR
|Bank of Korea||KR
KPA|Korean People's Army||KP
TNI|Indonesian National Armed Forces|Indonesian National Military|ID
KPK|Corruption Eradication Commission||ID
|Bank Indonesia||ID
|Bank Negara|Bank Negara Malaysia|MY
|Armed Forces of the Philippines||PH
|Philippine Coast Guard||PH
|Philippine National Police||PH
|Tatmadaw|Myanmar Armed Forces|MM
SAC|State Administration Council||MM
NUG|National Unity Government||
|Bank of England||GB
|Bank of Israel||IL
|Bank of Mexico|Banxico|MX
PDVSA|Petróleos de Venezuela|Petroleos de Venezuela|VE
|Petrobras||BR
|Pemex|PEMEX|MX
INM|National Migration Institute||MX
|Polisario Front|Polisario,Frente Polisario|
MFA,MOFA|Ministry of Foreign Affairs||
MoD|Ministry of Defence|Ministry of Defense|
|Supreme Soviet||
|Council of People's Commissars||
|Central Committee||
|Federal Assembly||
|Accounts Chamber||
|Civic Chamber||RU
CEC|Central Election Commission||
|Federal Customs Service||RU
|Federal Tax Service||RU
FAS|Federal Antimonopoly Service||RU
|Federal Space Agency|Russian Federal Space Agency|RU
|Kurchatov Institute||RU
|Skolkovo Foundation||RU
|Agency for Strategic Initiatives||RU
USC|United Shipbuilding Corporation||RU
UAC|United Aircraft Corporation||RU
|Russian Geographical Society||RU
|Pension Fund of Russia|Russian Pension Fund|RU
RUIE|Russian Union of Industrialists and Entrepreneurs||RU
|Jatiya Sangsad||BD
|Wolesi Jirga||AF
|Meshrano Jirga||AF
|Shura Council||
|Majlis al-Shura||
|Dewan Negara||MY
|Pyithu Hluttaw||MM
|Pyidaungsu Hluttaw||MM
|House of Councillors||JP
|Pratinidhi Sabha||NP
|Hong Kong Legislative Council|LegCo|HK
|Országgyűlés||HU
|Tweede Kamer||NL
|Staten-Generaal||NL
|Chamber of Deputies||
|Congress of Deputies||ES
|Generalitat||ES
|Narodna Skupština|Narodna Skupstina|RS
|Kuvendi||AL
|Løgting||FO
|Inatsisartut||GL
|Majlisi Oli||TJ
|National Bank of Ukraine||UA
|National Bank of Poland||PL
|Czech National Bank||CZ
|Hungarian National Bank|Magyar Nemzeti Bank|HU
|National Bank of Romania||RO
|National Bank of Serbia||RS
|Riksbank|Sveriges Riksbank|SE
|Danmarks Nationalbank||DK
|Bank of Finland||FI
|Bank of Spain|Banco de España|ES
|Bank of Portugal|Banco de Portugal|PT
|Bank of Greece||GR
|Bank of France||FR
CBRT|Central Bank of the Republic of Türkiye|Central Bank of the Republic of Turkey,Central Bank of Turkey|TR
|National Bank of Georgia||GE
|Central Bank of Armenia||AM
|National Bank of Kazakhstan||KZ
|Central Bank of Uzbekistan||UZ
|Central Bank of Iran||IR
|Central Bank of Iraq||IQ
|Central Bank of Syria||SY
|Central Bank of Libya||LY
|Central Bank of Egypt||EG
|Central Bank of Yemen||YE
|Central Bank of Jordan||JO
|Central Bank of Kuwait||KW
|Central Bank of Bahrain||BH
|Banque du Liban||LB
SAMA|Saudi Central Bank|Saudi Arabian Monetary Authority|SA
|Qatar Central Bank||QA
|Bank Al-Maghrib||MA
|Da Afghanistan Bank||AF
|Bangladesh Bank||BD
|Central Bank of Sri Lanka||LK
|Nepal Rastra Bank||NP
|State Bank of Vietnam||VN
|Bank of Thailand||TH
BSP|Bangko Sentral ng Pilipinas||PH
MAS|Monetary Authority of Singapore||SG
HKMA|Hong Kong Monetary Authority||HK
|Central Bank of Kenya||KE
|Bank of Uganda||UG
|Bank of Tanzania||TZ
|National Bank of Ethiopia||ET
|National Bank of Rwanda||RW
|Bank of Ghana||GH
|South African Reserve Bank||ZA
|Reserve Bank of Zimbabwe||ZW
|Bank of Zambia||ZM
|Bank of Namibia||NA
|Bank of Botswana||BW
|Central Bank of Brazil||BR
BCRA|Central Bank of Argentina|Central Bank of the Argentine Republic|AR
|Central Bank of Chile||CL
|Central Bank of Venezuela||VE
|Central Bank of Cuba||CU
QIA|Qatar Investment Authority||QA
|Public Investment Fund||SA
|Mubadala||AE
ADIA|Abu Dhabi Investment Authority||AE
|Temasek||SG
CIC|China Investment Corporation||CN
|China Development Bank||CN
|Export-Import Bank of China|China Exim Bank|CN
CIDCA|China International Development Cooperation Agency||CN
|Cyberspace Administration of China||CN
|Central Committee of the Communist Party of China|Central Committee of the CPC|CN
|Politburo Standing Committee|Standing Committee of the Politburo|CN
|People's Liberation Army Navy||CN
|China Coast Guard||CN
|United Front Work Department||CN
|National Security Secretariat||JP
|National Security Office||
|Unification Ministry|Ministry of Unification|KR
|State Affairs Commission||KP
SENIAT|SENIAT||VE
TSJ|Supreme Tribunal of Justice||VE
SEBIN|Bolivarian National Intelligence Service||VE
SEDENA|Secretariat of National Defense||MX
SEGOB|Secretariat of the Interior||MX
ABIN|Brazilian Intelligence Agency||BR
AECID|Spanish Agency for International Development Cooperation||ES
|Guardia Civil|Civil Guard|ES
|Carabinieri||IT
|National Intelligence and Security Service||
|Transitional Sovereignty Council|Transitional Sovereign Council,Sovereignty Council|SD
|Transitional Military Council||
|High State Council|High Council of State|LY
HNEC|High National Elections Commission||LY
|Transitional Presidential Council||HT
|Haitian National Police||HT
|Council of Ministers of Bosnia and Herzegovina||BA
|Kosovo Police||XK
|Kosovo Security Force||XK
|Assembly of Kosovo||XK
|Association of Serb Municipalities|Association of Serb-majority Municipalities,Community of Serb Municipalities|XK
|Serbian List|Srpska Lista|XK
SAPO|Swedish Security Service||SE
PST|Norwegian Police Security Service||NO
ABW|Internal Security Agency||PL
DGSI|General Directorate for Internal Security||FR
|U.S. Chamber of Commerce|US Chamber of Commerce|US
|National Association of Manufacturers||US
RNC|Republican National Committee||US
FEC|Federal Election Commission||US
|National Park Service||US
|Southern Poverty Law Center||US
|U.S. Conference of Mayors|US Conference of Mayors|US
|National Governors Association||US
AARP|AARP||US
|Congressional Black Caucus||US
|Congressional Research Service||US
|Senate Appropriations Committee||US
|House Appropriations Committee||US
|Senate Finance Committee||US
|Senate Banking Committee||US
|House Ways and Means Committee|Ways and Means Committee|US
|House Oversight Committee||US
|House Intelligence Committee|House Permanent Select Committee on Intelligence|US
|Los Alamos National Laboratory||US
|Metropolitan Police Department||
CMS|Centers for Medicare & Medicaid Services|Centers for Medicare and Medicaid Services|US
OPM|Office of Personnel Management||US
FinCEN|Financial Crimes Enforcement Network||US
BLS|Bureau of Labor Statistics||US
NGA|National Geospatial-Intelligence Agency||US
NRO|National Reconnaissance Office||US
USADF|United States African Development Foundation||US
TRANSCOM|United States Transportation Command|US Transportation Command,U.S. Transportation Command|US
SPACECOM|United States Space Command|US Space Command,U.S. Space Command|US
DSCA|Defense Security Cooperation Agency||US
DTRA|Defense Threat Reduction Agency||US
|Sixth Fleet|U.S. Sixth Fleet,US Sixth Fleet,U.S. 6th Fleet|US
|Delta Force||US
|Navy SEALs|Navy Seals,US Navy SEALs,U.S. Navy SEALs|US`;

/** Armed groups, movements and their wings. */
export const GROUPS = `
PLO|Palestine Liberation Organization|Palestine Liberation Organisation
PA|Palestinian Authority|Palestinian National Authority
|Fatah|
|Hamas|
|Qassam Brigades|al-Qassam Brigades,Al-Qassam Brigades,Izz ad-Din al-Qassam Brigades
PIJ|Palestinian Islamic Jihad|Islamic Jihad
PFLP|Popular Front for the Liberation of Palestine|
PFLP-GC|Popular Front for the Liberation of Palestine-General Command|
|Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs' Brigades
|Hezbollah|Hizbollah,Hizballah,Hizbullah,Hezballah
|Kataib Hezbollah|Kata'ib Hezbollah,Kataib Hizballah
|Asaib Ahl al-Haq|Asa'ib Ahl al-Haq
|Islamic Resistance in Iraq|
|Houthis|Houthi,Ansar Allah,Ansarullah
|Taliban|Taleban
TTP|Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan,Tehrik-e-Taliban Pakistan,Pakistani Taliban
|Haqqani Network|Haqqani network
|al-Qaeda|al Qaeda,Al-Qaeda,Al Qaeda,al-Qaida,Al-Qaida,al Qaida,Al Qaida
AQAP|al-Qaeda in the Arabian Peninsula|
AQIM|al-Qaeda in the Islamic Maghreb|
AQIS|al-Qaeda in the Indian Subcontinent|
AQI|al-Qaeda in Iraq|
JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
ISIS,ISIL|Islamic State|Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,IS,Daesh,Da'esh,DAESH
ISIS-K,ISKP|Islamic State Khorasan Province|Islamic State Khorasan,Islamic State-Khorasan,ISIS-Khorasan,ISIL-K
ISWAP|Islamic State West Africa Province|
ISGS|Islamic State in the Greater Sahara|
|Jabhat al-Nusra|al-Nusra,al-Nusra Front,Nusra Front,Jabhat al Nusra,Al-Nusra Front
HTS|Hayat Tahrir al-Sham|Hay'at Tahrir al-Sham,Hayat Tahrir Al-Sham
|Ahrar al-Sham|
|Jaysh al-Islam|
SDF|Syrian Democratic Forces|
SDC|Syrian Democratic Council|
FSA|Free Syrian Army|
SNA|Syrian National Army|
SNC|Syrian National Council|Syrian National Coalition
|Syrian Negotiation Commission|
|High Negotiations Committee|
|Boko Haram|
|Ansaru|
|al-Shabaab|al-Shabab,Al-Shabaab,Al-Shabab,al Shabaab
|Ansar al-Sharia|
|Ansar Dine|
MUJAO|Movement for Oneness and Jihad in West Africa|
MNLA|National Movement for the Liberation of Azawad|
|Seleka|Séléka
|Anti-Balaka|anti-balaka
|Coalition of Patriots for Change|
LTTE|Liberation Tigers of Tamil Eelam|Tamil Tigers
PKK|Kurdistan Workers' Party|
PYD|Democratic Union Party|
YPG|People's Protection Units|
FETO|FETO|Fethullah Terrorist Organization
|Peshmerga|
MEK,MKO|Mujahedin-e Khalq|People's Mujahedin of Iran,Mojahedin-e-Khalq
PJAK|Kurdistan Free Life Party|
FARC|Revolutionary Armed Forces of Colombia|FARC-EP
ELN|National Liberation Army|
|United Self-Defense Forces of Colombia|
|Clan del Golfo|Gulf Clan
|Shining Path|Sendero Luminoso
FMLN|Farabundo Martí National Liberation Front|
FSLN|Sandinista National Liberation Front|Sandinistas
EZLN|Zapatista Army of National Liberation|
|Tren de Aragua|
|Sinaloa Cartel|
MS-13|Mara Salvatrucha|
IRA|Irish Republican Army|
ETA|ETA|
KLA|Kosovo Liberation Army|
LRA|Lord's Resistance Army|
ADF|Allied Democratic Forces|
FDLR|Democratic Forces for the Liberation of Rwanda|
M23|March 23 Movement|M23 Movement
RSF|Rapid Support Forces|
|Janjaweed|
SPLM|Sudan People's Liberation Movement|
SPLA|Sudan People's Liberation Army|
SPLM-IO|Sudan People's Liberation Movement-in-Opposition|
SPLM-N|Sudan People's Liberation Movement-North|
|Justice and Equality Movement|
FFC|Forces of Freedom and Change|Forces for Freedom and Change
TPLF|Tigray People's Liberation Front|
OLA|Oromo Liberation Army|
OLF|Oromo Liberation Front|
ONLF|Ogaden National Liberation Front|
RENAMO|Mozambican National Resistance|Renamo
FRELIMO|Mozambique Liberation Front|Frelimo
MPLA|People's Movement for the Liberation of Angola|
UNITA|National Union for the Total Independence of Angola|
MEND|Movement for the Emancipation of the Niger Delta|
IPOB|Indigenous People of Biafra|
|Wagner Group|Wagner,Wagner PMC,PMC Wagner
|Africa Corps|
|Azov Regiment|Azov Battalion,Azov Brigade
|Right Sector|
LeT|Lashkar-e-Taiba|Lashkar-e-Tayyiba
JeM|Jaish-e-Mohammed|Jaish-e-Mohammad
|Hizbul Mujahideen|
BLA|Balochistan Liberation Army|Baloch Liberation Army
ETIM|East Turkestan Islamic Movement|Turkistan Islamic Party
IMU|Islamic Movement of Uzbekistan|
ULFA|United Liberation Front of Asom|
|Abu Sayyaf|
MILF|Moro Islamic Liberation Front|
MNLF|Moro National Liberation Front|
NPA|New People's Army|
|Jemaah Islamiyah|
ARSA|Arakan Rohingya Salvation Army|
|Arakan Army|
KIA|Kachin Independence Army|
KNU|Karen National Union|
|Muslim Brotherhood|
|Jamaat-e-Islami|
|Hizb ut-Tahrir|
|Khmer Rouge|
|Viet Cong|
|Tupamaros|
|Ku Klux Klan|
|Proud Boys|
|REvil|
|Northern Alliance|
|Contras|
|Red Army Faction|
|Red Brigades|
|Hezb-e-Islami|Hizb-i-Islami
|CODECO|
|Mai-Mai|Mai Mai
|Interahamwe|
|Viv Ansanm|
|Volt Typhoon|
|Lazarus Group|`;

/** Parties that govern or that diplomacy names. */
export const PARTIES = `
ANC|African National Congress|
EFF|Economic Freedom Fighters|
|MK Party|uMkhonto weSizwe
BJP|Bharatiya Janata Party|
AAP|Aam Aadmi Party|
|Indian National Congress|Congress Party,Congress party
RSS|Rashtriya Swayamsevak Sangh|
PTI|Pakistan Tehreek-e-Insaf|
PPP|Pakistan People's Party|Pakistan Peoples Party
PML-N|Pakistan Muslim League-Nawaz|PML
LDP|Liberal Democratic Party|
|Komeito|
KMT|Kuomintang|
DPP|Democratic Progressive Party|
CDU|Christian Democratic Union|
CSU|Christian Social Union|
SPD|Social Democratic Party|
FDP|Free Democratic Party|
AfD|Alternative for Germany|Alternative für Deutschland
EPP|European People's Party|
|Socialists and Democrats|
|Renew Europe|
|Labour Party|Labour
|Conservative Party|Tories,Tory
UKIP|UK Independence Party|
|Reform UK|
SNP|Scottish National Party|
DUP|Democratic Unionist Party|
|Sinn Fein|Sinn Féin
|Fianna Fáil|Fianna Fail
|Fine Gael|
|National Rally|Rassemblement National,National Front
|La France Insoumise|France Unbowed
|Brothers of Italy|Fratelli d'Italia
|Forza Italia|
|Five Star Movement|
PSOE|Spanish Socialist Workers' Party|
|Podemos|
|Syriza|SYRIZA
|Fidesz|
PiS|Law and Justice|
|Civic Platform|
|Georgian Dream|
|United National Movement|
SNS|Serbian Progressive Party|
SNSD|Alliance of Independent Social Democrats|
|United Russia|
LDPR|Liberal Democratic Party of Russia|
CPRF,KPRF|Communist Party of the Russian Federation|
CPSU|Communist Party of the Soviet Union|
|Servant of the People|
AKP|Justice and Development Party|AK Party
CHP|Republican People's Party|
MHP|Nationalist Movement Party|
HDP|Peoples' Democratic Party|
|Likud|
|Yesh Atid|
|Shas|
|Otzma Yehudit|
|Joint List|
|Ba'ath Party|Baath Party
KDP|Kurdistan Democratic Party|
PUK|Patriotic Union of Kurdistan|
|State of Law Coalition|
|Amal Movement|
|Free Patriotic Movement|
|Ennahda|Ennahdha
|Wafd|
APC|All Progressives Congress|
PDP|Peoples Democratic Party|
NPP|New Patriotic Party|
NDC|National Democratic Congress|
NRM|National Resistance Movement|
CCM|Chama Cha Mapinduzi|
ODM|Orange Democratic Movement|
UDA|United Democratic Alliance|
UPND|United Party for National Development|
ZANU-PF|ZANU-PF|
MDC|Movement for Democratic Change|
SWAPO|SWAPO|
EPRDF|Ethiopian People's Revolutionary Democratic Front|
|Prosperity Party|
PAIGC|African Party for the Independence of Guinea and Cape Verde|
BNP|Bangladesh Nationalist Party|
|Awami League|
NLD|National League for Democracy|
USDP|Union Solidarity and Development Party|
CPP|Cambodian People's Party|
CNRP|Cambodia National Rescue Party|
CPV|Communist Party of Vietnam|Communist Party of Viet Nam
LPRP|Lao People's Revolutionary Party|
|Pheu Thai|Pheu Thai Party
UMNO|United Malays National Organisation|
|Pakatan Harapan|
|Golkar|
PDI-P|Indonesian Democratic Party of Struggle|
|Gerindra|
|People's Action Party|
|Movement for Socialism|
|Workers' Party|
PSUV|United Socialist Party of Venezuela|
PRI|Institutional Revolutionary Party|
|Democrats|`;
