import type { Gender } from '../types.js';
import { AFRICA } from './office-holders/africa.js';
import { AMERICAS } from './office-holders/americas.js';
import { ASIA_PACIFIC } from './office-holders/asia-pacific.js';
import { EASTERN_EUROPE } from './office-holders/europe-east.js';
import { WESTERN_EUROPE } from './office-holders/europe-west.js';
import { MIDDLE_EAST } from './office-holders/middle-east.js';
import { ORGANIZATIONS } from './office-holders/organizations.js';
import { readOfficeHolders } from './office-holders/read-office-holders.js';

/** A time in one office. */
export interface Term {
  /** Whose office it is: a country's or group's code, null for a body that has none ("IMF managing director"). */
  country: string | null;
  /** Lower case but for names: "prime minister", "leader of Hamas". */
  office: string;
  /**
   * The first day, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A month or year alone means that he took office some day in
   * it: on those days he may have been in office, from the day behind them he was.
   */
  from: string;
  /**
   * The day on which he left, no longer one of his; a month or year alone means some day in it. Null where no end was
   * known when this was written, in November 2026.
   */
  to: string | null;
}

/** Somebody who held offices that speak for a country or body. */
export interface OfficeHolder {
  /** The writing that his id is made of. */
  name: string;
  /** Other writings of the full name, or a single name that he is known by ("Lula"). */
  otherNames: readonly string[];
  /** Where he comes from; null where only an office in a body of no country makes him known. */
  country: string | null;
  /** At least one, in no order. */
  terms: readonly Term[];
  gender: Gender;
}

/**
 * Heads of state and government, foreign and defence ministers, spokespeople, heads of international organizations and
 * central banks, from 2000 on and some before; facts of public record, left out where they were not sure.
 */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = [
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  MIDDLE_EAST,
  AFRICA,
  AMERICAS,
  ASIA_PACIFIC,
  ORGANIZATIONS,
].flatMap(readOfficeHolders);
