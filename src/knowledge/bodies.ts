/**
 * International bodies, formats, agencies, armed groups, parties, companies and papers that diplomatic texts name.
 * Written for this project from general knowledge. Line: `acronyms|name|variants`; the first field may be empty.
 */
export interface Body {
  /** Readable key of the body: its first acronym, else its name. */
  key: string;
  acronyms: readonly string[];
  name: string;
  variants: readonly string[];
  kind: 'body' | 'media' | 'group' | 'company' | 'institution';
}

const INTERNATIONAL = `
UN,U.N.|United Nations|United Nations Organization,United Nations Organisation,World Body
UNSC|United Nations Security Council|UN Security Council,U.N. Security Council,Security Council
UNGA|United Nations General Assembly|UN General Assembly,U.N. General Assembly,General Assembly
ECOSOC|Economic and Social Council|
ICJ|International Court of Justice|World Court,UN International Court of Justice
ICC|International Criminal Court|
UN Secretariat|United Nations Secretariat|
OHCHR|Office of the United Nations High Commissioner for Human Rights|UN Human Rights Office,UN human rights office,Office of the High Commissioner for Human Rights
UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency,UN refugee agency,UN High Commissioner for Refugees
UNHRC|United Nations Human Rights Council|UN Human Rights Council,Human Rights Council
UNICEF|United Nations Children's Fund|UN Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization|
UNDP|United Nations Development Programme|UN Development Programme
UNEP|United Nations Environment Programme|UN Environment Programme
UNFPA|United Nations Population Fund|
UNODC|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime
UNRWA|United Nations Relief and Works Agency|
UNCTAD|United Nations Conference on Trade and Development|
UNIDO|United Nations Industrial Development Organization|
UNFCCC|United Nations Framework Convention on Climate Change|
UNIFIL|United Nations Interim Force in Lebanon|
UNAMA|United Nations Assistance Mission in Afghanistan|
UNAMI|United Nations Assistance Mission for Iraq|
UNMIK|United Nations Interim Administration Mission in Kosovo|
UNDOF|United Nations Disengagement Observer Force|
MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali|
MONUSCO|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|
MINUSCA|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|
OCHA|United Nations Office for the Coordination of Humanitarian Affairs|UNOCHA,Office for the Coordination of Humanitarian Affairs
UN Women|United Nations Entity for Gender Equality and the Empowerment of Women|
UNAIDS|Joint United Nations Programme on HIV/AIDS|
UN-Habitat|United Nations Human Settlements Programme|
WHO|World Health Organization|World Health Organisation
WFP|World Food Programme|World Food Program,UN World Food Programme
FAO|Food and Agriculture Organization|UN Food and Agriculture Organization,Food and Agriculture Organisation
ILO|International Labour Organization|International Labour Organisation,International Labor Organization
IOM|International Organization for Migration|International Organisation for Migration
IAEA|International Atomic Energy Agency|UN nuclear watchdog
ICAO|International Civil Aviation Organization|
IMO|International Maritime Organization|
ITU|International Telecommunication Union|
WIPO|World Intellectual Property Organization|
WMO|World Meteorological Organization|
IFAD|International Fund for Agricultural Development|
IPCC|Intergovernmental Panel on Climate Change|
IMF|International Monetary Fund|
WB|World Bank|World Bank Group
WTO|World Trade Organization|World Trade Organisation
OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|
EU,E.U.|European Union|
|European Commission|EU Commission
|European Council|
|Council of the European Union|EU Council
|European Parliament|EU Parliament
ECB|European Central Bank|
EEAS|European External Action Service|
ECJ,CJEU|European Court of Justice|Court of Justice of the European Union
ECHR|European Court of Human Rights|
EEC|European Economic Community|
EIB|European Investment Bank|
EBRD|European Bank for Reconstruction and Development|
EFTA|European Free Trade Association|
COE|Council of Europe|
PACE|Parliamentary Assembly of the Council of Europe|
|Venice Commission|
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe
ODIHR|Office for Democratic Institutions and Human Rights|
|OSCE Minsk Group|Minsk Group
CSCE|Conference on Security and Co-operation in Europe|
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation,North Atlantic Alliance,North Atlantic Council
|NATO-Russia Council|Russia-NATO Council
ISAF|International Security Assistance Force|
|Warsaw Pact|Warsaw Treaty Organization
CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
CIS|Commonwealth of Independent States|
EAEU,EEU|Eurasian Economic Union|
|Eurasian Economic Commission|
|Union State|
SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation
CICA|Conference on Interaction and Confidence-Building Measures in Asia|
BSEC|Organization of the Black Sea Economic Cooperation|
GUAM|GUAM Organization for Democracy and Economic Development|
OTS|Organization of Turkic States|Turkic Council
AU|African Union|
OAU|Organization of African Unity|Organisation of African Unity
ECOWAS|Economic Community of West African States|
SADC|Southern African Development Community|
EAC|East African Community|
IGAD|Intergovernmental Authority on Development|
COMESA|Common Market for Eastern and Southern Africa|
ECCAS|Economic Community of Central African States|
AMU|Arab Maghreb Union|
UEMOA|West African Economic and Monetary Union|
CEMAC|Economic and Monetary Community of Central Africa|
AfCFTA|African Continental Free Trade Area|
AfDB,ADB|African Development Bank|African Development Bank Group
|Asian Development Bank|
AIIB|Asian Infrastructure Investment Bank|
IDB|Inter-American Development Bank|
AMISOM|African Union Mission in Somalia|
ATMIS|African Union Transition Mission in Somalia|
|G5 Sahel|
|Arab League|League of Arab States
OIC|Organisation of Islamic Cooperation|Organization of Islamic Cooperation,Organization of the Islamic Conference
GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf
OPEC|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries
OPEC+|OPEC Plus|
ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
ARF|ASEAN Regional Forum|
ADMM|ASEAN Defense Ministers' Meeting|ASEAN Defence Ministers' Meeting
SAARC|South Asian Association for Regional Cooperation|
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|
APEC|Asia-Pacific Economic Cooperation|
PIF|Pacific Islands Forum|
SEATO|Southeast Asia Treaty Organization|
OAS|Organization of American States|Organisation of American States
CELAC|Community of Latin American and Caribbean States|
CARICOM|Caribbean Community|
MERCOSUR|Southern Common Market|Mercosur
UNASUR|Union of South American Nations|
ALBA|Bolivarian Alliance for the Peoples of Our America|
SICA|Central American Integration System|
|Andean Community|
|Pacific Alliance|
|Lima Group|
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development
G7,G-7|Group of Seven|
G8,G-8|Group of Eight|
G20,G-20|Group of 20|Group of Twenty
G77,G-77|Group of 77|Group of 77 and China
NAM|Non-Aligned Movement|Nonaligned Movement
BRICS|BRICS|
IBSA|IBSA Dialogue Forum|
|Quad|Quadrilateral Security Dialogue
AUKUS|AUKUS|
|Five Eyes|
|Quartet|Middle East Quartet,Quartet on the Middle East
P5+1|P5+1|P5 + 1,E3+3,E3/EU+3
4+1|4+1 group|4+1 Group
P5|P5|
|Normandy Four|Normandy Format,Normandy format
|Astana format|Astana Format
|Trilateral Contact Group|
|Contact Group|
|Weimar Triangle|
|Visegrad Group|Visegrad Four,V4
|Commonwealth|Commonwealth of Nations,British Commonwealth
|International Organisation of La Francophonie|La Francophonie,Francophonie
|Red Cross|
ICRC|International Committee of the Red Cross|
IFRC|International Federation of Red Cross and Red Crescent Societies|
|Red Crescent|
MSF|Médecins Sans Frontières|Doctors Without Borders
HRW|Human Rights Watch|
|Amnesty International|Amnesty
RSF|Reporters Without Borders|
CPJ|Committee to Protect Journalists|
|Transparency International|
|Freedom House|
|International Crisis Group|
IPU|Inter-Parliamentary Union|
IOC|International Olympic Committee|
FIFA|FIFA|
UEFA|UEFA|
|Interpol|INTERPOL
|Europol|
FATF|Financial Action Task Force|
NSG|Nuclear Suppliers Group|
IEA|International Energy Agency|
IRENA|International Renewable Energy Agency|
ISS|International Space Station|
|League of Nations|
|Paris Club|
|Munich Security Conference|
WEF|World Economic Forum|Davos Forum
SIPRI|Stockholm International Peace Research Institute|
|White Helmets|
ICTY|International Criminal Tribunal for the former Yugoslavia|
ICTR|International Criminal Tribunal for Rwanda|
KFOR|Kosovo Force|
SFOR|Stabilisation Force|
EULEX|European Union Rule of Law Mission in Kosovo|
|Syrian Negotiation Commission|
SDF|Syrian Democratic Forces|
FSA|Free Syrian Army|
SNC|Syrian National Council|Syrian National Coalition
UNMAS|United Nations Mine Action Service|
UNITAD|United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh|`;

