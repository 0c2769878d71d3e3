/**
 * International bodies, their organs and agencies, missions and formats, with the acronyms and names that diplomatic
 * texts use. Written for this project from general knowledge of the bodies' own names. Line: `acronyms|name|variants`;
 * the first field may be empty. Members and seats are in `memberships.ts`.
 */

/** The United Nations: organs, offices, funds, programmes, specialised and related agencies, treaty bodies, courts. */
export const UNITED_NATIONS = `
UN,U.N.|United Nations|United Nations Organization,United Nations Organisation,World Body,UN system,United Nations system
UNSC|United Nations Security Council|UN Security Council,U.N. Security Council,Security Council
UNGA|United Nations General Assembly|UN General Assembly,U.N. General Assembly,General Assembly,General Assembly of the United Nations
ECOSOC|Economic and Social Council|UN Economic and Social Council,United Nations Economic and Social Council
ICJ|International Court of Justice|World Court,UN International Court of Justice
|Trusteeship Council|United Nations Trusteeship Council,UN Trusteeship Council
UN Secretariat|United Nations Secretariat|
|Peacebuilding Commission|UN Peacebuilding Commission,United Nations Peacebuilding Commission
|Peacebuilding Fund|UN Peacebuilding Fund,United Nations Peacebuilding Fund
OHCHR|Office of the United Nations High Commissioner for Human Rights|UN Human Rights Office,UN human rights office,Office of the High Commissioner for Human Rights
UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency,UN refugee agency,UN High Commissioner for Refugees,Office of the United Nations High Commissioner for Refugees
UNHRC|United Nations Human Rights Council|UN Human Rights Council,Human Rights Council
|United Nations Commission on Human Rights|UN Commission on Human Rights,Commission on Human Rights
UNICEF|United Nations Children's Fund|UN Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization|
UNDP|United Nations Development Programme|UN Development Programme,United Nations Development Program
UNCDF|United Nations Capital Development Fund|UN Capital Development Fund
UNV|United Nations Volunteers|UN Volunteers
UNEP|United Nations Environment Programme|UN Environment Programme,United Nations Environment Program
UNFPA|United Nations Population Fund|UN Population Fund
UNODC|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime
UNOPS|United Nations Office for Project Services|UN Office for Project Services
UNRWA|United Nations Relief and Works Agency|United Nations Relief and Works Agency for Palestine Refugees in the Near East,UN Relief and Works Agency
UNCTAD|United Nations Conference on Trade and Development|UN Trade and Development,UN Conference on Trade and Development
ITC|International Trade Centre|
UNIDO|United Nations Industrial Development Organization|UN Industrial Development Organization
UPU|Universal Postal Union|
UNWTO|World Tourism Organization|UN Tourism,United Nations World Tourism Organization,UN World Tourism Organization
UNFCCC|United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change,Framework Convention on Climate Change
UNCCD|United Nations Convention to Combat Desertification|UN Convention to Combat Desertification
OCHA|United Nations Office for the Coordination of Humanitarian Affairs|UNOCHA,UN OCHA,Office for the Coordination of Humanitarian Affairs,UN Office for the Coordination of Humanitarian Affairs
CERF|Central Emergency Response Fund|UN Central Emergency Response Fund
UN Women|United Nations Entity for Gender Equality and the Empowerment of Women|
UNIFEM|United Nations Development Fund for Women|
UNAIDS|Joint United Nations Programme on HIV/AIDS|Joint UN Programme on HIV/AIDS
UN-Habitat|United Nations Human Settlements Programme|UN Habitat
UNDRR|United Nations Office for Disaster Risk Reduction|UN Office for Disaster Risk Reduction,UNISDR
UNITAR|United Nations Institute for Training and Research|
UNIDIR|United Nations Institute for Disarmament Research|
UNU|United Nations University|
UNOG|United Nations Office at Geneva|UN Office at Geneva
UNOV|United Nations Office at Vienna|
UNON|United Nations Office at Nairobi|
UNODA|United Nations Office for Disarmament Affairs|UN Office for Disarmament Affairs,Office for Disarmament Affairs
UNOCT|United Nations Office of Counter-Terrorism|UN Office of Counter-Terrorism,United Nations Counter-Terrorism Office
CTED|Counter-Terrorism Committee Executive Directorate|
|Counter-Terrorism Committee|UN Counter-Terrorism Committee
UNOOSA|United Nations Office for Outer Space Affairs|UN Office for Outer Space Affairs
COPUOS|Committee on the Peaceful Uses of Outer Space|UN Committee on the Peaceful Uses of Outer Space
DPKO|Department of Peacekeeping Operations|UN Department of Peacekeeping Operations
DPPA|Department of Political and Peacebuilding Affairs|UN Department of Political and Peacebuilding Affairs
|Department of Peace Operations|UN Department of Peace Operations
DESA|Department of Economic and Social Affairs|UN DESA,UN Department of Economic and Social Affairs,United Nations Department of Economic and Social Affairs
UNDSS|United Nations Department of Safety and Security|UN Department of Safety and Security
OIOS|Office of Internal Oversight Services|
|United Nations Office of Legal Affairs|UN Office of Legal Affairs
UNMAS|United Nations Mine Action Service|UN Mine Action Service
UNGC|United Nations Global Compact|UN Global Compact
ECA,UNECA|Economic Commission for Africa|United Nations Economic Commission for Africa,UN Economic Commission for Africa
UNECE|Economic Commission for Europe|United Nations Economic Commission for Europe,UN Economic Commission for Europe
ECLAC|Economic Commission for Latin America and the Caribbean|United Nations Economic Commission for Latin America and the Caribbean,UN Economic Commission for Latin America and the Caribbean,CEPAL
ESCAP,UNESCAP|Economic and Social Commission for Asia and the Pacific|United Nations Economic and Social Commission for Asia and the Pacific,UN Economic and Social Commission for Asia and the Pacific
ESCWA,UNESCWA|Economic and Social Commission for Western Asia|United Nations Economic and Social Commission for Western Asia,UN Economic and Social Commission for Western Asia
ILC|International Law Commission|UN International Law Commission
UNCITRAL|United Nations Commission on International Trade Law|UN Commission on International Trade Law
CSW|Commission on the Status of Women|UN Commission on the Status of Women,United Nations Commission on the Status of Women
CND|Commission on Narcotic Drugs|UN Commission on Narcotic Drugs
INCB|International Narcotics Control Board|
UNSCEAR|United Nations Scientific Committee on the Effects of Atomic Radiation|
|Conference on Disarmament|Geneva Conference on Disarmament
|United Nations Disarmament Commission|UN Disarmament Commission
|Permanent Forum on Indigenous Issues|UN Permanent Forum on Indigenous Issues,United Nations Permanent Forum on Indigenous Issues
HLPF|High-level Political Forum on Sustainable Development|High-Level Political Forum,High-level Political Forum
|Committee on the Rights of the Child|UN Committee on the Rights of the Child
|Committee against Torture|UN Committee against Torture,UN Committee Against Torture
|UN Human Rights Committee|United Nations Human Rights Committee
|Committee on the Elimination of Discrimination against Women|
|United Nations Special Committee on Decolonization|Special Committee on Decolonization,Committee of 24,C-24
WHO|World Health Organization|World Health Organisation
WHA|World Health Assembly|
PAHO|Pan American Health Organization|
IARC|International Agency for Research on Cancer|
WFP|World Food Programme|World Food Program,UN World Food Programme,UN World Food Program
FAO|Food and Agriculture Organization|UN Food and Agriculture Organization,Food and Agriculture Organisation,United Nations Food and Agriculture Organization,Food and Agriculture Organization of the United Nations
ILO|International Labour Organization|International Labour Organisation,International Labor Organization
IOM|International Organization for Migration|International Organisation for Migration
IAEA|International Atomic Energy Agency|UN nuclear watchdog
ICAO|International Civil Aviation Organization|International Civil Aviation Organisation
IMO|International Maritime Organization|International Maritime Organisation
ITU|International Telecommunication Union|International Telecommunications Union
WIPO|World Intellectual Property Organization|World Intellectual Property Organisation
WMO|World Meteorological Organization|World Meteorological Organisation
IFAD|International Fund for Agricultural Development|
IPCC|Intergovernmental Panel on Climate Change|
IPBES|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|
ISA|International Seabed Authority|
ITLOS|International Tribunal for the Law of the Sea|
|Codex Alimentarius Commission|Codex Alimentarius,Codex Commission
GEF|Global Environment Facility|
GCF|Green Climate Fund|
|Adaptation Fund|
|Pandemic Fund|
|Loss and Damage Fund|Fund for Responding to Loss and Damage
IMF|International Monetary Fund|
WB|World Bank|World Bank Group
IBRD|International Bank for Reconstruction and Development|
IDA|International Development Association|
IFC|International Finance Corporation|
MIGA|Multilateral Investment Guarantee Agency|
ICSID|International Centre for Settlement of Investment Disputes|
WTO|World Trade Organization|World Trade Organisation
OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO Preparatory Commission
ICC|International Criminal Court|
ICTY|International Criminal Tribunal for the former Yugoslavia|Hague Tribunal
ICTR|International Criminal Tribunal for Rwanda|
IRMCT|International Residual Mechanism for Criminal Tribunals|Residual Mechanism
SCSL|Special Court for Sierra Leone|
STL|Special Tribunal for Lebanon|
ECCC|Extraordinary Chambers in the Courts of Cambodia|Khmer Rouge Tribunal
UNITAD|United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh|
IIIM|International, Impartial and Independent Mechanism|
|Independent International Commission of Inquiry on the Syrian Arab Republic|UN Commission of Inquiry on Syria
UNSCOM|United Nations Special Commission|
UNMOVIC|United Nations Monitoring, Verification and Inspection Commission|
UNCC|United Nations Compensation Commission|UN Compensation Commission
|OPCW-UN Joint Investigative Mechanism|Joint Investigative Mechanism
|International Commission on Missing Persons|
UNDCP|United Nations International Drug Control Programme|United Nations Drug Control Programme
|Commission on Sustainable Development|UN Commission on Sustainable Development
|Commission on Population and Development|
|United Nations Statistical Commission|UN Statistical Commission
|United Nations Forum on Forests|UN Forum on Forests
UNICRI|United Nations Interregional Crime and Justice Research Institute|
UNRISD|United Nations Research Institute for Social Development|
UNSSC|United Nations System Staff College|
UN-OHRLLS|Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States|OHRLLS
UNAOC|United Nations Alliance of Civilizations|Alliance of Civilizations
UNSDG|United Nations Sustainable Development Group|
|Advisory Committee on Administrative and Budgetary Questions|
|Credentials Committee|
|First Committee|Disarmament and International Security Committee
|Second Committee|
|Third Committee|
|Fourth Committee|
|Fifth Committee|
|Sixth Committee|
CERD|Committee on the Elimination of Racial Discrimination|UN Committee on the Elimination of Racial Discrimination
|Military Staff Committee|UN Military Staff Committee
|1267 Committee|
|1540 Committee|
|1718 Committee|
|UN Panel of Experts|United Nations Panel of Experts
|Group of Governmental Experts|UN Group of Governmental Experts
OEWG|Open-Ended Working Group|Open-ended Working Group
|African Group|
|Asia-Pacific Group|
|Eastern European Group|
GRULAC|Latin American and Caribbean Group|
WEOG|Western European and Others Group|
|IAEA Board of Governors|Board of Governors of the IAEA
|International Civil Service Commission|
|World Food Council|
|International Labour Conference|
|WTO Appellate Body|Appellate Body
|Dispute Settlement Body|WTO Dispute Settlement Body
|International Monetary and Financial Committee|
|Joint SDG Fund|`;

