import type { Act } from '../types.js';

/**
 * The event types of PLOVER, the Political Language Ontology for Verifiable Event Records of the Open Event Data Alliance,
 * that words alone can make. Its later codebooks call DEMAND "REQUEST" and DISAPPROVE "ACCUSE".
 */
export const PLOVER_EVENTS = ['AGREE', 'SUPPORT', 'DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN'] as const;
export type PloverEvent = (typeof PLOVER_EVENTS)[number];

/**
 * The PLOVER event type of each act; null where PLOVER codes no event: it leaves out mere comment, denial, question and
 * warning, and whatever happens by deeds (CONSULT, SANCTION, ASSAULT …) is no act of speaking.
 */
export const PLOVER_OF_ACT: Readonly<Record<Act, PloverEvent | null>> = {
  state: null,
  announce: null,
  predict: null,
  justify: null,
  deny: null,
  ask: null,
  warn: null,
  regret: null,
  agree: 'AGREE',
  promise: 'AGREE',
  propose: 'AGREE',
  praise: 'SUPPORT',
  thank: 'SUPPORT',
  apologize: 'SUPPORT',
  demand: 'DEMAND',
  accuse: 'DISAPPROVE',
  criticize: 'DISAPPROVE',
  reject: 'REJECT',
  threaten: 'THREATEN',
};
