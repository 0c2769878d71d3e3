/**
 * Treaties, accords, named plans and programmes; wars, conferences, games and holidays. Written for this project from
 * general knowledge. Line: `acronyms|name|variants|year in which it was signed or adopted`; all but the name may be empty.
 */
export interface NamedThing {
  key: string;
  acronyms: readonly string[];
  name: string;
  variants: readonly string[];
  /** The year in which a treaty was signed or a text adopted; null where it has no one year, or it is not known. */
  signed: string | null;
}

const AGREEMENT_TABLE = `
JCPOA|Joint Comprehensive Plan of Action|Iran nuclear deal,Iran deal,Iran Deal,Iran Nuclear Deal|2015
|New START|New START Treaty,New Strategic Arms Reduction Treaty|2010
START|Strategic Arms Reduction Treaty|START Treaty,START I,START I Treaty|1991
SALT|Strategic Arms Limitation Talks|SALT I,SALT II
INF|Intermediate-Range Nuclear Forces Treaty|INF Treaty|1987
NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty,Non-Proliferation Treaty,Nuclear Nonproliferation Treaty,Nonproliferation Treaty,Non-proliferation Treaty|1968
CTBT|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|1996
CFE|Treaty on Conventional Armed Forces in Europe|CFE Treaty|1990
ABM|Anti-Ballistic Missile Treaty|ABM Treaty|1972
TPNW|Treaty on the Prohibition of Nuclear Weapons||2017
ATT|Arms Trade Treaty||2013
CWC|Chemical Weapons Convention||1993
BWC|Biological Weapons Convention|Biological and Toxin Weapons Convention|1972
|Open Skies Treaty|Treaty on Open Skies,Open Skies|1992
|Paris Agreement|Paris Accord,Paris Climate Agreement,Paris climate agreement,Paris climate accord,Paris Climate Accords,Paris Accords|2015
|Kyoto Protocol||1997
|Montreal Protocol||1987
|Minsk agreements|Minsk Agreements,Minsk accords,Minsk Accords,Minsk Protocol,Minsk II,Minsk-2,Package of Measures,Package of Measures for the Implementation of the Minsk Agreements
|Dayton Agreement|Dayton Accords,Dayton Peace Agreement,Dayton Peace Accords|1995
|Oslo Accords|Oslo accords,Oslo Agreements|1993
|Abraham Accords||2020
|Camp David Accords||1978
|Taif Agreement|Taif Accord|1989
|Good Friday Agreement|Belfast Agreement|1998
|Algiers Accord|Algiers Agreement
|Helsinki Final Act|Helsinki Accords|1975
|Budapest Memorandum||1994
|Charter of the United Nations|United Nations Charter,UN Charter,U.N. Charter,Charter of the UN|1945
|Universal Declaration of Human Rights||1948
|Geneva Conventions|Geneva Convention|1949
|Genocide Convention||1948
|Refugee Convention|1951 Refugee Convention|1951
UNCLOS|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea,Law of the Sea Convention|1982
|Rome Statute||1998
|Vienna Convention|Vienna Convention on Diplomatic Relations
|Washington Treaty|North Atlantic Treaty|1949
|Lisbon Treaty|Treaty of Lisbon|2007
|Maastricht Treaty||1992
|Treaty of Rome||1957
|Schengen Agreement||1985
NAFTA|North American Free Trade Agreement||1992
USMCA|United States-Mexico-Canada Agreement||2018
TPP|Trans-Pacific Partnership||2016
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership||2018
RCEP|Regional Comprehensive Economic Partnership||2020
TTIP|Transatlantic Trade and Investment Partnership|
IPEF|Indo-Pacific Economic Framework|Indo-Pacific Economic Framework for Prosperity
CEPA|Comprehensive Economic Partnership Agreement|
GATT|General Agreement on Tariffs and Trade||1947
|2030 Agenda for Sustainable Development|2030 Agenda,Agenda 2030,Agenda for Sustainable Development,Sustainable Development Agenda
|Agenda 2063|
SDGs,SDG|Sustainable Development Goals|
MDGs,MDG|Millennium Development Goals|
BRI|Belt and Road Initiative|Belt and Road,One Belt One Road,Silk Road Economic Belt,One Belt - One Road
|Marshall Plan|
|Black Sea Grain Initiative|Black Sea Initiative|2022
|Global Compact for Safe, Orderly and Regular Migration|Global Compact for Migration,Global Compact on Migration
|Sendai Framework|
|Addis Ababa Action Agenda|
|Convention on the Rights of the Child||1989
CEDAW|Convention on the Elimination of All Forms of Discrimination against Women||1979
|Taiwan Relations Act||1979
|Six Assurances|
|Three Joint Communiqués|
|Shanghai Communiqué||1972
|Inflation Reduction Act|
|Patriot Act|
ACA|Affordable Care Act|Obamacare
|Magna Carta|
|Arab Peace Initiative||2002
|Agenda for Peace|An Agenda for Peace
|Pact for the Future|
|Stability Pact|
|Istanbul Convention||2011
|Montreux Convention||1936
|Global Security Initiative|
|Global Development Initiative|
|Global Gateway|
|Partnership for Peace|
|Eastern Partnership|
|Maximum Pressure|
|One China|One China Policy,One-China policy,One China policy
|Additional Protocol|IAEA Additional Protocol
|Comprehensive Safeguards Agreement|
|Limited Test Ban Treaty|Partial Test Ban Treaty,Partial Nuclear Test Ban Treaty|1963
FMCT|Fissile Material Cut-off Treaty|Fissile Material Cutoff Treaty
|START II|START II Treaty|1993
SORT|Strategic Offensive Reductions Treaty|Moscow Treaty|2002
|Outer Space Treaty||1967
|Antarctic Treaty||1959
|Treaty of Tlatelolco|Tlatelolco Treaty|1967
|Treaty of Rarotonga|Rarotonga Treaty|1985
|Treaty of Pelindaba|Pelindaba Treaty|1996
SEANWFZ|Treaty of Bangkok|Southeast Asian Nuclear-Weapon-Free Zone Treaty,Southeast Asia Nuclear Weapon-Free Zone Treaty,SEANWFZ Treaty,Bangkok Treaty|1995
|Seabed Treaty||1971
ENMOD|Environmental Modification Convention||1977
CCW|Convention on Certain Conventional Weapons|Inhumane Weapons Convention|1980
|Ottawa Convention|Ottawa Treaty,Mine Ban Treaty,Anti-Personnel Mine Ban Convention|1997
|Convention on Cluster Munitions||2008
PAROS|Prevention of an Arms Race in Outer Space|
|NATO-Russia Founding Act|Russia-NATO Founding Act,Founding Act|1997
|Istanbul Document|Charter for European Security|1999
|Comprehensive Nuclear Safety Convention|Convention on Nuclear Safety|1994
ICSANT|International Convention for the Suppression of Acts of Nuclear Terrorism||2005
|International Convention for the Suppression of the Financing of Terrorism|
CCIT|Comprehensive Convention on International Terrorism|
UNCAC|United Nations Convention against Corruption|UN Convention against Corruption,United Nations Convention Against Corruption|2003
UNTOC|United Nations Convention against Transnational Organized Crime|Palermo Convention|2000
|Budapest Convention|Convention on Cybercrime|2001
|UN Convention against Cybercrime|United Nations Convention against Cybercrime
|Convention against Torture|Convention Against Torture,UN Convention against Torture|1984
ICCPR|International Covenant on Civil and Political Rights||1966
ICESCR|International Covenant on Economic, Social and Cultural Rights||1966
ICERD|International Convention on the Elimination of All Forms of Racial Discrimination||1965
CRPD|Convention on the Rights of Persons with Disabilities||2006
|European Convention on Human Rights|Convention for the Protection of Human Rights and Fundamental Freedoms|1950
|European Social Charter|
|American Convention on Human Rights|Pact of San José|1969
|African Charter on Human and Peoples' Rights|Banjul Charter|1981
|Maputo Protocol||2003
|Arab Charter on Human Rights|
|Vienna Convention on Consular Relations||1963
|Vienna Convention on the Law of Treaties||1969
|Vienna Declaration and Programme of Action|Vienna Declaration|1993
|Durban Declaration|Durban Declaration and Programme of Action|2001
|Beijing Declaration and Platform for Action|Beijing Platform for Action,Beijing Declaration|1995
|Cairo Programme of Action|
|Rio Declaration|Rio Declaration on Environment and Development|1992
|Agenda 21||1992
|Millennium Declaration|United Nations Millennium Declaration|2000
|Monterrey Consensus||2002
|Doha Programme of Action|
|Istanbul Programme of Action|Istanbul Programme of Action for the Least Developed Countries
|Barbados Programme of Action|
|SAMOA Pathway|
|Mauritius Strategy|
|Sendai Framework for Disaster Risk Reduction|
|Hyogo Framework for Action|Hyogo Framework
|Global Compact on Refugees|
|New York Declaration for Refugees and Migrants|New York Declaration
|Convention on Biological Diversity||1992
|Cartagena Protocol|Cartagena Protocol on Biosafety|2000
|Nagoya Protocol||2010
|Kunming-Montreal Global Biodiversity Framework|Global Biodiversity Framework,Kunming-Montreal Framework|2022
CITES|Convention on International Trade in Endangered Species|Convention on International Trade in Endangered Species of Wild Fauna and Flora|1973
|Ramsar Convention||1971
|Basel Convention||1989
|Rotterdam Convention||1998
|Stockholm Convention||2001
|Minamata Convention|Minamata Convention on Mercury|2013
|Vienna Convention for the Protection of the Ozone Layer||1985
|Kigali Amendment||2016
|Glasgow Climate Pact||2021
|Copenhagen Accord||2009
|Cancun Agreements|Cancún Agreements|2010
|Global Methane Pledge||2021
|Sharm el-Sheikh Implementation Plan|
|UAE Consensus||2023
|High Seas Treaty|BBNJ Agreement|2023
|Aarhus Convention||1998
|Espoo Convention||1991
IPPC|International Plant Protection Convention||1951
IHR|International Health Regulations||2005
|Framework Convention on Tobacco Control|WHO Framework Convention on Tobacco Control|2003
|Pandemic Agreement|Pandemic Accord,Pandemic Treaty
GHSA|Global Health Security Agenda|
|Hague Convention|Hague Conventions
|Chicago Convention|Convention on International Civil Aviation|1944
SOLAS|International Convention for the Safety of Life at Sea|
MARPOL|International Convention for the Prevention of Pollution from Ships|
|New York Convention||1958
|Berne Convention|
|Paris Convention|Paris Convention for the Protection of Industrial Property
|Marrakesh Agreement|Marrakesh Agreement Establishing the World Trade Organization,WTO Agreement|1994
GATS|General Agreement on Trade in Services|
TRIPS|Agreement on Trade-Related Aspects of Intellectual Property Rights|TRIPS Agreement
TBT|Agreement on Technical Barriers to Trade|TBT Agreement
SPS|Agreement on the Application of Sanitary and Phytosanitary Measures|SPS Agreement
|Customs Valuation Agreement|
|Agreement on Safeguards|WTO Agreement on Safeguards,Safeguards Agreement
|Agreement on Agriculture|WTO Agreement on Agriculture
|Agreement on Textiles and Clothing|WTO Agreement on Textiles and Clothing
|Agreement on Subsidies and Countervailing Measures|SCM Agreement
TRIMS|Agreement on Trade-Related Investment Measures|
|Trade Facilitation Agreement|WTO Trade Facilitation Agreement|2013
|Uruguay Round|
|Doha Round|Doha Development Agenda,Doha Development Round
GSP|Generalized System of Preferences|Generalised System of Preferences
|Bretton Woods Agreement|Bretton Woods|1944
|Plaza Accord||1985
|Energy Charter Treaty|European Energy Charter|1994
|Cotonou Agreement|Cotonou Partnership Agreement|2000
|Lomé Convention|
|Samoa Agreement||2023
CETA|Comprehensive Economic and Trade Agreement||2016
DCFTA|Deep and Comprehensive Free Trade Area|
KORUS|Korea-U.S. Free Trade Agreement|KORUS FTA,U.S.-Korea Free Trade Agreement
CAFTA-DR|Dominican Republic-Central America Free Trade Agreement|CAFTA
AGOA|African Growth and Opportunity Act||2000
CEFTA|Central European Free Trade Agreement|
|Free Trade Area of the Americas|
|Asunción Treaty|Treaty of Asunción|1991
TICFA|Trade and Investment Cooperation Forum Agreement|
|Single European Act||1986
|Treaty of Nice|Nice Treaty|2001
|Treaty of Amsterdam|Amsterdam Treaty|1997
|Treaty on European Union|
|Treaty on the Functioning of the European Union|
|Charter of Fundamental Rights|Charter of Fundamental Rights of the European Union,EU Charter of Fundamental Rights|2000
|Stability and Growth Pact||1997
PESCO|Permanent Structured Cooperation|
CFSP|Common Foreign and Security Policy|
CSDP|Common Security and Defence Policy|ESDP
EPF|European Peace Facility|
ENP|European Neighbourhood Policy|
|European Green Deal|Green Deal
|NextGenerationEU|Next Generation EU
|Horizon Europe|
|Horizon 2020|
|Erasmus+|Erasmus Plus
|Ukraine Facility|
|Windsor Framework||2023
|Northern Ireland Protocol|
|Withdrawal Agreement|Brexit Withdrawal Agreement
|Trade and Cooperation Agreement|
|Dublin Regulation|
|Dublin Convention|
|Élysée Treaty|Elysée Treaty|1963
|Aachen Treaty|Treaty of Aachen|2019
|Prespa Agreement||2018
|Ohrid Agreement|Ohrid Framework Agreement|2001
|Erdut Agreement||1995
|Brussels Agreement||2013
|Kumanovo Agreement||1999
|Rambouillet Agreement|Rambouillet Accords
|Belovezha Accords|Belavezha Accords|1991
|Alma-Ata Declaration|Alma-Ata Protocol|1991
|Tashkent Treaty||1992
|Bishkek Protocol||1994
|Madrid Principles|
|Steinmeier Formula|Steinmeier formula
|Kharkiv Pact|Kharkiv Accords|2010
|Kyiv Security Compact|
|Peace Formula|Ukrainian Peace Formula,Ukraine Peace Formula
|Sino-British Joint Declaration||1984
|San Francisco Peace Treaty|Treaty of San Francisco|1951
|Korean Armistice Agreement|Armistice Agreement|1953
|Panmunjom Declaration||2018
|Washington Declaration|
|Agreed Framework||1994
|Treaty of Amity and Cooperation in Southeast Asia|Treaty of Amity and Cooperation|1976
ZOPFAN|Zone of Peace, Freedom and Neutrality||1971
AOIP|ASEAN Outlook on the Indo-Pacific|
|ASEAN Charter||2007
COC|Code of Conduct in the South China Sea|
|Five-Point Consensus|Five Point Consensus|2021
|Simla Agreement|Shimla Agreement|1972
|Indus Waters Treaty||1960
|Tashkent Declaration||1966
|Lahore Declaration||1999
|Doha Agreement||2020
|Bonn Agreement||2001
|Paris Peace Accords||1973
|Paris Peace Agreements|
|Mutual Defense Treaty|U.S.-Philippines Mutual Defense Treaty,US-Philippines Mutual Defense Treaty
EDCA|Enhanced Defense Cooperation Agreement||2014
GSOMIA|General Security of Military Information Agreement|
ACSA|Acquisition and Cross-Servicing Agreement|
|ANZUS Treaty||1951
FPDA|Five Power Defence Arrangements||1971
|Boe Declaration||2018
|2050 Strategy for the Blue Pacific Continent|Blue Pacific Strategy
|Compact of Free Association|Compacts of Free Association,COFA
|Treaty of Waitangi||1840
|Madrid Accords||1975
|Wye River Memorandum||1998
|Hebron Protocol||1997
|Paris Protocol||1994
|Madrid Peace Process|Madrid process
|Road Map for Peace|Roadmap for Peace
|Egypt-Israel Peace Treaty||1979
|Sykes-Picot Agreement|Sykes-Picot|1916
|Balfour Declaration||1917
|Treaty of Lausanne|Lausanne Treaty|1923
|Treaty of Sèvres||1920
|Treaty of Versailles|Versailles Treaty|1919
|Treaty of Westphalia|Peace of Westphalia|1648
|Munich Agreement||1938
|Molotov-Ribbentrop Pact|Nazi-Soviet Pact|1939
|Potsdam Agreement||1945
|Yalta Agreement|Yalta Agreements|1945
|Atlantic Charter|New Atlantic Charter|1941
|Moscow Declaration|
|Kellogg-Briand Pact||1928
|Geneva Communiqué|Geneva Communique|2012
|Riyadh Agreement||2019
|Stockholm Agreement|Hodeidah Agreement|2018
|GCC Initiative|Gulf Initiative
|Al-Ula Declaration|Al Ula Declaration|2021
|Beirut Declaration|
|Skhirat Agreement|Libyan Political Agreement|2015
|Sochi Agreement|Sochi Memorandum
|Adana Agreement||1998
|Constitutive Act of the African Union|Constitutive Act|2000
|Kampala Convention||2009
|Malabo Declaration|
|Lomé Declaration|
|Malabo Protocol|
|Silencing the Guns|
|Arusha Agreement|Arusha Accords|2000
|Lusaka Agreement|Lusaka Ceasefire Agreement|1999
|Luanda Process|Luanda Roadmap
|Nairobi Process|
|Pretoria Agreement|Pretoria Peace Agreement|2022
R-ARCSS|Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan|Revitalized Agreement on the Resolution of the Conflict in South Sudan|2018
|Juba Peace Agreement||2020
|Jeddah Declaration of Commitment|
|Algiers Peace Accord|Algiers Process
|Ouagadougou Agreement|
|Marcoussis Agreement|Linas-Marcoussis Agreement|2003
|Accra Peace Agreement|
|Lancaster House Agreement||1979
|Rio Treaty|Inter-American Treaty of Reciprocal Assistance,TIAR|1947
|Inter-American Democratic Charter||2001
|Charter of the Organization of American States|OAS Charter
|Esquipulas Agreement|Esquipulas Accords,Esquipulas II|1987
|Chapultepec Peace Accords|
|Barbados Agreement||2023
|Torrijos-Carter Treaties||1977
|Los Angeles Declaration|Los Angeles Declaration on Migration and Protection|2022
|Mérida Initiative|Merida Initiative
CBSI|Caribbean Basin Security Initiative|
|Plan Colombia|
|Escazú Agreement|Escazu Agreement|2018
|Leticia Pact|
|Treaty of Guadalupe Hidalgo||1848
|Artemis Accords||2020
PEPFAR|President's Emergency Plan for AIDS Relief|U.S. President's Emergency Plan for AIDS Relief
|Feed the Future|
|Power Africa|
|Prosper Africa|
|Build Back Better World|B3W
PGII,PGI|Partnership for Global Infrastructure and Investment|Partnership for Global Infrastructure
JETP|Just Energy Transition Partnership|Just Energy Transition Partnerships
|Minerals Security Partnership|
GAFSP|Global Agriculture and Food Security Program|
AIM4C|Agriculture Innovation Mission for Climate|Agricultural Innovation Mission for Climate
|Blue Dot Network|
IMEC|India-Middle East-Europe Economic Corridor|India-Middle East-Europe Corridor
INSTC|International North-South Transport Corridor|North-South Transport Corridor
|Middle Corridor|Trans-Caspian International Transport Route
|Zangezur Corridor|Zangezur corridor
CPEC|China-Pakistan Economic Corridor|
|Digital Silk Road|
|Polar Silk Road|Ice Silk Road
|Global Civilization Initiative|
|Made in China 2025|
|Free and Open Indo-Pacific|
|Truman Doctrine|
|Monroe Doctrine|
|Carter Doctrine|
|Hallstein Doctrine|
|1992 Consensus|
|One Country, Two Systems|
|National Security Law|Hong Kong National Security Law
|Anti-Secession Law|
|Oil-for-Food Programme|Oil-for-Food Program,Oil for Food Programme
|Lend-Lease Act|Lend-Lease
|War Powers Act|War Powers Resolution
|Defense Production Act|
|National Defense Authorization Act|NDAA
|Foreign Assistance Act|
|Arms Export Control Act|
FISA|Foreign Intelligence Surveillance Act|
IEEPA|International Emergency Economic Powers Act|
CAATSA|Countering America's Adversaries Through Sanctions Act|
FCPA|Foreign Corrupt Practices Act|
|Magnitsky Act|Global Magnitsky Act,Global Magnitsky Human Rights Accountability Act
|Leahy Law|
|Helms-Burton Act|
|Jackson-Vanik Amendment|Jackson-Vanik amendment,Jackson-Vanik
|Caesar Act|Caesar Syria Civilian Protection Act
|Uyghur Forced Labor Prevention Act|
|CHIPS and Science Act|CHIPS Act,CHIPS & Science Act
|American Rescue Plan|American Rescue Plan Act
|American Jobs Plan|
|American Families Plan|
|Build Back Better|Build Back Better Act
|Bipartisan Infrastructure Law|Infrastructure Investment and Jobs Act
|Civil Rights Act|Civil Rights Act of 1964
|Voting Rights Act|Voting Rights Act of 1965
|Dodd-Frank Act|Dodd-Frank
|Declaration of Independence|
|Bill of Rights|
|Emancipation Proclamation|
DACA|Deferred Action for Childhood Arrivals|
|Charter of Paris for a New Europe|Charter of Paris,Paris Charter|1990
|Declaration on the Conduct of Parties in the South China Sea||2002
|Comprehensive Peace Agreement||2005
|Saudi Vision 2030|
WPS|Women, Peace and Security Agenda|
|ICSID Convention||1965
|Agenda for Development|
|Our Common Agenda|
|New Agenda for Peace|A New Agenda for Peace
|Antigua and Barbuda Agenda for SIDS|
|Bamako Convention||1991
|Barcelona Convention||1976
|Bern Convention||1979
|Bonn Convention|Convention on Migratory Species|1979
|Apostille Convention||1961
|Convention on the Legal Status of the Caspian Sea|Aktau Convention|2018
|Amazon Cooperation Treaty||1978
|Svalbard Treaty|Spitsbergen Treaty|1920
|Ilulissat Declaration||2008
|Treaty of Ghent||1814
|Treaty of Portsmouth||1905
|Treaty of Nanking||1842
|Treaty of Shimonoseki||1895
|Treaty of San Stefano||1878
|Treaty of Kars||1921
|Treaty of Brest-Litovsk|Brest-Litovsk Treaty|1918
|Treaty of Rapallo|Rapallo Treaty|1922
|Locarno Treaties|Locarno Pact|1925
|Anti-Comintern Pact||1936
|Cairo Declaration||1943
|Potsdam Declaration||1945
|Two Plus Four Treaty|Two-plus-Four Treaty,2+4 Treaty|1990
|Helsinki Process|
|Barcelona Process|
|Bologna Process||1999
|Lisbon Protocol||1992
|Nunn-Lugar|Nunn-Lugar program,Cooperative Threat Reduction
|Hague Code of Conduct|
|Global Counter-Terrorism Strategy|UN Global Counter-Terrorism Strategy,United Nations Global Counter-Terrorism Strategy
|Convention on the Prevention and Punishment of the Crime of Genocide||1948
|Convention relating to the Status of Refugees||1951
|Convention on the Recognition and Enforcement of Foreign Arbitral Awards||1958
|Programme of Action on Small Arms|
|Global Digital Compact||2024
|Declaration on Future Generations||2024
|Safe Schools Declaration||2015
|Montreux Document||2008
|Tallinn Manual|
|Christchurch Call||2019
|Bletchley Declaration||2023
|Hiroshima AI Process||2023
|AI Act|EU AI Act
GDPR|General Data Protection Regulation||2016
DSA|Digital Services Act||2022
DMA|Digital Markets Act||2022
CBAM|Carbon Border Adjustment Mechanism|
ETS|EU Emissions Trading System|EU ETS
|REPowerEU|
|Fit for 55|
|Strategic Compass|
|Copenhagen Criteria|Copenhagen criteria
|Common Agricultural Policy|
|Petersberg Climate Dialogue|
|Bridgetown Initiative|
|Great Green Wall|
|Enhanced Forward Presence|
|Membership Action Plan|
|NATO Strategic Concept|
YSEALI|Young Southeast Asian Leaders Initiative|
YALI|Young African Leaders Initiative|
|Initiative for ASEAN Integration|
|Master Plan on ASEAN Connectivity|
|ASEAN Community Vision 2025|
|Bali Concord|
|Indo-Pacific Oceans Initiative|
|Biketawa Declaration||2000
|Nauru Agreement||1982
|Nouméa Accord|Noumea Accord|1998
|Bougainville Peace Agreement||2001
|Townsville Peace Agreement||2000
|Immigration and Nationality Act|
|National Emergencies Act|
|Stafford Act|
|PACT Act|
|Hatch Act|
|Freedom to Vote Act|
|Smoot-Hawley Tariff Act|Smoot-Hawley
|Jones Act|
|Logan Act|
|Gulf of Tonkin Resolution|
|Pressler Amendment|
|Authorization for Use of Military Force|AUMF`;