/** Missions: of the United Nations (peace operations, political missions, envoys' offices) and of others, past and present. */
export const MISSIONS = `
UNTSO|United Nations Truce Supervision Organization|
UNMOGIP|United Nations Military Observer Group in India and Pakistan|
UNFICYP|United Nations Peacekeeping Force in Cyprus|
UNDOF|United Nations Disengagement Observer Force|
UNIFIL|United Nations Interim Force in Lebanon|UN Interim Force in Lebanon
MINURSO|United Nations Mission for the Referendum in Western Sahara|
UNMIK|United Nations Interim Administration Mission in Kosovo|UN Interim Administration Mission in Kosovo
MONUSCO|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|
MONUC|United Nations Organization Mission in the Democratic Republic of the Congo|United Nations Mission in the Democratic Republic of the Congo
MINUSCA|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|
MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali|
UNMISS|United Nations Mission in South Sudan|UN Mission in South Sudan
UNISFA|United Nations Interim Security Force for Abyei|
UNAMID|African Union-United Nations Hybrid Operation in Darfur|African Union/United Nations Hybrid Operation in Darfur
UNMIS|United Nations Mission in the Sudan|
UNITAMS|United Nations Integrated Transition Assistance Mission in Sudan|
UNAMA|United Nations Assistance Mission in Afghanistan|UN Assistance Mission in Afghanistan
UNAMI|United Nations Assistance Mission for Iraq|UN Assistance Mission for Iraq
UNSMIL|United Nations Support Mission in Libya|UN Support Mission in Libya
UNSOM|United Nations Assistance Mission in Somalia|UN Assistance Mission in Somalia
UNTMIS|United Nations Transitional Assistance Mission in Somalia|
UNSOS|United Nations Support Office in Somalia|
UNMHA|United Nations Mission to support the Hudaydah Agreement|
OSESGY|Office of the Special Envoy of the Secretary-General for Yemen|
UNSCO|Office of the United Nations Special Coordinator for the Middle East Peace Process|
UNSCOL|Office of the United Nations Special Coordinator for Lebanon|
UNOWAS|United Nations Office for West Africa and the Sahel|UN Office for West Africa and the Sahel
UNOCA|United Nations Regional Office for Central Africa|
UNRCCA|United Nations Regional Centre for Preventive Diplomacy for Central Asia|UN Regional Centre for Preventive Diplomacy for Central Asia
BINUH|United Nations Integrated Office in Haiti|
MINUSTAH|United Nations Stabilization Mission in Haiti|
MINUJUSTH|United Nations Mission for Justice Support in Haiti|
|United Nations Verification Mission in Colombia|UN Verification Mission in Colombia
UNMIL|United Nations Mission in Liberia|
UNOCI|United Nations Operation in Côte d'Ivoire|
UNAMSIL|United Nations Mission in Sierra Leone|
ONUB|United Nations Operation in Burundi|
BINUB|United Nations Integrated Office in Burundi|
UNIOGBIS|United Nations Integrated Peacebuilding Office in Guinea-Bissau|
UNMEE|United Nations Mission in Ethiopia and Eritrea|
UNMIT|United Nations Integrated Mission in Timor-Leste|
UNTAET|United Nations Transitional Administration in East Timor|
UNMISET|United Nations Mission of Support in East Timor|
UNAMET|United Nations Mission in East Timor|
UNTAC|United Nations Transitional Authority in Cambodia|
UNPROFOR|United Nations Protection Force|
UNMIBH|United Nations Mission in Bosnia and Herzegovina|
UNOMIG|United Nations Observer Mission in Georgia|
UNMOT|United Nations Mission of Observers in Tajikistan|
UNAVEM|United Nations Angola Verification Mission|
UNOSOM|United Nations Operation in Somalia|
UNAMIR|United Nations Assistance Mission for Rwanda|
UNOMIL|United Nations Observer Mission in Liberia|
ONUMOZ|United Nations Operation in Mozambique|
UNTAG|United Nations Transition Assistance Group|
UNEF|United Nations Emergency Force|
MINURCAT|United Nations Mission in the Central African Republic and Chad|
UNIKOM|United Nations Iraq-Kuwait Observation Mission|
ONUSAL|United Nations Observer Mission in El Salvador|
MINUGUA|United Nations Verification Mission in Guatemala|
UNSMIS|United Nations Supervision Mission in Syria|
CJTF-OIR|Combined Joint Task Force - Operation Inherent Resolve|Combined Joint Task Force Operation Inherent Resolve
MFO|Multinational Force and Observers|
MSS|Multinational Security Support Mission|Multinational Security Support mission
AMISOM|African Union Mission in Somalia|
ATMIS|African Union Transition Mission in Somalia|
AUSSOM|African Union Support and Stabilization Mission in Somalia|
MISCA|African-led International Support Mission to the Central African Republic|
AFISMA|African-led International Support Mission to Mali|
SAMIM|SADC Mission in Mozambique|Southern African Development Community Mission in Mozambique
SAMIDRC|SADC Mission in the Democratic Republic of the Congo|SADC Mission in the Democratic Republic of Congo
MNJTF|Multinational Joint Task Force|
ECOMOG|ECOWAS Monitoring Group|Economic Community of West African States Monitoring Group
ECOMIG|ECOWAS Mission in The Gambia|
ISAF|International Security Assistance Force|
RSM|Resolute Support Mission|Resolute Support
KFOR|Kosovo Force|
SFOR|Stabilisation Force|Stabilization Force
IFOR|Implementation Force|
EULEX|European Union Rule of Law Mission in Kosovo|EU Rule of Law Mission in Kosovo
EUMM|European Union Monitoring Mission in Georgia|EU Monitoring Mission in Georgia,EU Monitoring Mission
EUMA|European Union Mission in Armenia|EU Mission in Armenia
EUFOR|European Union Force|EUFOR Althea
EUBAM|European Union Border Assistance Mission|EU Border Assistance Mission
EUTM|European Union Training Mission|EU Training Mission
EUMAM|European Union Military Assistance Mission|EUMAM Ukraine
EUCAP|European Union Capacity Building Mission|
EUPOL COPPS|European Union Mission for the Support of Palestinian Police and Rule of Law|
EUNAVFOR|European Union Naval Force|EU NAVFOR,EU Naval Force
CMF|Combined Maritime Forces|
SMM|OSCE Special Monitoring Mission to Ukraine|Special Monitoring Mission to Ukraine,Special Monitoring Mission,OSCE Special Monitoring Mission
TIPH|Temporary International Presence in Hebron|
RAMSI|Regional Assistance Mission to Solomon Islands|
KEDO|Korean Peninsula Energy Development Organization|
UNC|United Nations Command|UN Command
NNSC|Neutral Nations Supervisory Commission|
|Combined Forces Command|ROK-U.S. Combined Forces Command,U.S.-ROK Combined Forces Command
|Joint Monitoring Commission|
UNMEER|United Nations Mission for Ebola Emergency Response|UN Mission for Ebola Emergency Response
UNAMIS|United Nations Advance Mission in the Sudan|
UNMIN|United Nations Mission in Nepal|
UNOTIL|United Nations Office in Timor-Leste|
UNPOS|United Nations Political Office for Somalia|
UNIPSIL|United Nations Integrated Peacebuilding Office in Sierra Leone|
BONUCA|United Nations Peacebuilding Support Office in the Central African Republic|
BINUCA|United Nations Integrated Peacebuilding Office in the Central African Republic|
UNTAES|United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium|
UNPREDEP|United Nations Preventive Deployment Force|
UNASOG|United Nations Aouzou Strip Observer Group|
MINURCA|United Nations Mission in the Central African Republic|
UNIIMOG|United Nations Iran-Iraq Military Observer Group|
UNYOM|United Nations Yemen Observation Mission|
ONUC|United Nations Operation in the Congo|
ONUCA|United Nations Observer Group in Central America|
INTERFET|International Force East Timor|International Force for East Timor
MINUCI|United Nations Mission in Côte d'Ivoire|
MISAHEL|African Union Mission for Mali and the Sahel|
|G5 Sahel Joint Force|Joint Force of the G5 Sahel
|Takuba Task Force|Task Force Takuba`;

