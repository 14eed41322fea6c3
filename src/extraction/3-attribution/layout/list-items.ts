import type { Reading } from '../../1-read/reading.js';
import { namesSpeaker, type KnownPeople } from './known-people.js';
import { readLineLabel } from './line-label.js';
import { headedSpeech, markCue, spokenSpan, type SpokenParagraphs } from './spoken-lines.js';

/** Items of a list, and lines that a handle begins, whose label names who says the rest: "• Ana Kovac, minister: We will pay." */
export function findListItems(reading: Reading, people: KnownPeople): SpokenParagraphs {
  const found: SpokenParagraphs = new Map();
  let bulleted = 0;
  reading.paragraphs.forEach((paragraph, index) => {
    const posted = readLineLabel(reading, paragraph);
    const handle = posted?.words[0]?.text.startsWith('@') === true;
    const label = handle ? posted : readLineLabel(reading, paragraph, true);
    if (!label || !(label.bulleted || handle) || !namesSpeaker(label.words, people)) return;
    const quoted = (reading.tokens[label.contentStart]?.quotation ?? -1) >= 0;
    const span = quoted ? null : spokenSpan(reading, paragraph, label.contentStart);
    if (label.bulleted) bulleted++;
    if (!span) return;
    const cue = markCue(label.mark, 'label');
    const rule = handle ? 'post' : 'list-item';
    found.set(index, headedSpeech([span], { cue, speaker: label.speaker, rule, confidence: 0.75 }));
  });
  // One item that names somebody makes no list of sayings.
  if (bulleted < 2)
    for (const [index, speech] of found) if (speech?.rule === 'list-item') found.delete(index);
  return found;
}
