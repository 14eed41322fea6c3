import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import { EXCHANGE_NOUNS, MEETING_VERBS } from '../data/target-frames.js';
import type { Actor } from '../types.js';
import { isForeign, isOther, sentenceOf, tokenAt, type Stage } from './aim-stage.js';
import { readObjects } from './target-objects.js';

const MAX_TOKENS_BACK = 40;
const MAX_MENTIONS_BACK = 40;
const OPENERS = new RegExp(
  `^(?:asked|commenting|reacting|responding|replying|${[...EXCHANGE_NOUNS].join('|')})$`,
  'u',
);

/** "summoned the Chilean envoy and demanded an apology": whom the speaker met in the same sentence, before he spoke. */
export function metBefore(stage: Stage): Actor[] {
  const { cue } = stage.statement.attribution;
  if (!cue) return [];
  const sentence = sentenceOf(stage, cue.start);
  const at = tokenIndexAt(stage.reading, cue.start);
  for (let index = at - 1; index > at - MAX_TOKENS_BACK; index--) {
    const token = tokenAt(stage, index);
    if (token?.sentence !== sentence) return [];
    if (token.quotation === -1 && MEETING_VERBS.has(token.lower))
      return readObjects(stage, index + 1).filter((actor) => isForeign(stage, actor));
  }
  return [];
}

/** The token behind "letter to", "note delivered to", "asked about", "commenting on", where such a phrase begins at a token; else -1. */
function hearerAt(stage: Stage, at: number): number {
  const word = tokenAt(stage, at)?.lower ?? '';
  if (word === 'asked') return tokenAt(stage, at + 1)?.lower === 'about' ? at + 2 : -1;
  if (!EXCHANGE_NOUNS.has(word))
    return /^(?:on|to|upon)$/u.test(tokenAt(stage, at + 1)?.lower ?? '') ? at + 2 : -1;
  for (let index = at + 1; index <= at + 2; index++) {
    const next = tokenAt(stage, index);
    if (/^(?:to|with)$/u.test(next?.lower ?? '')) return index + 1;
    if (next?.kind !== 'word' || !next.lower.endsWith('ed')) return -1;
  }
  return -1;
}

/** "in a letter to Chile, Peru said", "asked about Chile": to whom the words go, or what was asked about, in the same sentence. */
export function heardBy(stage: Stage): Actor[] {
  const { cue, spans } = stage.statement.attribution;
  if (!cue) return [];
  const sentence = stage.reading.sentences[sentenceOf(stage, cue.start)];
  if (!sentence) return [];
  const last = Math.min(sentence.tokenEnd, tokenIndexAt(stage.reading, cue.end) + MAX_TOKENS_BACK);
  const first = Math.max(sentence.tokenStart, tokenIndexAt(stage.reading, cue.start) - MAX_TOKENS_BACK);
  for (let index = first; index < last; index++) {
    const token = tokenAt(stage, index);
    const word = token?.lower ?? '';
    if (token?.quotation !== -1 || !OPENERS.test(word)) continue;
    if (spans.some(({ start, end }) => start <= token.start && token.start < end)) continue;
    const object = hearerAt(stage, index);
    if (object >= 0) return readObjects(stage, object).filter((actor) => isOther(stage, actor));
  }
  return [];
}

/** "@AnaKovac The map is old": the person of the article whose name the handle at the very beginning is. */
export function handleOwner(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range) return [];
  const first = tokenAt(stage, range.from);
  const handle = first?.kind === 'mark' ? tokenAt(stage, range.from + 1) : first;
  if (!handle?.text.startsWith('@')) return [];
  const name = handle.lower.slice(1);
  const end = firstAtOrBehind(stage.mentions, handle.start);
  const owner = stage.mentions
    .slice(Math.max(0, end - MAX_MENTIONS_BACK), end)
    .findLast(
      ({ actor }) =>
        actor.type === 'person' && actor.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') === name,
    );
  return owner ? [owner.actor] : [];
}
