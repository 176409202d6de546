import type { TypeDefinition } from "#features/desk/index.ts";
import type { namesIn } from "#features/desk-file/index.ts";
import { writeLength } from "#features/gates/index.ts";
import type { Condition, Step } from "./rule.ts";
import type { SetUpRule } from "./set-up-rule.ts";

type NameOf = ReturnType<typeof namesIn>;
type Topics = readonly Pick<TypeDefinition, "id" | "key">[];

/** The key of the steps. */
export const STEPS = "then";

/** A rule as a file says it. What its lines name is written as it is called now. */
export function saidRule(
  { definition, paused }: Pick<SetUpRule, "definition" | "paused">,
  nameOf: NameOf,
  topics: Topics,
): Readonly<Record<string, unknown>> {
  const { when, after, conditions, steps, typed } = definition;
  const conditionLines = typed.if.map((line, at) => conditionLine(line, conditions[at], nameOf, topics));
  return {
    when,
    ...(after === null ? {} : { after: writeLength(after) }),
    ...(conditionLines.length === 0 ? {} : { if: conditionLines }),
    [STEPS]: typed.does.map((line, at) => stepLine(line, steps[at], nameOf, topics)),
    ...(paused ? { paused: true } : {}),
  };
}

function conditionLine(line: string, condition: Condition | undefined, nameOf: NameOf, topics: Topics): string {
  const not = condition?.not ? "not " : "";
  if (condition?.is === "topic") return `${not}topic ${condition.types.map((id) => keyOf(topics, id)).join(", ")}`;
  if (condition?.is === "role")
    return `${not}role ${condition.roles.map((id) => within(nameOf("role", id), id)).join(", ")}`;
  if (condition?.is === "assigned") return `${not}assigned ${condition.to}`;
  return line;
}

const keyOf = (topics: Topics, id: string): string => topics.find((topic) => topic.id === id)?.key ?? id;

/** A comma would end a name, as a space would in some lines. */
const within = (name: string, id: string, not = /,/): string => (not.test(name) ? id : name);

function stepLine(line: string, step: Step | undefined, nameOf: NameOf, topics: Topics): string {
  if (step?.does === "topic") return `topic ${keyOf(topics, String(step.with))}`;
  if (step?.does === "assign" && isObject(step.with)) {
    const { role, person } = step.with as { readonly role?: string; readonly person?: string };
    return role === undefined ? `assign ${person}` : `assign role ${nameOf("role", role)}`;
  }
  if (step?.does === "tell" && isObject(step.with)) {
    const { channelId, words } = step.with as { readonly channelId: string; readonly words: string };
    return `tell ${within(nameOf("channel", channelId), channelId, /\s/)} ${words}`.trim();
  }
  return line;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
