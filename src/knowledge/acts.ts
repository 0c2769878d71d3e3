/**
 * What diplomacy does by speaking: a closed list of acts, after the classes of illocutionary acts (Searle 1976; Bach &
 * Harnish 1979). Licence: MIT, as the project.
 */
export const ACTS = [
  'condemn',
  'deplore',
  'regret',
  'concern',
  'call-on',
  'urge',
  'demand',
  'welcome',
  'commend',
  'propose',
  'offer',
  'commit',
  'agree',
  'reaffirm',
  'reject',
  'deny',
  'accuse',
  'threaten',
  'warn',
  'announce',
  'request',
  'thank',
] as const;
export type Act = (typeof ACTS)[number];

/** How strongly an act presses, binds or blames: 1 courteous, 2 plain, 3 firm, 4 strong, 5 the strongest there is. */
export type Strength = 1 | 2 | 3 | 4 | 5;

/**
 * The category of PLOVER that an act suggests, a coder's starting point: what an event is depends on more than its verb.
 * Null where none fits.
 */
export const PLOVER: Record<Act, string | null> = {
  condemn: 'ACCUSE',
  deplore: 'ACCUSE',
  regret: null,
  concern: 'ACCUSE',
  'call-on': 'REQUEST',
  urge: 'REQUEST',
  demand: 'REQUEST',
  welcome: 'SUPPORT',
  commend: 'SUPPORT',
  propose: 'REQUEST',
  offer: 'AGREE',
  commit: 'AGREE',
  agree: 'AGREE',
  reaffirm: 'SUPPORT',
  reject: 'REJECT',
  deny: 'REJECT',
  accuse: 'ACCUSE',
  threaten: 'THREATEN',
  warn: 'THREATEN',
  announce: null,
  request: 'REQUEST',
  thank: 'SUPPORT',
};
