import { wordSet } from './word-set.js';

/** Labels before a colon that name no speaker. Lower case, first word. */
export const NO_SPEAKERS = wordSet(
  'update updated correction corrected exclusive breaking watch video photo photos live opinion analysis editorial explainer factbox note ' +
    'editor related read more see the latest report special timeline transcript source sources q a question answer byline email tags topics ' +
    'when where what why how who part chapter episode bottom key fact background context',
);
