/**
 * Words that show what sort of name they stand in: "… Ministry", "Lake …", "… Treaty". Curated for this project.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Heads of names of organisations. */
export const ORGANIZATION_HEADS = words(`
ministry ministries department council committee commission party parliament senate congress assembly union university college institute school academy bank army navy force forces corps brigade battalion division regiment guard police court tribunal agency authority bureau board office association federation confederation league organization organisation foundation trust fund group company corporation corp inc ltd plc llc gmbh co holdings industries enterprises airlines airways railways club fc cf team squad church front movement alliance coalition network society service services centre center times post news newspaper gazette herald tribune daily journal radio television tv press media studio studios embassy consulate secretariat cabinet directorate inspectorate administration command militia brotherhood syndicate cooperative co-operative chamber consortium forum mission delegation taskforce think-tank laboratory lab labs hospitality insurance capital partners bloc junta duma rada knesset caucus ombudsman observatory initiative faculty branch embassy crescent cross watch exchange motors electric airlines energy petroleum pharmaceuticals telecom mobile technologies systems solutions communications entertainment pictures records books magazine publishing house government staff intelligence electronics rail railway publications resources minerals diamonds pvt limited inc. dispensary
`);

/** Of these, the ones that name a body when they stand alone with a capital. */
export const LONE_ORGANIZATIONS = words(`parliament senate congress cabinet knesset duma rada bundestag`);

/** Heads that need company besides "the": too often plain words. */
export const WEAK_ORGANIZATION_HEADS = words(`
force forces group company team trust fund school court board office service services centre center front club network post times house cross watch exchange police guard government administration mission delegation staff intelligence co cf fc capital energy mobile electric media press news daily presidency initiative forum branch division partners church observatory systems solutions command
`);

/** Heads of names of places and buildings. */
export const LOCATION_HEADS = words(`
river lake sea ocean gulf bay strait straits channel canal island islands isles peninsula mountain mountains mount hills hill valley desert plateau delta coast beach cape province district county region governorate oblast krai prefecture municipality state territory emirate sultanate kingdom republic city town village neighborhood neighbourhood borough suburb camp airport port harbour harbor road street avenue boulevard lane highway square bridge tunnel palace castle fort fortress mosque cathedral temple shrine synagogue monastery hospital clinic prison jail stadium arena hotel dam reservoir park garden gardens museum library theatre theater hall tower building station terminal base plant mine refinery pipeline cemetery memorial monument crossing checkpoint corridor zone belt forest basin falls springs heights expressway drive pass glacier archipelago atoll lagoon reserve complex plaza mall
`);

/** Heads of places that stand before the name: Lake Chad, Mount Athos, Port Sudan. */
export const LOCATION_PREFIXES = words(`lake mount mt cape fort port camp lac río rio isle`);

export const AGREEMENT_HEADS = words(`
treaty agreement agreements accord accords convention conventions protocol protocols pact declaration resolution resolutions charter act law bill constitution communiqué communique memorandum covenant plan initiative program programme strategy framework compact statute concordat decree roadmap directive regulation regulations amendment code partnership
`);

/** Of these, the ones that are plain words unless much else stands before them. */
export const WEAK_AGREEMENT_HEADS = words(
  `law bill plan initiative program programme strategy framework act code decree amendment directive regulation regulations partnership roadmap resolution resolutions constitution compact memorandum`,
);

export const EVENT_HEADS = words(`
war wars summit conference olympics games cup championship championships festival revolution uprising referendum election elections massacre genocide earthquake tsunami hurricane cyclone typhoon exhibition expo fair congress marathon prix tournament intifada coup ceremony anniversary day week year decade
`);

/** Of these, those whose names are hard to tell from plain words. */
export const WEAK_EVENT_HEADS = words(
  `election elections referendum day week year decade anniversary ceremony coup congress fair uprising earthquake tsunami team championship championships tournament marathon`,
);

/** Words that begin a sentence or a headline and are never the first word of a name, beyond articles and the like. */
export const OPENERS = words(`
a an the this that these those some any each every all both either neither no none another other others such same many much more most few fewer less least several various certain one two three four five six seven eight nine ten hundreds thousands millions dozens
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves who whom whose which what where when why how whoever whatever whenever wherever
in on at by for from to of with without within into onto upon over under above below between among amongst amid amidst against across after before during since until till through throughout toward towards about around along beside besides beyond despite except including inside outside near off out up down per via like unlike as than because although though while whereas if unless whether so and or but nor yet not also too only just even still already again ever never always often sometimes usually
is are was were be been being am do does did done has have had having can could may might must shall should will would ought let lets
here there now then today tomorrow yesterday tonight soon later earlier meanwhile however moreover furthermore therefore thus hence otherwise instead indeed perhaps maybe certainly clearly obviously apparently reportedly allegedly according speaking asked answering responding commenting referring citing quoting noting adding saying talking regarding concerning given based following thanks thank please yes no well oh uh um er ah hey hi wow ok okay sorry hello dear good great new old first second third last next final finally recently currently previously initially eventually subsequently additionally similarly likewise nevertheless nonetheless consequently accordingly generally basically actually really simply especially particularly unfortunately fortunately hopefully interestingly importantly surprisingly rather quite very
once twice twitter-style photo photos image file video source sources editor editors note read see watch listen click view share print copyright update updated breaking exclusive live opinion analysis advertisement related
`);

/** Acronyms that name no one: time zones, units, titles, illnesses, terms. */
export const NO_NAMES = words(`
gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist jst msk am pm ad bc ce bce
gdp gnp gni cpi ppp vat gst ipo roi fdi oda ngo ngos mou mous sme smes llc inc ltd plc pvt ceo cfo coo cto vp md phd mba ba ma bsc msc mp mps mk mks mla mep sec gen hon dr mr mrs ms
tv fm dvd cd pc pcs it ict ai ar vr led lcd usb gps sms sim pin atm pdf url html faq id qr ev evs suv 3d 4g 5g lng lpg uav uavs icbm icbms wmd wmds mlrs rpg ied ieds pow pows
hiv aids covid covid-19 sars mers tb dna rna pcr icu ppe mri ok vip vips diy lgbt lgbtq lgbti fgm idp idps sez sezs eez eezs asap fyi rsvp ps nb aka p.s tbd tba no nos vs etc q a i
sos uk-based read also photo video live update breaking exclusive
`);
