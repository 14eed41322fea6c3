import { CUE_FORMS } from '../src/extraction/data/reporting-verbs.js';
import type { Span } from '../src/extraction/types.js';
import type { DocumentJudgement } from './judgement.js';

/** Gold pieces that a cue introduces. */
export interface CueMisses {
  /** Dictionary form of the reporting verb among the cue's words; the words themselves where none is. */
  lemma: string;
  missed: number;
  /** Of the missed ones, those that something found touches. */
  touched: number;
  gold: number;
}

/** Tells which cues' contents are missed; the most frequently missed first. */
export function missesByCue(documents: readonly { text: string; judged: DocumentJudgement }[]): CueMisses[] {
  const byLemma = new Map<string, CueMisses>();
  const rowOf = (text: string, cues: readonly Span[]): CueMisses => {
    const lemma = cueLemma(cues.map(({ start, end }) => text.slice(start, end)).join(' '));
    const row = byLemma.get(lemma) ?? { lemma, missed: 0, touched: 0, gold: 0 };
    byLemma.set(lemma, row);
    return row;
  };
  for (const { text, judged } of documents) {
    for (const { piece } of judged.expected) rowOf(text, piece.cueSpans).gold++;
    for (const { gold, touched } of judged.misses) {
      const row = rowOf(text, gold.piece.cueSpans);
      row.missed++;
      if (touched) row.touched++;
    }
  }
  return [...byLemma.values()]
    .filter(({ missed }) => missed > 0)
    .sort((one, other) => other.missed - one.missed || (one.lemma < other.lemma ? -1 : 1));
}

/** The dictionary form of the first reporting verb in a cue, with its particle ("call for"); else the cue in lower case. */
export function cueLemma(cue: string): string {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const form = CUE_FORMS.get(word)?.find(
      ({ verb }) => verb.particles.length === 0 || verb.particles.includes(words[index + 1] ?? ''),
    );
    if (form)
      return form.verb.particles.length === 0
        ? form.verb.lemma
        : `${form.verb.lemma} ${words[index + 1] ?? ''}`;
  }
  return words.length === 0 ? '(none)' : words.join(' ');
}
