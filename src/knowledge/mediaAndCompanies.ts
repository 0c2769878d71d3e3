/**
 * News agencies, papers and broadcasters of the world, and companies that diplomatic texts name. Written for this
 * project from general knowledge. Line: `acronyms|name|variants`; the first field may be empty.
 */
export const MEDIA = `
|Reuters|
AP|Associated Press|
AFP|Agence France-Presse|Agence France Presse
TASS|TASS|ITAR-TASS,Tass,TASS News Agency
|RIA Novosti|RIA,RIA Novosti News Agency
|Interfax|Interfax News Agency,Interfax-Ukraine
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
PTI|Press Trust of India|
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
FT|Financial Times|The Financial Times
NYT|New York Times|The New York Times
|Washington Post|The Washington Post
WSJ|Wall Street Journal|The Wall Street Journal
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
CBS|CBS News|
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
VNA|Vietnam News Agency|
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
|Clarín|
|Rossiya Segodnya|
|Rossiya 1|
|Vedomosti|
|Gazeta.ru|
|Lenta.ru|
|Meduza|
|Echo of Moscow|Ekho Moskvy
|Dozhd|
|Argumenty i Fakty|
|Komsomolskaya Pravda|
|Moskovsky Komsomolets|
|Moscow Times|The Moscow Times
|Ukrainska Pravda|
|Suspilne|
|Moldpres|
|Kabar|
|AKIpress|
|24.kg|
|Khovar|
|Asia-Plus|
|UzA|
|Trend News Agency|
|Civil.ge|
|Montsame|
|Azattyq|
CNA|Channel NewsAsia|
|Central News Agency|
|Jiji Press|Jiji
|Mainichi Shimbun|
|Sankei Shimbun|
|Yomiuri|
|Japan Times|The Japan Times
|Nikkei Asia|Nikkei Asian Review
|JoongAng Ilbo|
|Chosun Ilbo|
|Dong-A Ilbo|
|Hankyoreh|
|Korea Herald|The Korea Herald
|Korea Times|The Korea Times
|Rodong Sinmun|
|NK News|
|Phoenix TV|
|China News Service|
|Taipei Times|
|Focus Taiwan|
|Bernama|
|Antara|Antara News Agency
|Kompas|
PNA|Philippine News Agency|
|Philippine Star|
|Manila Times|The Manila Times
|GMA News|
|ABS-CBN|
|Khmer Times|
|Phnom Penh Post|
|Vientiane Times|
|VnExpress|
|Tuoi Tre|
|Nhan Dan|
|The Irrawaddy|
|Frontier Myanmar|
|Myanmar Now|
UNI|United News of India|
IANS|Indo-Asian News Service|
NDTV|New Delhi Television|
|Economic Times|The Economic Times
|The Print|ThePrint
|Deccan Herald|
|Doordarshan|
APP|Associated Press of Pakistan|
|Geo News|Geo TV
|ARY News|
|Express Tribune|The Express Tribune
BSS|Bangladesh Sangbad Sangstha|
UNB|United News of Bangladesh|
|Prothom Alo|
|Kathmandu Post|The Kathmandu Post
|Pajhwok|Pajhwok Afghan News
|TOLOnews|Tolo News,TOLO News
|Khaama Press|
|Bakhtar News Agency|
KUNA|Kuwait News Agency|
QNA|Qatar News Agency|
BNA|Bahrain News Agency|
ONA|Oman News Agency|
|Petra News Agency|
NNA|National News Agency|
INA|Iraqi News Agency|
|Wafa|WAFA
|Ma'an News Agency|
|Saba News Agency|
|Rudaw|
|Kurdistan 24|
|Al Mayadeen|Al-Mayadeen
|Al Manar|Al-Manar
|Al-Alam TV|
|Al Masirah|Al-Masirah
|Al Hadath|
|Asharq Al-Awsat|Asharq al-Awsat
|Al-Quds al-Arabi|
|Al-Monitor|
|Middle East Eye|
|Arab News|
|Gulf News|
|Khaleej Times|
|The New Arab|
|L'Orient-Le Jour|L'Orient Today
|An-Nahar|
|Okaz|
|Saudi Gazette|
|Egypt Today|
|Ahram Online|
|Mada Masr|
|Yedioth Ahronoth|Yedioth Ahronot
|Ynet|
|Maariv|
|Israel Hayom|
|i24NEWS|i24 News
TRT|Turkish Radio and Television Corporation|TRT World,TRT Haber
DHA|Demirören News Agency|
|Cumhuriyet|
|IRIB|
|Kayhan|
|Iran International|
APS|Algeria Press Service|
LANA|Libyan News Agency|
SUNA|Sudan News Agency|
|Sudan Tribune|
|Radio Dabanga|
ENA|Ethiopian News Agency|
FANA|Fana Broadcasting Corporate|
|Addis Standard|
SONNA|Somali National News Agency|
|Garowe Online|
|The EastAfrican|EastAfrican,The East African
|New Vision|
|The New Times|
KBC|Kenya Broadcasting Corporation|
NAN|News Agency of Nigeria|
|Premium Times|
|ThisDay|THISDAY
|Channels Television|Channels TV
|Daily Trust|
GNA|Ghana News Agency|
|Daily Graphic|
|Joy FM|
|Angop|ANGOP
|News24|
|eNCA|
SABC|South African Broadcasting Corporation|
|Daily Maverick|
ZBC|Zimbabwe Broadcasting Corporation|
|Jeune Afrique|
|The Africa Report|
PANA|Pan African News Agency|
|Actualite.cd|
|France 24|FRANCE 24
|TV5Monde|TV5 Monde
BFM|BFM TV|BFMTV
LCI|LCI|
TF1|TF1|
|Les Echos|
|La Croix|
|L'Express|
|Mediapart|
ARD|ARD|
ZDF|ZDF|
|Die Zeit|
|Tagesspiegel|
|Handelsblatt|
RND|RedaktionsNetzwerk Deutschland|
|Welt am Sonntag|
|Bild am Sonntag|
FAZ|Frankfurter Allgemeine|
|Austria Press Agency|
|Der Standard|
|Neue Zürcher Zeitung|
|Belga|Belga News Agency
|Le Soir|
|De Standaard|
|De Telegraaf|
|NRC Handelsblad|
ANP|Algemeen Nederlands Persbureau|
|Euronews|
|EUobserver|
|Euractiv|EURACTIV
|Agence Europe|
LUSA|Lusa News Agency|Lusa
|Europa Press|
|La Vanguardia|
|El Periódico|
RAI|RAI|
|AdnKronos|Adnkronos
AGI|Agenzia Giornalistica Italia|
|La Stampa|
|Il Sole 24 Ore|
|Il Messaggero|
|L'Osservatore Romano|
|Vatican News|
|Rzeczpospolita|
|Gazeta Wyborcza|
CTK|Czech News Agency|
|TASR|
MTI|Hungarian News Agency|
BTA|Bulgarian News Agency|
|Agerpres|AGERPRES
|HINA|
|Beta News Agency|
|FoNet|
RTS|Radio Television of Serbia|
|Politika|
|SRNA|
|FENA|
|Nova Makedonija|
|Kathimerini|
ERT|Hellenic Broadcasting Corporation|
ANA-MPA|Athens-Macedonian News Agency|
|Cyprus News Agency|
BNS|Baltic News Service|
|LETA|
|ELTA|
ERR|Estonian Public Broadcasting|
|Postimees|
STT|Finnish News Agency|
|Yle|YLE
|Helsingin Sanomat|
SVT|Sveriges Television|
|Dagens Nyheter|
|Svenska Dagbladet|
|Aftonbladet|
NTB|Norwegian News Agency|
NRK|Norwegian Broadcasting Corporation|
|Aftenposten|
|Ritzau|
|Politiken|
|Jyllands-Posten|
RTE|RTÉ|
|Irish Times|The Irish Times
|Irish Independent|
PA Media|Press Association|
|Evening Standard|
|Channel 4 News|Channel 4
|The Spectator|
|New Statesman|
UPI|United Press International|
|Axios|
|The Hill|
|Semafor|
|The Atlantic|
|The New Yorker|
|The Intercept|
|HuffPost|Huffington Post,The Huffington Post
|BuzzFeed News|BuzzFeed
|ProPublica|
|The Daily Beast|Daily Beast
|Breitbart|Breitbart News
|Newsmax|
|C-SPAN|CSPAN
|Christian Science Monitor|The Christian Science Monitor
|Chicago Tribune|
|San Francisco Chronicle|
|Miami Herald|
|Dallas Morning News|
|New York Post|
|New York Daily News|
|Philadelphia Inquirer|
|Defense News|
|Stars and Stripes|
|Meet the Press|
|Face the Nation|
|McClatchy|
|Univision|
|Telemundo|
|Barron's|
|MarketWatch|
|Al Hurra|Alhurra
CTV|CTV News|
|The Canadian Press|Canadian Press
|National Post|
|Australian Associated Press|
SBS|SBS|
RNZ|Radio New Zealand|
|New Zealand Herald|NZ Herald
|Islands Business|
|Jamaica Observer|
|Jamaica Gleaner|
|Stabroek News|
|Agência Brasil|Agencia Brasil
|Estadão|O Estado de S. Paulo
|Télam|Telam
|Infobae|
|Página 12|Página/12
|El Mercurio|
|La Tercera|
|El Espectador|
|Notimex|
|La Jornada|
|Televisa|
|Efecto Cocuyo|
|14ymedio|
|The Lancet|Lancet
|The Diplomat|
|Project Syndicate|
|National Interest|The National Interest
|War on the Rocks|
|Philippine Daily Inquirer|
|Daily Monitor|
|Polish Press Agency|
|El Tiempo|
|Radio France|
|NTV|NTV Television
|RBC Media Group|
|Caixin|Caixin Global`;

