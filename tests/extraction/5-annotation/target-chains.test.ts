import { expect, test } from '@jest/globals';
import { aimOf } from './aim-of.js';

test.each([
  // Who acts within the content, though its first clause does not tell.
  [
    '<s>Peru</s> <c>said</c> <q>the crew had been held for a week by the Chilean navy</q>.',
    'organization:cl-navy |',
  ],
  ['<s>Peru</s> <c>said</c> <q>its boat was rammed twice by a Chilean ship</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>it did not understand why Chile had raised the fee</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>nobody was asked before Chile opened the gates</q>.', 'CL |'],
  ['<q>"The choice of the Chilean government surprised us,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>the drought was the fault of Chile</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>responsibility lay with Chile and Bolivia</q>.', 'CL BO |'],
  ['<s>Peru</s> <c>said</c> <q>there would be no deal without Chile</q>.', 'CL |'],
  ['<q>"There is a limit to what we accept from Chile,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"Our brothers in Santiago have been patient,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>it had read the letter in Santiago</q>.', '| CL'],
  ["<s>Peru</s> <c>said</c> <q>it had heard Chile's warnings</q>.", 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>it would send a ship to Chile</q>.', '| CL'],
  ['<s>Peru</s> <c>announced</c> <q>that talks would be led by Chile</q>.', '| CL'],
  // "they" and "you": who spoke or did something before.
  ['Chile shut the port. <q>"They never answer letters,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  [
    'Chile has kept a Peruvian ship. <q>"You have had our papers for a week,"</q> <s>Peru</s> <c>said</c>.',
    'CL |',
  ],
  ['Chile came late. <q>"You never know the weather,"</q> <s>Peru</s> <c>said</c>.', '|'],
  ['Chile came late. <q>"We count ships, we do not sink them,"</q> <s>Peru</s> <c>said</c>.', '|'],
  [
    '<s1>ASEAN</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <q2>"They never answer,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'organization:asean |',
  ],
  [
    '<s1>Peru</s1> <c1>said</c1> <q1>Chile had shut the port</q1>. <q2>"It never asked us,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>said</c1> <q1>Chile had shut the port</q1>. <q2>"It is a cold day,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    '|',
  ],
  // What the article tells that the other side did.
  ['Chile closed its sky to Peruvian planes. <s>Peru</s> <c>regretted</c> <q>"a hasty step"</q>.', 'CL |'],
  [
    'Chile closed its sky to Peruvian planes. <s>Peru</s> <c>demanded</c> <q>that the planes be let in</q>.',
    'CL |',
  ],
  ['Chile closed its sky to Peruvian planes. <s>Peru</s> <c>demanded</c> <q>to be heard</q>.', '|'],
  ['Chile closed its sky to Peruvian planes. <s>Peru</s> <c>called for</c> <q>talks</q>.', '|'],
  ['Chile closed its sky to Bolivian planes. <s>Peru</s> <c>regretted</c> <q>the haste</q>.', '|'],
  ['Chile left the accord. <q>"This decision is a blow,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['Chile banned apples. <s>Peru</s> <c>said</c> <q>the ban would hurt all</q>.', 'CL |'],
  ['Chile grows apples. <s>Peru</s> <c>said</c> <q>the harvest would be late</q>.', '|'],
  ['<s>Peru</s> <c>said</c> <q>the ruling was late</q> after Chile closed the port.', 'CL |'],
  ['Chile summoned the Peruvian envoy. <s>Peru</s> <c>said</c> <q>the plane was lost</q>.', 'CL |'],
  // Bodies and people that a noun leads back to.
  [
    '<s1>Peru</s1> <c1>said</c1> <q1>NATO had come too near</q1>. <s2>Peru</s2> <c2>said</c2> <q2>the alliance should go home</q2>.',
    'organization:nato |',
  ],
  [
    'General Luis Soto of Chile spoke. <s>Peru</s> <c>said</c> <q>the general saw ghosts</q>.',
    'person:luis-soto |',
  ],
  [
    'Chilean Defence Minister Luis Soto spoke. <s>Peru</s> <c>said</c> <q>the Chilean minister saw ghosts</q>.',
    'person:luis-soto |',
  ],
  [
    'Chilean Defence Minister Luis Soto spoke. <s>Peru</s> <c>praised</c> <q>the Chilean side for its patience</q>.',
    'CL |',
  ],
  [
    "Chilean Defence Minister Luis Soto spoke. <s>Peru</s> <c>said</c> <q>it had heard the minister's words</q>.",
    'person:luis-soto |',
  ],
  ['Luis Soto of Chile spoke. <s>Peru</s> <c>said</c> <q>his words were his own</q>.', 'person:luis-soto |'],
  [
    '<s1>Luis Soto</s1> <c1>said</c1> <q1>Peru was late</q1>. <s2>Marta Oliveros</s2> <c2>regretted</c2> <q2>the tone</q2>.',
    'person:luis-soto |',
  ],
  [
    '<s1>Luis Soto</s1> <c1>said</c1> <q1>Peru was late</q1>. <s2>Marta Oliveros</s2> <c2>called</c2> <q2>this "a fairy tale"</q2>.',
    'person:luis-soto |',
  ],
  [
    'Chile has guns. Minister <s>Marta Oliveros of Peru</s> <c>blamed</c> <q>its army for the noise</q>.',
    'organization:cl-military |',
  ],
  ['<q>"I spoke to Luis Soto on Sunday,"</q> <s>Marta Oliveros</s> <c>said</c>.', 'person:luis-soto |'],
  ['<s>Marta Oliveros of Peru</s> <c>said</c> <q>she had told Chile so</q>.', 'CL |'],
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <s2>Peru</s2> <c2>rejected</c2> <q2>what it called a slander</q2>.',
    'CL |',
  ],
  ['Chile recalled its envoy. <s>Peru</s> <c>said</c> <q>it took note of the recall</q>.', 'CL |'],
  [
    '<s1>Chile</s1> <c1>said</c1> <q1>the dam had opened by itself</q1>. <s2>Marta Oliveros of Peru</s2> <c2>said</c2> <q2>she was not convinced by that</q2>.',
    'CL |',
  ],
  // His own government is another party for an opposition only.
  [
    '<s>Marta Oliveros, an opposition leader in Peru,</s> <c>said</c> <q>the government had slept</q>.',
    'PE |',
  ],
  ['<s>Marta Oliveros, a teacher from Peru,</s> <c>said</c> <q>the government had slept</q>.', '|'],
])('%s', (marked, expected) => {
  expect(aimOf(marked)).toBe(expected);
});