const EVENT_TABLE = `
|World War I|First World War,World War One,Great War,WWI
|World War II|Second World War,World War Two,Great Patriotic War,WWII,WW2
|Cold War|cold war
|Korean War|
|Vietnam War|
|Gulf War|Persian Gulf War,First Gulf War
|Iraq War|
|Iran-Iraq War|
|Six-Day War|Six Day War
|Yom Kippur War|
|Falklands War|
|Crimean War|
|Civil War|American Civil War
|Spanish Civil War|
|French Revolution|
|Russian Revolution|October Revolution
|Islamic Revolution|
|Cultural Revolution|
|Arab Spring|
|Orange Revolution|
|Euromaidan|Maidan
|Holocaust|
|Holodomor|
|Nakba|
|Hurricane Katrina|
|Olympics|Olympic Games,Winter Olympics,Summer Olympics,Winter Olympic Games,Summer Olympic Games,Paralympics
|World Cup|FIFA World Cup
|Africa Cup of Nations|AFCON
|Copa América|Copa America
|Euro 2020|
|Asian Games|
|Commonwealth Games|
|Army Games|International Army Games
|Brexit|
|Thanksgiving|
|Christmas|Christmas Day
|Easter|
|Ramadan|
|Eid al-Fitr|Eid
|Eid al-Adha|
|Hanukkah|
|Passover|
|Nowruz|
|Yom Kippur|
|Diwali|
|Victory Day|
|Independence Day|
|Memorial Day|
|Veterans Day|
|Labor Day|
|Martin Luther King Day|Martin Luther King Jr. Day
|International Women's Day|
|Davos|
|Summit of the Americas|
|Summit of the Future|
|Summit for Democracy|
|St. Petersburg International Economic Forum|SPIEF
|Eastern Economic Forum|
|Direct Line|
|Russo-Japanese War|
|Russian Civil War|
|Winter War|
|Chinese Civil War|
|Bosnian War|
|Kosovo War|
|Yugoslav Wars|
|Syrian Civil War|Syrian civil war
|Libyan Civil War|
|Yemeni Civil War|
|Lebanese Civil War|
|Algerian War|Algerian War of Independence
|Soviet-Afghan War|Soviet-Afghan war
|Chechen War|First Chechen War,Second Chechen War
|Second Karabakh War|44-Day War
|First Karabakh War|
|Suez Crisis|
|Cuban Missile Crisis|Cuban missile crisis
|Berlin Blockade|
|Prague Spring|
|Velvet Revolution|
|Rose Revolution|
|Tulip Revolution|
|Revolution of Dignity|
|Carnation Revolution|
|Glorious Revolution|
|American Revolution|American Revolutionary War
|Great Depression|
|Great Leap Forward|
|Rwandan Genocide|Rwandan genocide
|Armenian Genocide|Armenian genocide
|Srebrenica Genocide|Srebrenica genocide,Srebrenica massacre
|Chernobyl Disaster|Chernobyl disaster
|Siege of Leningrad|Leningrad Siege
|Battle of Stalingrad|
|Battle of Britain|
|Nuremberg Trials|Nuremberg trials,Nuremberg Tribunal
|D-Day|
|Operation Desert Storm|Desert Storm
|Operation Enduring Freedom|
|Operation Iraqi Freedom|
|Operation Inherent Resolve|
|Operation Prosperity Guardian|
|Operation Barkhane|
|Operation Serval|
|Operation Atalanta|
|Operation IRINI|Operation Irini
|Operation Aspides|
|Operation Unified Protector|
|Operation Allied Force|
|Operation Al-Aqsa Flood|Al-Aqsa Flood
|Operation Olive Branch|
|Operation Peace Spring|
|Operation Euphrates Shield|
|Yalta Conference|
|Potsdam Conference|
|Tehran Conference|
|Bandung Conference|
|Bretton Woods Conference|
|Earth Summit|
|World Summit on Sustainable Development|
|Millennium Summit|
|World Humanitarian Summit|
|Nuclear Security Summit|
|US-Africa Leaders Summit|U.S.-Africa Leaders Summit
|Russia-Africa Summit|
|Quad Leaders Summit|Quad Leaders' Summit
|SDG Summit|
|Shangri-La Dialogue|Asia Security Summit
|Raisina Dialogue|
|Manama Dialogue|
|Doha Forum|
|Antalya Diplomacy Forum|
|Xiangshan Forum|Beijing Xiangshan Forum
|Paris Peace Forum|
|Halifax International Security Forum|
|Moscow Conference on International Security|
|Ukraine Recovery Conference|
|Cannes Film Festival|
|Eurovision Song Contest|Eurovision
|Super Bowl|
|World Expo|
|European Games|
|Pan American Games|
|Invictus Games|
|Independence Day of Ukraine|
|Europe Day|
|Africa Day|
|United Nations Day|UN Day
|World Refugee Day|
|World Press Freedom Day|
|World AIDS Day|
|World Environment Day|
|World Health Day|
|Human Rights Day|
|Earth Day|
|Earth Hour|
|Nelson Mandela International Day|Mandela Day
|May Day|
|Bastille Day|
|Anzac Day|ANZAC Day
|Remembrance Day|
|Armistice Day|
|Russia Day|
|Cosmonautics Day|
|Defender of the Fatherland Day|
|New Year's Day|
|New Year's Eve|
|Valentine's Day|
|Mother's Day|
|Father's Day|
|Juneteenth|
|Columbus Day|
|Presidents' Day|Presidents Day
|Halloween|
|Black Friday|
|Good Friday|
|Orthodox Easter|Orthodox Christmas
|Rosh Hashanah|
|Sukkot|
|Purim|
|Holi|
|Vesak|
|Lunar New Year|Chinese New Year
|Mid-Autumn Festival|
|Ashura|
|Mawlid|
|Intifada|First Intifada,Second Intifada,Al-Aqsa Intifada
|September 11 attacks|9/11 attacks,Sept. 11 attacks,September 11 terrorist attacks
UNCED|United Nations Conference on Environment and Development|UN Conference on Environment and Development,Conference on Environment and Development,Rio Summit,Rio Conference
|Rio+20|United Nations Conference on Sustainable Development
|World Conference on Human Rights|
|World Summit for Social Development|World Summit on Social Development
|Fourth World Conference on Women|
ICPD|International Conference on Population and Development|
|World Conference against Racism|
|International Conference on Financing for Development|
|International Conference on the Former Yugoslavia|
|United Nations Climate Change Conference|UN Climate Change Conference,UN Climate Conference,UN climate conference,UN climate summit
|UN Ocean Conference|United Nations Ocean Conference
|UN Food Systems Summit|United Nations Food Systems Summit
|UN Water Conference|United Nations Water Conference
|International Decade for Natural Disaster Reduction|
|UN Decade on Ecosystem Restoration|
|North American Leaders' Summit|
|Summit on Peace in Ukraine|Ukraine Peace Summit
|Congress of Berlin|
|Berlin Conference|
|Madrid Conference|Madrid Peace Conference
|Inauguration Day|
|Election Day|
|State of the Union|State of the Union Address
|Australia Day|
|Canada Day|
|Pride Month|
|Black History Month|
|Women's History Month|
|Fukushima nuclear disaster|Fukushima disaster
|Great Purge|
|Operation Barbarossa|
|Operation Cast Lead|
|Operation Protective Edge|
|Tet Offensive|
|Bay of Pigs invasion|
|Battle of Kosovo|
|COP13|COP 13
|COP14|COP 14
|COP15|COP 15
|COP16|COP 16
|COP17|COP 17
|COP18|COP 18
|COP19|COP 19
|COP20|COP 20
|COP21|COP 21
|COP22|COP 22
|COP23|COP 23
|COP24|COP 24
|COP25|COP 25
|COP26|COP 26
|COP27|COP 27
|COP28|COP 28
|COP29|COP 29
|COP30|COP 30
|COP31|COP 31`;

function read(table: string): NamedThing[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [acronyms, name, variants, signed] = line.split('|');
      const short = acronyms ? acronyms.split(',') : [];
      return {
        key: short[0] ?? name!,
        acronyms: short,
        name: name!,
        variants: variants ? variants.split(',') : [],
        signed: signed === undefined || signed === '' ? null : signed,
      };
    });
}

export const AGREEMENTS: readonly NamedThing[] = read(AGREEMENT_TABLE);
export const EVENTS: readonly NamedThing[] = read(EVENT_TABLE);