const INSTITUTIONS = `
|Kremlin|
|White House|
|Downing Street|No 10,No. 10,Number 10
|Foggy Bottom|
|Pentagon|
|State Department|US State Department,U.S. State Department,Department of State,U.S. Department of State,US Department of State
|Foreign Office|
FCDO|Foreign, Commonwealth and Development Office|
|Quai d'Orsay|
|Whitehall|
|Congress|US Congress,U.S. Congress,United States Congress
|Senate|US Senate,U.S. Senate,United States Senate
|House of Representatives|US House of Representatives,U.S. House of Representatives
|House of Commons|
|House of Lords|
|State Duma|Duma
|Federation Council|
|Bundestag|German Bundestag
|Bundesrat|
|Knesset|Israeli Knesset
|Majlis|
|Verkhovna Rada|Rada
|Sejm|
|Seimas|
|Saeima|
|Riksdag|
|Storting|
|Lok Sabha|
|Rajya Sabha|
|Diet|
NPC|National People's Congress|
CPPCC|Chinese People's Political Consultative Conference|
CCP,CPC|Communist Party of China|Chinese Communist Party
PLA|People's Liberation Army|
|Politburo|
|Supreme Court|US Supreme Court,U.S. Supreme Court
CIA|Central Intelligence Agency|
FBI|Federal Bureau of Investigation|
NSA|National Security Agency|
NSC|National Security Council|
DHS|Department of Homeland Security|
USAID|United States Agency for International Development|U.S. Agency for International Development
DoD|Department of Defense|US Department of Defense,U.S. Department of Defense
DOJ|Department of Justice|Justice Department,US Department of Justice
|Treasury Department|US Treasury,U.S. Treasury,Department of the Treasury,Treasury
CENTCOM|United States Central Command|US Central Command,U.S. Central Command
AFRICOM|United States Africa Command|
|Federal Reserve|
EPA|Environmental Protection Agency|
GOP|Republican Party|Republican National Committee
DNC|Democratic Party|Democratic National Committee
|Capitol|
FSB|Federal Security Service|
KGB|KGB|
GRU|GRU|
SVR|Foreign Intelligence Service|
SBU|Security Service of Ukraine|
MI5|MI5|
MI6|MI6|
BND|BND|
|Mossad|
|Shin Bet|
IDF|Israel Defense Forces|Israeli Defense Forces,Israel Defence Forces
ISI|Inter-Services Intelligence|
IRGC|Islamic Revolutionary Guard Corps|Islamic Revolution Guards Corps,Revolutionary Guards,Revolutionary Guard
RCMP|Royal Canadian Mounted Police|
NHS|National Health Service|
MFA|Ministry of Foreign Affairs|
MoD|Ministry of Defence|
BOJ|Bank of Japan|
|Bank of England|
RBI|Reserve Bank of India|
NASA|National Aeronautics and Space Administration|
|Roscosmos|
|Rosatom|
CDC|Centers for Disease Control and Prevention|
FDA|Food and Drug Administration|`;

