/**
 * What diplomacy is about, by the names that its readers use, with the words that show it. Written for this project from the
 * agendas of the United Nations' main committees and of foreign ministries' departments. Line: `label|cue, cue …`; a cue is a phrase
 * in lower case. Licence: MIT, as the project.
 */
const ISSUES = `
arms control|arms control, strategic stability, intermediate-range missiles, intermediate-range nuclear forces, start treaty, arms race, verification regime
nuclear non-proliferation|non-proliferation, nonproliferation, uranium enrichment, enriched uranium, safeguards, centrifuges, nuclear inspectors
nuclear negotiations|nuclear talks, nuclear negotiations
nuclear deal|nuclear deal, nuclear agreement, nuclear accord
denuclearization|denuclearization, denuclearisation, denuclearized, nuclear-weapon-free zone, nuclear-weapon-free zones
nuclear weapons|nuclear weapon, nuclear weapons, nuclear arsenal, nuclear test, nuclear tests, nuclear deterrence
missile launches|missile launch, missile launches, ballistic missile, ballistic missiles, cruise missiles
chemical weapons|chemical weapon, chemical weapons, nerve agent
sanctions|sanctions, sanctioned, export controls, asset freeze, travel ban, embargo
trade|trade agreement, free trade, tariffs, tariff, trade deficit, trade war, market access, bilateral trade, trade barriers
supply chains|supply chain, supply chains, critical minerals, rare earths, semiconductors
foreign investment|foreign investment, investment projects, investors, investment agreement
economic cooperation|economic cooperation, economic partnership, trade and economic cooperation, trade and economic ties, trade and economic relations, economic integration
debt relief|debt relief, sovereign debt, debt burden, debt servicing, debt restructuring
development|sustainable development, development assistance, development cooperation, developing countries, millennium development goals, sustainable development goals, least developed countries, least-developed countries
energy|energy security, energy supplies, nuclear energy, power plants, electricity, energy cooperation, energy prices
clean energy|clean energy, renewable energy, electric vehicles, solar power, green hydrogen
climate change|climate change, climate crisis, greenhouse gas, emissions, sea-level rise, global warming, climate finance, climate action
environment|biodiversity, deforestation, desertification, pollution, plastic, water resources
human rights|human rights, fundamental freedoms, torture, political prisoners, arbitrary detention
women's rights|women's rights, gender equality, violence against women, women and girls, gender-based violence
elections|free and fair elections, election, elections, electoral, ballot, polling stations, referendum
democracy|democratic transition, democratic institutions, rule of law, democratization, transition to democracy
transition of power|presidential transition, transfer of power, transition team, interim government, caretaker government, transitional government
government crisis|no-confidence motion, motion of no confidence, vote of confidence, no-confidence vote, confidence vote, cabinet reshuffle, coalition talks, snap election, impeachment
coup|coup, coup attempt, military takeover, junta, martial law
protests|protests, demonstrations, unrest, riots, crackdown
migration|migration, migrants, asylum, border security, irregular migration
refugees|refugees, refugee camps, returnees, displaced persons, displaced people, internally displaced
humanitarian aid|humanitarian aid, humanitarian assistance, humanitarian access, humanitarian situation, humanitarian corridor, relief convoy
terrorism|terrorism, terrorist, terrorists, extremism, counterterrorism, terrorist attack
drug trafficking|drug trafficking, narcotics, fentanyl, traffickers, counternarcotics, opioid, drug cartels
organized crime|organized crime, organised crime, money laundering, transnational crime
arms trafficking|arms trafficking, weapons trafficking, illicit weapons, firearms trafficking, gun violence
human trafficking|human trafficking, trafficking in persons, modern slavery, smuggling
corruption|corruption, anti-corruption, bribery, kleptocracy
cyber security|cyber, cybersecurity, cyberattack, cyberattacks, ransomware, hacking
artificial intelligence|artificial intelligence, ai safety, machine learning
emerging technologies|emerging technologies, quantum, 5g, telecommunications
disinformation|disinformation, misinformation, fake news, propaganda
press freedom|press freedom, freedom of the press, media freedom, censorship
space cooperation|outer space, space cooperation, space exploration, satellite, satellites
maritime disputes|maritime dispute, maritime boundary, freedom of navigation, exclusive economic zone, territorial waters, law of the sea
fisheries|fisheries, fishing vessels, fishing rights, illegal fishing
border disputes|border dispute, demarcation, disputed territory, border crossing, line of control
territorial integrity|territorial integrity, sovereignty, annexation, occupied territories, non-interference, noninterference
peace talks|peace talks, peace process, peace agreement, peace negotiations, political settlement, peaceful settlement, mediation, mediators
ceasefire|ceasefire, cease-fire, truce, cessation of hostilities, armistice
conflict prevention|conflict prevention, preventive diplomacy, early warning, confidence-building measures, de-escalation
peacekeeping|peacekeeping, peacekeepers, peace operations, blue helmets
war crimes and accountability|war crimes, crimes against humanity, genocide, international criminal court, accountability
military cooperation|military exercise, military exercises, joint exercises, defence cooperation, defense cooperation, military cooperation, military-to-military communications, military-to-military communication, military-to-military contacts, military-to-military talks
defence spending|defense capabilities, defence capabilities, defense industrial base, defence industrial base, defence spending, defense spending, military budget
arms supplies|arms supplies, arms deliveries, weapons deliveries, military aid, military assistance, long-range weapons, weapons systems
war|invasion, war of aggression, full-scale war, civil war, armed conflict
air strikes|military strike, military strikes, air strikes, airstrikes, shelling, bombardment, drone attacks, drone strikes
hostages and detainees|hostages, hostage, prisoner exchange, prisoner swap, wrongfully detained, wrongful detention, detainees
consular matters|consular services, consular assistance, consular access, consular matters, consular relations, visa, visas, passports, citizenship
diplomatic relations|diplomatic relations, diplomatic ties, embassy, normalization, normalisation, restoration of relations
regional cooperation|regional cooperation, regional integration, good neighbourliness, neighbourhood policy, regional security
multilateralism|multilateralism, multilateral system, rules-based order, international order, rules-based international order, unilateralism
United Nations reform|security council reform, reform of the security council, reform of the united nations, permanent seat, permanent members, expansion of the council
pandemic|pandemic, covid-19, coronavirus, vaccine, vaccines, vaccination
public health|health care, healthcare, public health, hiv/aids, malaria
food security|food security, famine, hunger, grain exports, food crisis
police and justice|law enforcement cooperation, extradition, judicial reform, judicial cooperation, mutual legal assistance
natural disasters|earthquake, hurricane, cyclone, flooding, floods, wildfires, disaster relief, disaster risk
water|water security, water scarcity, drinking water, water sharing
indigenous peoples|indigenous peoples, indigenous communities, indigenous rights
children and youth|child soldiers, child labour, child labor, rights of the child, youth employment
education and culture|education, cultural exchange, cultural exchanges, student exchange, scholarships, people-to-people ties, people-to-people exchanges, people-to-people contacts, education ties
apartheid and decolonization|apartheid, decolonization, self-determination, colonialism
disarmament|disarmament, landmines, small arms, demobilization
small island States|small island developing states, small island states, small island nations, small island countries, small islands, island states, island nations
economic growth|economic growth, recession, economic stability, stagnation, economic recovery, economic reforms, gross domestic product
inflation|inflation, cost of living, rising prices, devaluation
employment|unemployment, job creation, labour market, labor market, minimum wage, trade unions
poverty|poverty, inequality, poverty reduction, extreme poverty, real incomes
oil and gas|oil prices, crude oil, oil production, oil exports, gas supplies, natural gas, gas pipeline, opec
financial crisis|financial crisis, economic crisis, economic turmoil, bankruptcy
transport links|railway, transport corridor, transport corridors, shipping route, connectivity, air links, direct flights
infrastructure|infrastructure, infrastructure projects
tourism|tourism, tourists
agriculture|agriculture, agricultural exports, farmers, fertilizers
`;

/** An issue with one of the phrases that show it. */
export interface IssueCue {
  label: string;
  phrase: string;
}

/** The cues by the letters that they begin with, up to the first that is none; the longest of them first. */
export const ISSUE_CUES: ReadonlyMap<string, readonly IssueCue[]> = byBeginning();

function byBeginning(): ReadonlyMap<string, readonly IssueCue[]> {
  const cues = new Map<string, IssueCue[]>();
  for (const line of ISSUES.trim().split('\n')) {
    const [label = '', phrases = ''] = line.split('|');
    for (const phrase of phrases.split(', ')) {
      const beginning = /^[a-z0-9]+/.exec(phrase)?.[0] ?? '';
      const list = cues.get(beginning) ?? [];
      cues.set(beginning, list);
      list.push({ label, phrase });
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return cues;
}
