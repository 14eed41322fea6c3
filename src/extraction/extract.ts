import { read } from './1-read/read.js';
import type { Reading } from './1-read/reading.js';
import { withUnnamed } from './2-entities/actors.js';
import { countriesAmong } from './2-entities/countries.js';
import { survey } from './2-entities/landscape.js';
import type { Mention } from './2-entities/mention.js';
import { findMentions } from './2-entities/mentions.js';
import type { Attribution } from './3-attribution/attribution.js';
import { findAttributions } from './3-attribution/find-attributions.js';
import { learnedJudge } from './3-attribution/weighing/weights.js';
import { resolveRelays } from './4-resolution/relays.js';
import { resolveSpeakers } from './4-resolution/speakers.js';
import { classifyAct } from './5-annotation/acts.js';
import { describeContext } from './5-annotation/context.js';
import { dateStatements } from './5-annotation/said.js';
import { blendConfidence, statementKind, statementText } from './5-annotation/statement-text.js';
import { findAims } from './5-annotation/targets.js';
import type { Actor, ExtractedStatement, Extraction, ExtractionInput, Relay, Speaker } from './types.js';

/** How to extract. */
export interface ExtractionOptions {
  /** Leaves the learned weights aside: the rules' word stands, with the rules' own confidence. */
  rulesOnly?: boolean;
  /** Gives a text up that has more, before all that its statements take of work is done; any number unless set. */
  mostStatements?: number;
}

/** A text has more statements than were asked for at most. */
export class TooManyStatementsError extends Error {
  override name = 'TooManyStatementsError';

  constructor() {
    super('The text has too many statements');
  }
}

/**
 * Finds every statement in an article's text: who says what, about whom, and when.
 *
 * Pure and synchronous: no clock, no network, no state; linear time in the text's length; takes any text. All
 * offsets are UTF-16 code units into the text given.
 *
 * @throws TooManyStatementsError where there are more than `mostStatements`
 */
export function extract(
  { text, publishedAt, source }: ExtractionInput,
  { rulesOnly = false, mostStatements = Infinity }: ExtractionOptions = {},
): Extraction {
  const reading = read(text);
  const landscape = survey(reading, dayOf(publishedAt));
  const mentions = findMentions(reading, landscape);
  const attributions = findAttributions(reading, rulesOnly ? null : learnedJudge);
  if (attributions.length > mostStatements) throw new TooManyStatementsError();
  const speakers = resolveSpeakers(reading, mentions, attributions);
  const relays = resolveRelays(reading, mentions, attributions, source?.name ?? null);
  const statements = annotate(reading, mentions, attributions, speakers, relays, publishedAt);
  return {
    statements,
    countries: countriesAmong(landscape.nameHits, mentions, landscape.day),
    actors: collectActors(mentions, statements),
  };
}

/** The day of an ISO 8601 day or instant; null for anything else. */
const dayOf = (instant: ExtractionInput['publishedAt']): string | null =>
  /^\d{4}-\d{2}-\d{2}/u.exec(instant ?? '')?.[0] ?? null;

function annotate(
  reading: Reading,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  relays: readonly Relay[][],
  publishedAt: ExtractionInput['publishedAt'],
): ExtractedStatement[] {
  const spoken = attributions.map((attribution, index) => {
    const act = classifyAct(attribution.cue?.lemma ?? null, reading, attribution);
    return { attribution, speaker: speakers[index] ?? null, act };
  });
  const aims = findAims(reading, mentions, spoken);
  const dates = dateStatements(reading, spoken, publishedAt);
  return spoken.map(({ attribution, speaker, act }, index) => ({
    kind: statementKind(reading, attribution),
    text: statementText(reading, attribution.spans),
    spans: attribution.spans,
    context: describeContext(reading, attribution),
    speaker,
    via: relays[index] ?? [],
    cue: attribution.cue && { ...attribution.cue, act },
    targets: aims[index]?.targets ?? [],
    mentioned: aims[index]?.mentioned ?? [],
    said: dates[index] ?? { on: null, precision: null, basis: 'unknown' },
    confidence: blendConfidence(attribution, speaker),
    rule: attribution.rule,
  }));
}

/** The actors that an article names or lets speak, each once, in the order they come up. */
function collectActors(mentions: readonly Mention[], statements: readonly ExtractedStatement[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { actor } of mentions) if (!actors.has(actor.id)) actors.set(actor.id, actor);
  for (const { speaker } of statements) {
    if (speaker?.actor && !actors.has(speaker.actor.id))
      actors.set(speaker.actor.id, withUnnamed(speaker.actor, false));
  }
  return [...actors.values()];
}
