import { expect, test } from '@jest/globals';
import { resolveSpeakers } from '../../../src/extraction/4-resolution/speakers.js';
import { classifyAct } from '../../../src/extraction/5-annotation/acts.js';
import { findAims } from '../../../src/extraction/5-annotation/targets.js';
import { readMarked } from '../marked-article.js';

/** "CL | PE": the targets' ids without their kind, then the countries mentioned beside them, of the last statement. */
function aim(marked: string): string {
  const { reading, mentions, attributions } = readMarked(marked);
  const speakers = resolveSpeakers(reading, mentions, attributions);
  const statements = attributions.map((attribution, index) => ({
    attribution,
    speaker: speakers[index] ?? null,
    act: classifyAct(attribution.cue?.lemma ?? null, reading, attribution),
  }));
  const last = findAims(reading, mentions, statements).at(-1);
  const targets = last?.targets.map(({ id }) => id.replace(/^country:/u, '')) ?? [];
  return `${targets.join(' ')} | ${last?.mentioned.join(' ') ?? ''}`.trim();
}

test.each([
  // The object of the cue.
  ['<s>Peru</s> <c>accused</c> Chile <q>of arming Bolivia</q>.', 'CL | BO'],
  ['<s>Peru</s> <c>blamed</c> Chilean troops <q>for the fire</q>.', 'CL |'],
  ['<s>Peru</s> <c>urged</c> <q>both Chile and Bolivia to stop</q>.', 'CL BO |'],
  ['<s>Peru</s> <c>thanked</c> Chile <q>for its help in Bolivia</q>.', 'CL | BO'],
  ['<s>Peru</s> <c>told</c> Chile <q>that the border was shut</q>.', 'CL |'],
  ['<s>Marta Oliveros</s> <c>accused</c> Janis Ozols <q>of lying</q>.', 'person:janis-ozols |'],
  ['<s>Peru</s> <c>warned</c> NATO <q>that it would act</q>.', 'organization:nato |'],
  ['Chile complained after <s>Peru</s> <c>accused</c> it <q>of delay</q>.', 'CL |'],
  ['Chile complained after <s>Peru</s> <c>accused</c> its rival <q>of delay</q>.', 'CL |'],
  ['<s>Peru</s> <c>condemned</c> <q>the Chilean raid on Bolivia</q>.', 'CL | BO'],
  ['<s>Peru</s> <c>threatened</c> <q>to close its border with Chile</q>.', 'CL |'],
  // Media only hear it; places are only where it happens.
  ['<s>Peru</s> <c>told</c> Fox News <q>that the talks had failed</q>.', '|'],
  ['<s>Peru</s> <c>told</c> the BBC <q>that Chile had moved guns</q>.', 'CL |'],
  ['<s>Peru</s> <c>accused</c> the BBC <q>of lying</q>.', 'organization:bbc |'],
  ['<s>Peru</s> <c>urged</c> <q>both governments to respect the truce announced in Doha</q>.', '| QA'],
  ['<s>Peru</s> <c>condemned</c> <q>a raid in Bolivia by Chile</q>.', 'CL | BO'],
  ['<s>Peru</s> <c>said</c> <q>troops in Bolivia had left</q>.', '| BO'],
  // The subject of the content.
  ['<s>Peru</s> <c>said</c> <q>Chile had moved guns towards Bolivia</q>.', 'CL | BO'],
  ['<s>Peru</s> <c>said</c> <q>that the hostile acts of Chile and Bolivia had failed</q>.', 'CL BO |'],
  ['<s>Peru</s> <c>said</c> <q>Chilean troops had left</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>Peru would never yield to Chile</q>.', '| PE CL'],
  ['<s>Peru</s> <c>said</c> <q>the war had reached Chile</q>.', '| CL'],
  ['<s>Peru</s> <c>said</c> <q>they had found Chilean arms in Peruvian towns</q>.', '| CL PE'],
  ['<s>Marta Oliveros</s> <c>said</c> <q>Janis Ozols would resign</q>.', 'person:janis-ozols |'],
  ['<s>Marta Oliveros</s> <c>said</c> <q>she was tired</q>.', '|'],
  // What the same breath aims at, what was meant before, and whom an answer goes to.
  [
    '<q>"Everybody knows who began it,"</q> <s>the Peruvian minister</s> <c>said</c>, urging both Chile and Bolivia to stop.',
    'CL BO |',
  ],
  [
    '<s1>Peru</s1> <c1>urged</c1> <q1>Chile and Bolivia to stop</q1>. <q2>"We call for an end to their pact,"</q2> <s2>Peru</s2> <c2>added</c2>.',
    'CL BO |',
  ],
  [
    '<s1>Janis Ozols of Latvia</s1> <c1>said</c1> <q1>Peru was to blame</q1>. <q2>"It is inappropriate to speak so,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'person:janis-ozols |',
  ],
  [
    '<s>Peru</s> <c>justified</c> <q>its pact with Bolivia as an answer to threats from Chile</q>.',
    'CL | BO',
  ],
])('%s', (marked, expected) => {
  expect(aim(marked)).toBe(expected);
});
