import type { Act } from '../types.js';
import { wordSet } from './word-set.js';

const FIRST = String.raw`^(?:(?:and|but|so|now|today|again|that|,) )*(?:we|i) (?:\w+ly |again |also |therefore |do |would like to |want to |must |can only )*`;

/**
 * What a statement with a neutral cue ("said", "added", none) does by its own words. Read against the first
 * words of the content in lower case, without marks; the first that fits counts.
 */
export const OPENINGS: readonly { act: Act; opening: RegExp }[] = [
  {
    act: 'apologize',
    opening: new RegExp(String.raw`${FIRST}apologi[sz]e\b|^(?:i'm|i am|we're|we are) (?:\w+ )?sorry\b`, 'u'),
  },
  {
    act: 'thank',
    opening: new RegExp(
      String.raw`${FIRST}(?:thank|appreciate|am grateful|are grateful)\b|^thank you\b|^thanks (?:to|for)\b`,
      'u',
    ),
  },
  {
    act: 'demand',
    opening: new RegExp(
      String.raw`${FIRST}(?:call (?:for|on|upon)|demand|urge|insist on|appeal (?:to|for))\b`,
      'u',
    ),
  },
  {
    act: 'deny',
    opening: new RegExp(
      String.raw`${FIRST}deny\b|^(?:it|that|this) (?:is|was) (?:simply |just )?(?:not true|untrue|false|a lie|fake)\b|^there (?:is|was) (?:no|not a word of) truth\b`,
      'u',
    ),
  },
  {
    act: 'reject',
    opening: new RegExp(
      String.raw`${FIRST}(?:reject|dismiss|refuse|don't accept|not accept|cannot accept|can't accept)\b|` +
        String.raw`^(?:we|i) (?:do not|don't|cannot|can't|will not|won't|will never|shall never) accept\b|` +
        String.raw`^(?:it|this|that|(?:such|these|those|the) [\w']+(?: (?!is\b|are\b|was\b|were\b|and\b|but\b)[\w']+){0,5}) (?:is|are|was|were) (?:\w+ly )?(?:inappropriate|unacceptable|absurd|nonsense|ridiculous|baseless|groundless|unfounded|not acceptable|out of the question|intolerable)\b`,
      'u',
    ),
  },
  {
    act: 'criticize',
    opening: new RegExp(String.raw`${FIRST}(?:condemn|denounce|deplore|criticize|criticise)\b`, 'u'),
  },
  {
    act: 'regret',
    opening: new RegExp(
      String.raw`${FIRST}regret\b|^it is (?:deeply |very |highly )?(?:regrettable|unfortunate|a pity)\b`,
      'u',
    ),
  },
  { act: 'accuse', opening: new RegExp(String.raw`${FIRST}(?:accuse|blame)\b`, 'u') },
  {
    act: 'praise',
    opening: new RegExp(
      String.raw`${FIRST}(?:welcome|commend|applaud|salute|congratulate|praise|hail)\b`,
      'u',
    ),
  },
  { act: 'warn', opening: new RegExp(String.raw`${FIRST}(?:warn|caution)\b`, 'u') },
  { act: 'promise', opening: new RegExp(String.raw`${FIRST}(?:promise|pledge|vow|guarantee|swear)\b`, 'u') },
  {
    act: 'propose',
    opening: new RegExp(String.raw`${FIRST}(?:propose|suggest|recommend)\b|^let(?:'s| us)\b`, 'u'),
  },
  { act: 'agree', opening: new RegExp(String.raw`${FIRST}agree\b`, 'u') },
  { act: 'predict', opening: new RegExp(String.raw`${FIRST}(?:expect|predict|forecast)\b`, 'u') },
  {
    act: 'threaten',
    opening:
      /^(?:[\w']+ ){1,6}(?:will|shall) (?:pay (?:a|the|dearly)|regret|face (?:severe|grave|serious|dire)|be met with|suffer the consequences)|^there will be (?:severe |grave |serious |dire )?consequences\b|^(?:we|our forces) (?:will|shall) (?:retaliate|strike back|respond with force|hit back|destroy)\b/u,
  },
  { act: 'demand', opening: /^(?:then |(?:if|when) [^,]{1,60}, )?let (?!us\b|me\b|it\b|there\b)[\w']+/u },
  {
    act: 'demand',
    opening:
      /^(?:(?!it\b|there\b)[\w'.-]+ )(?:[\w'.-]+ ){0,7}(?:must|have to|has to) (?:now |first |immediately |also )?be (?:lifted|released|freed|stopped|ended|respected|punished|returned|withdrawn|reopened|opened|removed|protected|paid|prosecuted|allowed|halted|honoured|honored)\b/u,
  },
  {
    act: 'demand',
    opening:
      /^(?:(?!we\b|i\b|you\b|it\b|there\b)[\w'.-]+ )(?:[\w'.-]+ ){0,5}(?:must|have to|has to) (?!be\b|have\b|not have\b)|^(?:stop|end|withdraw|release|leave|cease|free) (?:[\w']+)/u,
  },
];

/** What "expressed", "issued", "voiced" do by the noun that follows. */
export const NOUN_ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['regret', 'regret'],
  ['regrets', 'regret'],
  ['sorrow', 'regret'],
  ['condolences', 'regret'],
  ['sympathy', 'regret'],
  ['thanks', 'thank'],
  ['gratitude', 'thank'],
  ['appreciation', 'thank'],
  ['apology', 'apologize'],
  ['apologies', 'apologize'],
  ['support', 'agree'],
  ['agreement', 'agree'],
  ['outrage', 'criticize'],
  ['anger', 'criticize'],
  ['dismay', 'criticize'],
  ['disappointment', 'criticize'],
  ['condemnation', 'criticize'],
  ['criticism', 'criticize'],
  ['opposition', 'reject'],
  ['objection', 'reject'],
  ['objections', 'reject'],
  ['denial', 'deny'],
  ['warning', 'warn'],
  ['warnings', 'warn'],
  ['concern', 'warn'],
  ['concerns', 'warn'],
  ['alarm', 'warn'],
  ['threat', 'threaten'],
  ['threats', 'threaten'],
  ['promise', 'promise'],
  ['pledge', 'promise'],
  ['vow', 'promise'],
  ['appeal', 'demand'],
  ['call', 'demand'],
  ['demand', 'demand'],
  ['ultimatum', 'demand'],
  ['order', 'demand'],
  ['proposal', 'propose'],
  ['offer', 'propose'],
  ['praise', 'praise'],
  ['admiration', 'praise'],
  ['announcement', 'announce'],
]);

/** Verbs that say what is done only together with their noun. */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  'express voice issue offer extend convey make give send deliver reiterate renew',
);
