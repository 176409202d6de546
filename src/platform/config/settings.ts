import * as z from "zod";
import { configSchema } from "#kernel/config.ts";

/** One thing that can be set: a leaf of the schema. */
export interface Setting {
  /** `discord.token`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: "string" | "boolean" | "number";
  readonly about: string;
  /** The environment's variable for it. */
  readonly variable: string;
  readonly secret: boolean;
  /** What a right value looks like, in words. */
  readonly fits: string;
}

interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly env?: string;
  readonly secret?: boolean;
  readonly fits?: string;
}

/** Every setting, in the order of the schema. */
export const settings: readonly Setting[] = [
  ...leaves(z.toJSONSchema(configSchema, { io: "input" }) as SchemaNode, []),
];

function* leaves(node: SchemaNode, path: readonly string[]): Generator<Setting> {
  if (node.properties) {
    for (const [name, inner] of Object.entries(node.properties)) yield* leaves(inner, [...path, name]);
    return;
  }
  const name = path.join(".");
  if (!node.env || !node.description) throw new Error(`setting ${name} has no variable or no description`);
  yield {
    name,
    path,
    type: kindOf(node),
    about: node.description,
    variable: node.env,
    secret: node.secret ?? false,
    fits: node.fits ?? fitting(node),
  };
}

function kindOf({ type }: SchemaNode): Setting["type"] {
  if (type === "boolean") return "boolean";
  return type === "number" || type === "integer" ? "number" : "string";
}

function fitting({ type, enum: choices, format }: SchemaNode): string {
  if (choices) return `one of ${choices.join(", ")}`;
  if (format === "uri") return "an address like https://example.com";
  if (type === "boolean") return "true or false";
  if (type === "number" || type === "integer") return "a number";
  return "a text in quotes";
}
