import { actorOperations } from './actors/operations.js';
import { articleOperations } from './articles/operations.js';
import { healthOperations } from './health/operations.js';
import { backupOperations } from './backups/operations.js';
import { describe, type OpenApiDocument } from './http/openapi.js';
import type { Operations } from './http/operation.js';
import { maxFaults } from './http/problem.js';
import { metricsOperations } from './metrics/operations.js';
import { rebuildOperations } from './rebuild/operations.js';
import { relationOperations } from './relations/operations.js';
import { statementOperations } from './statements/operations.js';
import { timelineOperations } from './timeline/operations.js';
import { version } from './version.js';

const introduction = `
Onrecord answers **who said what about whom, and when** from the news. It takes articles as they are found, finds every
statement in them (direct quotations, indirect speech and mixes of both) and makes them searchable by words, actor,
country and date.

Try it on this page, in this order:

1. \`POST /v1/articles\`: execute it as it stands; the body is an example article. Choose another under “Examples”.
2. \`GET /v1/statements\`: execute it without parameters to see everything, then fill in one or two; the lists
   under the parameters hold examples.
3. \`POST /v1/extract\`: paste a text of your own; nothing is stored.

Where the service asks for keys, give yours under “Authorize”; without one, it asks for none.

Every answer that is not a success is \`application/problem+json\` (RFC 9457): its \`detail\` says what to do, and
\`errors\` names every fault of the request, the first ${maxFaults} of them. Unknown parameters and fields are refused, never ignored.
`.trim();

/** The operations of every feature, in the order in which they are described. */
export const features: readonly Operations[] = [
  statementOperations,
  timelineOperations,
  relationOperations,
  articleOperations,
  actorOperations,
  backupOperations,
  rebuildOperations,
  healthOperations,
  metricsOperations,
];

/** The OpenAPI document of the whole service. */
export function describeApi(): OpenApiDocument {
  return describe(
    {
      title: 'Onrecord',
      version,
      description: introduction,
      license: { name: 'Proprietary: all rights reserved', identifier: 'LicenseRef-Proprietary' },
      tags: [
        { name: 'Statements', description: 'Who said what about whom, and when.' },
        {
          name: 'Articles',
          description: 'Where statements come from: store articles, read and delete them.',
        },
        { name: 'Actors', description: 'Who speaks and is spoken of: find ids by names, see what is known.' },
        { name: 'Administration', description: 'For operators: keep what is stored safe.' },
        { name: 'Health', description: 'For operators and their machines.' },
      ],
    },
    ...features,
  );
}
