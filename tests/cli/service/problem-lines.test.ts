import { describe, expect, test } from '@jest/globals';
import { problemLines } from '../../../src/cli/service/problem-lines.js';

const problem = { status: 400, title: 'The request is not valid', detail: 'a: One. b: Two.' };

describe('problemLines', () => {
  test('without faults: title and detail', () => {
    expect(problemLines(problem)).toEqual(['The request is not valid: a: One. b: Two.']);
  });

  test('with faults: the title, and every fault with its place', () => {
    const errors = [
      { parameter: 'a', detail: 'One.' },
      { pointer: '#/b', detail: 'Two.' },
      { detail: 'Three.' },
    ];
    expect(problemLines({ ...problem, errors }, (name) => `--${name}`)).toEqual([
      'The request is not valid',
      '  --a: One.',
      '  #/b: Two.',
      '  Three.',
    ]);
  });

  test('nothing in it acts on the terminal', () => {
    expect(problemLines({ ...problem, detail: 'a\u001b[2Jb' })).toEqual(['The request is not valid: ab']);
  });
});
