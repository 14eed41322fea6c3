import { describe, expect, it, jest } from '@jest/globals';
import { createAdmission } from '../../../src/articles/writing/admission.js';
import { QueueFullError, WriterClosedError } from '../../../src/articles/writing/errors.js';

const limits = { articles: 4, bytes: 100 };

describe('The room for articles', () => {
  it.each([
    ['articles', [1, 1, 1, 1], 1],
    ['bytes', [60, 30], 20],
  ])('is bounded by %s; what leaves makes room again', async (_what, taken, next) => {
    const { enter } = createAdmission(limits);
    const [leaveFirst] = await Promise.all(taken.map((bytes) => enter(bytes, 'refuse')));
    await expect(enter(next, 'refuse')).rejects.toThrow(QueueFullError);
    leaveFirst?.();
    leaveFirst?.();
    await enter(next, 'refuse');
    await expect(enter(next + 59, 'refuse')).rejects.toThrow(QueueFullError);
  });

  it('takes an article of any size where there is no other', async () => {
    const { enter } = createAdmission(limits);
    await enter(1_000, 'refuse');
    await expect(enter(1, 'refuse')).rejects.toThrow(QueueFullError);
  });

  it('lets those who wait have half of it, in their order', async () => {
    const { enter } = createAdmission(limits);
    const log: number[] = [];
    const entered = [0, 1, 2, 3].map(async (number) => {
      const leave = await enter(1, 'wait');
      log.push(number);
      return leave;
    });
    const leave = await entered[0];
    await entered[1];
    expect(log).toEqual([0, 1]);
    await enter(1, 'refuse');
    leave?.();
    await enter(1, 'refuse');
    expect(log).toEqual([0, 1]);
    (await entered[1])?.();
    expect(log).toEqual([0, 1]);
  });

  it('refuses all that come, and all that wait, once it is closed; and tells when it is empty', async () => {
    const onChange = jest.fn();
    const { enter, close, empty } = createAdmission({ articles: 2, bytes: 100 }, onChange);
    const leave = await enter(7, 'refuse');
    const waiting = enter(1, 'wait');
    close(new WriterClosedError());
    await expect(waiting).rejects.toThrow(WriterClosedError);
    await expect(enter(1, 'refuse')).rejects.toThrow(WriterClosedError);
    const emptied = empty();
    leave();
    await emptied;
    expect(onChange.mock.calls).toEqual([[{ articles: 1, bytes: 7 }], [{ articles: 0, bytes: 0 }]]);
  });
});
