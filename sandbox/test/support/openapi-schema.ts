/** The parts of an OpenAPI document, the operation behind a call, and schemas made strict. */

/** A JSON Schema of 2020-12, as far as the document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
  readonly required?: boolean;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

type PathItem = Readonly<Record<string, Operation>> & { readonly parameters?: readonly Parameter[] };

export interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

/** The operation of a call. Fixed words win over parameters, as `/users/@me` does over `/users/{user_id}`. */
export function findOperation(document: Document, method: string, path: string): Operation | undefined {
  const steps = path.split("/").map(decodeURIComponent);
  let found: { readonly fixed: string; readonly item: PathItem } | undefined;
  for (const [template, item] of Object.entries(document.paths)) {
    if (!item[method.toLowerCase()]) continue;
    const words = template.split("/");
    if (words.length !== steps.length) continue;
    if (!words.every((word, index) => isParameter(word) || word === steps[index])) continue;
    // One letter a step: the earliest fixed word decides.
    const fixed = words.map((word) => (isParameter(word) ? "b" : "a")).join("");
    if (!found || fixed < found.fixed) found = { fixed, item };
  }
  const operation = found?.item[method.toLowerCase()];
  return (
    operation && { ...operation, parameters: [...(found?.item.parameters ?? []), ...(operation.parameters ?? [])] }
  );
}

const isParameter = (word: string) => word.startsWith("{");

/** What a request may carry; `undefined` when the operation takes no body. */
export function requestSchema({ requestBody }: Operation): Schema | undefined {
  const content = requestBody?.content;
  return (content?.["application/json"] ?? content?.["multipart/form-data"] ?? Object.values(content ?? {})[0])?.schema;
}

/** What the answer is with this status; `"unknown"` when the document does not say, `"empty"` when there is none. */
export function answerSchema(document: Document, operation: Operation, status: number): Schema | "empty" | "unknown" {
  const { responses } = operation;
  const response = responses[status] ?? (status >= 400 && status < 500 ? responses["4XX"] : undefined);
  if (!response) return "unknown";
  const { content } = response.$ref ? (document.components.responses[lastWord(response.$ref)] ?? {}) : response;
  return content?.["application/json"]?.schema ?? "empty";
}

/**
 * The same schema, made strict and easy to complain about: an object has no fields beyond those that are listed, a union of objects
 * that say their `type` is judged by that branch alone, and references lead to the schema `discord`.
 */
export function strict(document: Document, schema: Schema): Schema {
  const again = (inner: Schema) => strict(document, inner);
  const { oneOf, anyOf, allOf, items, properties, additionalProperties, $ref, ...rest } = schema;
  if ($ref) return { $ref: `discord#/$defs/${lastWord($ref)}` };
  const union = oneOf ?? anyOf;
  if (union?.some(({ type }) => type === "null") && !rest.type) {
    const others = union.filter(({ type }) => type !== "null");
    return { if: { type: "null" }, else: again(others.length === 1 ? (others[0] ?? {}) : { oneOf: others }) };
  }
  const byType = union && branchesByType(document, union);
  if (byType) {
    return {
      type: "object",
      required: ["type"],
      properties: { type: { enum: byType.flatMap(({ types }) => types) } },
      allOf: byType.map(({ types, branch }) => ({
        if: { properties: { type: { enum: types } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: again(branch),
      })),
    };
  }
  if (allOf && rest.type === "object") return again(merged(document, allOf, rest));
  return {
    ...rest,
    ...(oneOf ? { oneOf: oneOf.map(again) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(again) } : {}),
    ...(allOf ? { allOf: allOf.map(again) } : {}),
    ...(items ? { items: again(items) } : {}),
    ...(properties ? { properties: each(properties, again) } : {}),
    ...closing(
      properties,
      typeof additionalProperties === "object" ? again(additionalProperties) : additionalProperties,
    ),
  };
}

function closing(properties: Schema["properties"], additional: Schema["additionalProperties"]): Schema {
  if (additional !== undefined) return { additionalProperties: additional };
  return properties ? { additionalProperties: false } : {};
}

/** The values of `type` that choose each branch, when every branch has its own. */
function branchesByType(document: Document, union: readonly Schema[]) {
  const branches = union.map((branch) => ({
    branch,
    types: resolve(document, branch).properties?.["type"]?.enum ?? [],
  }));
  const all = branches.flatMap(({ types }) => types);
  const isClear = branches.every(({ types }) => types.length > 0) && new Set(all).size === all.length;
  return isClear ? branches : undefined;
}

/** An object that is put together of several: one object with the fields of all. */
function merged(document: Document, parts: readonly Schema[], rest: Schema): Schema {
  const resolved = parts.map((part) => resolve(document, part));
  return {
    ...rest,
    properties: Object.assign({}, ...resolved.map(({ properties }) => properties)),
    required: resolved.flatMap(({ required }) => required ?? []),
  };
}

function resolve(document: Document, schema: Schema): Schema {
  return schema.$ref ? (document.components.schemas[lastWord(schema.$ref)] ?? {}) : schema;
}

export function each<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

const lastWord = (ref: string) => ref.split("/").at(-1) ?? "";