const GROUPS = `
PLO|Palestine Liberation Organization|Palestine Liberation Organisation
PA|Palestinian Authority|Palestinian National Authority
|Fatah|
|Hamas|
PIJ|Palestinian Islamic Jihad|Islamic Jihad
|Hezbollah|Hizbollah,Hizballah,Hizbullah,Hezballah
|Houthis|Houthi,Ansar Allah,Ansarullah
|Taliban|Taleban
TTP|Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan
|Haqqani Network|Haqqani network
|al-Qaeda|al Qaeda,Al-Qaeda,Al Qaeda,al-Qaida,Al-Qaida,al Qaida,Al Qaida
AQAP|al-Qaeda in the Arabian Peninsula|
AQIM|al-Qaeda in the Islamic Maghreb|
AQI|al-Qaeda in Iraq|
ISIS,ISIL|Islamic State|Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,IS,Daesh,Da'esh,DAESH
|Jabhat al-Nusra|al-Nusra,al-Nusra Front,Nusra Front,Jabhat al Nusra,Al-Nusra Front
HTS|Hayat Tahrir al-Sham|
|Ahrar al-Sham|
|Boko Haram|
|al-Shabaab|al-Shabab,Al-Shabaab,Al-Shabab,al Shabaab
LTTE|Liberation Tigers of Tamil Eelam|Tamil Tigers
PKK|Kurdistan Workers' Party|
YPG|People's Protection Units|
|Peshmerga|
FARC|Revolutionary Armed Forces of Colombia|
ELN|National Liberation Army|
IRA|Irish Republican Army|
ETA|ETA|
KLA|Kosovo Liberation Army|
LRA|Lord's Resistance Army|
M23|March 23 Movement|
RSF-Sudan|Rapid Support Forces|
TPLF|Tigray People's Liberation Front|
|Wagner Group|Wagner
LeT|Lashkar-e-Taiba|Lashkar-e-Tayyiba
JeM|Jaish-e-Mohammed|
|Abu Sayyaf|
|Jemaah Islamiyah|
|Muslim Brotherhood|
ANC|African National Congress|
EFF|Economic Freedom Fighters|
BJP|Bharatiya Janata Party|
AAP|Aam Aadmi Party|
|Indian National Congress|Congress Party,Congress party
PTI|Pakistan Tehreek-e-Insaf|
PPP|Pakistan People's Party|Pakistan Peoples Party
PML-N|Pakistan Muslim League-Nawaz|PML
LDP|Liberal Democratic Party|
KMT|Kuomintang|
DPP|Democratic Progressive Party|
CDU|Christian Democratic Union|
CSU|Christian Social Union|
SPD|Social Democratic Party|
AfD|Alternative for Germany|
|Labour Party|Labour
|Conservative Party|Tories,Tory
SNP|Scottish National Party|
DUP|Democratic Unionist Party|
|Sinn Fein|Sinn Féin
|United Russia|
AKP|Justice and Development Party|
CHP|Republican People's Party|
HDP|Peoples' Democratic Party|
|Likud|
|Ba'ath Party|Baath Party
APC|All Progressives Congress|
PDP|Peoples Democratic Party|
NPP|New Patriotic Party|
NDC|National Democratic Congress|
ZANU-PF|ZANU-PF|
MDC|Movement for Democratic Change|
SWAPO|SWAPO|
BNP|Bangladesh Nationalist Party|
|Awami League|
NLD|National League for Democracy|
|Democrats|
|Ku Klux Klan|`;

