// The words of the made-up corpus. They are many, since a text of few words is one that every library has in its caches.
const words = (/** @type {string} */ list) => list.trim().split(/\s+/);
const lines = (/** @type {string} */ list) => list.trim().split(/\s*\n\s*/);

/** With a regular plural; those in front come most often. */
export const NOUNS = words(`
  minister government agreement country talk meeting border sanction official region election president year
  proposal statement visit report party decision force plan people company price market vote law court reform member
  group partner week leader treaty delegation ambassador war month city budget port project policy step question
  negotiator issue measure parliament embassy crisis summit ceasefire source deal village team
  pipeline refugee investor tariff export import harvest shipment convoy hospital school bridge railway road airport
  dam river island harbour coast valley mountain forest lake field mine factory refinery plant grid cable satellite
  engine truck ship vessel tanker ferry aircraft drone missile tank rifle soldier officer commander guard patrol
  unit brigade base barrack checkpoint trench shelter camp tent kitchen well pump pipe wire tower antenna station
  studio newspaper editor reporter correspondent photographer witness resident neighbour farmer fishery
  miner worker nurse doctor patient teacher student pupil lawyer judge prosecutor prisoner suspect defendant
  activist protester demonstrator striker candidate voter deputy senator mayor governor adviser secretary clerk
  spokesperson diplomat envoy mediator observer monitor inspector expert analyst economist historian scientist
  engineer banker trader broker buyer seller customer supplier contractor manager director chairman founder owner
  shareholder union association federation committee commission council board agency ministry department office bureau
  institute university museum theatre library church mosque temple monument square street avenue district suburb
  province county territory colony kingdom republic empire alliance coalition bloc movement faction wing
  opponent ally rival enemy guest host visitor tourist passenger driver pilot captain sailor crew
  accident incident collision explosion fire flood drought earthquake storm landslide epidemic outbreak disease
  vaccine medicine test dose sample laboratory clinic ward surgeon insurance pension wage salary bonus tax levy
  duty fee fine debt loan credit bond share dividend profit loss deficit surplus forecast estimate figure survey
  poll index average quarter decade century anniversary holiday ceremony parade speech address interview
  briefing conference forum congress session debate hearing inquiry investigation trial verdict sentence appeal
  petition complaint charge allegation claim denial apology warning threat demand request offer promise pledge
  condition clause article paragraph draft amendment annex protocol convention charter constitution mandate
  resolution declaration communique memorandum letter note message signal call invitation reply answer response
  reaction comment remark criticism rebuke objection reservation concern fear hope expectation ambition goal target
  deadline schedule timetable agenda list map chart table document archive record passport visa permit licence
  certificate stamp signature seal contract tender bid auction purchase order delivery cargo container warehouse
  depot terminal gate lane track tunnel canal channel strait bay cape reef current wave tide wind cloud season
  winter summer spring morning evening night moment period phase stage round chapter path route corridor zone
  area sector industry branch chain network system platform programme scheme initiative effort attempt move gesture
  compromise concession guarantee safeguard mechanism instrument tool method approach model principle value norm
  standard rule regulation directive restriction ban embargo quota limit ceiling threshold portion majority
  minority quorum veto seat bench chamber assembly cabinet portfolio post rank title award prize medal honour
`);

/** Regular in all their forms, and with an object behind them. */
export const VERBS = words(`
  support discuss sign reject approve consider review welcome condemn visit extend suspend cancel postpone
  launch finish open close start end join enter cross protect defend attack shell bombard damage repair rebuild
  restore replace remove block lift ease tighten impose introduce adopt ratify endorse oppose criticise denounce
  question challenge ignore overlook notice observe monitor inspect examine investigate assess measure count
  compare describe explain present publish release announce mention raise address resolve settle handle manage
  organise host attend prepare propose offer deliver supply produce manufacture process export import purchase
  finance fund sponsor reward award grant promise guarantee ensure secure strengthen weaken undermine threaten
  endanger affect influence change alter adjust amend revise improve expand enlarge widen narrow reduce lower
  increase double triple accelerate delay slow halt pause resume renew revive develop design test use
  need want expect demand request require receive accept refuse return recall summon detain arrest
  charge accuse acquit punish pardon evacuate rescue shelter treat vaccinate clothe assist help serve
  represent succeed follow reach pass miss exceed cover fill empty load unload store move
  connect link share divide separate unite merge dissolve disband form create establish found name rename label
  mark celebrate honour remember appreciate value respect trust fear blame thank reassure convince
  persuade encourage urge pressure warn inform notify consult contact approach engage involve include exclude
`);

export const ADJECTIVES = words(`
  new regional foreign military economic joint national political international local recent important bilateral
  humanitarian former southern northern eastern western diplomatic nuclear strategic peaceful maritime agricultural
  industrial financial commercial legal constitutional parliamentary presidential electoral judicial civil public
  private common mutual direct indirect formal informal official unofficial secret open closed temporary permanent
  interim final initial preliminary early late long short brief lengthy broad narrow wide deep shallow high low
  strong weak fragile stable unstable serious grave minor major significant modest considerable substantial huge
  small large big vast limited partial complete full empty whole separate independent autonomous neutral impartial
  fair unfair just unjust legitimate illegal lawful unlawful valid invalid binding voluntary mandatory necessary
  urgent essential vital crucial critical decisive difficult complex simple clear unclear vague precise accurate
  reliable credible doubtful controversial sensitive delicate painful bitter tense calm quiet violent bloody
  deadly fatal dangerous safe secure vulnerable exposed remote distant nearby coastal inland rural urban mountainous
  arid fertile rich poor wealthy prosperous expensive cheap affordable annual monthly weekly daily seasonal
  historic ancient modern traditional cultural religious ethnic linguistic scientific technical digital mechanical
  medical social environmental mineral renewable solar electric armed unarmed civilian naval aerial nationwide
  unprecedented unexpected surprising predictable inevitable possible impossible likely unlikely sufficient
  insufficient adequate inadequate effective ineffective constructive productive fruitful frank sincere warm cold
`);

