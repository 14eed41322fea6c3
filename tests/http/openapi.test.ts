import { describe as suite, expect, it } from '@jest/globals';
import { describe } from '../../src/http/openapi.js';
import { toYaml } from '../../src/http/yaml.js';
import { parse } from 'yaml';
import { echoOperations } from '../support/http-app.js';

const info = {
  title: 'Echo',
  version: '1',
  description: 'For tests.',
  license: { name: 'None', identifier: 'LicenseRef-None' },
  tags: [{ name: 'Echo', description: 'It.' }],
};
const document = describe(info, echoOperations);
const operation = document.paths?.['/echo/{id}']?.post;

suite('The document of an operation', () => {
  it('has its key for operationId', () => {
    expect(operation).toMatchObject({ operationId: 'echo', summary: 'Echo', tags: ['Echo'] });
  });

  it('has its parameters', () => {
    expect(operation?.parameters).toEqual([
      { in: 'path', name: 'id', required: true, schema: { type: 'string', maxLength: 5 } },
      { in: 'query', name: 'times', schema: { type: 'integer', maximum: 3, default: 1 } },
    ]);
  });

  it('has a strict body, and no pattern that zod writes for itself', () => {
    expect(document.components?.schemas?.EchoInput).toEqual({
      type: 'object',
      properties: { word: { type: 'string', maxLength: 100 }, on: { type: 'string', format: 'date' } },
      required: ['word'],
      additionalProperties: false,
    });
  });

  it('has its answers, which may get further fields later, and the problems that follow from its parts', () => {
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      '200',
      '204',
      '400',
      '401',
      '403',
      '404',
      '406',
      '408',
      '413',
      '415',
      '429',
      '431',
      '500',
    ]);
    expect(operation?.responses?.['200']).toMatchObject({
      content: { 'application/json': { schema: { type: 'object' } } },
    });
    expect(JSON.stringify(operation?.responses?.['200'])).not.toContain('additionalProperties');
    expect(operation?.responses?.['204']).toMatchObject({ headers: { 'X-Empty': { description: 'Why.' } } });
    expect(document.components?.responses?.NotFound).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  });

  it('reads the same as YAML 1.1 and 1.2', () => {
    const yaml = toYaml({ ...document, 'x-codes': ['NO', 'yes', '1e3', '2026-03-11', '12:30'] });
    const plain: unknown = JSON.parse(
      JSON.stringify({ ...document, 'x-codes': ['NO', 'yes', '1e3', '2026-03-11', '12:30'] }),
    );
    expect(parse(yaml, { version: '1.1' })).toEqual(plain);
    expect(parse(yaml, { version: '1.2' })).toEqual(plain);
  });
});
