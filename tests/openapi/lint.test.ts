import { describe, expect, it, test } from '@jest/globals';
import { lintDocument } from '../../scripts/openapi-lint.js';
import { describeApi } from '../../src/api-description.js';
import { toYaml } from '../../src/http/yaml.js';

/** To be spoilt. */
const copyOfDocument = () => structuredClone(describeApi());

describe('The OpenAPI document', () => {
  it('keeps to Redocly’s recommended rules, warnings included', async () => {
    expect(await lintDocument(toYaml(describeApi()))).toEqual([]);
  });

  test.each<[spoilt: string, rule: string, spoil: (document: ReturnType<typeof copyOfDocument>) => void]>([
    ['without a licence', 'info-license', ({ info }) => delete info.license],
    [
      'that leaves open who may call',
      'security-defined',
      ({ paths = {} }) => delete paths['/livez']?.get?.security,
    ],
    [
      'with an operation that never refuses',
      'operation-4xx-response',
      ({ paths = {} }) =>
        Object.assign(paths, { '/livez': { get: { responses: { 200: { description: 'Well.' } } } } }),
    ],
  ])('%s would break the rule %s', async (_spoilt, rule, spoil) => {
    const document = copyOfDocument();
    spoil(document);
    expect((await lintDocument(toYaml(document))).join()).toContain(`(${rule})`);
  });
});