export const COMPANIES = `
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
|Liverpool FC|
|Alibaba|
|Tencent|
|ByteDance|
ZTE|ZTE|
|Nvidia|NVIDIA
|Intel|Intel Corporation
TSMC|Taiwan Semiconductor Manufacturing Company|
|Foxconn|
|OpenAI|
|Alrosa|ALROSA
VTB|VTB|VTB Bank
|Gazprombank|
|Sovcomflot|
|Tatneft|
|Surgutneftegas|
|Norilsk Nickel|Nornickel
|Rusal|RUSAL
|Sibur|SIBUR
|KamAZ|KAMAZ
|Sukhoi|
|Almaz-Antey|
|Kaspersky|Kaspersky Lab
|Yandex|
|VKontakte|
|Orsted|Ørsted
|Equinor|
|Eni|ENI
|Repsol|
|Wintershall|
|Uniper|
RWE|RWE|
|Volkswagen|
|BMW|
|Renault|
|Rheinmetall|
BAE|BAE Systems|
|Thales|
|Rolls-Royce|
|Raytheon|RTX
|Northrop Grumman|
|General Dynamics|
|General Motors|
|General Electric|
|Westinghouse|
CNPC|China National Petroleum Corporation|
CNOOC|China National Offshore Oil Corporation|
|Sinopec|
COSCO|COSCO|Cosco
|QatarEnergy|Qatar Petroleum
ADNOC|Abu Dhabi National Oil Company|
SOCAR|State Oil Company of Azerbaijan|
|KazMunayGas|KazMunaiGas
|Turkmengaz|
|Botas|BOTAŞ
|Baykar|
NIOC|National Iranian Oil Company|
|Mahan Air|
|Emirates Airline|
|Etihad Airways|
|Air India|
|Tata Group|Tata Sons
|Adani Group|
|Reliance Industries|
|DP World|
|Maersk|
|BlackRock|
|JPMorgan Chase|
|Citigroup|
|BNP Paribas|
|Deutsche Bank|
|Credit Suisse|
|Raiffeisen Bank|Raiffeisen
|Mastercard|MasterCard
|Walmart|
|Johnson & Johnson|
|Novavax|
|BioNTech|
|Sinovac Biotech|
|Gamaleya Institute|Gamaleya Center
|Serum Institute of India|
|Bharat Biotech|
|Embraer|`;
