import type { Mention } from '../2-entities/mention.js';
import { CLAIM_ACTS, LODGING_VERBS, SPEECH_NOUNS } from '../data/target-frames.js';
import type { Actor } from '../types.js';
import { mentionAt, tokenAt, type Stage } from './aim-stage.js';
import { targetOf } from './target-mentions.js';
import { lastForeign, recent } from './target-parties.js';

const MAX_TOKENS_BACK = 400;
const MAX_WORDS_BETWEEN = 2;
const MAX_LODGING_TOKENS = 4;

const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, '');

/** "Chile has lodged a solemn protest": who made it by the verb before it. */
function lodgerOf(stage: Stage, noun: number): Mention | undefined {
  for (let index = noun - 1; index >= noun - MAX_LODGING_TOKENS; index--) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word') return undefined;
    if (!LODGING_VERBS.has(token.lower)) continue;
    const subject = mentionAt(stage, index - 1) ?? mentionAt(stage, index - 2);
    return subject && subject.form !== 'place' ? subject : undefined;
  }
  return undefined;
}

/** The name that owns a noun: "Chile's proposal", "the Chilean naval drill", "a proposal by Chile". */
function ownerOf(stage: Stage, noun: number): Mention | undefined {
  for (let index = noun - 1; index >= noun - 1 - MAX_WORDS_BETWEEN; index--) {
    const mention = mentionAt(stage, index);
    if (mention) return mention.possessive || mention.form === 'adjective' ? mention : undefined;
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word') break;
  }
  const subject = lodgerOf(stage, noun);
  if (subject) return subject;
  if (!/^(?:by|from)$/u.test(tokenAt(stage, noun + 1)?.lower ?? '')) return undefined;
  const at = tokenAt(stage, noun + 2)?.lower === 'the' ? noun + 3 : noun + 2;
  const agent = mentionAt(stage, at);
  return agent?.tokenStart === at && agent.form !== 'place' ? agent : undefined;
}

/** Whose a thing is that the article named before with its owner: "the drills", after "Chilean drills". */
function ownerNamedBefore(stage: Stage, noun: number): Actor | null {
  const word = singular(tokenAt(stage, noun)?.lower ?? '');
  for (let index = noun - 1; index > Math.max(-1, noun - MAX_TOKENS_BACK); index--) {
    const lower = tokenAt(stage, index)?.lower ?? '';
    if (!lower.startsWith(word) || singular(lower) !== word) continue;
    const owner = ownerOf(stage, index);
    if (owner) return targetOf(owner);
  }
  return null;
}

/** Who last did by a statement what a noun names: "the accusation" is his who accused. */
function doerBefore(stage: Stage, noun: number): Actor | null {
  const acts = CLAIM_ACTS.get(singular(tokenAt(stage, noun)?.lower ?? ''));
  const self = stage.statement.speaker?.actor?.id;
  const before =
    acts && recent(stage).findLast(({ act, speaker }) => acts.has(act) && speaker?.actor?.id !== self);
  return before?.speaker?.actor ?? null;
}

/** Who of another country spoke right before: "the remark" is his. */
function speakerBefore(stage: Stage, noun: number): Actor | null {
  return SPEECH_NOUNS.has(singular(tokenAt(stage, noun)?.lower ?? '')) ? lastForeign(stage) : null;
}

/** Whose a thing is that words point back at, "the proposal", "those drills"; null where the article does not tell. */
export function makerOf(stage: Stage, noun: number): Actor | null {
  return ownerNamedBefore(stage, noun) ?? doerBefore(stage, noun) ?? speakerBefore(stage, noun);
}