const COMPANIES = `
|Twitter|
|Facebook|
|Google|
|YouTube|
|Instagram|
|Telegram|
|WhatsApp|
|Microsoft|
|Apple|
|Amazon|
|Meta|
|Tesla|
|SpaceX|
|TikTok|
|Weibo|
|Huawei|
|Boeing|
|Airbus|
|Gazprom|
|Rosneft|
|Lukoil|
|Novatek|
|Transneft|
|Sberbank|
|Zarubezhneft|
|PetroVietnam|
|Aramco|Saudi Aramco
|Shell|Royal Dutch Shell
BP|BP|
|Total|TotalEnergies
|ExxonMobil|Exxon Mobil
|Chevron|
|Siemens|
|Toyota|
|Samsung|
|Pfizer|
|AstraZeneca|
|Moderna|
|Sinovac|
|Sinopharm|
|Lockheed Martin|
|Goldman Sachs|
|JP Morgan|JPMorgan
HSBC|HSBC|
|Rostec|
|Rosoboronexport|
|Ethiopian Airlines|
|Qatar Airways|
|Turkish Airlines|
|Aeroflot|
|Starlink|
|Nord Stream AG|
|Harvard|Harvard University
|Oxford University|
|Cambridge University|
|Real Madrid|
|Manchester United|
|Manchester City|
|Liverpool FC|`;

