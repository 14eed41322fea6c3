import { expect, test } from '@jest/globals';
import { aimOf } from './aim-of.js';

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
  // Further objects: prepositions, pronouns, appositions, passives.
  ['<s>Peru</s> <c>called on</c> <q>Chile to stop</q>.', 'CL |'],
  ['<s>Peru</s> <c>replied</c> to Chile <q>that it was late</q>.', 'CL |'],
  ['<s>Peru</s> <c>agreed</c> with Chile <q>that it was late</q>.', 'CL |'],
  ['<s>Marta Oliveros</s> <c>said</c> of Chile <q>that it was late</q>.', 'CL |'],
  ['Chile was <c>accused</c> by <s>Peru</s> <q>of lying</q>.', 'CL |'],
  ['<s>Peru</s> <c>accused</c> its larger neighbour, Chile, <q>of lying</q>.', 'CL |'],
  [
    '<s>Marta Oliveros of Peru</s> <c>told</c> her Chilean counterpart, Luis Soto, <q>that it was late</q>.',
    'person:luis-soto |',
  ],
  [
    'Luis Soto had called. <s>Marta Oliveros</s> <c>told</c> him <q>that it was late</q>.',
    'person:luis-soto |',
  ],
  ['<s>Peru</s> <c>described</c> <q>Chile as a nuisance</q>.', 'CL |'],
  ['<s>Peru</s> <c>threatened</c> <q>to burn the boats of its fishermen off Chile</q>.', 'CL |'],
  // Two parties, one of which nobody names.
  ['Peru and Chile quarrel. <s>Kenya</s> <c>urged</c> <q>both governments to talk</q>.', 'PE CL |'],
  ['Peru and Chile quarrel. <s>Kenya</s> <c>urged</c> <q>the two neighbours to talk</q>.', 'PE CL |'],
  ['Peru and Chile quarrel. <s>Kenya</s> <c>urged</c> <q>them to talk</q>.', 'PE CL |'],
  ['Peru and Chile quarrel. <s>Kenya</s> <c>predicted</c> <q>that both would blink</q>.', 'PE CL |'],
  ['Peru, Chile and Bolivia quarrel. <s>Kenya</s> <c>urged</c> <q>both sides to talk</q>.', '|'],
  ['<s>Kenya</s> <c>called on</c> <q>both Koreas to talk</q>.', 'KP KR |'],
  [
    'Kenya heard what Chile had done. It <c>called on</c> <q>that country to stop</q>, <s>Kenya</s> did.',
    'CL |',
  ],
  ['Chile trades with Peru. <s>Peru</s> <c>said</c> <q>the good neighbour had lied</q>.', 'CL |'],
  // Audiences are no targets, and those who hear it only have their country beside them.
  ['<s>Peru</s> <c>told</c> Chilean reporters <q>that it was late</q>.', '|'],
  ['<s>Peru</s> <c>told</c> the Chilean government <q>that it was late</q>.', 'CL |'],
  ['<s>Marta Oliveros of Peru</s> <c>told</c> the UN Security Council <q>that it was late</q>.', '|'],
  ["<s>Marta Oliveros of Peru</s> <c>told</c> Peru's parliament <q>that it was late</q>.", '|'],
  // Whom the same sentence met, wrote to or was asked about.
  ['<s>Peru</s> summoned the Chilean ambassador and <c>demanded</c> <q>an end to the flights</q>.', 'CL |'],
  ['In a letter to Chile, <s>Peru</s> <c>said</c> <q>the talks were over</q>.', 'CL |'],
  ['Asked about Chile, <s>Peru</s> <c>said</c> <q>the talks were over</q>.', 'CL |'],
  // The subject of the content, wherever its clause begins.
  ['<s>Peru</s> <c>said</c> <q>if it rained, Chile would leave</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>Chile owes it an answer</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>the claims made by Chile were old</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>the road to Chile was shut</q>.', '| CL'],
  ['<q1>Chile,</q1> <s1>Peru</s1> <c1>said</c1>, <q1>has left the talks</q1>.', 'CL |'],
  ['<q>"Our patience is long. Chile has used it up,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<s>Peru</s> <c>demanded</c> <q>that Chile ease the ban</q>.', 'CL |'],
  // Whom the words turn to.
  ['<q>"We thank Chile and Bolivia for their help,"</q> <s>Peru</s> <c>said</c>.', 'CL BO |'],
  ['<q>"We expect Chile to keep its word,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"It is up to Chile to begin,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"There is no doubt that Chile lied,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"If there are proofs, let Chile show them,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"It was a Chilean boat,"</q> <s>Peru</s> <c>said</c>.', 'CL |'],
  ['<q>"This helped nobody in Chile,"</q> <s>Peru</s> <c>said</c>.', '| CL'],
  ['<s>Peru</s> <c>said</c> <q>two men had been killed by Chilean fire</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>it would open the port if Chile paid</q>.', 'CL |'],
  ['<s>Peru</s> <c>vowed</c> <q>to retaliate against Chile</q>.', 'CL |'],
  ['<s>Peru</s> <c>praised</c> <q>the accord between Chile and Bolivia</q>.', 'CL BO |'],
  ['<s>Peru</s> <c>warned</c> <q>that it would send its copper through Chile</q>.', '| CL'],
  ['<s>Peru</s> <c>urged</c> <q>members to hear the Chilean farmers</q>.', '| CL'],
  [
    '<s1>Marta Oliveros</s1> <c1>said</c1> <q1>Peru was late</q1>. <q2>"@MartaOliveros Not at all,"</q2> <s2>Janis Ozols</s2> <c2>said</c2>.',
    'person:marta-oliveros |',
  ],
  // Follow-ups: "they", an apology owed, one breath.
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1>. <q2>"They never answer,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1>. <q2>"Letters are slow. They never arrive,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    '|',
  ],
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <q2>"They never answer,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1> and <c2>threatened</c2> <q2>to close the port</q2>, <s2>Peru</s2> did.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1>. <s2>Peru</s2> <c2>demanded</c2> <q2>an apology</q2>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>said</c1> <q1>Chile owes five ships</q1>. <q2>It has built two</q2>, <c2>according to</c2> <s2>Peru</s2>.',
    'CL |',
  ],
  // Answers.
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <s2>Peru</s2> <c2>denied</c2> <q2>it</q2>.',
    'CL |',
  ],
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <s2>Peru</s2> <c2>denied</c2> <q2>that it had armed Bolivia</q2>.',
    'CL | BO',
  ],
  ['<s>Peru</s> <c>denied</c> <q>Chilean claims that it had armed Bolivia</q>.', 'CL | BO'],
  [
    '<s1>Chile</s1> <c1>said</c1> <q1>the port was shut</q1>. <s2>Peru</s2> <c2>rejected</c2> <q2>the move</q2>.',
    'CL |',
  ],
  [
    '<s1>Janis Ozols</s1> <c1>said</c1> <q1>the port was shut</q1>. <s2>Marta Oliveros</s2> <c2>dismissed</c2> <q2>that as theatre</q2>.',
    'person:janis-ozols |',
  ],
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <s2>Peru</s2> <c2>called</c2> <q2>the charge absurd</q2>.',
    'CL |',
  ],
  [
    '<s1>Chile</s1> <c1>accused</c1> Peru <q1>of delay</q1>. <s2>Peru</s2> <c2>said</c2> <q2>the port was open</q2>.',
    '|',
  ],
  // Enumerations, and objects that end with the content.
  ['<s>Kenya</s> <c>blamed</c> <q>Peru, Chile and Bolivia for the fire</q>.', 'PE CL BO |'],
  ['<s>Kenya</s> <c>condemned</c> <q>unilateral tariffs</q> and welcomed the offer of Chile.', '|'],
  // What is private is only mentioned as a subject; ships, soldiers and officials are their country's.
  ['<s>Peru</s> <c>said</c> <q>Chilean fishermen had left</q>.', '| CL'],
  ['<s>Peru</s> <c>said</c> <q>Chilean mining firms had left</q>.', '| CL'],
  ['<s>Peru</s> <c>said</c> <q>Chilean soldiers had left</q>.', 'CL |'],
  ['<s>Peru</s> <c>said</c> <q>two men had been hurt by Chilean farmers</q>.', '| CL'],
  ['<s>Peru</s> <c>said</c> <q>two ships, both under the flag of Chile, had left</q>.', '| CL'],
  // Another country in a clause of its own.
  ['<s>Peru</s> <c>said</c> <q>the bus had stopped because Chile had never paid</q>.', 'CL |'],
  // Siding with somebody.
  ['<s>Peru</s> <c>voiced</c> <q>full solidarity with Chile</q>.', 'CL |'],
  ['<s>Peru</s> <c>expressed</c> <q>its support for Chile and Bolivia</q>.', 'CL BO |'],
  ['<s>Peru</s> <c>demanded</c> <q>respect for them</q>.', '|'],
  // The own side: only as an object.
  ['<s>Marta Oliveros of Peru</s> <c>blamed</c> <q>the previous government for the debt</q>.', 'PE |'],
  ['<s>Marta Oliveros of Peru</s> <c>asked</c> <q>her own government to act</q>.', 'PE |'],
  ['Chile and Peru trade. <s>Peru</s> <c>said</c> <q>the country had flour for a week</q>.', '|'],
  ['Chile and Peru trade. <s>Peru</s> <c>said</c> <q>the two sides would meet</q>.', 'CL |'],
  // Two parties: those that the text joined last; neither of them, the two alone.
  [
    'Kenya quarrels with Chad. Peru and Chile quarrel too. <s>Togo</s> <c>urged</c> <q>both sides to talk</q>.',
    'PE CL |',
  ],
  ['Peru and Chile quarrel. <s>Togo</s> <c>said</c> <q>neither army had moved</q>.', 'PE CL |'],
  ['Peru and Chile quarrel. <s>Togo</s> <c>accused</c> the two of <q>cheating</q>.', 'PE CL |'],
  ['Peru and Chile quarrel. <s>Togo</s> <c>urged</c> <q>both navies to leave</q>.', 'PE CL |'],
  // Descriptions of a person, and pronouns that are not the speaker.
  [
    "Defence Minister Luis Soto spoke. <s>Marta Oliveros</s> <c>denounced</c> <q>the minister's speech</q>.",
    'person:luis-soto |',
  ],
  [
    '<s1>Marta Oliveros</s1> <c1>thanked</c1> Luis Soto <q1>for his patience</q1>. <q2>"He knows the sea,"</q2> <s2>Oliveros</s2> <c2>said</c2>.',
    'person:luis-soto |',
  ],
  ['Luis Soto came. <q>"We do not tax a friend and greet him,"</q> <s>Marta Oliveros</s> <c>said</c>.', '|'],
  ['Luis Soto came. <s>Marta Oliveros</s> <c>said</c> <q>he had no time</q>.', '|'],
  [
    'Luis Soto of Chile spoke. <s>Marta Oliveros of Peru</s> <c>described</c> <q>his words as a joke</q>.',
    'person:luis-soto |',
  ],
  [
    '<s>Peru</s> <c>thanked</c> the ambassador of Chile in Lima, Ms Luisa Soto, <q>for her patience</q>.',
    'person:luisa-soto |',
  ],
  [
    '<s1>Peru</s1> <c1>promised</c1> <q1>that the ship would sail to Chile</q1>. <q2>"They own the sea,"</q2> <s2>Peru</s2> <c2>said</c2>.',
    'CL |',
  ],
  // Joined cues, and what goes on after an accusation; calls for calm are aimed at nobody.
  [
    '<s1>Peru</s1> <c1>condemned</c1> <q1>the raid</q1>, <c2>urging</c2> <q2>Chile to leave</q2>, <s2>Peru</s2> did.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1>. <s2>Peru</s2> <c2>warned</c2> <q2>that patrols would resume</q2>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of delay</q1>. <s2>Peru</s2> <c2>demanded</c2> <q2>calm</q2>.',
    '|',
  ],
  // Whose thing or deed it is that is judged.
  ['Chile lodged a protest. <s>Peru</s> <c>dismissed</c> <q>the protest as a ritual</q>.', 'CL |'],
  [
    'A proposal by Chile went round. Kenya spoke first. <s>Peru</s> <c>criticized</c> <q>the proposal as late</q>.',
    'CL |',
  ],
  [
    'Kenya saw a road that Chilean engineers are building. <s>Peru</s> <c>welcomed</c> <q>the road</q>.',
    'CL |',
  ],
  [
    '<s1>Peru</s1> <c1>accused</c1> Chile <q1>of closing the bridge</q1>. <s2>Peru</s2> <c2>said</c2> <q2>the closure broke an accord</q2>.',
    'CL |',
  ],
  ['Chile held talks. <s>Peru</s> <c>ruled out</c> <q>a referendum</q>.', '|'],
  [
    '<s1>Chile</s1> <c1>warned</c1> Peru <q1>of war</q1>. <s2>Peru</s2> <c2>said</c2> <q2>it would answer in kind</q2>.',
    'CL |',
  ],
  [
    '<s1>Chile</s1> <c1>criticized</c1> Peru <q1>for the dam</q1> while <s2>Kenya</s2> <c2>defended</c2> <q2>it as wise</q2>.',
    'PE |',
  ],
  // A denial answers who spoke of the same.
  [
    '<s1>Chile</s1> <c1>said</c1> <q1>a fisherman was threatened</q1>. <s2>Kenya</s2> <c2>said</c2> <q2>it was late</q2>. <s3>Peru</s3> <c3>denied</c3> <q3>any threat</q3>.',
    'CL |',
  ],
  [
    '<s1>Chile</s1> <c1>said</c1> <q1>the port was shut</q1>. <s2>Peru</s2> <c2>denied</c2> <q2>that anyone was wounded</q2>.',
    '|',
  ],
  // To whom a note goes, and whose words are commented on.
  ['In a note delivered to Chile, <s>Peru</s> <c>demanded</c> <q>their return</q>.', 'CL |'],
  ["Commenting on the Chilean minister's words, <s>Peru</s> <c>said</c> <q>nobody had fired</q>.", 'CL |'],
])('%s', (marked, expected) => {
  expect(aimOf(marked)).toBe(expected);
});
