import { createConfig, lintFromString, type RawUniversalConfig } from '@redocly/openapi-core';

/**
 * Redocly's recommended rules, their warnings counting as errors, none switched off; and of those that it leaves to
 * taste, the ones that ask for what the readers of this document are promised.
 */
const rules = {
  extends: ['recommended-strict'],
  rules: {
    'operation-description': 'error',
    'operation-tag-defined': 'error',
    'operation-singular-tag': 'error',
    'operation-4xx-problem-details-rfc7807': 'error',
    'parameter-description': 'error',
    'spec-strict-refs': 'error',
    'no-http-verbs-in-paths': 'error',
    'paths-kebab-case': 'error',
    'component-name-unique': 'error',
  },
} satisfies RawUniversalConfig;

/** What Redocly finds fault with in an OpenAPI document, a line each. */
export async function lintDocument(yaml: string): Promise<string[]> {
  const config = await createConfig(rules);
  const problems = await lintFromString({ source: yaml, absoluteRef: 'openapi.yaml', config });
  return problems.map(({ ruleId, message, location }) => {
    const [{ pointer = '#' } = {}] = location;
    return `${pointer} ${message.replace(/\s+/g, ' ')} (${ruleId})`;
  });
}
