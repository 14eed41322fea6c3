import { describe, expect, it, test } from '@jest/globals';
import type { DataVersion } from '../../src/rebuild/data-version.js';
import { NewerDataError, planStart, type Plan } from '../../src/rebuild/plan.js';

const current: DataVersion = { settings: 'now', schema: 3, extraction: 5 };

describe('What is stored is', () => {
  test.each<[plan: Plan, what: string, stored: DataVersion | null, isEmpty: boolean]>([
    ['make', 'nothing', null, true],
    ['extract', 'older than versions', null, false],
    ['serve', 'of this version', current, false],
    ['extract', 'of an earlier schema', { ...current, schema: 2 }, false],
    [
      'extract',
      'of an earlier schema and other settings',
      { ...current, schema: 2, settings: 'then' },
      false,
    ],
    ['copy', 'of other settings', { ...current, settings: 'then' }, false],
    ['serve', 'of an earlier extraction', { ...current, extraction: 4 }, false],
    ['serve', 'of a later extraction', { ...current, extraction: 6 }, false],
  ])('to %s where it is %s', (plan, _what, stored, isEmpty) => {
    expect(planStart(stored, isEmpty, current)).toBe(plan);
  });

  it('refused where it is of a later schema, which is told', () => {
    const plan = () => planStart({ ...current, schema: 4 }, false, current);
    expect(plan).toThrow(NewerDataError);
    expect(plan).toThrow(/schema is 4, this version knows 3/);
  });
});
