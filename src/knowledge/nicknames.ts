/**
 * Short and pet forms of given names, with the name in full before them. Written for this project from general knowledge.
 * Forms of several names (Alex, Chris, Sasha) stand with each.
 */
const NICKNAME_TABLE = `
abigail: abby gail
abraham: abe
albert: al bert
alexander: alex alec sasha sandy
alexandra: alex sasha sandra
alfred: alf fred alfie
andrew: andy drew
angela: angie
anthony: tony
antony: tony
antonio: tony toni
arthur: art
barack: barry
barbara: barb
benjamin: ben benny bibi
bernard: bernie
bradley: brad
caroline: carrie
catherine: cathy kate katie cate kitty
charles: charlie chuck
christina: chris chrissy tina
christine: chris chrissy tina
christopher: chris
condoleezza: condi
cynthia: cindy
daniel: dan danny
david: dave davey
deborah: deb debbie debby
dmitry: dima
dominic: dom
donald: don donnie
dorothy: dot dottie
douglas: doug
edmund: ed eddie
edward: ed eddie ted teddy ned
edwin: ed eddie
eleanor: ellie nell
elizabeth: liz lizzie lizzy beth betsy betty eliza
emmanuel: manny
eugene: gene
francis: frank
franklin: frank
frederick: fred freddie freddy
gabriel: gabe
geoffrey: geoff
gerald: gerry jerry
gregory: greg
harold: harry hal
helen: nell
henry: harry hank hal
isaac: ike
isabel: izzy
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
janet: jan
jeffrey: jeff
jennifer: jen jenny
jeremy: jerry
jerome: jerry
john: jack johnny
jonathan: jon jonny
joseph: joe joey
joshua: josh
judith: judy
katherine: kathy kate katie
kathleen: kathy
kathryn: kathy kate katie
kenneth: ken kenny
lawrence: larry
laurence: larry
leonard: len lenny
leopold: leo
louis: lou
luis: lucho
madeleine: maddy
magdalena: magda
manuel: manny
margaret: maggie meg peggy peg madge
martin: marty
matthew: matt
megan: meg
melanie: mel
michael: mike mick mickey misha
mikhail: misha
mohammed: mo
nathan: nate
nathaniel: nate nat
nicholas: nick
nicolas: nick
nikolai: kolya
oliver: ollie
pamela: pam
patricia: pat patty trish
patrick: pat paddy
penelope: penny
peter: pete
philip: phil
phillip: phil
rachel: rae
randolph: randy
raymond: ray
rebecca: becky becca
richard: dick rick rich ricky richie
robert: bob bobby rob robbie
rodrigo: rody
roger: rog
ronald: ron ronnie
russell: russ
samantha: sam
samuel: sam sammy
sergei: seryozha
solomon: sol
sophia: sophie
stanley: stan
stephen: steve
steven: steve
stuart: stu
susan: sue susie
suzanne: sue
terence: terry
theodore: ted teddy theo
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
valentine: val
victor: vic
victoria: vicky
vincent: vince
virginia: ginny
vladimir: volodya vova
walter: walt
william: bill billy will willie
winston: winnie
yevgeny: zhenya
zachary: zach zack
`;

const fullOf = new Map<string, string[]>();
const shortOf = new Map<string, string[]>();
for (const line of NICKNAME_TABLE.trim().split('\n')) {
  const [full, short] = line.split(': ');
  shortOf.set(full!, short!.split(' '));
  for (const form of short!.split(' ')) {
    const known = fullOf.get(form);
    if (known) known.push(full!);
    else fullOf.set(form, [full!]);
  }
}

/**
 * The given names that a short form stands for: joe → joseph; alex → alexander, alexandra.
 * @param name in lower case, without diacritics
 * @returns none for a name that is no short form
 */
export const namesInFull = (name: string): readonly string[] => fullOf.get(name) ?? [];

/** The short forms of a given name: joseph → joe, joey. */
export const shortNames = (name: string): readonly string[] => shortOf.get(name) ?? [];

/** Whether one of two given names is a short form of the other, or both are of one name: bill, william, billy. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const ofA = namesInFull(a);
  const ofB = namesInFull(b);
  return ofA.includes(b) || ofB.includes(a) || ofA.some((name) => ofB.includes(name));
}
