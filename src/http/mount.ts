import { Router, type RequestHandler } from 'express';
import { createResponder, type AnyHandler, type AnswerOptions } from './responder.js';
import type { Gate } from './access/gate.js';
import type { Handlers, Operation, Operations } from './operation.js';
import { Problem } from './problem.js';

/** Makes the routes of a feature: each request is let in, read and checked, given to its handler, and the answer sent. */
export function mount<const Ops extends Operations>(
  operations: Ops,
  handlers: Handlers<Ops>,
  options: AnswerOptions,
): Router {
  const router = Router({ caseSensitive: true, strict: true });
  for (const [path, group] of groupByPath(operations)) {
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const [id, operation] of group) {
      // `Handlers` has paired the two: what the operation's schemas read is what this handler takes.
      const handle = handlers[id as keyof Ops] as unknown as AnyHandler;
      route[operation.method](
        noteOperation(id),
        ...budgetsOf(operation, options),
        letIn(options.gate, operation),
        createResponder(operation, handle, options),
      );
    }
    route.all(refuseOthersThan(...group.map(([, { method }]) => method)));
  }
  return router;
}

/** Comes first: for the log and the metrics, refused requests too. */
function noteOperation(id: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.operation = id;
    next();
  };
}

/** Come before all else; reads are counted before they are answered from memory. */
function budgetsOf({ scope, costly = false }: Operation, { budgets }: AnswerOptions): RequestHandler[] {
  if (budgets === undefined) return [];
  return [
    ...(scope === 'write' || scope === 'admin' ? [budgets.writes] : []),
    ...(costly ? [budgets.costly] : []),
  ];
}

/** Comes before a request is read: what may not be done is refused without a look at it. */
function letIn(gate: Gate, { scope, cacheable = false, path }: Operation): RequestHandler {
  if (cacheable && scope !== 'read')
    throw new Error(`${path} must not be cacheable: it needs more than \`read\``);
  return (request, _response, next) => {
    if (scope !== null) gate.assertAdmitted(request, scope);
    next();
  };
}

/** Comes after a path's handlers: answers OPTIONS, and refuses every method but `methods`. */
export function refuseOthersThan(...methods: Operation['method'][]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allow = [...allowed, 'OPTIONS'].join(', ');
  return (request, response) => {
    if (request.method !== 'OPTIONS') {
      throw new Problem('method-not-allowed', `Use one of ${allow}.`, { headers: { Allow: allow } });
    }
    response.set('Allow', allow).status(204).end();
  };
}

function groupByPath(operations: Operations): Map<string, [id: string, operation: Operation][]> {
  const groups = new Map<string, [string, Operation][]>();
  for (const entry of Object.entries(operations)) {
    const { path } = entry[1];
    groups.set(path, [...(groups.get(path) ?? []), entry]);
  }
  return groups;
}
