import type { DocumentJudgement, Verdict } from './judgement.js';
import { percent } from './ratio.js';

/** What a rule of the extraction finds: statements by verdict. */
export interface RuleErrors extends Record<Verdict, number> {
  rule: string;
  statements: number;
  /** Percent of those that the gold judges. */
  precision: number | null;
}

/** Tells the statements right and wrong by the rule that found them; the rules with most wrong ones first. */
export function errorsByRule(
  documents: readonly { statements: readonly { rule: string }[]; judged: DocumentJudgement }[],
): RuleErrors[] {
  const verdicts = new Map<string, Verdict[]>();
  for (const { statements, judged } of documents) {
    for (const [index, { rule }] of statements.entries()) {
      const verdict = judged.judgements[index]?.verdict;
      if (verdict === undefined) continue;
      const known = verdicts.get(rule) ?? [];
      known.push(verdict);
      verdicts.set(rule, known);
    }
  }
  const errors = [...verdicts].map(([rule, found]) => {
    const countOf = (verdict: Verdict) => found.filter((each) => each === verdict).length;
    const aside = countOf('aside');
    const right = countOf('right');
    return {
      rule,
      statements: found.length,
      right,
      aside,
      boundary: countOf('boundary'),
      extra: countOf('extra'),
      precision: percent(right, found.length - aside),
    };
  });
  return errors.sort(
    (one, other) =>
      other.boundary + other.extra - one.boundary - one.extra || (one.rule < other.rule ? -1 : 1),
  );
}
