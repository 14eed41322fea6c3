import { PLOVER_EVENTS, PLOVER_OF_ACT } from '../extraction/data/plover-events.js';
import { ACTS } from '../extraction/types.js';

const acts = (event: (typeof PLOVER_EVENTS)[number] | null): string =>
  ACTS.filter((act) => PLOVER_OF_ACT[act] === event)
    .map((act) => `\`${act}\``)
    .join(', ');

/** What acts are, with the event types that they are in PLOVER, the event ontology of the Open Event Data Alliance: Markdown. */
export const actDescription = [
  'What the speaker does by speaking. As event types of PLOVER:',
  '',
  '| PLOVER | acts |',
  '| --- | --- |',
  ...PLOVER_EVENTS.map((event) => `| ${event} | ${acts(event)} |`),
  `| none | ${acts(null)} |`,
].join('\n');