/** The European Union's institutions and agencies. */
export const EUROPEAN_UNION = `
EU,E.U.|European Union|
|European Commission|EU Commission,Commission of the European Communities
|European Council|
|Council of the European Union|EU Council,Council of the EU
|Foreign Affairs Council|EU Foreign Affairs Council
|Eurogroup|
|European Parliament|EU Parliament
ECB|European Central Bank|
EEAS|European External Action Service|
ECJ,CJEU|European Court of Justice|Court of Justice of the European Union,EU Court of Justice
|European Court of Auditors|
|European Ombudsman|
EESC|European Economic and Social Committee|
|European Committee of the Regions|Committee of the Regions
EDPS|European Data Protection Supervisor|
COREPER|Committee of Permanent Representatives|Coreper
|Political and Security Committee|EU Political and Security Committee
EUMC|EU Military Committee|European Union Military Committee
EEC|European Economic Community|
ECSC|European Coal and Steel Community|
EC|European Communities|European Community
|Euratom|European Atomic Energy Community,EURATOM
EIB|European Investment Bank|
EIF|European Investment Fund|
EPPO|European Public Prosecutor's Office|
OLAF|European Anti-Fraud Office|
|Eurostat|
|Frontex|European Border and Coast Guard Agency,FRONTEX
|Europol|European Union Agency for Law Enforcement Cooperation,EUROPOL
|Eurojust|
CEPOL|European Union Agency for Law Enforcement Training|
EUAA|European Union Agency for Asylum|European Asylum Support Office,EASO
EMA|European Medicines Agency|
EFSA|European Food Safety Authority|
ECHA|European Chemicals Agency|
EASA|European Union Aviation Safety Agency|European Aviation Safety Agency
EMSA|European Maritime Safety Agency|
|European Union Agency for Railways|
EFCA|European Fisheries Control Agency|
ENISA|European Union Agency for Cybersecurity|
EDA|European Defence Agency|
EUISS|European Union Institute for Security Studies|
|European Union Satellite Centre|EU Satellite Centre
EUSPA|European Union Agency for the Space Programme|
|European Union Agency for Fundamental Rights|EU Agency for Fundamental Rights,Fundamental Rights Agency
EIGE|European Institute for Gender Equality|
EUDA|European Union Drugs Agency|European Monitoring Centre for Drugs and Drug Addiction,EMCDDA
ECDC|European Centre for Disease Prevention and Control|
|European Environment Agency|
ESMA|European Securities and Markets Authority|
EBA|European Banking Authority|
EIOPA|European Insurance and Occupational Pensions Authority|
|Single Resolution Board|
AMLA|Anti-Money Laundering Authority|
ESM|European Stability Mechanism|
ACER|European Union Agency for the Cooperation of Energy Regulators|
BEREC|Body of European Regulators for Electronic Communications|
EUIPO|European Union Intellectual Property Office|
|eu-LISA|
|Cedefop|European Centre for the Development of Vocational Training
|Eurofound|
EU-OSHA|European Agency for Safety and Health at Work|
|European Training Foundation|
ELA|European Labour Authority|
CPVO|Community Plant Variety Office|
ECHO|European Commission's Humanitarian Aid and Civil Protection department|
WEU|Western European Union|
TTC|EU-U.S. Trade and Technology Council|U.S.-EU Trade and Technology Council,EU-US Trade and Technology Council,Trade and Technology Council`;

