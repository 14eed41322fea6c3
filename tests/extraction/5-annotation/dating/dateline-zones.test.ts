import { expect, it } from '@jest/globals';
import { timeZones } from '../../../../src/extraction/data/dateline-zones.js';

it('every time zone of the table is one that the runtime knows', () => {
  const unknown = timeZones().filter((timeZone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone });
      return false;
    } catch {
      return true;
    }
  });
  expect(unknown).toEqual([]);
  expect(timeZones().length).toBeGreaterThan(150);
});
