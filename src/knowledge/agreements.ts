/**
 * Treaties, accords, named plans and programmes; wars, conferences, games and holidays. Written for this project from
 * general knowledge. Line: `acronyms|name|variants`.
 */
export interface NamedThing {
  key: string;
  acronyms: readonly string[];
  name: string;
  variants: readonly string[];
}

const AGREEMENT_TABLE = `
JCPOA|Joint Comprehensive Plan of Action|Iran nuclear deal
|New START|New START Treaty,New Strategic Arms Reduction Treaty
START|Strategic Arms Reduction Treaty|START Treaty,START I,START II
SALT|Strategic Arms Limitation Talks|SALT I,SALT II
INF|Intermediate-Range Nuclear Forces Treaty|INF Treaty
NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty,Non-Proliferation Treaty
CTBT|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty
CFE|Treaty on Conventional Armed Forces in Europe|CFE Treaty
ABM|Anti-Ballistic Missile Treaty|ABM Treaty
TPNW|Treaty on the Prohibition of Nuclear Weapons|
ATT|Arms Trade Treaty|
CWC|Chemical Weapons Convention|
BWC|Biological Weapons Convention|Biological and Toxin Weapons Convention
|Open Skies Treaty|Treaty on Open Skies,Open Skies
|Paris Agreement|Paris Accord,Paris Climate Agreement,Paris climate agreement,Paris climate accord,Paris Climate Accords
|Kyoto Protocol|
|Montreal Protocol|
|Minsk agreements|Minsk Agreements,Minsk accords,Minsk Accords,Minsk Protocol,Minsk II,Minsk-2
|Dayton Agreement|Dayton Accords,Dayton Peace Agreement,Dayton Peace Accords
|Oslo Accords|Oslo accords,Oslo Agreements
|Abraham Accords|
|Camp David Accords|
|Taif Agreement|Taif Accord
|Good Friday Agreement|Belfast Agreement
|Algiers Accord|Algiers Agreement
|Helsinki Final Act|Helsinki Accords
|Budapest Memorandum|
|Charter of the United Nations|United Nations Charter,UN Charter,U.N. Charter
|Universal Declaration of Human Rights|
|Geneva Conventions|Geneva Convention
|Genocide Convention|
|Refugee Convention|1951 Refugee Convention
UNCLOS|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea,Law of the Sea Convention
|Rome Statute|
|Vienna Convention|Vienna Convention on Diplomatic Relations
|Washington Treaty|North Atlantic Treaty
|Lisbon Treaty|Treaty of Lisbon
|Maastricht Treaty|
|Treaty of Rome|
|Schengen Agreement|
NAFTA|North American Free Trade Agreement|
USMCA|United States-Mexico-Canada Agreement|
TPP|Trans-Pacific Partnership|
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|
RCEP|Regional Comprehensive Economic Partnership|
TTIP|Transatlantic Trade and Investment Partnership|
IPEF|Indo-Pacific Economic Framework|Indo-Pacific Economic Framework for Prosperity
CEPA|Comprehensive Economic Partnership Agreement|
GATT|General Agreement on Tariffs and Trade|
|2030 Agenda for Sustainable Development|2030 Agenda,Agenda 2030
|Agenda 2063|
SDGs,SDG|Sustainable Development Goals|
MDGs,MDG|Millennium Development Goals|
|Belt and Road Initiative|Belt and Road,One Belt One Road
BRI|BRI|
|Marshall Plan|
|Black Sea Grain Initiative|Black Sea Initiative
|Global Compact for Migration|Global Compact
|Sendai Framework|
|Addis Ababa Action Agenda|
|Convention on the Rights of the Child|
CEDAW|Convention on the Elimination of All Forms of Discrimination against Women|
|Taiwan Relations Act|
|Six Assurances|
|Three Joint Communiqués|
|Shanghai Communiqué|
|Inflation Reduction Act|
|Patriot Act|
|Affordable Care Act|Obamacare
|Magna Carta|
|Arab Peace Initiative|
|Agenda for Peace|An Agenda for Peace
|Pact for the Future|
|Stability Pact|
|Istanbul Convention|
|Montreux Convention|
|Global Security Initiative|
|Global Development Initiative|
|Global Gateway|
|Partnership for Peace|
|Eastern Partnership|
|Maximum Pressure|
|One China|One China Policy,One-China policy,One China policy`;

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
|World Economic Forum|
|Davos|
|Summit of the Americas|
|Summit of the Future|
|Summit for Democracy|
|St. Petersburg International Economic Forum|SPIEF
|Eastern Economic Forum|
|Boao Forum|Boao Forum for Asia
|Direct Line|`;

function read(table: string): NamedThing[] {
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
      };
    });
}

export const AGREEMENTS: readonly NamedThing[] = read(AGREEMENT_TABLE);
export const EVENTS: readonly NamedThing[] = read(EVENT_TABLE);
