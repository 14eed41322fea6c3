import type { Reading } from '../1-read/reading.js';
import type { Actor, Gender, Span } from '../types.js';

/**
 * How an actor is named: by a name; by an adjective ("Russian forces"), a capital ("Seoul") or a place ("Gaza") that
 * stands for a country; by a noun that leads back to a name ("the ministry").
 */
export type MentionForm = 'name' | 'adjective' | 'capital' | 'place' | 'description';

/** A place in the text that names an actor: "Russian President Vladimir Putin", "Moscow", "the Kremlin". */
export interface Mention extends Span {
  /** Token indexes, `tokenEnd` exclusive. */
  tokenStart: number;
  tokenEnd: number;
  actor: Actor;
  /** The role printed with it, null where none is. */
  role: string | null;
  /** The offices that the tables know a person in when the article was published ("RU president"). */
  offices: readonly string[];
  form: MentionForm;
  /** What the text or the tables tell of a person's gender; null for anything else. */
  gender: Gender | null;
  /** The body that a person is said to speak for ("Foreign Ministry spokeswoman …"); null for anything else. */
  affiliation: Actor | null;
  /** True before "'s" or a bare apostrophe: the name owns what follows. */
  possessive: boolean;
}

/** True where "'s", or the bare apostrophe of a plural, stands right behind. */
function isPossessive({ tokens }: Reading, tokenEnd: number): boolean {
  const next = tokens[tokenEnd];
  return (
    next?.lower === "'s" ||
    ((next?.text === "'" || next?.text === '’') && next.start === tokens[tokenEnd - 1]?.end)
  );
}

/** The mention of an actor by the tokens given; nothing is known of role, gender and affiliation. */
export function makeMention(
  reading: Reading,
  tokenStart: number,
  tokenEnd: number,
  actor: Actor,
  form: MentionForm,
): Mention {
  const start = reading.tokens[tokenStart]?.start ?? 0;
  const end = reading.tokens[tokenEnd - 1]?.end ?? start;
  const possessive = isPossessive(reading, tokenEnd);
  return {
    tokenStart,
    tokenEnd,
    start,
    end,
    actor,
    role: null,
    offices: [],
    form,
    gender: null,
    affiliation: null,
    possessive,
  };
}
