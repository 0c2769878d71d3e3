/** Words at the start of a phrase that say nothing of what it is about. */
export const OPENERS = new Set(
  'many several other such own same last next first second third new recent current former different various certain whole entire further important good great big main key major more most few little much senior joint today yesterday tomorrow own full able sure clear ready latest previous late early high very real possible particular special strong'.split(
    ' ',
  ),
);

/** Stems of nouns too general to be a topic alone, of politeness, and of what documents are made of. */
export const GENERIC_NOUNS = new Set(
  (
    'time year day month week hour minute moment today yesterday tomorrow morning afternoon evening night people person man men woman women thing way part lot kind sort number fact case point question answer word name place side end issue matter problem situation circumstance result reason purpose term ' +
    'country countri nation state government minister ministry president official leader member party parti group statement meeting talk visit conference press media journalist reporter colleague friend gentlemen ladi lady lad sir madam mr ms thank thanks remark comment report interview speech addres news ' +
    'example view opinion idea approach effort step measure action activity activiti work job role level area field sphere aspect basi basis framework process progres development cooperation relation relationship tie partner partnership support interest importance opportunity opportuniti right need use order form line hand head eye world everyone everybody something anything nothing someone ' +
    'representative counterpart delegation secretary secretari general foreign prime spokesperson spokesman spokeswoman ambassador chief director chairman percent million billion dollar half majority majoriti rest start beginning attention sense feeling position decision programme program plan project system community communiti society societi public citizen life family famili house home office room city citi region international national bilateral mutual joint other new good great ' +
    'article section paragraph laughter applause inaudible crosstalk guy folk folks briefing q a transcript'
  ).split(' '),
);
