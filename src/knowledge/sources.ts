import { BODIES } from './bodies';

/**
 * Nouns that can be the source of a statement without being a name: people by their part, bodies, documents.
 * Curated for this project. Licence: MIT, as the project.
 */
const NOUNS =
  'official source diplomat spokesman spokeswoman spokesperson expert analyst observer aide adviser advisor person people man woman resident witness minister president leader ambassador envoy delegation side party government ministry statement report media press agency court police army group committee commission council critic activist lawmaker member participant reporter journalist correspondent newspaper daily channel network document communique readout study survey poll researcher scientist economist economists officer commander general soldier veteran lawyer prosecutor judge investigator doctor professor author writer historian senator congressman representative deputy governor mayor councillor mp chairman chairwoman chair director head chief secretary commissioner king queen prince premier chancellor cleric bishop negotiator mediator monitor inspector watchdog authority authorities administration cabinet parliament office department bureau embassy mission military troops militia rebel insurgent opposition coalition campaign candidate supporter protester demonstrator citizen voter student worker farmer victim relative family friend colleague counterpart insider organiser organizer company firm bank union association federation organization organisation institute center centre think-tank foundation charity ngo website blog tweet post letter email memo transcript testimony speaker delegate sponsor founder executive ceo spokespeople folks team staff story article book paper investor trader dealer rival ally neighbour neighbor country countries nation state sides leaders ministers ally allies data figures result tally analysis review filing record count ranking estimate index excerpt footage complaint indictment lawsuit warrant manifesto agenda diary log note quote account version rumour rumor list two three four';

export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  NOUNS.split(' ').flatMap((noun) => [
    noun,
    noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
    noun.replace(/man$/, 'men'),
  ]),
);

const OUTLET_NOUN =
  /(?:^| )(?:agency|newspaper|daily|weekly|channel|network|broadcaster|media|press|outlet|television|tv|radio|website|reporter|report)s?$/;

/**
 * Whether words name who passes on what others say: an agency, a paper, a broadcaster.
 * @param words in lower case
 */
export function isOutlet(words: string): boolean {
  const key = words.replace(/^the /, '');
  return OUTLETS.has(key) || OUTLET_NOUN.test(key);
}

/** The names of news media, in lower case. */
const OUTLETS: ReadonlySet<string> = new Set(
  BODIES.filter(({ kind }) => kind === 'media')
    .flatMap(({ name, acronyms, variants }) => [name, ...acronyms, ...variants])
    .map((name) => name.toLowerCase()),
);
