import type { Cue, Span } from '../types.js';

/** Content somebody uttered, with the words that say so: a statement before anybody is looked up. */
export interface Attribution {
  /** The content's pieces, in text order. */
  spans: Span[];
  cue: Cue | null;
  /** The whole noun phrase of the speaker, role and apposition included, or a pronoun; null where there is none. */
  speaker: Span | null;
  /** Whom a relative pronoun that is the speaker stands for ("Kovac, who said …"); null elsewhere. */
  antecedent: Span | null;
  /** Who passed the words on, nearest the article first; left out where nobody did. */
  via?: readonly Span[];
  /** True where the speaker stands in a heading or label ("X on Y:") instead of a clause. */
  headed: boolean;
  /** True where the speaker is taken over from an earlier clause or statement. */
  carried: boolean;
  /** 0 to 1, from the rule alone. */
  confidence: number;
  rule: string;
}

/** Makes an attribution, the fields that most rules leave alone included, so that all are alike. */
export function makeAttribution(
  given: Pick<Attribution, 'spans' | 'rule' | 'confidence'> & Partial<Attribution>,
): Attribution {
  return {
    spans: given.spans,
    cue: given.cue ?? null,
    speaker: given.speaker ?? null,
    antecedent: given.antecedent ?? null,
    via: given.via,
    headed: given.headed ?? false,
    carried: given.carried ?? false,
    confidence: given.confidence,
    rule: given.rule,
  };
}
