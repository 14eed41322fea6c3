import { expect, test } from '@jest/globals';
import { classifyAct } from '../../../src/extraction/5-annotation/acts.js';
import { readMarked } from '../marked-article.js';

test.each([
  // The cue's own act.
  ['<s>Peru</s> <c>accused</c> Chile <q>of delay</q>.', 'accuse'],
  ['<s>Peru</s> <c>denied</c> <q>it had moved troops</q>.', 'deny'],
  ['<s>Peru</s> <c>warned</c> <q>that war was near</q>.', 'warn'],
  ['<s>Peru</s> <c>vowed</c> <q>to respond</q>.', 'promise'],
  ['<s>Peru</s> <c>urged</c> <q>both sides to stop</q>.', 'demand'],
  ['<s>Peru</s> <c>said</c> <q>the talks had failed</q>.', 'state'],
  // What the content's first words do where the cue is neutral.
  ['<q>"We call for an immediate halt,"</q> <s>Peru</s> <c>added</c>.', 'demand'],
  ['<q>"We demand answers,"</q> <s>Peru</s> <c>said</c>.', 'demand'],
  ['<q>"Chile must stop its patrols,"</q> <s>Peru</s> <c>said</c>.', 'demand'],
  ['<q>"We want to thank our friends,"</q> <s>Peru</s> <c>said</c>.', 'thank'],
  ['<q>"Thank you for coming,"</q> <s>Peru</s> <c>said</c>.', 'thank'],
  ['<q>"It is inappropriate to speak so,"</q> <s>Peru</s> <c>said</c>.', 'reject'],
  ['<q>"These claims are utterly baseless,"</q> <s>Peru</s> <c>said</c>.', 'reject'],
  ['<q>"We will never accept this,"</q> <s>Peru</s> <c>said</c>.', 'reject'],
  ['<q>"That is simply not true,"</q> <s>Peru</s> <c>said</c>.', 'deny'],
  ['<q>"We strongly condemn the attack,"</q> <s>Peru</s> <c>said</c>.', 'criticize'],
  ['<q>"We deeply regret the loss,"</q> <s>Peru</s> <c>said</c>.', 'regret'],
  ['<q>"I\'m sorry for the delay,"</q> <s>Marta Oliveros</s> <c>said</c>.', 'apologize'],
  ['<q>"We welcome the ruling,"</q> <s>Peru</s> <c>said</c>.', 'praise'],
  ['<q>"We promise to return,"</q> <s>Peru</s> <c>said</c>.', 'promise'],
  ['<q>"Our enemies will pay a price,"</q> <s>Peru</s> <c>said</c>.', 'threaten'],
  ['<q>"Let us meet in June,"</q> <s>Peru</s> <c>said</c>.', 'propose'],
  ['<q>"Why was nobody told?"</q> <s>Peru</s> <c>said</c>.', 'ask'],
  ['<q>"It must be late,"</q> <s>Peru</s> <c>said</c>.', 'state'],
  ['<q>"We must be patient,"</q> <s>Peru</s> <c>said</c>.', 'state'],
  ['<q>"The crew must be released at once,"</q> <s>Peru</s> <c>said</c>.', 'demand'],
  ['<q>"They must be tired,"</q> <s>Peru</s> <c>said</c>.', 'state'],
  ['<q>"If there are proofs, let Chile show them,"</q> <s>Peru</s> <c>said</c>.', 'demand'],
  ['<q>"Then let them come,"</q> <s>Peru</s> <c>said</c>.', 'demand'],
  ['<q>"The claims put about by Chile are baseless,"</q> <s>Peru</s> <c>said</c>.', 'reject'],
  ['<q>"The road is long and the price was unacceptable,"</q> <s>Peru</s> <c>said</c>.', 'state'],
  // The noun behind a light verb.
  ['<s>Peru</s> <c>expressed</c> <q>regret over the incident</q>.', 'regret'],
  ['<s>Peru</s> <c>expressed</c> <q>its gratitude to Chile</q>.', 'thank'],
  ['<s>Peru</s> <c>offered</c> <q>its apologies to Chile</q>.', 'apologize'],
  ['<s>Peru</s> <c>voiced</c> <q>strong opposition to the plan</q>.', 'reject'],
  ['<s>Peru</s> <c>voiced</c> <q>full support for Chile</q>.', 'state'],
  ['<s>Peru</s> <c>expressed</c> <q>deep dissatisfaction with the visit</q>.', 'criticize'],
  // What somebody calls something.
  ['<s>Peru</s> <c>deemed</c> <q>the closure unlawful</q>.', 'criticize'],
  ['<s>Peru</s> <c>described</c> <q>the raid as "a breakthrough"</q>.', 'praise'],
  ['<s>Peru</s> <c>described</c> <q>the meeting as long</q>.', 'state'],
  ['<s>Peru</s> <c>deemed</c> <q>the plan not absurd</q>.', 'state'],
  // A claim that is called false, and an order.
  ['<s>Peru</s> <c>said</c> <q>Chilean accusations of theft were groundless</q>.', 'reject'],
  ['<s>Peru</s> <c>said</c> <q>the claims of the fishermen are true</q>.', 'state'],
  ['<s>Peru</s> <c>told</c> Chile <q>to leave</q>.', 'demand'],
  ['<s>Peru</s> <c>told</c> Chile <q>that it was late</q>.', 'state'],
])('%s', (marked, act) => {
  const { reading, attributions } = readMarked(marked);
  const [attribution] = attributions;
  expect(attribution && classifyAct(attribution.cue?.lemma ?? null, reading, attribution)).toBe(act);
});
