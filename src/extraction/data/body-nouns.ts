import { wordSet } from './word-set.js';

/**
 * Nouns that say of a name beside them that it is a body's: "Air Sahel, a Malian airline", "the Araz news agency", "the
 * airline Air Sahel". Lower case.
 */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
  agency airline airlines alliance arm assembly association authority bank bloc board broadcaster brigade broker bureau carrier cartel chain channel charity
  church club coalition college commission committee company confederation conglomerate consortium consultancy contractor cooperative council daily
  developer exporter faction federation firm force foundation front fund giant group guild hospital institute importer insurer
  institution journal league lender lobby magazine maker manufacturer marketer distributor railway shipyard builder militia miner movement museum network news-agency newspaper ngo observatory operator
  organisation organization outlet paper party platform producer programme publisher refiner regulator retailer school service society start-up
  startup station subsidiary supplier syndicate tabloid team think-tank thinktank trust tribe union university utility watchdog website weekly wing
`);

/** First words of names of bodies that own the noun behind them: "People's Party", "Workers' Union". */
export const OWNING_PEOPLE: ReadonlySet<string> = wordSet(
  'people workers women children farmers teachers peasants journalists lawyers doctors students citizens men veterans consumers fishermen ' +
    'pensioners writers truckers miners nurses drivers employers traders sailors mothers parents soldiers',
);
