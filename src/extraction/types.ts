/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What extraction needs to know of an article beside its text. */
export interface ExtractionInput {
  text: string;
  /** The day or instant of publication, ISO 8601; what is said is dated from it. */
  publishedAt?: string | null | undefined;
  /** Who publishes or produced it: what somebody told the source itself came through no other. */
  source?: { name: string | null } | undefined;
}

export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const ACTOR_TYPES = ['person', 'organization', 'country', 'group'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** What a text or a table can tell of a person's gender; null stands beside it where neither does. */
export type Gender = 'female' | 'male';

/** How the mention of a speaker was led to its actor. */
export const RESOLUTIONS = ['named', 'pronoun', 'description', 'heading', 'unresolved'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What a speaker does by speaking. */
export const ACTS = [
  'state',
  'accuse',
  'deny',
  'reject',
  'demand',
  'threaten',
  'promise',
  'praise',
  'thank',
  'criticize',
  'regret',
  'justify',
  'warn',
  'announce',
  'ask',
  'agree',
  'propose',
  'predict',
  'apologize',
] as const;
export type Act = (typeof ACTS)[number];

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const SAID_BASES = ['explicit', 'relative', 'published', 'unknown'] as const;
export type SaidBasis = (typeof SAID_BASES)[number];

/** A person, a body, a country or a group, by an id that is the same in every article. */
export interface Actor {
  /** `person:maria-zakharova`, `organization:kr-foreign-ministry`, `country:KR`, `group:ua-forensic-experts`. */
  id: string;
  /** The fullest name the article prints. */
  name: string;
  type: ActorType;
  /** ISO 3166-1 alpha-2, or a documented code of ours (EU, UN, NATO …); null where the text does not tell. */
  country: string | null;
  /** True where somebody unnamed speaks for the actor ("a foreign ministry official"). */
  unnamed: boolean;
}

/** The mention of who speaks, and whom it stands for. */
export interface Speaker extends Span {
  /** As printed: `text.slice(start, end)`. */
  text: string;
  /** The office or function as printed ("President"), null where none is. */
  role: string | null;
  resolution: Resolution;
  /** Null exactly where `resolution` is `unresolved`. */
  actor: Actor | null;
}

/**
 * Who passed the words on: a medium that reports or carries what somebody said, or that he said it to; a spokesman who
 * relays him. The article's own source is none.
 */
export interface Relay extends Span {
  /** As printed: `text.slice(start, end)`. */
  text: string;
  /** Null where the text does not tell who it is. */
  actor: Actor | null;
}

/** The words that tell that something was said. */
export interface Cue extends Span {
  text: string;
  /** Dictionary form of the head word: "say", "accuse", "according to". */
  lemma: string;
  act: Act;
}

/** When something was said. */
export interface Said {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `precision` tells; null where nothing tells. */
  on: string | null;
  precision: DatePrecision | null;
  basis: SaidBasis;
}

/** Somebody's words or claim, reported in an article. */
export interface ExtractedStatement {
  kind: StatementKind;
  /** The content as printed, without the outer quotation marks, pieces joined by one blank. */
  text: string;
  /** The content's pieces in the article's text; marks, closing comma and "that" are inside. */
  spans: Span[];
  /** The sentence or sentences around it. */
  context: string;
  /** Null where the text names nobody at all. */
  speaker: Speaker | null;
  /** By whom the article has it, the one nearest the article first; empty where it tells of nobody. */
  via: Relay[];
  /** Null where no words introduce the statement. */
  cue: Cue | null;
  /** Whom the statement is about or addressed to. */
  targets: Actor[];
  /** Country codes that the statement mentions beside its targets. */
  mentioned: string[];
  said: Said;
  /** 0 to 1. */
  confidence: number;
  /** The name of the rule that found it. */
  rule: string;
}

/** A country named, or meant by a demonym or a stand-in, anywhere in the text. */
export interface CountryMention extends Span {
  code: string;
}

export interface Extraction {
  statements: ExtractedStatement[];
  /** In text order, not overlapping. */
  countries: CountryMention[];
  /** Every actor found in the article, each once. */
  actors: Actor[];
}
