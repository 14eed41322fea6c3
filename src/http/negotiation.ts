import type { Request } from 'express';
import { answersJson, formatsOf, jsonFormat } from './format-parameter.js';
import type { Operation } from './operation.js';
import { Problem } from './problem.js';

/** Chooses the form of an answer: what `format` names, else what the header `Accept` likes best. */
export type FormatChooser = (request: Request, given: unknown) => string;

/** @throws Problem (the chooser) where `Accept` allows nothing that there is */
export function createFormatChooser(operation: Operation): FormatChooser {
  const types = new Map(answersJson(operation) ? [['application/json', jsonFormat]] : []);
  for (const [name, { mediaType }] of Object.entries(formatsOf(operation))) types.set(mediaType, name);
  const offered = [...types.keys()];
  const [first = jsonFormat] = types.values();
  return (request, given) => {
    if (typeof given === 'string') return given;
    if (offered.length === 0 || request.headers.accept === undefined) return first;
    const accepted = request.accepts(offered);
    if (accepted === false) throw notAcceptable(offered, types.size > 1);
    return types.get(accepted) ?? first;
  };
}

function notAcceptable(offered: readonly string[], hasFormats: boolean): Problem {
  const list = offered.map((type) => `\`${type}\``).join(', ');
  const advice = hasFormats ? 'or choose one with `format` in the URL' : 'or leave the header out';
  return new Problem(
    'not-acceptable',
    `The header \`Accept\` allows none of the types that there are: ${list}. Allow one of them, ${advice}.`,
  );
}
