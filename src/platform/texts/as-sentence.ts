import type { Sentence } from "#kernel/voice.ts";
import type { Pattern } from "./catalog.ts";

type Part = Exclude<Pattern, string>[number];

/** A Fluent pattern as somebody reads it who knows nothing of Fluent: `Ticket #{number} is open`. Of several cases the one of most. */
export function asSentence(pattern: Pattern): Sentence {
  return {
    words: written(pattern),
    variables: [...new Set(shown(pattern))].sort(),
    several: typeof pattern !== "string" && pattern.some((part) => typeof part === "object" && part.type === "select"),
  };
}

const written = (pattern: Pattern): string => (typeof pattern === "string" ? pattern : pattern.map(part).join(""));

function part(of: Part): string {
  if (typeof of === "string") return of;
  switch (of.type) {
    case "var":
      return `{${of.name}}`;
    case "str":
      return of.value;
    case "num":
      return String(of.value);
    case "select": {
      const most = of.variants[of.star];
      return most === undefined ? "" : written(most.value);
    }
    case "func": {
      const [first] = of.args;
      return first && "type" in first && first.type === "var" ? `{${first.name}}` : "";
    }
    default:
      return "";
  }
}

/** Variables that can be read: what only chooses between cases, like a word of ours for a kind of place, is none. */
const shown = (pattern: Pattern): string[] => (typeof pattern === "string" ? [] : pattern.flatMap(shownIn));

function shownIn(of: Part): string[] {
  if (typeof of === "string") return [];
  if (of.type === "var") return [of.name];
  if (of.type === "func") return of.args.flatMap((each) => (each.type === "var" ? [each.name] : []));
  if (of.type !== "select") return [];
  const counts = of.variants.every(({ key }) => key.type === "num" || PLURALS.has(String(key.value)));
  const counted = counts && of.selector !== null && typeof of.selector === "object" ? shownIn(of.selector) : [];
  return [...counted, ...of.variants.flatMap(({ value }) => shown(value))];
}

const PLURALS: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);