const MEDIA = `
|Reuters|
AP|Associated Press|
AFP|Agence France-Presse|Agence France Presse
TASS|TASS|ITAR-TASS,Tass
|RIA Novosti|RIA
|Interfax|
|Sputnik|Sputnik News
RT|RT|Russia Today
|Xinhua|Xinhua News Agency
CCTV|China Central Television|
CGTN|China Global Television Network|
|Global Times|
|People's Daily|
|China Daily|
SCMP|South China Morning Post|
|Kyodo|Kyodo News
NHK|NHK|
|Yomiuri Shimbun|
|Asahi Shimbun|
|Nikkei|
|Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency|
|Anadolu Agency|Anadolu
|Hurriyet|Hürriyet
|Daily Sabah|
IRNA|Islamic Republic News Agency|
ISNA|Iranian Students' News Agency|
|Fars News Agency|Fars
|Tasnim|Tasnim News Agency
|Press TV|PressTV
|Tehran Times|
|Mehr News Agency|
SANA|Syrian Arab News Agency|
SPA|Saudi Press Agency|
WAM|Emirates News Agency|
MENA|Middle East News Agency|
|Al Jazeera|Al-Jazeera,Aljazeera
|Al Arabiya|Al-Arabiya
|Al-Ahram|Al Ahram
|Haaretz|
|Jerusalem Post|
|Times of Israel|
PTI-India|Press Trust of India|
ANI|Asian News International|
|Times of India|
|Hindustan Times|
|The Hindu|
|Indian Express|
|Dawn|
|Daily Star|
|Ukrinform|
|UNIAN|
|Kyiv Post|
|Kyiv Independent|
|BelTA|
|Kazinform|
|Azertac|
|Armenpress|
|Tanjug|
DPA|Deutsche Presse-Agentur|
|Der Spiegel|Spiegel
|Die Welt|
|Bild|
|Süddeutsche Zeitung|
|Frankfurter Allgemeine Zeitung|
DW|Deutsche Welle|
ANSA|ANSA|
EFE|EFE|
|El País|El Pais
|El Mundo|
|Le Monde|
|Le Figaro|
|Corriere della Sera|
|La Repubblica|
RFI|Radio France Internationale|
BBC|British Broadcasting Corporation|BBC News,BBC World Service
|Sky News|
ITV|ITV|
|The Guardian|Guardian
|The Times|Sunday Times,The Sunday Times
|The Telegraph|Daily Telegraph,The Daily Telegraph
|The Independent|
|Daily Mail|
|The Economist|Economist
FT|Financial Times|
NYT|New York Times|
|Washington Post|
WSJ|Wall Street Journal|
|USA Today|
|Los Angeles Times|
|Boston Globe|
|Bloomberg|Bloomberg News
|Politico|
|Foreign Policy|
|Foreign Affairs|
|Newsweek|
|TIME Magazine|Time magazine
CNN|Cable News Network|
|Fox News|
NBC|NBC News|
CBS|CBS News,CBS
ABC|ABC News|
MSNBC|MSNBC|
CNBC|CNBC|
PBS|PBS|
NPR|National Public Radio|
VOA|Voice of America|
RFE/RL|Radio Free Europe/Radio Liberty|Radio Free Europe,Radio Liberty
RFA|Radio Free Asia|
CBC|Canadian Broadcasting Corporation|
|Globe and Mail|
|Toronto Star|
|Sydney Morning Herald|
|Kommersant|
|Izvestia|
|Rossiyskaya Gazeta|
|Novaya Gazeta|
|Pravda|
|Nezavisimaya Gazeta|
|Rossiya 24|
|Channel One|
|TV Rain|
|Rappler|
|Straits Times|
|Bangkok Post|
|Jakarta Post|
|Vietnam News Agency|
VNA|VNA|
|Daily Nation|
|The Punch|Punch
|Mail & Guardian|
|Allafrica|allAfrica
|afrol News|
|Prensa Latina|
|Granma|
|Telesur|TeleSUR
|Folha de S.Paulo|
|O Globo|
|La Nación|
|Clarín|`;

function read(table: string, kind: Body['kind']): Body[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [acronyms, name, variants] = line.split('|');
      const short = acronyms ? acronyms.split(',') : [];
      return {
        key: short[0] ?? name!,
        acronyms: short,
        name: name!,
        variants: variants ? variants.split(',') : [],
        kind,
      };
    });
}

/** Bodies by kind; where two share an acronym, the one that stands first has it. */
export const BODIES: readonly Body[] = [
  ...read(INTERNATIONAL, 'body'),
  ...read(INSTITUTIONS, 'institution'),
  ...read(GROUPS, 'group'),
  ...read(MEDIA, 'media'),
  ...read(COMPANIES, 'company'),
];
