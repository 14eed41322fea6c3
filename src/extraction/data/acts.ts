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
        String.raw`^(?:it|this|that|(?:such|these|those|the) [\w']+(?: (?!is\b|are\b|was\b|were\b|and\b|but\b)[\w']+){0,5}) (?:is|are|was|were) (?:\w+ly )?(?:inappropriate|unacceptable|absurd|nonsense|ridiculous|baseless|groundless|unfounded|not acceptable|out of the question|intolerable)\b|` +
        String.raw`^(?:(?!is\b|are\b|was\b|were\b|and\b|but\b)[\w'’.-]+ ){0,6}(?:accusations?|allegations?|charges?|claims?|reports?|assertions?|suggestions?)(?: (?!is\b|are\b|was\b|were\b|and\b|but\b)[\w'’.-]+){0,8} (?:is|are|was|were|had been|have been|has been) (?:\w+ly |all |simply |a |an |pure )?(?:not true|not serious|absurd|nonsense|ridiculous|baseless|groundless|unfounded|false|fabricated|untrue|lies?|inventions?|invented|fabrications?|unsubstantiated|no matter|fiction|slander|propaganda)\b`,
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
  ['agreement', 'agree'],
  ['outrage', 'criticize'],
  ['anger', 'criticize'],
  ['dismay', 'criticize'],
  ['dissatisfaction', 'criticize'],
  ['displeasure', 'criticize'],
  ['indignation', 'criticize'],
  ['frustration', 'criticize'],
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

/** Verbs that say of somebody or something what it is: "called the raid unlawful". */
export const CALLING_LEMMAS: ReadonlySet<string> = wordSet(
  'call describe characterize characterise portray brand label dub term deem',
);

/** Words that condemn what they are said of. */
export const BAD_WORDS: ReadonlySet<string> = wordSet(`
  abhorrent absurd abuse aggression aggressive aggressor appalling arrogant arrogance arson arsonist arsonists atrocity awful backward bad baffling bandit bandits barbaric baseless betrayal
  blackmail blatant blow bluff blunder brazen brutal bully bullying burden calumny catastrophe catastrophic charade cheap childish clumsy clown colonial colonialism colonialist
  coercion contempt contemptuous corrupt coward cowardice cowardly cowards crazy crime crimes criminal criminals crude cruel cynical cynicism dangerous deceit deception
  defamatory deplorable despicable destabilizing destabilising dictator dictatorship dirty disappointing disaster disastrous discriminatory disgrace disgraceful disgusting
  dishonest disingenuous disinformation dishonourable disproportionate disrespectful dubious enemy enemies escalation excessive excuse excuses fabricated fabrication fabrications failure fake false
  falsehood falsehoods farce farcical fiction flawed folly foolish foul fraud fraudulent futile genocide grave gross groundless hasty hateful heinous hoax horrible horrific hostile hypocrisy
  hypocrite hypocritical hysteria hysterical idiotic ignorant illegal illegitimate immature immoral imperialism imperialist improper inadequate inadmissible inappropriate inhuman inhumane injustice insolence insolent insult
  insulting insults interference intimidation intolerable invasion invented invention irrational irresponsible joke laughable lawless liar liars lie lies ludicrous mad madness manipulation massacre meddling
  menace misguided mistake mistaken mockery murder murderer murderers naive neocolonial nonsense nonsensical nuisance obscene obstacle offence offensive outrage outrageous paranoia paranoid pathetic petty
  piracy pirate pirates plot pointless poor premature preposterous pretext propaganda provocation provocations provocative puppet puppets racist rash reckless recklessness regrettable reprehensible repugnant ridiculous
  robbery rude ruse ruthless sabotage scandal scandalous selfish shame shameful shameless sham short-sighted shortsighted shocking silly slander slanderous smear spite stain stupid suicidal
  tasteless terrorism terrorist terrorists theatre theater theft thief thieves threat threatening toothless tragedy trap treacherous treachery treason trick troubling tyrant tyranny ugly
  unacceptable unbecoming uncivilised uncivilized unconstitutional undemocratic undiplomatic unethical unfair unforgivable unfortunate unfounded unfriendly unhelpful unilateral unjust unjustifiable unjustified unlawful
  unprecedented unprincipled unprofessional unprovoked unreasonable unserious unsubstantiated untrue untrustworthy unwarranted unworthy useless vandalism vengeful vile violation war weak wicked worrying worthless wrong
`);

/** Words that praise what they are said of. */
export const GOOD_WORDS: ReadonlySet<string> = wordSet(`
  admirable achievement ally beautiful boost brave breakthrough bright brilliant brother brotherly brothers champion commendable constructive courageous courage crucial decent encouraging
  excellent exemplary extraordinary fair fine friend friendly friends fruitful generous genuine gift good great hero heroes heroic heroine historic honest honourable hopeful humane ideal
  impressive indispensable inspiration inspiring invaluable landmark legend lifeline magnificent marvellous masterpiece milestone model noble outstanding partner perfect pioneer positive
  pragmatic precious principled productive prudent reliable remarkable responsible right sensible sincere statesman statesmanlike stabilising stabilizing success successful superb treasure triumph true trusted trustworthy valuable victory
  visionary vital welcome wise wonderful
`);

/** Verbs that tell, and with an infinitive demand: "told Chile to leave". */
export const ORDERING_LEMMAS: ReadonlySet<string> = wordSet('tell advise remind');

/** Verbs that say what is done only together with their noun. */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  'express voice issue offer extend convey make give send deliver reiterate renew',
);
