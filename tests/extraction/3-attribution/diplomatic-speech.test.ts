import { describe, expect, test } from '@jest/globals';
import { attributionLines } from '../../support/attributions.js';

describe('what governments do by speaking', () => {
  test.each([
    ['Norland welcomed the ruling by the court.', ['Norland | welcomed | the ruling by the court']],
    ['Norland welcomed Maria Lund at the airport.', []],
    ['The premier welcomed the delegation.', []],
    [
      'The envoy appealed to both sides to spare the harbour.',
      ['The envoy | appealed to | both sides to spare the harbour'],
    ],
    ['The envoy appealed for calm.', ['The envoy | appealed for | calm']],
    ['The envoy appealed to the court.', []],
    ['The minister defended the raid as lawful.', ['The minister | defended | the raid as lawful']],
    ['The minister defended the title.', []],
    ['Kovac ruled out a return to the talks.', ['Kovac | ruled out | a return to the talks']],
    ['The rule out of which it grew is old.', []],
    [
      'Sudria protested against the use of water cannon.',
      ['Sudria | protested against | the use of water cannon'],
    ],
    ['Kovac threatened tariffs of 40 percent.', ['Kovac | threatened | tariffs of 40 percent']],
    ['The strike threatens exports of wheat.', []],
    ['The premier promised lower taxes.', ['The premier | promised | lower taxes']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('an aside behind the subject of what is said', () => {
  test.each([
    [
      'The envoy said the blockade, which began in March, was illegal.',
      ['The envoy | said | the blockade, which began in March, was illegal'],
    ],
    [
      'The army said that the convoy, which carried grain, was hit twice.',
      ['The army | said | that the convoy, which carried grain, was hit twice'],
    ],
    [
      'The army said that the convoy was hit, which raised fears of a war.',
      ['The army | said | that the convoy was hit'],
    ],
    [
      'Two drones fell, according to the governor, Ana Kovac, who saw them.',
      ['the governor, Ana Kovac, | according to | Two drones fell'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('the phrase that goes on behind its head', () => {
  test.each([
    [
      'A diplomat close to the talks said the draft was ready.',
      ['A diplomat close to the talks | said | the draft was ready'],
    ],
    [
      'An aide close to Maria Lund said the draft was ready.',
      ['An aide close to Maria Lund | said | the draft was ready'],
    ],
    [
      'Two people briefed on the plan said it was dead.',
      ['Two people briefed on the plan | said | it was dead'],
    ],
    [
      'A group based in Springfield said the vote was fair.',
      ['A group based in Springfield | said | the vote was fair'],
    ],
    ['The minister briefed reporters.', []],
    ["The detainees' families said they would march.", ["The detainees' families | said | they would march"]],
    ['The peacekeeping force said the road was open.', ['The peacekeeping force | said | the road was open']],
    [
      'Left-wing leader Ana Kovac said no deal was near.',
      ['Left-wing leader Ana Kovac | said | no deal was near'],
    ],
    ['A 17-year-old said he ran.', ['A 17-year-old | said | he ran']],
    [
      'The premier praised the police after a 17-year-old was shot dead, saying they had acted well.',
      ['The premier | praised | the police', 'The premier | saying | they had acted well'],
    ],
    [
      'The mayor - who is also a doctor - said the clinic would stay open.',
      ['The mayor - who is also a doctor - | said | the clinic would stay open'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('words around a cue that are none of it', () => {
  test.each([
    [
      'The minister, who said in May that the mine was safe, resigned.',
      ['who | said | that the mine was safe'],
    ],
    ['The talks may resume, Kovac said.', ['Kovac | said | The talks may resume']],
    [
      'General Otto Lang told troops that the war would end, according to a video of the visit.',
      ['General Otto Lang | told | that the war would end'],
    ],
    [
      'The war will end, according to a video of the visit.',
      ['a video of the visit | according to | The war will end'],
    ],
    ['Nobody said that the vote was fair.', []],
    ['No minister has said that the vote was fair.', []],
    ['Neither said when the port would open.', []],
    ['What the minister said surprised everyone.', []],
    ['For what Kovac said was a mistake, he paid.', ['Kovac | said | was a mistake, he paid']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a tag whose verb is in no table, before its subject', () => {
  test.each([
    [
      '“They all steal,” shrugged taxi driver Ana Kovac. “This one got caught.”',
      ['taxi driver Ana Kovac | shrugged | “They all steal,” // “This one got caught.”'],
    ],
    ['“They all steal,” shrugged Kovac.', ['Kovac | shrugged | “They all steal,”']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});
