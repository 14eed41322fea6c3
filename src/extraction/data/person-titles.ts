import type { Gender } from '../types.js';
import { wordSet } from './word-set.js';

/** Titles before a name and the gender they tell; lower case, with and without the stop. */
export const PERSON_TITLES: ReadonlyMap<string, Gender | null> = new Map([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['father', 'male'],
  ['sheikh', 'male'],
  ['shaikh', 'male'],
  ['sheik', 'male'],
  ['emperor', 'male'],
  ['pope', 'male'],
  ['ayatollah', 'male'],
  ['mullah', 'male'],
  ['imam', 'male'],
  ['rabbi', null],
  ['archbishop', 'male'],
  ['cardinal', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['sister', 'female'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['professor', null],
  ['gen', null],
  ['gen.', null],
  ['general', null],
  ['lt', null],
  ['lt.', null],
  ['lieutenant', null],
  ['col', null],
  ['col.', null],
  ['colonel', null],
  ['maj', null],
  ['maj.', null],
  ['major', null],
  ['capt', null],
  ['capt.', null],
  ['captain', null],
  ['sgt', null],
  ['sgt.', null],
  ['adm', null],
  ['adm.', null],
  ['admiral', null],
  ['brig', null],
  ['brig.', null],
  ['brigadier', null],
  ['marshal', null],
  ['sen', null],
  ['sen.', null],
  ['senator', null],
  ['rep', null],
  ['rep.', null],
  ['representative', null],
  ['gov', null],
  ['gov.', null],
  ['governor', null],
  ['congressman', 'male'],
  ['congresswoman', 'female'],
  ['assemblyman', 'male'],
  ['assemblywoman', 'female'],
  ['councilman', 'male'],
  ['councilwoman', 'female'],
  ['rev', null],
  ['rev.', null],
  ['reverend', null],
  ['judge', null],
  ['justice', null],
  ['hon', null],
  ['hon.', null],
  ['amb', null],
  ['amb.', null],
  ['ambassador', null],
  ['president', null],
  ['chancellor', null],
  ['premier', null],
  ['secretary', null],
  ['minister', null],
  ['comrade', null],
  ['daw', 'female'],
  ['rear', null],
  ['vice', null],
  ['commodore', null],
]);

/** Titles that lead a given name alone: "Dame Margaret". */
export const GIVEN_NAME_TITLES: ReadonlySet<string> = new Set([
  'sir',
  'dame',
  'prince',
  'princess',
  'king',
  'queen',
  'sheikh',
  'sheikha',
  'father',
  'sister',
  'mullah',
  'ayatollah',
]);

/** Ranks and honours that lead a name and are no part of the role before them: "army spokesman Colonel Kovac". */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss sir lord lady dame sheikh shaikh sheik ayatollah mullah imam rabbi father sister dr dr. prof prof. ' +
    'professor gen gen. general lt lt. lieutenant lt-gen lt.-gen. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant ' +
    'adm adm. admiral rear vice-admiral commodore brig brig. brigadier brigadier-general marshal commander cmdr cmdr. rev rev. reverend ' +
    'hon hon. comrade hojatoleslam maulana prince princess'
  ).split(' '),
);

/** Lower-case words inside a name ("Ursula von der Leyen"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'bint',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'do',
  'das',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'e',
  'y',
  'ul',
  'ur',
  'abu',
]);

/** Endings that follow a name after a comma or blank. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The number of a ruler behind his name, in capitals: "II", "VI", "XIV"; "V", "X" and "XI" are names as well. */
export const REGNAL_NUMBER = /^(?:I{2,3}|IV|VI{1,3}|IX|XI[IVX]|XI{2,3}|X[VX][IVX]*)$/u;

/** A weapon, a vehicle or a road by letters and a number: "BM-21", "F-16", "MiG-29". */
export const DESIGNATION = /^\p{Lu}\p{L}{0,3}-\d+\p{L}{0,2}$/u;

/** Last words of names of bodies: a run of capitals that ends (or begins) with one is no person. */
export const ORGANIZATION_WORDS: ReadonlySet<string> =
  wordSet(`academy administration agency airlines alliance army assembly association authority authorities bank board brigade brotherhood bureau
  cabinet campaign center centre chamber church club coalition college command commission committee communications community company conference
  congress consortium corp corp. corporation corps council court daily defense department directorate division duma embassy enterprise
  exchange faction federation fellowship firm force forces forum foundation front fund gazette government group guard guardian guards headquarters herald
  hospital house inc inc. industries initiative institute institution insurance international journal laboratory league legion
  limited ltd ltd. magazine media mission ministry mirror monitor mosque motors movement museum network news newspaper observatory observer office opposition
  organization organisation parliament party partners partnership peninsula petroleum police post press project radio rebels register republic resistance review school
  secretariat senate service services society solutions strategies station street studios summit survey syndicate systems tech technologies telegraph television
  temple think-tank times today treasury tribunal tribune trust tv union university weekly watch parade act bill treaty agreement accord plan
  pact war airport bridge river sea ocean island islands mountain mountains valley city county province state region district town village
  shipping lines logistics holdings holding airways telecom telecoms pharmaceuticals ventures cement refinery steel foods
  trading railways freight commodities textiles consulting pipeline pipelines shipyard shipyards mills breweries
  oyj oy ag gmbh spa plc llc llp jsc ojsc pjsc bhd berhad tbk kft zrt metals minerals mining resources chemicals electronics software
  semiconductors aerospace aviation marine seafoods fisheries farms estates plantations properties realty securities capital equity analytics associates
  park square road avenue hotel tower hall palace airbase base port bay gulf strait cape desert lake`);

/** Heads of the above that speak: an unknown name that ends in one is an organization; the others are places or things. */
export const THINGS_AND_PLACES: ReadonlySet<string> =
  wordSet(`act bill treaty agreement accord plan pact war airport bridge river sea ocean island islands mountain mountains valley city county
  province state region district town village park square road avenue hotel tower hall palace airbase base port bay gulf strait cape desert
  lake peninsula summit street parade republic`);
