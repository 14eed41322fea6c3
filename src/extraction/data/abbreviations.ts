import { wordSet } from './word-set.js';

/** Words whose full stop belongs to them and does not end a sentence. Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'mr mrs ms mx dr prof sr jr st gen col lt maj capt cmdr adm brig sgt cpl pvt rev hon pres gov sen rep reps sens govs amb sec ' +
    'dept inc ltd corp co vs etc ca no nos vol fig jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'atty supt messrs mme mlle e.g i.e a.m p.m u.s u.n',
);

/** Of these, the ones that often close a sentence too: a capital after them starts a new one. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = wordSet('inc ltd corp co etc jr sr a.m p.m');
