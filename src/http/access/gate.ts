import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.js';
import type { ApiKey } from './api-key.js';
import { findKey } from './find-key.js';
import { isLoopbackName } from './loopback.js';
import { includesScope, type Scope } from './scope.js';

/** Who may do what. */
export interface AccessRules {
  /** Without any, everybody may do everything. */
  readonly keys: readonly ApiKey[];
  /** Whether reading needs a key, too. */
  readonly readsNeedKey: boolean;
  /** Without keys: whether writes are taken for other hosts than this machine's own names. */
  readonly allowOpenWrites: boolean;
}

/** Lets requests in, or not. */
export interface Gate {
  /** The key that a request brings; undefined where it brings none of ours. */
  keyOf(request: IncomingMessage): ApiKey | undefined;
  /** Whether a request may do what needs `scope`. */
  admits(request: IncomingMessage, scope: Scope): boolean;
  /** @throws Problem where it may not: 401, or 403 where another key is needed */
  assertAdmitted(request: IncomingMessage, scope: Scope): void;
  readonly readsNeedKey: boolean;
}

/** What a request brings: a key of ours, one that nobody knows, or none. */
type Credentials = { key: ApiKey | undefined } | undefined;

/** A gate that keeps these rules. */
export function createGate({ keys, readsNeedKey, allowOpenWrites }: AccessRules): Gate {
  // A request is asked for its key by what limits, what remembers and what answers.
  const known = new WeakMap<IncomingMessage, Credentials>();

  function credentialsOf(request: IncomingMessage): Credentials {
    const given = bearerTokenOf(request);
    if (keys.length === 0 || given === undefined) return undefined;
    const found = known.get(request) ?? { key: findKey(keys, given) };
    known.set(request, found);
    return found;
  }

  function refusalOf(request: IncomingMessage, scope: Scope): Problem | undefined {
    if (keys.length === 0) {
      const isOpen = scope === 'read' || allowOpenWrites || isLoopbackName(request.headers.host);
      return isOpen ? undefined : foreignHost();
    }
    const credentials = credentialsOf(request);
    if (credentials === undefined) return scope === 'read' && !readsNeedKey ? undefined : keyNeeded(scope);
    if (credentials.key === undefined) return unknownKey();
    return includesScope(credentials.key.scope, scope) ? undefined : otherKeyNeeded(scope);
  }

  return {
    keyOf: (request) => credentialsOf(request)?.key,
    admits: (request, scope) => refusalOf(request, scope) === undefined,
    assertAdmitted: (request, scope) => {
      const refusal = refusalOf(request, scope);
      if (refusal !== undefined) throw refusal;
    },
    readsNeedKey,
  };
}

/** RFC 6750; credentials of another scheme are another's business, such as a proxy's. */
function bearerTokenOf({ headers }: IncomingMessage): string | undefined {
  return /^bearer(?: +(.*))?$/i.exec(headers.authorization ?? '')?.[1]?.trim();
}

const challenge = 'Bearer realm="onrecord"';

function keyNeeded(scope: Scope): Problem {
  return new Problem(
    'unauthorized',
    `Send a key with the scope \`${scope}\` in the header \`Authorization: Bearer onr_…\`. Whoever runs the service makes them.`,
    { headers: { 'WWW-Authenticate': challenge } },
  );
}

function unknownKey(): Problem {
  return new Problem(
    'unauthorized',
    'The key in the header `Authorization` is none that this service knows. Send one that it knows.',
    { headers: { 'WWW-Authenticate': `${challenge}, error="invalid_token"` } },
  );
}

function otherKeyNeeded(scope: Scope): Problem {
  return new Problem('forbidden', `The key may not do this: send one with the scope \`${scope}\`.`, {
    headers: { 'WWW-Authenticate': `${challenge}, error="insufficient_scope", scope="${scope}"` },
  });
}

/** Else a page of anybody's whose name is made to lead to this machine could write, and so could whoever a proxy lets in. */
function foreignHost(): Problem {
  return new Problem(
    'forbidden',
    'Without keys, this service takes writes only under its machine’s own names, such as localhost and 127.0.0.1. Whoever runs it can make a key with `onrecord key new --scope write`.',
  );
}
