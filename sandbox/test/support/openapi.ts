/** Compares logged REST calls with Discord's OpenAPI document: what was sent, and what the box answered. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { LoggedRequest } from "../../src/index.ts";
import {
  answerSchema,
  type Document,
  each,
  findOperation,
  type Operation,
  requestSchema,
  type Schema,
  strict,
} from "./openapi-schema.ts";

/** A difference that is meant, and why. */
export interface Exception {
  /** Matches the line that tells of the difference. */
  readonly line: RegExp;
  readonly reason: string;
}

export interface Comparison {
  /** One line for each kind of difference: operation, part, place, problem, and an example. */
  readonly differences: readonly string[];
  /** Exceptions that nothing needed. */
  readonly unneeded: readonly Exception[];
  /** Operations that were called, with the statuses they ended with. */
  readonly seen: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Compares every finished call with the document, which describes neither faults of 500 and above nor the CDN. */
export function compare(
  document: Document,
  calls: Iterable<LoggedRequest>,
  exceptions: readonly Exception[] = [],
): Comparison {
  const checks = new Checks(document);
  const lines = new Set<string>();
  const seen = new Map<string, Set<number>>();
  for (const call of calls) {
    if (call.status === 0 || call.status >= 500 || call.path.startsWith("/cdn/")) continue;
    const operation = findOperation(document, call.method, call.path);
    if (!operation) {
      lines.add(`${call.method} ${call.route || call.path}: not in the document`);
      continue;
    }
    const statuses = seen.get(operation.operationId) ?? new Set();
    seen.set(operation.operationId, statuses.add(call.status));
    for (const line of checks.differences(operation, call)) lines.add(line);
  }
  const needed = new Set<Exception>();
  const differences = [...lines].filter((line) => {
    const exception = exceptions.find((one) => one.line.test(line));
    if (exception) needed.add(exception);
    return !exception;
  });
  return { differences, unneeded: exceptions.filter((one) => !needed.has(one)), seen };
}

export class Checks {
  readonly #document: Document;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: Document) {
    this.#document = document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, formats });
    this.#ajv.addSchema({ $id: "discord", $defs: each(document.components.schemas, (one) => strict(document, one)) });
  }

  *differences(operation: Operation, call: LoggedRequest): Generator<string> {
    const { operationId } = operation;
    const wasTaken = call.status < 400;
    if (wasTaken) {
      yield* this.#query(operation, call);
      const schema = requestSchema(operation);
      if (schema) yield* this.#check(`${operationId} request`, schema, call.body ?? {});
      else if (call.body !== undefined) yield `${operationId} request: has a body, which the operation does not take`;
    }
    const part = `${operationId} ${call.status}`;
    const schema = answerSchema(this.#document, operation, call.status);
    const answer = call.answer === undefined ? undefined : JSON.parse(JSON.stringify(call.answer));
    if (schema === "unknown") yield `${part}: a status that the document does not have`;
    else if (schema === "empty" && answer !== undefined) yield `${part}: has a body, which the document does not have`;
    else if (schema !== "empty") yield* this.#check(part, schema, answer);
  }

  /** Whether the document allows this body. */
  takes(operation: Operation, body: unknown): boolean {
    const schema = requestSchema(operation);
    return schema === undefined || this.#check(`${operation.operationId} request`, schema, body).next().done === true;
  }

  *#query({ operationId, parameters = [] }: Operation, { query }: LoggedRequest): Generator<string> {
    const known = parameters.filter((parameter) => parameter.in === "query");
    for (const [name, value] of Object.entries(query)) {
      const parameter = known.find((one) => one.name === name);
      if (!parameter) yield `${operationId} query: ${name} is not in the document`;
      else yield* this.#check(`${operationId} query ${name}`, parameter.schema, value, asWritten(value));
    }
    const missing = known.filter((one) => one.required && !(one.name in query));
    yield* missing.map(({ name }) => `${operationId} query: ${name} is missing`);
  }

  /** `readings`: what the value may be taken for. One of them has to fit. */
  *#check(part: string, schema: Schema, ...readings: unknown[]): Generator<string> {
    const validate = this.#compiled.get(part) ?? this.#ajv.compile(strict(this.#document, schema));
    this.#compiled.set(part, validate);
    if (readings.some((value) => validate(value))) return;
    // "if" only says that a branch did not fit; what did not fit in it is told beside.
    for (const error of validate.errors ?? []) if (error.keyword !== "if") yield `${part}: ${explain(error)}`;
  }
}

function explain({ instancePath, message, params, data }: ErrorObject): string {
  const place = instancePath.replace(/\/\d+(?=\/|$)/g, "/*");
  const detail = params["additionalProperty"] ?? params["allowedValue"] ?? params["allowedValues"];
  const example = JSON.stringify(data) ?? "nothing";
  const shown = params["missingProperty"] || params["additionalProperty"] ? "" : ` (${example.slice(0, 80)})`;
  return `${place} ${message}${detail === undefined ? "" : ` ${JSON.stringify(detail)}`}${shown}`;
}

/** A query knows only text: what a number or a truth value looks like. */
function asWritten(value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  return /^\d+$/.test(value) ? Number(value) : value;
}

const isInteger = (least: number, most: number) => ({
  type: "number" as const,
  validate: (value: number) => Number.isInteger(value) && value >= least && value <= most,
});

const formats = {
  int32: isInteger(-(2 ** 31), 2 ** 31 - 1),
  int64: isInteger(-(2 ** 63), 2 ** 63),
  double: { type: "number" as const, validate: Number.isFinite },
  uri: URL.canParse,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  snowflake: (value: string) => /^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n,
  nonce: true as const,
};
