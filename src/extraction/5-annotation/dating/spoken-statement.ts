import type { Attribution } from '../../3-attribution/attribution.js';
import type { Speaker } from '../../types.js';

/** A statement of the article before it is dated, with who said it. */
export interface SpokenStatement {
  attribution: Attribution;
  speaker: Speaker | null;
}