/** European and Atlantic bodies beside the European Union, and those of the former Soviet Union. */
export const EUROPE = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation,North Atlantic Alliance,NATO Alliance,Atlantic Alliance
NAC|North Atlantic Council|
SHAPE|Supreme Headquarters Allied Powers Europe|
|NATO-Ukraine Council|
|NATO-Russia Council|Russia-NATO Council
|NATO-Ukraine Commission|
|NATO-Georgia Commission|
|NATO Parliamentary Assembly|
EAPC|Euro-Atlantic Partnership Council|
CCDCOE|NATO Cooperative Cyber Defence Centre of Excellence|Cooperative Cyber Defence Centre of Excellence
|NATO Response Force|
|Allied Command Operations|
|Allied Command Transformation|
UDCG|Ukraine Defense Contact Group|Ukraine Defence Contact Group,Ramstein format,Ramstein Group
|Coalition of the Willing|
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe
ODIHR|Office for Democratic Institutions and Human Rights|OSCE Office for Democratic Institutions and Human Rights
HCNM|High Commissioner on National Minorities|OSCE High Commissioner on National Minorities
|OSCE Permanent Council|Permanent Council of the OSCE
|OSCE Ministerial Council|
|OSCE Parliamentary Assembly|
|Forum for Security Co-operation|OSCE Forum for Security Co-operation
CSCE|Conference on Security and Co-operation in Europe|Conference on Security and Cooperation in Europe
COE|Council of Europe|
PACE|Parliamentary Assembly of the Council of Europe|
|Committee of Ministers of the Council of Europe|
|Congress of Local and Regional Authorities|
|Venice Commission|European Commission for Democracy through Law
ECHR,ECtHR|European Court of Human Rights|
GRECO|Group of States against Corruption|
|MONEYVAL|Moneyval
CPT|European Committee for the Prevention of Torture|
EBRD|European Bank for Reconstruction and Development|
EFTA|European Free Trade Association|
EEA|European Economic Area|
EPC|European Political Community|
RCC|Regional Cooperation Council|
SEECP|South-East European Cooperation Process|
CEI|Central European Initiative|
CBSS|Council of the Baltic Sea States|
|Nordic Council|
|Nordic Council of Ministers|
|Baltic Assembly|
NB8|Nordic-Baltic Eight|Nordic-Baltic 8
JEF|Joint Expeditionary Force|UK-led Joint Expeditionary Force
NORDEFCO|Nordic Defence Cooperation|
|Benelux Union|
|Arctic Council|
BEAC|Barents Euro-Arctic Council|
|Danube Commission|
PIC|Peace Implementation Council|
OHR|Office of the High Representative|
|Energy Community|
ESA|European Space Agency|
CERN|European Organization for Nuclear Research|European Organisation for Nuclear Research
ESO|European Southern Observatory|
|Eurocontrol|EUROCONTROL
EBU|European Broadcasting Union|
ETUC|European Trade Union Confederation|
OCCAR|Organisation for Joint Armament Cooperation|
CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation,Organisation of the Collective Security Treaty
CIS|Commonwealth of Independent States|
|CIS Executive Committee|
|Interparliamentary Assembly of the CIS|CIS Interparliamentary Assembly,IPA CIS
EAEU,EEU|Eurasian Economic Union|
|Eurasian Economic Commission|
EurAsEC|Eurasian Economic Community|
|Supreme Eurasian Economic Council|
|Eurasian Intergovernmental Council|
EDB|Eurasian Development Bank|
|Union State|Union State of Russia and Belarus
BSEC|Organization of the Black Sea Economic Cooperation|Black Sea Economic Cooperation,Black Sea Economic Cooperation Organization
BSTDB|Black Sea Trade and Development Bank|
GUAM|GUAM Organization for Democracy and Economic Development|
|Warsaw Pact|Warsaw Treaty Organization,Warsaw Treaty Organisation
COMECON|Council for Mutual Economic Assistance|Comecon
CAREC|Central Asia Regional Economic Cooperation|
CEN|European Committee for Standardization|
CENELEC|European Committee for Electrotechnical Standardization|
ETSI|European Telecommunications Standards Institute|
|Holy Synod|
|Russian Orthodox Church|Moscow Patriarchate
|Orthodox Church of Ukraine|
|Ecumenical Patriarchate|
|Serbian Orthodox Church|
|Roman Catholic Church|
|Church of England|
|World Jewish Congress|
|Intergovernmental Aviation Committee|Interstate Aviation Committee
|CSTO Parliamentary Assembly|Parliamentary Assembly of the CSTO
|CIS Council of Heads of State|
|CSTO Collective Security Council|Collective Security Council
|CSTO Permanent Council|
EFSD|Eurasian Fund for Stabilization and Development|
JINR|Joint Institute for Nuclear Research|`;

/** Africa and the Arab and Islamic worlds. */
export const AFRICA_AND_MIDDLE_EAST = `
AU|African Union|
AUC|African Union Commission|AU Commission
|African Union Peace and Security Council|AU Peace and Security Council,Peace and Security Council of the African Union
|Assembly of the African Union|Assembly of Heads of State and Government of the African Union
|Executive Council of the African Union|AU Executive Council
PAP|Pan-African Parliament|
ACHPR|African Commission on Human and Peoples' Rights|
AfCHPR|African Court on Human and Peoples' Rights|African Court
ECOSOCC|Economic, Social and Cultural Council of the African Union|
APRM|African Peer Review Mechanism|
NEPAD|New Partnership for Africa's Development|AUDA-NEPAD,African Union Development Agency
|Africa CDC|Africa Centres for Disease Control and Prevention,Africa Centers for Disease Control and Prevention,Africa Centres for Disease Control,Africa Centers for Disease Control
|African Medicines Agency|
AFRIPOL|African Union Mechanism for Police Cooperation|
|African Standby Force|
|Panel of the Wise|
OAU|Organization of African Unity|Organisation of African Unity
AEC|African Economic Community|
AfCFTA|African Continental Free Trade Area|
AfDB|African Development Bank|African Development Bank Group
|African Development Fund|
|Afreximbank|African Export-Import Bank
ATIDI|African Trade & Investment Development Insurance|
ECOWAS|Economic Community of West African States|CEDEAO
|ECOWAS Commission|
|ECOWAS Parliament|
|ECOWAS Court of Justice|ECOWAS Court
EBID|ECOWAS Bank for Investment and Development|
BOAD|West African Development Bank|
BCEAO|Central Bank of West African States|
BEAC|Bank of Central African States|
SADC|Southern African Development Community|
SACU|Southern African Customs Union|
DBSA|Development Bank of Southern Africa|
EAC|East African Community|
EALA|East African Legislative Assembly|
EACRF|East African Community Regional Force|
IGAD|Intergovernmental Authority on Development|
COMESA|Common Market for Eastern and Southern Africa|
ECCAS|Economic Community of Central African States|CEEAC
CEPGL|Economic Community of the Great Lakes Countries|
ICGLR|International Conference on the Great Lakes Region|
LCBC|Lake Chad Basin Commission|
AMU|Arab Maghreb Union|Maghreb Union
CEN-SAD|Community of Sahel-Saharan States|
UEMOA|West African Economic and Monetary Union|WAEMU
CEMAC|Economic and Monetary Community of Central Africa|Central African Economic and Monetary Community
AES|Alliance of Sahel States|Confederation of Sahel States
MRU|Mano River Union|
|Indian Ocean Commission|
|Gulf of Guinea Commission|
|Nile Basin Initiative|
|G5 Sahel|Group of Five for the Sahel
|Liptako-Gourma Authority|
|Accra Initiative|
|Arab League|League of Arab States
ALECSO|Arab League Educational, Cultural and Scientific Organization|
AMF|Arab Monetary Fund|
|Arab Parliament|
|Arab Fund for Economic and Social Development|
BADEA|Arab Bank for Economic Development in Africa|
OIC|Organisation of Islamic Cooperation|Organization of Islamic Cooperation,Organization of the Islamic Conference,Organisation of the Islamic Conference
ICESCO,ISESCO|Islamic World Educational, Scientific and Cultural Organization|
IsDB|Islamic Development Bank|
COMCEC|Standing Committee for Economic and Commercial Cooperation of the Organization of Islamic Cooperation|
|Muslim World League|
|International Islamic Fiqh Academy|
GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf,Cooperation Council of the Arab States of the Gulf
|Peninsula Shield Force|
OPEC|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries,OPEC Fund
OPEC+|OPEC Plus|
OAPEC|Organization of Arab Petroleum Exporting Countries|
GECF|Gas Exporting Countries Forum|
EMGF|East Mediterranean Gas Forum|Eastern Mediterranean Gas Forum
UfM|Union for the Mediterranean|
ECO|Economic Cooperation Organization|
D-8|D-8 Organization for Economic Cooperation|Developing Eight,D8
|Islamic Military Counter Terrorism Coalition|Islamic Military Counterterrorism Coalition
|Saudi-led Coalition|Arab Coalition
|Global Coalition to Defeat ISIS|Global Coalition against Daesh,Global Coalition Against Daesh,Defeat-ISIS Coalition,Global Coalition to Defeat Daesh
CENTO|Central Treaty Organization|Baghdad Pact
TDB|Trade and Development Bank|Eastern and Southern African Trade and Development Bank
BDEAC|Central African States Development Bank|Development Bank of Central African States
|Sahel Alliance|
CILSS|Permanent Interstate Committee for Drought Control in the Sahel|
OHADA|Organisation for the Harmonisation of Business Law in Africa|
OMVS|Senegal River Basin Development Organization|
|Council for Peace and Security in Central Africa|COPAX
AFCAC|African Civil Aviation Commission|
|Southern African Power Pool|
|Frontline States|
CISSA|Committee of Intelligence and Security Services of Africa|
ACERWC|African Committee of Experts on the Rights and Welfare of the Child|
|ECOWAS Standby Force|
|African Union High-Level Implementation Panel|AU High-Level Implementation Panel
|Tripartite Free Trade Area|
ICYF|Islamic Cooperation Youth Forum|
SESRIC|Statistical, Economic and Social Research and Training Centre for Islamic Countries|
IOFS|Islamic Organization for Food Security|
MESA|Middle East Strategic Alliance|
GCCIA|GCC Interconnection Authority|`;

/** Asia, the Pacific and the Americas. */
export const ASIA_AND_AMERICAS = `
ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
|ASEAN Secretariat|
|ASEAN Community|
|ASEAN Economic Community|
|ASEAN Political-Security Community|
|ASEAN Socio-Cultural Community|
AICHR|ASEAN Intergovernmental Commission on Human Rights|
AIPA|ASEAN Inter-Parliamentary Assembly|
AHA Centre|ASEAN Coordinating Centre for Humanitarian Assistance on disaster management|ASEAN Coordinating Centre for Humanitarian Assistance,AHA Center
ARF|ASEAN Regional Forum|
ADMM|ASEAN Defense Ministers' Meeting|ASEAN Defence Ministers' Meeting
ADMM-Plus|ASEAN Defence Ministers' Meeting-Plus|ASEAN Defense Ministers' Meeting-Plus,ADMM Plus
|ASEAN Plus Three|ASEAN+3
EAS|East Asia Summit|
SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation
RATS|Regional Anti-Terrorist Structure|SCO Regional Anti-Terrorist Structure
CICA|Conference on Interaction and Confidence-Building Measures in Asia|Conference on Interaction and Confidence Building Measures in Asia
ACD|Asia Cooperation Dialogue|
OTS|Organization of Turkic States|Turkic Council,Organisation of Turkic States
TURKSOY|International Organization of Turkic Culture|
TURKPA|Parliamentary Assembly of Turkic States|
SAARC|South Asian Association for Regional Cooperation|
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|
BBIN|Bangladesh, Bhutan, India, Nepal Initiative|
IORA|Indian Ocean Rim Association|
MGC|Mekong-Ganga Cooperation|
LMC|Lancang-Mekong Cooperation|
MRC|Mekong River Commission|
ACMECS|Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy|
GMS|Greater Mekong Subregion|
|Trilateral Cooperation Secretariat|
ADB|Asian Development Bank|
AIIB|Asian Infrastructure Investment Bank|
NDB|New Development Bank|BRICS Bank
AMRO|ASEAN+3 Macroeconomic Research Office|
ISA|International Solar Alliance|
CDRI|Coalition for Disaster Resilient Infrastructure|
APEC|Asia-Pacific Economic Cooperation|Asia Pacific Economic Cooperation
ABAC|APEC Business Advisory Council|
SEATO|Southeast Asia Treaty Organization|
PIF|Pacific Islands Forum|Pacific Island Forum,South Pacific Forum
MSG|Melanesian Spearhead Group|
|Pacific Community|
SPREP|Secretariat of the Pacific Regional Environment Programme|
FFA|Pacific Islands Forum Fisheries Agency|
|Partners in the Blue Pacific|
OAS|Organization of American States|Organisation of American States
IACHR|Inter-American Commission on Human Rights|
|Inter-American Court of Human Rights|
|Inter-American Defense Board|
CICTE|Inter-American Committee against Terrorism|
IDB|Inter-American Development Bank|
IICA|Inter-American Institute for Cooperation on Agriculture|
|Development Bank of Latin America|Andean Development Corporation
CELAC|Community of Latin American and Caribbean States|
CARICOM|Caribbean Community|
|Caribbean Court of Justice|
CARPHA|Caribbean Public Health Agency|
IMPACS|CARICOM Implementation Agency for Crime and Security|CARICOM IMPACS
CDEMA|Caribbean Disaster Emergency Management Agency|
CDB|Caribbean Development Bank|
ACS|Association of Caribbean States|
OECS|Organisation of Eastern Caribbean States|Organization of Eastern Caribbean States
|Regional Security System|
MERCOSUR|Southern Common Market|Mercosur,Mercosul
UNASUR|Union of South American Nations|
PROSUR|Forum for the Progress and Integration of South America|
ALBA|Bolivarian Alliance for the Peoples of Our America|ALBA-TCP,Bolivarian Alternative for the Americas
|Petrocaribe|PetroCaribe
ALADI|Latin American Integration Association|
SELA|Latin American and Caribbean Economic System|
OLADE|Latin American Energy Organization|
SICA|Central American Integration System|
SIECA|Secretariat for Central American Economic Integration|
CABEI|Central American Bank for Economic Integration|
PARLACEN|Central American Parliament|
|Andean Community|Andean Community of Nations
|Pacific Alliance|
ACTO|Amazon Cooperation Treaty Organization|
OPANAL|Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|
SEGIB|Ibero-American General Secretariat|
|Lima Group|
|Rio Group|
|Contadora Group|
|Puebla Group|
|Americas Partnership for Economic Prosperity|
NADBank|North American Development Bank|
NORAD|North American Aerospace Defense Command|
IJC|International Joint Commission|
ASEANAPOL|ASEAN Chiefs of National Police|
|ASEAN Coordinating Council|
|ASEAN Foundation|
|ASEAN Business Advisory Council|
ERIA|Economic Research Institute for ASEAN and East Asia|
SEAMEO|Southeast Asian Ministers of Education Organization|
BIMP-EAGA|Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area|
|Parties to the Nauru Agreement|
PIDF|Pacific Islands Development Forum|
USP|University of the South Pacific|
|Andean Parliament|
PARLASUR|Mercosur Parliament|Parlasur
UWI|University of the West Indies|
|Eastern Caribbean Central Bank|
CROSQ|CARICOM Regional Organisation for Standards and Quality|
CARIFORUM|Caribbean Forum|
|CARICOM Eminent Persons Group|Eminent Persons Group
|EU-LAC Foundation|
COPPPAL|Permanent Conference of Political Parties of Latin America|
|Silk Road Fund|`;

/** Groups of states and negotiating formats without a treaty of their own. */
export const FORMATS = `
G7,G-7|Group of Seven|
G8,G-8|Group of Eight|
G20,G-20|Group of 20|Group of Twenty
G10,G-10|Group of Ten|
G15,G-15|Group of Fifteen|
G24,G-24|Group of Twenty-Four|Group of 24
G77,G-77|Group of 77|Group of 77 and China
G4,G-4|Group of Four|G4 nations
V20|Vulnerable Twenty|Vulnerable Twenty Group
CVF|Climate Vulnerable Forum|
AOSIS|Alliance of Small Island States|
LMDC|Like-Minded Developing Countries|
|High Ambition Coalition|
NAM|Non-Aligned Movement|Nonaligned Movement,Movement of Non-Aligned Countries
BRICS|BRICS|
BRICS+|BRICS Plus|
BASIC|BASIC countries|
|Russia-India-China|
MIKTA|MIKTA|
IBSA|IBSA Dialogue Forum|
|Quad|Quadrilateral Security Dialogue
AUKUS|AUKUS|
ANZUS|ANZUS|
I2U2|I2U2|I2U2 Group
|Negev Forum|
|Five Eyes|
|Chip 4|
|Quartet|Middle East Quartet,Quartet on the Middle East
P5+1|P5+1|P5 + 1,E3+3,E3/EU+3
4+1|4+1 group|4+1 Group
P5|P5|
P3|P3|
E3|E3|EU3
E10|E10|
|Normandy Four|Normandy Format,Normandy format,Normandy Quartet
|Astana format|Astana Format,Astana process,Astana Process,Astana trio
|OSCE Minsk Group|Minsk Group
|3+3 format|3+3 consultative platform,3+3 platform,3+3 regional platform
|Moscow format|Moscow Format,Moscow Format of Consultations on Afghanistan
|C5+1|C5+1 format
|Trilateral Contact Group|
|Contact Group|
|Contact Group on Libya|
|Friends of Syria|Friends of Syria Group
ISSG|International Syria Support Group|
|Syrian Constitutional Committee|Constitutional Committee
|Troika|
|Jeddah Process|
|Berlin Process|Berlin process
|Open Balkan|
|Three Seas Initiative|
|Bucharest Nine|Bucharest 9,B9
|Lublin Triangle|
|Weimar Triangle|
|Weimar Plus|Weimar+
|Visegrad Group|Visegrad Four,V4,Visegrád Group
|Slavkov Format|Slavkov format,Austerlitz format
|Crimea Platform|Crimean Platform
|Ottawa Group|
|Uniting for Consensus|
|Cairns Group|
|Paris Club|
|London Club|
GPAI|Global Partnership on Artificial Intelligence|
OGP|Open Government Partnership|
GCTF|Global Counterterrorism Forum|Global Counter-Terrorism Forum
PSI|Proliferation Security Initiative|
GICNT|Global Initiative to Combat Nuclear Terrorism|
NPDI|Non-Proliferation and Disarmament Initiative|
|New Agenda Coalition|
MTCR|Missile Technology Control Regime|
NSG|Nuclear Suppliers Group|
|Australia Group|
|Wassenaar Arrangement|
|Zangger Committee|
|Kimberley Process|
CCAC|Climate and Clean Air Coalition|
|Freedom Online Coalition|
|Media Freedom Coalition|
|Community of Democracies|
|Counter Ransomware Initiative|International Counter Ransomware Initiative
|Istanbul Process|Heart of Asia Process,Heart of Asia-Istanbul Process,Heart of Asia
|Kabul Process|
|Geneva Process|
|Climate Club|
|Coalition for Rainforest Nations|
|Group of Friends in Defense of the Charter of the United Nations|Group of Friends in Defence of the Charter of the United Nations
|International Contact Group|
|Global Alliance for Food Security|
|AUSMIN|Australia-United States Ministerial Consultations
|Nuclear Consultative Group|
EDSCG|Extended Deterrence Strategy and Consultation Group|
|Alliance for Development in Democracy|
MED9|MED9|EU Med Group
|Register of Damage for Ukraine|International Register of Damage for Ukraine
|Multi-agency Donor Coordination Platform|Ukraine Donor Platform`;

/** World-wide bodies outside the United Nations, charities and institutes. */
export const WORLD_WIDE = `
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development,Organization for Economic Co-operation and Development
|Development Assistance Committee|OECD DAC
NEA|Nuclear Energy Agency|
IEA|International Energy Agency|
IEF|International Energy Forum|
IRENA|International Renewable Energy Agency|
FATF|Financial Action Task Force|
|Egmont Group|
BIS|Bank for International Settlements|
|Financial Stability Board|
|Basel Committee on Banking Supervision|Basel Committee
IOSCO|International Organization of Securities Commissions|
|Commonwealth|Commonwealth of Nations,British Commonwealth
|Commonwealth Secretariat|
OIF|International Organisation of La Francophonie|La Francophonie,Francophonie,International Organization of La Francophonie
CPLP|Community of Portuguese Language Countries|Community of Portuguese-Speaking Countries
OACPS,ACP|Organisation of African, Caribbean and Pacific States|ACP Group of States
WCO|World Customs Organization|World Customs Organisation
WOAH,OIE|World Organisation for Animal Health|International Office of Epizootics,World Organization for Animal Health
|Interpol|INTERPOL,International Criminal Police Organization
PCA|Permanent Court of Arbitration|
HCCH|Hague Conference on Private International Law|
UNIDROIT|International Institute for the Unification of Private Law|
IPU|Inter-Parliamentary Union|
|Asian Parliamentary Assembly|
ISO|International Organization for Standardization|International Organisation for Standardisation
IEC|International Electrotechnical Commission|
IHO|International Hydrographic Organization|
BIE|Bureau International des Expositions|
IWC|International Whaling Commission|
ICRC|International Committee of the Red Cross|
IFRC|International Federation of Red Cross and Red Crescent Societies|
|Red Cross|
|Red Crescent|
|Gavi|GAVI,Gavi Alliance
|Global Fund|Global Fund to Fight AIDS
CEPI|Coalition for Epidemic Preparedness Innovations|
COVAX|COVAX Facility|COVAX initiative,COVAX AMC
|Unitaid|UNITAID
GPE|Global Partnership for Education|
IVI|International Vaccine Institute|
GGGI|Global Green Growth Institute|
IUCN|International Union for Conservation of Nature|
WADA|World Anti-Doping Agency|
CAS|Court of Arbitration for Sport|
IOC|International Olympic Committee|
|International Paralympic Committee|
FIFA|FIFA|
UEFA|UEFA|
CAF|Confederation of African Football|
IATA|International Air Transport Association|
ICANN|Internet Corporation for Assigned Names and Numbers|
SWIFT|Society for Worldwide Interbank Financial Telecommunication|
ITUC|International Trade Union Confederation|
ICFTU|International Confederation of Free Trade Unions|
ITER|ITER|International Thermonuclear Experimental Reactor
ISS|International Space Station|
|League of Nations|
|World Council of Churches|
WEF|World Economic Forum|Davos Forum
|Munich Security Conference|
|Clinton Global Initiative|
|Valdai Club|Valdai Discussion Club,Valdai International Discussion Club
RIAC|Russian International Affairs Council|
IMEMO|Institute of World Economy and International Relations|
MGIMO|Moscow State Institute of International Relations|MGIMO University
SIPRI|Stockholm International Peace Research Institute|
IISS|International Institute for Strategic Studies|
|Chatham House|Royal Institute of International Affairs
RUSI|Royal United Services Institute|
CSIS|Center for Strategic and International Studies|
CFR|Council on Foreign Relations|
|Carnegie Endowment for International Peace|Carnegie Endowment
|Brookings Institution|Brookings,Brookings Institute
|RAND Corporation|RAND
|Atlantic Council|
|Wilson Center|Woodrow Wilson Center
|Heritage Foundation|
|Hudson Institute|
USIP|United States Institute of Peace|U.S. Institute of Peace,US Institute of Peace
NED|National Endowment for Democracy|
NDI|National Democratic Institute|
IRI|International Republican Institute|
ECFR|European Council on Foreign Relations|
IFRI|French Institute of International Relations|
ORF|Observer Research Foundation|
ASPI|Australian Strategic Policy Institute|
|Lowy Institute|
ISW|Institute for the Study of War|
NTI|Nuclear Threat Initiative|
ICAN|International Campaign to Abolish Nuclear Weapons|
ICBL|International Campaign to Ban Landmines|
|International Crisis Group|Crisis Group
HRW|Human Rights Watch|
|Amnesty International|Amnesty
|Reporters Without Borders|
CPJ|Committee to Protect Journalists|
IFJ|International Federation of Journalists|
|Transparency International|
|Freedom House|
|Open Society Foundations|Open Society Foundation
|Gates Foundation|Bill and Melinda Gates Foundation,Bill & Melinda Gates Foundation
|Carter Center|
MSF|Médecins Sans Frontières|Doctors Without Borders
|Save the Children|
|Oxfam|OXFAM
|CARE International|
|World Vision|
|Mercy Corps|
|Caritas|Caritas Internationalis
IRC|International Rescue Committee|
NRC|Norwegian Refugee Council|
|Danish Refugee Council|
|Islamic Relief|
WCK|World Central Kitchen|
IPPF|International Planned Parenthood Federation|
|Greenpeace|Greenpeace International
WWF|World Wide Fund for Nature|World Wildlife Fund
|White Helmets|Syria Civil Defence
SOHR|Syrian Observatory for Human Rights|
|Bellingcat|
|B'Tselem|
|International Commission of Jurists|
|International Chamber of Commerce|
|Rotary International|
|Jewish Agency|Jewish Agency for Israel
|American Red Cross|
|Russian Red Cross|
|Ukrainian Red Cross|
|Palestine Red Crescent Society|Palestine Red Crescent,Palestinian Red Crescent
|Syrian Arab Red Crescent|
|Magen David Adom|
|Sant'Egidio|Community of Sant'Egidio
|Centre for Humanitarian Dialogue|HD Centre
GCSP|Geneva Centre for Security Policy|
DCAF|Geneva Centre for Security Sector Governance|
ACLED|Armed Conflict Location and Event Data Project|Armed Conflict Location & Event Data Project
|Quincy Institute|
CNAS|Center for a New American Security|
|Center for American Progress|
AEI|American Enterprise Institute|
|Peterson Institute|Peterson Institute for International Economics
|Konrad Adenauer Foundation|Konrad-Adenauer-Stiftung
|Friedrich Ebert Foundation|Friedrich-Ebert-Stiftung
SWP|German Institute for International and Security Affairs|Stiftung Wissenschaft und Politik
DGAP|German Council on Foreign Relations|
|German Marshall Fund|German Marshall Fund of the United States
|Istituto Affari Internazionali|
|Elcano Royal Institute|
|Bruegel|
|Bertelsmann Foundation|Bertelsmann Stiftung
INSS|Institute for National Security Studies|
IDSA|Institute for Defence Studies and Analyses|
|Institute for Security Studies|
|ISEAS-Yusof Ishak Institute|ISEAS
RSIS|S. Rajaratnam School of International Studies|
CICIR|China Institutes of Contemporary International Relations|
CIIS|China Institute of International Studies|
|Boao Forum for Asia|Boao Forum
|Gorchakov Fund|
|Rockefeller Foundation|
|Ford Foundation|
|Nobel Committee|Norwegian Nobel Committee
MIT|Massachusetts Institute of Technology|
|Stanford University|
|Yale University|
|Princeton University|
|Columbia University|
|Georgetown University|
|Johns Hopkins University|
LSE|London School of Economics|
|Sciences Po|
|Peking University|
|Tsinghua University|
|Al-Azhar University|Al-Azhar
|Moscow State University|Lomonosov Moscow State University
HSE|Higher School of Economics|
|St Petersburg State University|Saint Petersburg State University,St. Petersburg State University
RUDN|Peoples' Friendship University of Russia|RUDN University`;
