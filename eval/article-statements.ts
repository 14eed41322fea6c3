import type { ExtractedStatement } from '../src/extraction/types.js';
import { toPieces, type GoldArticle, type GoldStatement } from './gold-articles.js';
import { MATCHING_RULES, matchPieces, takeBest, type Pair } from './matching.js';
import { spansOf, trimPieces } from './pieces.js';

/** A statement of a gold article and the one found that answers it best; null where none does. */
export interface AnsweredStatement {
  gold: GoldStatement;
  found: ExtractedStatement | null;
  /** Every piece of both answers one of the other. */
  whole: boolean;
}

/** How far two statements answer one another: the pieces that match. */
interface Answer extends Pair {
  pieces: number;
}

/** Pairs the statements of an article with those found, one to one, by the pieces that match (IoU of at least 0.5). */
export function answerStatements(
  article: GoldArticle,
  statements: readonly ExtractedStatement[],
): AnsweredStatement[] {
  const owned = article.statements.flatMap((statement, owner) =>
    toPieces(statement).map((piece) => ({ piece, owner })),
  );
  const ownerOf = new Map(owned.map(({ piece, owner }) => [piece, owner]));
  const pieces = owned.map(({ piece }) => piece);
  const { golds, found } = trimPieces({ gold: { id: article.file, text: article.text, pieces }, statements });
  const pairs = matchPieces(spansOf(golds), spansOf(found), MATCHING_RULES.iou50);
  const byStatements = new Map<string, Answer>();
  for (const pair of pairs) {
    const piece = golds[pair.gold]?.piece;
    const gold = piece && ownerOf.get(piece);
    const statement = found[pair.found]?.statement;
    if (gold === undefined || statement === undefined) continue;
    const key = `${gold} ${statement}`;
    const known = byStatements.get(key) ?? { gold, found: statement, score: 0, pieces: 0 };
    byStatements.set(key, { ...known, score: known.score + pair.score, pieces: known.pieces + 1 });
  }
  const answers = new Map(takeBest([...byStatements.values()]).map((answer) => [answer.gold, answer]));
  return article.statements.map((gold, index) => {
    const answer = answers.get(index);
    const statement = answer && statements[answer.found];
    const isWhole = answer?.pieces === gold.spans.length && answer.pieces === statement?.spans.length;
    return { gold, found: statement ?? null, whole: isWhole };
  });
}
