import type { Reading } from '../../1-read/reading.js';
import type { Clock } from './date-expressions.js';
import type { ContentOwners } from './saying-clauses.js';

/** What is known of one article when its statements are dated. */
export interface Dating {
  reading: Reading;
  clock: Clock;
  owners: ContentOwners;
}
