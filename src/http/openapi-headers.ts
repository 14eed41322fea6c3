/** A header as it is described; one that is not always there says when. */
export interface HeaderText {
  description: string;
  example: string;
  required?: boolean;
}

/** Of every answer. */
export const requestId: HeaderText = {
  description: 'Names the request in the service’s log.',
  example: 'b7f7a1a2-5d3e-4c52-9d3b-0a6f1f1f6c11',
};

/** Of what cannot be answered now. */
export const retryAfter: HeaderText = { description: 'Seconds after which to try again.', example: '5' };

/** Of what is counted, where the service counts. */
export const rateLimits: Record<string, HeaderText> = {
  RateLimit: {
    description:
      'What is left to this client: by the name of each budget, how many requests (`r`) for how many seconds (`t`). Left out where there is no limit.',
    example: '"reads"; r=11999; t=60',
    required: false,
  },
  'RateLimit-Policy': {
    description: 'What each budget allows: how many requests (`q`) in how many seconds (`w`).',
    example: '"reads"; q=12000; w=60; pk=:MTJjYTE3YjQ5YWYy:',
    required: false,
  },
};

/** Of what needs a key. */
export const challenge: HeaderText = {
  description: 'RFC 6750: `Bearer`, with what is wrong with the key where one was sent.',
  example: 'Bearer realm="onrecord"',
};

/** Which of the two is there tells whether the type or the encoding was refused. */
export const takenBodies: Record<string, HeaderText> = {
  Accept: {
    description: 'The media type that a body must have, where it was of another.',
    example: 'application/json',
    required: false,
  },
  'Accept-Encoding': {
    description: 'The encodings that a body may have, where it was in another.',
    example: 'gzip, deflate, br',
    required: false,
  },
};

/** Of reads. */
export const cacheControl: HeaderText = {
  description:
    '`no-cache`: keep it if you like, and ask by its `ETag` whether it is still so. With `private` where a key was needed: keep it for its bearer alone.',
  example: 'no-cache',
};

/** Of problems. */
export const notKept: HeaderText = {
  description: '`no-store`: it may be otherwise the next time.',
  example: 'no-store',
};

/** Of reads. */
export const vary: HeaderText = {
  description: 'The headers of a request that the answer depends on.',
  example: 'Accept, Accept-Encoding',
};

/** Of reads. */
export const linksOf: HeaderText = {
  description:
    'RFC 8288: the answer’s own address (`self`), the next page (`next`), its other forms (`alternate`) and this document (`describedby`). Addresses longer than 1,500 characters are left out.',
  example:
    '</v1/statements?q=treaty>; rel="self", </openapi.json>; rel="describedby"; type="application/json"',
};

/** Of answers with labels. */
export const contentLanguage: HeaderText = {
  description: 'The language of the labels: what `Accept-Language` prefers, else English.',
  example: 'en',
};

/** Of answers whose form has no place for warnings. */
export const warnings: HeaderText = {
  description:
    'The `warnings` of the JSON answer, for the forms that have no place for them: JSON in ASCII. Left out where there is nothing to know.',
  example: '[{"parameter":"q","detail":"Only the first 10 words of `q` are read."}]',
  required: false,
};

/** Of reads. @param hasFormats whether some of them are streamed */
export function entityTag(hasFormats: boolean): HeaderText {
  return {
    description: `Names this state of the answer: send it as \`If-None-Match\` to be told whether there is another.${
      hasFormats ? ' What is streamed has none.' : ''
    }`,
    example: 'W/"5c-xJ2mDqvS1cnPRVUQ4h2mYkfWUQ0"',
    required: !hasFormats,
  };
}

/** Headers as OpenAPI describes them. */
export function describeHeaders(headers: Readonly<Record<string, HeaderText>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, { description, example, required = true }]) => [
      name,
      { description, required, schema: { type: 'string' as const, example } },
    ]),
  );
}
