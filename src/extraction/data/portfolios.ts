import { wordSet } from './word-set.js';

/**
 * Words of which the fields of ministries and ministers are made: "water resources minister", "Ministry of Public Works
 * and Transport". Lower case.
 */
export const PORTFOLIO_WORDS: ReadonlySet<string> = wordSet(`
  foreign external affairs relations defense defence national interior internal home security finance financial economy economic economics
  planning investment investments trade commerce commercial industry industrial industries supply supplies justice law legal constitutional
  parliamentary health sanitation hygiene education higher schools science sciences research technology technologies innovation digital
  information broadcasting communication communications telecommunications posts postal media culture cultural heritage arts antiquities
  tourism sport sports youth women gender children family families social welfare protection labor labour employment manpower pensions
  human rights religious religion faith hajj endowments awqaf energy power electricity oil petroleum gas hydrocarbons mining mines mineral
  minerals resources water waters irrigation natural land lands survey housing urban rural development construction infrastructure public
  works roads road transport transportation shipping maritime marine ports railway railways rail aviation civil fisheries fishery fishing
  ocean oceans agriculture agricultural agrarian food forestry forests livestock animal environment environmental ecology climate change
  sustainable wildlife emergency emergencies situations disaster relief rehabilitation reconstruction reconciliation reintegration
  unification peace migration immigration citizenship refugees refugee repatriation diaspora expatriates overseas regional local territorial
  provincial municipal administration decentralization decentralisation interior budget treasury revenue revenues taxation customs
  privatization enterprise enterprises business cooperative cooperatives cooperation international integration european border borders
  frontier veterans intelligence space nuclear atomic consumer competition
`);

/** Nouns of offices that a field may be told of: "mining minister", "Minister of Lands", "health secretary". */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = wordSet('minister ministers secretary commissioner');

/** What may stand before the field of an office and belongs to it: "deputy interior minister". */
export const OFFICE_DEPUTIES: ReadonlySet<string> = wordSet('deputy vice assistant junior state under');

/** Nouns of bodies that a field may be told of. */
export const PORTFOLIO_BODIES: ReadonlySet<string> = wordSet('ministry department');
