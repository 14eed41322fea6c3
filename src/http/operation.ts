import type { z } from 'zod';
import type { Scope } from './access/scope.js';
import type { InputLine } from './line-body.js';
import type { Problem, ProblemKind } from './problem.js';

/**
 * An endpoint as a value: `mount` makes the route of it, `describe` the OpenAPI operation. Its key in the record of
 * operations is its operationId.
 */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** OpenAPI's form: `/v1/articles/{id}`. */
  readonly path: `/${string}`;
  /** What a key must allow, where the service has keys; null for what everybody may ask, such as health. */
  readonly scope: Scope | null;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly tags: readonly [string];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: RequestBody | LineBody;
  /** The answers of a request that succeeds, by status. */
  readonly responses: Readonly<Record<number, ResponseDefinition>>;
  /** Problems of its own, beside those that follow from its parameters and its body. */
  readonly problems?: readonly ProblemKind[];
  /**
   * True where the answer follows from the request and from what is indexed alone: until a write, it stays the same. Only
   * for what needs the scope `read`, which is all that is asked for before an answer is given from memory.
   */
  readonly cacheable?: boolean;
  /** True of what takes much of the service though it stores nothing: it has a budget of its own, as exports have. */
  readonly costly?: boolean;
  /** True where a client that does not want to wait gets a 202 before all is done: RFC 7240, `Prefer: respond-async`. */
  readonly deferrable?: boolean;
  /** True where the answer holds labels, which are in the language of the request. */
  readonly localized?: boolean;
}

/** A JSON body. */
export interface RequestBody {
  readonly description: string;
  readonly schema: z.ZodType;
  /** By name; whole requests that work as they stand. */
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

/** A body of NDJSON, of any length: its lines are read while the request is handled. */
export interface LineBody {
  readonly description: string;
  /** The schema of each line. */
  readonly line: z.ZodType;
  /** By name, the values of their lines; whole requests that work as they stand. */
  readonly examples: Readonly<
    Record<string, { readonly summary: string; readonly values: readonly unknown[] }>
  >;
}

/** An answer that succeeds: JSON of this schema, or nothing where it has neither a schema nor other forms. */
export interface ResponseDefinition {
  readonly description: string;
  readonly body?: z.ZodType;
  /** Other forms of the same answer, by the name that the parameter `format` takes; the only ones where it is never JSON. */
  readonly formats?: Readonly<Record<string, FormatDefinition>>;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly example: string }>>;
}

/** A form of an answer beside JSON. */
export interface FormatDefinition {
  /** `text/csv`, without parameters. */
  readonly mediaType: string;
  /** Parameters of the media type that the answer's header tells: `; header=present`. */
  readonly mediaTypeParameters?: string;
  /** True of one whose content is sent piece by piece, while it is made, and never kept in memory. */
  readonly streamed?: boolean;
  /** Parameters that mean nothing in this form, and are refused with it. */
  readonly without?: readonly string[];
  /** What it is, for the description of the parameter `format`. */
  readonly description: string;
  /** A text's is a string with an example. */
  readonly schema: z.ZodType;
  /** The schema of each line, where the text is of such. */
  readonly line?: z.ZodType;
}

/** The endpoints of a feature. */
export type Operations = Readonly<Record<string, Operation>>;

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a handler takes: validated, in the shape of the operation's schemas. */
export interface OperationRequest<O extends Operation> {
  params: Read<O['params']>;
  query: Read<O['query']>;
  body: O extends { body: { line: infer Line } }
    ? AsyncIterable<InputLine<Read<Line>>>
    : O extends { body: { schema: infer Schema } }
      ? Read<Schema>
      : undefined;
  /** The form that the answer is to have. */
  format: FormatOf<O['responses'][keyof O['responses']]>;
  /** BCP 47: the language for labels. */
  language: string;
  /** What the client may read of an error that spoils a part of the answer only; a fault of ours is logged. */
  explainFault: (error: unknown) => Problem;
  /** True where the client does not want to wait until all is done: heeded by operations that are `deferrable`. */
  respondAsync: boolean;
}

type FormatOf<Response> = Response extends { formats: infer Formats }
  ? (Response extends { body: unknown } ? 'json' : never) | Extract<keyof Formats, string>
  : 'json';

/** Addresses that belong to an answer; an answer without them has its request's own for `self`. */
export interface AnswerLinks {
  self: string;
  /** None on the last page. */
  next?: string | null;
}

/** Something to know about how a request was taken; told in a header where the answer's form has no place for it. */
export interface AnswerWarning {
  parameter: string;
  detail: string;
}

/** A text of a format, whole or in pieces that are made as fast as the client takes them. */
export type Content = string | AsyncIterable<string>;

type BodyOf<Response> = Response extends { body: infer Schema }
  ? { body: Read<Schema>; content?: undefined } | ContentOf<Response>
  : Response extends { formats: object }
    ? ContentOf<Response>
    : { body?: undefined; content?: undefined };

type ContentOf<Response> = Response extends { formats: object }
  ? { body?: undefined; content: Content; warnings?: readonly AnswerWarning[] }
  : never;

type AnswerOf<Status, Response> = { status: Status; links?: AnswerLinks } & BodyOf<Response> &
  (Response extends { headers: infer Headers } ? { headers: { [Name in keyof Headers]: string } } : unknown);

/** What a handler answers: one of the statuses that the operation declares, with that one's body and headers. */
export type OperationAnswer<O extends Operation> = {
  [Status in keyof O['responses']]: AnswerOf<Status, O['responses'][Status]>;
}[keyof O['responses']];

/** A handler for each operation: data in, data out; faults are thrown as `Problem`. */
export type Handlers<Ops extends Operations> = {
  readonly [Id in keyof Ops]: (
    request: OperationRequest<Ops[Id]>,
  ) => OperationAnswer<Ops[Id]> | Promise<OperationAnswer<Ops[Id]>>;
};
