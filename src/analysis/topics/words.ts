import { stemsOf } from './stems';

/** Words at the start of a phrase that say nothing of what it is about. */
export const OPENERS = new Set(
  'many several other such own same last next first second third new recent current former different various certain whole entire further important good great big main key major more most few little much senior joint today yesterday tomorrow own full able sure clear ready latest previous late early high very real possible particular special strong brave unreasonable reasonable fewer top close broad deep wide comprehensive significant patient friendly active successful meaningful effective constructive serious essential necessary additional numerous relevant appropriate respective similar large huge enormous tremendous extraordinary unprecedented forthcoming upcoming ongoing continued growing increased increasing true historic wonderful beautiful proud difficult hard easy simple complex crucial vital positive incredible remarkable outstanding excellent fantastic amazing substantial considerable robust solid firm tangible concrete practical specific individual single double unique usual normal ordinary initial final ultimate immediate urgent rapid quick fast swift steady gradual timely busy happy glad grateful sincere warm heartfelt deepest utmost'.split(
    ' ',
  ),
);

/** Stems of nouns too general to be a topic alone, of politeness, and of what documents are made of. */
export const GENERIC_NOUNS = new Set(
  stemsOf(
    'time year day month week hour minute moment today yesterday tomorrow morning afternoon evening night ' +
      'people person man men woman women thing way part lot kind sort number fact case point question answer word ' +
      'name place side end issue matter problem situation circumstance result reason purpose term country nation ' +
      'state government minister ministry president official leader member party group statement meeting talk ' +
      'visit conference press media journalist reporter colleague friend gentlemen lady lad sir madam mr ms thank ' +
      'thanks remark comment report interview speech news example view opinion idea approach effort step measure ' +
      'action activity work job role level area field sphere aspect basis framework process development ' +
      'cooperation relation relationship tie partner partnership support interest importance opportunity right ' +
      'need use order form line hand head eye world everyone everybody something anything nothing someone ' +
      'representative counterpart delegation secretary general foreign prime spokesperson spokesman spokeswoman ' +
      'ambassador chief director chairman percent million billion dollar half majority rest start beginning ' +
      'attention sense feeling position decision programme program plan project system community society public ' +
      'citizen life family house home office room city region international national bilateral mutual joint other ' +
      'new good great difference incident neighbor neighbour audience dear excellency conversation opener speaker ' +
      'lawmaker expert analyst resident detail list copy video link photo page website twitter account source bit ' +
      'rounds round figure data decade century summer winter spring autumn weekend monday hope desire wish face ' +
      'mind heart voice move article section paragraph laughter applause inaudible crosstalk guy folk folks ' +
      'briefing q a transcript address basis progress difficulty slide notice gratitude actor volunteer page honor ' +
      'honour pleasure tonight property minute microphone mic screen stage chair',
  ),
);

/** Stems of nouns that name an event or an issue together with what it is about: "war in X", "X's accession". */
const ISSUE_NOUNS = new Set(
  stemsOf(
    'war warfare invasion aggression attack assault offensive strike airstrike bombing shelling bombardment conflict crisis dispute standoff tension clash fighting hostility violence unrest protest demonstration riot uprising coup revolution occupation annexation blockade siege embargo sanction ceasefire truce peace talk negotiation dialogue mediation summit visit trip call conversation conference election referendum vote parliament inauguration resignation dismissal removal appointment nomination transition death killing murder assassination funeral arrest detention imprisonment trial conviction sentence extradition release kidnapping abduction hostage poisoning disappearance independence sovereignty integrity security stability unity reunification reconciliation accession membership withdrawal deployment presence expansion enlargement integration reform reconstruction recovery development aid assistance investment trade export import debt gas oil energy pipeline bridge canal dam railway port arsenal weapon missile test launch threat provocation policy strategy relation ties alliance partnership cooperation friendship boundary border demarcation agreement accord treaty deal pact framework plan initiative resolution tribunal investigation inquiry case scandal allegation accusation refugee migrant rights genocide massacre atrocity disaster earthquake flood hurricane cyclone drought famine pandemic outbreak vaccine olympics boycott guarantee claim clout influence competition rivalry rift graduation anniversary normalization rapprochement insurgency terrorism militancy militia troop contractor exercise drill overflight corridor lawsuit compensation reparation apology inspection enrichment program programme nuclear reunion candidacy campaign race debate reshuffle constitution amendment operation mandate peacekeeper tariff tax budget loan bailout project airport strait territory enclave settlement settler passport visa citizenship',
  ),
);

/** Whether a noun names an event or an issue, together with what it is about. */
export function isIssueNoun(word: string): boolean {
  const [stem = ''] = stemsOf(word);
  return ISSUE_NOUNS.has(stem) || /i[sz]ation$/.test(stem);
}
