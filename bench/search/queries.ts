import { createRandom } from './random.js';
import { PEOPLE, WORDS } from './vocabulary.js';

/** Different queries of each kind: enough that none is still warm anywhere when its turn comes again. */
const variants = 200;

/** What makes a query of the random numbers of its turn. */
type Maker = (random: ReturnType<typeof createRandom>) => Record<string, string>;

/** Words that stand in many statements, as those that people look for do; not those of every sentence. */
const lookedFor = WORDS.slice(20, 2_000);

const makers: Readonly<Record<string, Maker>> = {
  words: (random) => ({ q: `${random.pickOften(lookedFor)} ${random.pickOften(lookedFor)}` }),
  'one word': (random) => ({ q: random.pickOften(lookedFor) }),
  phrase: (random) => ({ q: `"${random.pickOften(WORDS)} ${random.pickOften(WORDS)}"` }),
  typo: (random) => ({ q: misspelt(random.pick(WORDS.filter((word) => word.length >= 6).slice(0, 1_000))) }),
  actor: (random) => ({ speaker: random.pickOften(PEOPLE).name }),
  'country and date': (random) => {
    const year = 2017 + random.below(9);
    return { country: random.pickOften(PEOPLE).country, from: `${year}-03`, to: `${year}-09` };
  },
  facets: (random) => ({ q: random.pickOften(lookedFor), facets: 'speakerCountry,act,kind' }),
  'newest first': (random) => ({ q: random.pickOften(lookedFor), sort: '-date' }),
  timeline: (random) => ({ speakerCountry: random.pickOften(PEOPLE).country, interval: 'month' }),
};

const paths: Readonly<Record<string, string>> = { timeline: '/v1/timeline' };

/** Two letters in the middle change places. */
function misspelt(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

/** Addresses of the API by the kind of query; a cursor's walk is made of answers, by `walkFrom`. */
export function addressesByKind(): Map<string, string[]> {
  return new Map(
    Object.entries(makers).map(([kind, make], place) => {
      const random = createRandom(100 + place);
      const path = paths[kind] ?? '/v1/statements';
      const addresses = Array.from(
        { length: variants },
        () => `${path}?${new URLSearchParams(make(random)).toString()}`,
      );
      return [kind, addresses];
    }),
  );
}

/** The addresses of the pages of one result, following `next`. */
export async function walkFrom(origin: string, first: string): Promise<string[]> {
  const addresses = [first];
  while (addresses.length < variants) {
    const answer = (await (await fetch(origin + (addresses.at(-1) ?? first))).json()) as {
      links: { next: string | null };
    };
    if (answer.links.next === null) break;
    addresses.push(answer.links.next);
  }
  return addresses;
}
