import { COUNTRIES } from '../../src/extraction/data/countries.js';
import { createRandom } from './random.js';

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'rk', 'sh'];

/** `count` different words without meaning, of two to four syllables. */
function inventWords(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from(
      { length: 2 + random.below(3) },
      () => random.pick(onsets) + random.pick(vowels) + random.pick(codas),
    );
    words.add(syllables.join(''));
  }
  return [...words];
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const frequent =
  'the of to and a in that is was he for it with as his on be at by had not are but from or have an they which one were all her she there would their we him been has when who will no more if out so said what up its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mr how little good world make very year still see own work men day get here old life both between being under three never know same last another while us might great go come since against right came take used himself few house american use place during high without again home around small however found mrs part school thought went say general once upon war every left until always away something fact water public treaty border trade talks river army minister police court vote bank energy grain export import sanction embassy visit summit accord dispute island coast railway harbour election peace aid refugee missile drill fishery tariff loan debt gas oil pipeline wheat mine'.split(
    ' ',
  );

/** Words by how often they are used: the frequent ones of English and of diplomacy, then 20,000 invented ones. */
export const WORDS: readonly string[] = [...frequent, ...inventWords(20_000, 1)];

/** People by how often they speak: 4,000 invented names, each of a country. */
export const PEOPLE: readonly { name: string; country: string }[] = (() => {
  const random = createRandom(2);
  const given = inventWords(300, 3).map(capitalized);
  const codes = COUNTRIES.map(({ code }) => code);
  return inventWords(4_000, 4).map((family) => ({
    name: `${random.pick(given)} ${capitalized(family)}`,
    country: random.pickOften(codes),
  }));
})();

/** Outlets by how much they publish. */
export const OUTLETS: readonly { name: string; country: string }[] = inventWords(200, 5).map(
  (name, place) => ({
    name: `${capitalized(name)} Post`,
    country: COUNTRIES[place % COUNTRIES.length]?.code ?? 'NO',
  }),
);
