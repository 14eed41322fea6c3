import { wordSet } from './word-set.js';

/** Nouns of bodies and groups of people that speak as one. Lower case. */
export const SPEAKING_BODIES: ReadonlySet<string> = wordSet(
  'administration agency alliance assembly association authority authorities board bureau cabinet campaign centre center church city coalition ' +
    'commission committee company conference congress council court department editorial embassy firm foundation government group groups ' +
    'institute inquiry letter mission ministry movement newspaper office organisation organization palace panel paper parliament party ' +
    'parties police report senate side sides society statement syndicate team tribunal union unions university watchdog ' +
    'critics supporters opponents experts analysts activists economists scientists researchers residents witnesses voters families ' +
    'reporters journalists protesters workers employees executives democrats republicans conservatives scholars teachers doctors students',
);
