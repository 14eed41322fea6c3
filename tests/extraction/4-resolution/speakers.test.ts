import { describe, expect, it, test } from '@jest/globals';
import { resolveSpeakers } from '../../../src/extraction/4-resolution/speakers.js';
import { readMarked } from '../marked-article.js';

/** "person:anna-berg pronoun", a "?" behind an unnamed actor, the role in brackets. */
function speakersOf(marked: string): string[] {
  const { reading, mentions, attributions } = readMarked(marked);
  return resolveSpeakers(reading, mentions, attributions).map((speaker) => {
    if (!speaker?.actor) return speaker?.resolution ?? 'nobody';
    const { actor, resolution, role } = speaker;
    return `${actor.id}${actor.unnamed ? '?' : ''} ${resolution}${role === null ? '' : ` [${role}]`}`;
  });
}

describe('named speakers', () => {
  test.each([
    ['<s>Peru</s> <c>said</c> <q>the talks had failed</q>.', 'country:PE named'],
    ['<s>Lima</s> <c>said</c> <q>the talks had failed</q>.', 'country:PE named'],
    ['<s>The Kremlin</s> <c>said</c> <q>the talks had failed</q>.', 'organization:kremlin named'],
    [
      '<s>The Latvian Defence Ministry</s> <c>said</c> <q>the talks had failed</q>.',
      'organization:lv-defense-ministry named',
    ],
    ['<s>Interfax news agency</s> <c>said</c> <q>the talks had failed</q>.', 'organization:interfax named'],
    [
      '<s>Chilean President Marta Oliveros</s> <c>said</c> <q>the talks had failed</q>.',
      'person:marta-oliveros named [President]',
    ],
    [
      '<s>Oliveros</s> <c>said</c> <q>the talks had failed</q>. Marta Oliveros left.',
      'person:marta-oliveros named',
    ],
    [
      "<s>Putin's spokesman Dmitry Peskov</s> <c>said</c> <q>the talks had failed</q>.",
      'person:dmitry-peskov named [spokesman]',
    ],
    [
      '<s>Dmitry Peskov, a spokesman for Vladimir Putin,</s> <c>said</c> <q>the talks had failed</q>.',
      'person:dmitry-peskov named [spokesman for Vladimir Putin]',
    ],
    [
      '<s>Peruvian seismologists</s> <c>said</c> <q>the talks had failed</q>.',
      'group:pe-seismologists? named',
    ],
    [
      '<s>Peruvian climate scientists</s> <c>said</c> <q>the ice had gone</q>.',
      'group:pe-climate-scientists? named',
    ],
    ['<s>Quillon Vastergard</s> <c>said</c> <q>the talks had failed</q>.', 'person:quillon-vastergard named'],
    [
      '<s>The Halden Institute</s> <c>said</c> <q>prices would rise</q>.',
      'organization:halden-institute named',
    ],
  ])('%s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

describe('the labels of a transcript', () => {
  test.each([
    ['a surname in capitals', 'Ana Kovac came.\n\n<s>KOVAC</s>: <q>Yes.</q>', 'person:ana-kovac heading'],
    [
      'a title with it',
      'Spokesman Olev Tamm came.\n\n<s>MR. TAMM</s>: <q>Yes.</q>',
      'person:olev-tamm heading',
    ],
    ['a title with one that nobody bears', '<s>MS. KOVAC</s>: <q>Yes.</q>', 'person:kovac heading'],
    ['whoever asks', 'Ana Kovac came.\n\n<s>Q</s>: <q>Why?</q>', 'unresolved'],
    ['whoever answers, unnamed', 'Ana Kovac came.\n\n<s>Answer</s>: <q>No.</q>', 'unresolved'],
    ['a reporter', 'Ana Kovac came.\n\n<s>Reporter</s>: <q>Why?</q>', 'unresolved'],
    ['an agency', '<s>TASS</s>: <q>Why?</q>', 'organization:tass heading'],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

describe('unnamed people speak for their body, else their country', () => {
  test.each([
    [
      '<s>A Chilean foreign ministry official</s> <c>said</c> <q>no</q>.',
      'organization:cl-foreign-ministry? description [official]',
    ],
    [
      "<s>A spokesperson from Chile's foreign ministry</s> <c>said</c> <q>no</q>.",
      'organization:cl-foreign-ministry? description [spokesperson]',
    ],
    ['<s>Chilean officials</s> <c>said</c> <q>no</q>.', 'country:CL? description [officials]'],
    ['<s>A senior U.S. diplomat</s> <c>said</c> <q>no</q>.', 'country:US? description [diplomat]'],
    ['<s>A NATO spokesman</s> <c>said</c> <q>no</q>.', 'organization:nato? description [spokesman]'],
    [
      '<s>A spokeswoman for Marta Oliveros</s> <c>said</c> <q>no</q>.',
      'person:marta-oliveros? description [spokeswoman]',
    ],
    [
      '<s>A White House official</s> <c>said</c> <q>no</q>.',
      'organization:white-house? description [official]',
    ],
  ])('%s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

describe('nobody is guessed', () => {
  test.each([
    ['<s>I</s> <c>said</c> <q>no</q>.'],
    ['<s>We</s> <c>said</c> <q>no</q>.'],
    ['<s>Officials</s> <c>said</c> <q>no</q>.'],
    ['<s>A spokesman</s> <c>said</c> <q>no</q>.'],
    ['<s>He</s> <c>said</c> <q>no</q>.'],
    ['<s>The company</s> <c>said</c> <q>no</q>.'],
    ['<s>A new poll</s> <c>said</c> <q>no</q>.'],
    ['Marta Oliveros arrived. <s>He</s> <c>said</c> <q>no</q>. Chile is far.'.replace('He', 'It')],
    ['<s>A poll in Chile</s> <c>showed</c> <q>a lead</q>.'],
    ["Marta Oliveros and Peru differ. <s>Oliveros's government</s> <c>said</c> <q>no</q>."],
    ['<s>The BM-21</s> <c>said</c> <q>no</q>.'],
    ['Interfax reported a fire. <s>The company</s> <c>said</c> <q>no</q>.'],
  ])('%s', (marked) => {
    expect(speakersOf(marked)).toEqual(['unresolved']);
  });
});

describe('pronouns', () => {
  test.each([
    [
      'go to the last speaker',
      '<s1>Marta Oliveros</s1> <c1>said</c1> <q1>no</q1>. <s2>She</s2> <c2>added</c2> <q2>it was late</q2>.',
      'person:marta-oliveros pronoun',
    ],
    [
      'go by gender',
      '<s1>Peter Lindqvist</s1> <c1>met</c1> <q1>her</q1>. Anna Berg and Peter Lindqvist met. <s2>She</s2> <c2>said</c2> <q2>no</q2>.',
      'person:anna-berg pronoun',
    ],
    [
      'go by the title where the name tells nothing',
      'Ms. Tamsin Quell and Mr. Robin Ashe met. <s2>She</s2> <c2>said</c2> <q2>no</q2>.',
      'person:tamsin-quell pronoun',
    ],
    [
      'go to whom the sentence before is about',
      '<s1>Peter Lindqvist</s1> <c1>said</c1> <q1>no</q1>. Janis Ozols arrived in Riga. <s2>He</s2> <c2>said</c2> <q2>yes</q2>.',
      'person:janis-ozols pronoun',
    ],
    [
      '"she" goes to whom the sentence just before is about, not to a woman of another paragraph',
      '<s1>Chilean minister Marta Oliveros</s1> <c1>said</c1> <q1>no</q1>.\n\nLatvia’s defence minister, Zelmira Ozolka, agreed. <s2>She</s2> <c2>said</c2> <q2>yes</q2>.',
      'person:zelmira-ozolka pronoun',
    ],
    [
      '"she" goes to a known woman of the same paragraph',
      'Latvia’s defence minister Zelmira Ozolka met Anna Berg. <s2>She</s2> <c2>said</c2> <q2>yes</q2>.',
      'person:anna-berg pronoun',
    ],
    [
      '"she" does not go to a man whom the sentence just before is about',
      '<s1>Chilean minister Marta Oliveros</s1> <c1>said</c1> <q1>no</q1>.\n\nLatvia’s defence minister, Peter Ozols, agreed. <s2>She</s2> <c2>said</c2> <q2>yes</q2>.',
      'person:marta-oliveros pronoun',
    ],
    [
      'never go to somebody within a quotation',
      '<s1>Janis Ozols</s1> <c1>said</c1> <q1>"Peter Lindqvist lies"</q1>. <s2>He</s2> <c2>added</c2> <q2>more</q2>.',
      'person:janis-ozols pronoun',
    ],
    [
      '"it" goes to the body that spoke',
      '<s1>Interfax news agency</s1> <c1>said</c1> <q1>Putin on Monday sent a treaty to the State Duma</q1>. <s2>It</s2> <c2>said</c2> <q2>the text was long</q2>.',
      'organization:interfax pronoun',
    ],
    [
      '"it" goes to the country that spoke',
      '<s1>Peru</s1> <c1>accused</c1> <q1>Chile of delay</q1>. <s2>It</s2> <c2>said</c2> <q2>time was short</q2>.',
      'country:PE pronoun',
    ],
    [
      '"it" does not go to a person',
      '<s1>Janis Ozols</s1> <c1>said</c1> <q1>no</q1>. The Latvian Defence Ministry objected. <s2>It</s2> <c2>said</c2> <q2>yes</q2>.',
      'organization:lv-defense-ministry pronoun',
    ],
    [
      '"they" goes to a group',
      '<s1>Peruvian climate scientists</s1> <c1>said</c1> <q1>ice melts</q1>. <s2>They</s2> <c2>added</c2> <q2>more</q2>.',
      'group:pe-climate-scientists? pronoun',
    ],
    [
      'an unnamed official is "he"',
      '<s1>A Chilean foreign ministry official</s1> <c1>said</c1> <q1>no</q1>. <s2>He</s2> <c2>added</c2> <q2>more</q2>.',
      'organization:cl-foreign-ministry? pronoun',
    ],
    [
      'a spokeswoman is not "he"',
      '<s1>Janis Ozols</s1> <c1>said</c1> <q1>no</q1>. <s2>A NATO spokeswoman</s2> <c2>said</c2> <q2>yes</q2>. <s3>He</s3> <c3>added</c3> <q3>more</q3>.',
      'person:janis-ozols pronoun',
    ],
    [
      'own a spokesman',
      '<s1>Janis Ozols</s1> <c1>said</c1> <q1>no</q1>. <s2>His spokesman</s2> <c2>added</c2> <q2>more</q2>.',
      'person:janis-ozols? description [spokesman]',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(speakersOf(marked).at(-1)).toBe(expected);
  });
});

describe('descriptions lead back within the article', () => {
  test.each([
    [
      '"the official" to the official who spoke',
      '<s1>A Chilean foreign ministry official</s1> <c1>said</c1> <q1>no</q1>. <s2>The official</s2> <c2>added</c2> <q2>more</q2>.',
      'organization:cl-foreign-ministry? description [official]',
    ],
    [
      '"the spokesman" to the official',
      '<s1>A Chilean foreign ministry spokesperson</s1> <c1>said</c1> <q1>no</q1>. <s2>The spokesman</s2> <c2>added</c2> <q2>more</q2>.',
      'organization:cl-foreign-ministry? description [spokesman]',
    ],
    [
      '"the president" to the president named',
      'Chilean President Marta Oliveros flew to Lima. <s2>The president</s2> <c2>said</c2> <q2>no</q2>.',
      'person:marta-oliveros description [president]',
    ],
    [
      '"the minister" to the minister, not the president',
      'Latvian Defence Minister Janis Ozols met President Marta Oliveros. <s2>The minister</s2> <c2>said</c2> <q2>no</q2>.',
      'person:janis-ozols description [minister]',
    ],
    [
      '"the ministry" to the ministry',
      "Chile's foreign ministry protested to Peru. <s2>The ministry</s2> <c2>said</c2> <q2>no</q2>.",
      'organization:cl-foreign-ministry description',
    ],
    [
      '"the agency" to the news agency',
      'Interfax and the Kremlin differ. <s2>The agency</s2> <c2>said</c2> <q2>no</q2>.',
      'organization:interfax description',
    ],
    [
      '"the newspaper" to the newspaper',
      'Izvestia printed a letter from NATO. <s2>The newspaper</s2> <c2>said</c2> <q2>no</q2>.',
      'organization:izvestia description',
    ],
    [
      '"the country" to the country',
      'Peru closed its border. <s2>The country</s2> <c2>said</c2> <q2>no</q2>.',
      'country:PE description',
    ],
    [
      '"the Peruvian president" to him',
      'President Marta Oliveros of Chile met Peruvian President Luis Ferrando. <s2>The Peruvian president</s2> <c2>said</c2> <q2>no</q2>.',
      'person:luis-ferrando description [president]',
    ],
    [
      '"the Russian president" to the one whom the tables know, named without his office',
      'Vladimir Putin met Marta Oliveros. <s2>The Russian president</s2> <c2>said</c2> <q2>no</q2>.',
      'person:vladimir-putin description [president]',
    ],
    [
      '"the US president" to nobody where the article names two',
      'Joe Biden met Barack Obama. <s2>The US president</s2> <c2>said</c2> <q2>no</q2>.',
      'country:US? description [president]',
    ],
    [
      '"the US president" to nobody whom the article does not name',
      'Vladimir Putin left. <s2>The US president</s2> <c2>said</c2> <q2>no</q2>.',
      'country:US? description [president]',
    ],
    [
      '"the Chilean president" not to a former one',
      'Former Chilean President Marta Oliveros left. <s2>The Chilean president</s2> <c2>said</c2> <q2>no</q2>.',
      'country:CL? description [president]',
    ],
    [
      'somebody’s government to his country',
      "Chilean President Marta Oliveros left. <s2>Oliveros's government</s2> <c2>said</c2> <q2>no</q2>.",
      'country:CL named',
    ],
    [
      'a new official is another',
      '<s1>A Chilean foreign ministry official</s1> <c1>said</c1> <q1>no</q1>. <s2>A Peruvian official</s2> <c2>said</c2> <q2>yes</q2>.',
      'country:PE? description [official]',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(speakersOf(marked).at(-1)).toBe(expected);
  });
});

it('takes the speaker of a heading', () => {
  expect(
    speakersOf(
      '<s>Chilean Foreign Ministry spokeswoman Marta Oliveros</s> on its website:\n\n<q>"We are ready to talk."</q>',
    ),
  ).toEqual(['person:marta-oliveros heading [Chilean Foreign Ministry spokeswoman]']);
});

it('keeps the order of the attributions given and leaves out those without a speaker', () => {
  const { reading, mentions, attributions } = readMarked(
    '<s1>Marta Oliveros</s1> <c1>said</c1> <q1>no</q1>. <s2>She</s2> <c2>added</c2> <q2>more</q2>.',
  );
  const reversed = attributions.toReversed();
  const nameless = attributions.slice(0, 1).map((attribution) => ({ ...attribution, speaker: null }));
  expect(resolveSpeakers(reading, mentions, reversed).map((speaker) => speaker?.text)).toEqual([
    'She',
    'Marta Oliveros',
  ]);
  expect(resolveSpeakers(reading, mentions, nameless)).toEqual([null]);
});

describe('whoever serves a body speaks for it', () => {
  test.each([
    [
      '<s>A Chilean army officer</s> <c>said</c> <q>no</q>.',
      'organization:cl-military? description [officer]',
    ],
    ['<s>An officer of NATO</s> <c>said</c> <q>no</q>.', 'organization:nato? description [officer]'],
    [
      'The Kremlin declined to comment. <s>A spokesman</s> <c>said</c> <q>no</q>.',
      'organization:kremlin? description [spokesman]',
    ],
    ['<s>Diplomats in Lima</s> <c>said</c> <q>no</q>.', 'unresolved'],
    ['<s>Officials in Lima</s> <c>said</c> <q>no</q>.', 'country:PE? description [Officials]'],
  ])('%s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

describe('led back', () => {
  test.each([
    [
      'one of several to them all',
      '<s1>Chilean officials</s1> <c1>said</c1> <q1>no</q1>. <s2>One of them</s2> <c2>added</c2> <q2>it was late</q2>.',
      'country:CL? description',
    ],
    [
      'one official to the officials',
      '<s1>Chilean officials</s1> <c1>said</c1> <q1>no</q1>. <s2>One official</s2> <c2>added</c2> <q2>it was late</q2>.',
      'country:CL? description [official]',
    ],
    [
      'a shorter title to the longer one',
      '<s1>Chilean Deputy Foreign Minister Marta Oliveros</s1> <c1>said</c1> <q1>no</q1>. <s2>The deputy minister</s2> <c2>added</c2> <q2>it was late</q2>.',
      'person:marta-oliveros description [deputy minister]',
    ],
    [
      'two countries to the first named',
      'Chile and Peru met. <s1>Chile</s1> <c1>said</c1> <q1>no</q1>. <s2>The two countries</s2> <c2>said</c2> <q2>it was late</q2>.',
      'country:CL description',
    ],
    [
      'a commission by the last word of its name',
      '<s1>The European Commission</s1> <c1>said</c1> <q1>no</q1>. <s2>The Commission</s2> <c2>added</c2> <q2>it was late</q2>.',
      'organization:european-commission description',
    ],
    [
      'the ministry without its field',
      "<s1>Chile's water resources ministry</s1> <c1>said</c1> <q1>no</q1>. <s2>The Ministry</s2> <c2>added</c2> <q2>it was late</q2>.",
      'organization:cl-water-resources-ministry description',
    ],
    [
      'two people named together to the first',
      'In Lima it rained. <s1>Chilean President Marta Oliveros and her Latvian counterpart, Janis Ozols,</s1> <c1>said</c1> <q1>no</q1>. <s2>They</s2> <c2>added</c2> <q2>it was late</q2>.',
      'person:marta-oliveros pronoun',
    ],
    [
      'a UN agency',
      '<s1>UNICEF</s1> <c1>said</c1> <q1>no</q1>. <s2>The agency</s2> <c2>added</c2> <q2>it was late</q2>.',
      'organization:unicef description',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked).at(-1)).toBe(expected);
  });
});

describe('roles', () => {
  test.each([
    ["<s>Chile's mining minister, Marta Oliveros,</s> <c>said</c> <q>no</q>.", 'mining minister'],
    [
      '<s>Chilean Minister of Public Works and Transport Marta Oliveros</s> <c>said</c> <q>no</q>.',
      'Minister of Public Works and Transport',
    ],
    ['<s>Chilean army spokesman Colonel Juan Rojas</s> <c>said</c> <q>no</q>.', 'Chilean army spokesman'],
    [
      "<s>The European Union's envoy for the dialogue, Stig Holm,</s> <c>said</c> <q>no</q>.",
      'envoy for the dialogue',
    ],
    ['<s>Marta Oliveros, a wine dealer in Lima,</s> <c>said</c> <q>no</q>.', 'wine dealer'],
    ['<s>Marta Oliveros, then a deputy,</s> <c>said</c> <q>no</q>.', 'deputy'],
    ['<s>Marta Oliveros, then ambassador in Riga,</s> <c>said</c> <q>no</q>.', 'ambassador in Riga'],
  ])('%s', (marked, role) => {
    expect(speakersOf(marked)).toEqual([
      `person:${marked.includes('Stig') ? 'stig-holm' : marked.includes('Juan') ? 'juan-rojas' : 'marta-oliveros'} named [${role}]`,
    ]);
  });
});