export const ADVERBS = words(`
  also again already repeatedly recently quickly slowly gradually eventually finally formally officially publicly
  privately quietly openly firmly strongly sharply slightly largely mainly partly fully barely nearly almost
  previously initially originally temporarily permanently reportedly allegedly apparently clearly rightly wrongly
  unanimously jointly separately directly indirectly deliberately accidentally successfully reluctantly willingly
`);

/** Of reporting, with what a clause follows. */
export const REPORTING = words(
  `said said said said said stressed added noted explained insisted recalled warned announced claimed argued
   acknowledged admitted emphasized confirmed predicted concluded maintained`,
);

export const FIRST_NAMES = words(`
  Ana Tomas Leila Pavel Ingrid Samuel Nadia Viktor Maryam Henrik Olga Dmitri Elena Sergei Irina Mikhail Natalia
  Andrei Ivan Marek Zofia Piotr Katarzyna Jana Lukas Petra Stefan Milena Goran Dragan Vesna Zoran Ivana Marko
  Luca Giulia Marco Paola Carlo Chiara Pierre Claire Jean Sophie Antoine Camille Hugo Juan Carmen Diego Lucia Pablo
  Rosa Miguel Isabel Joao Ines Rui Teresa Hans Greta Klaus Ursula Jonas Anke Lars Astrid Erik Sigrid Nils Freya
  Matti Aino Juhani Ahmed Fatima Omar Aisha Hassan Layla Yusuf Zainab Khalid Huda Mehmet Ayse Emre Elif Reza
  Shirin Farhad Arash Priya Rahul Anjali Vikram Sunita Arjun Kenji Yuki Haruto Sakura Wei Ming Jun Hua Minh Linh
  Kwame Ama Kofi Chidi Ngozi Emeka Amina Tunde Wanjiru Otieno Thabo Naledi John Mary Robert Alice Edward Margaret
  William Grace Thomas Helen Peter Ruth George Frances Daniel Judith
`);

/** What surnames and towns are made from. */
export const BEGINNINGS = words(`
  Bar Kel Mor Tar Vel Sor Lin Hald Ost Ram Dor Fen Gol Hov Jar Kas Lem Mir Nor Ord Pel Quin Ros Sten Tul Ulm Var Wend
  Yar Zel Brant Cast Dren Esk Farr Grim Holm Ister Kront Lund Mand Nest Orl Pritch Renn Strav Tomm Vart Zav Okaf
  Adel Ibr Hadd Sanj Takah Nguy
`);
export const MIDDLES = words('a e i o u an en in on ar er or al el il ov ev and end ist ach');
export const SURNAME_ENDINGS = words(
  'ov ova sky ska enko son sen berg mann ez es i ini etti ian yan oglu adze a o u er ard ot ier quist by ton',
);
export const TOWN_ENDINGS = words(
  'burg ville sk grad stad ton ham mouth bad abad pur dal vik haven ford minster ov ice any',
);

/** Countries, and of each what one of it is called and where it is ruled from. */
export const COUNTRIES = lines(`
  Russia Russian Moscow
  Vietnam Vietnamese Hanoi
  Türkiye Turkish Ankara
  Norway Norwegian Oslo
  Egypt Egyptian Cairo
  France French Paris
  Germany German Berlin
  China Chinese Beijing
  Japan Japanese Tokyo
  India Indian Delhi
  Brazil Brazilian Brasilia
  Kenya Kenyan Nairobi
  Poland Polish Warsaw
  Austria Austrian Vienna
  Iran Iranian Tehran
  Iraq Iraqi Baghdad
  Jordan Jordanian Amman
  Serbia Serbian Belgrade
  Greece Greek Athens
  Italy Italian Rome
  Spain Spanish Madrid
  Portugal Portuguese Lisbon
  Sweden Swedish Stockholm
  Finland Finnish Helsinki
  Armenia Armenian Yerevan
  Georgia Georgian Tbilisi
  Kazakhstan Kazakh Astana
  Mongolia Mongolian Ulaanbaatar
  Indonesia Indonesian Jakarta
  Nigeria Nigerian Abuja
  Ethiopia Ethiopian Addis-Ababa
  Ghana Ghanaian Accra
  Senegal Senegalese Dakar
  Morocco Moroccan Rabat
  Algeria Algerian Algiers
  Cuba Cuban Havana
  Peru Peruvian Lima
  Chile Chilean Santiago
  Canada Canadian Ottawa
  Australia Australian Canberra
`).map((line) => line.split(' ').map((word) => word.replace('-', ' ')));

export const BODIES = lines(`
  the United Nations
  the European Union
  NATO
  the African Union
  ASEAN
  the OSCE
  the World Bank
  the World Health Organization
  the International Monetary Fund
  the Security Council
  the Red Cross
  the Arab League
  the World Food Programme
  the Council of Europe
  UNESCO
  OPEC
`);

export const OFFICES = lines(`
  Foreign Minister
  Prime Minister
  Defense Minister
  President
  Deputy Foreign Minister
  Ambassador
  Finance Minister
  Interior Minister
  Special Envoy
  Deputy Prime Minister
  Secretary of State
  Governor
  General
  Energy Minister
  Justice Minister
`);

export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const MONTHS = words(
  'January February March April May June July August September October November December',
);
