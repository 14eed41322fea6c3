import { describe, expect, it, test } from '@jest/globals';
import { onrecord } from '../support/terminal.js';

const resolve = (...args: string[]) => onrecord(['actors', 'resolve', ...args]);

describe('onrecord actors resolve', () => {
  it('prints whom a name means, his offices and why', async () => {
    expect(await resolve('Zelenskyi')).toEqual({
      code: 0,
      stdout: [
        'Volodymyr Zelensky (person, UA): person:volodymyr-zelensky',
        '  president (UA), 2019-05-20 to today',
        '  It is another spelling of the last name.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('prints why the first of several is meant', async () => {
    const { code, stdout } = await resolve('Kirchner', '--on', '2010-01-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(/person:cristina-fernandez-de-kirchner[^]*person:nestor-kirchner/);
    expect(stdout).toMatch(/The first is meant: its office is nearer to 2010-01-01\.\n$/);
  });

  test.each([
    ['several fit equally well', ['Ivanov'], 'None of them is taken'],
    ['no table knows the name', ['Ana Kovac'], 'No table knows the name'],
  ])('exits with 1 where %s', async (_case, args, words) => {
    const { code, stdout } = await resolve(...args);
    expect(code).toBe(1);
    expect(stdout).toContain(words);
  });

  it('prints JSON', async () => {
    const { code, stdout } = await resolve('Ivanov', '--country', 'RU', '--on', '2000-06-01', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'Ivanov',
      country: 'RU',
      on: '2000-06-01',
      taken: 'person:igor-ivanov',
      candidates: [
        {
          id: 'person:igor-ivanov',
          type: 'person',
          country: 'RU',
          offices: [{ office: 'foreign minister', from: '1998-09-11', to: '2004-02-24' }],
          reasons: [expect.any(String), 'On 2000-06-01: in office'],
        },
        { id: 'person:sergei-ivanov' },
        { id: 'person:gjorge-ivanov' },
      ],
    });
  });

  test.each([
    [['Ivanov', '--country', 'UK'], 'write GB'],
    [['…'], 'Give a name'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await resolve(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('--help shows examples', async () => {
    expect((await resolve('--help')).stdout).toContain('$ onrecord actors resolve');
  });
});
