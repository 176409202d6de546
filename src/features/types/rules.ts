import { type Desk, offeredDepartments, PRIORITIES, type Priority, type TriageRule } from "#features/desk/index.ts";

const MOST_RULES = 50;
const LONGEST_TAG = 20;
const MOST_TAGS = 10;

/** What a rule is about: words that somebody writes, or the answer to a question of the form. */
type When = TriageRule["when"];
type Outcome = TriageRule["set"];

/**
 * One rule a line, the first that fits decides: `refund, chargeback -> high, #money, billing`. Before the arrow words, or the name of a
 * question and its answer (`platform = console`); behind it a priority, tags, the short name of a department, or somebody.
 *
 * Undefined when a line is something else.
 */
export function readRules(typed: string, desk: Pick<Desk, "departments">): TriageRule[] | undefined {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const rules = lines.flatMap((line) => {
    const [before = "", behind, ...more] = line.split(/->|→/);
    const when = whenIn(before);
    const set = behind === undefined || more.length > 0 ? undefined : outcomeIn(behind, desk);
    return when && set ? [{ when, set }] : [];
  });
  return rules.length === lines.length && rules.length <= MOST_RULES ? rules : undefined;
}

function whenIn(said: string): When | undefined {
  const [question, answer, ...more] = said.split("=").map((part) => part.trim());
  if (answer !== undefined) {
    return question && answer && more.length === 0 ? { question, answer, words: [] } : undefined;
  }
  const words = partsOf(said);
  return words.length > 0 && words.length <= MOST_RULES ? { question: null, answer: null, words } : undefined;
}

function outcomeIn(said: string, { departments }: Pick<Desk, "departments">): Outcome | undefined {
  let set: Outcome = { department: null, priority: null, tags: [], assignee: null };
  const parts = partsOf(said);
  for (const part of parts) {
    const [, person] = /^(?:<@!?)?(\d{17,20})>?$/.exec(part) ?? [];
    const tag = part.startsWith("#") ? part.slice(1).trim() : "";
    if (tag !== "" && tag.length <= LONGEST_TAG) set = { ...set, tags: [...set.tags, tag] };
    else if (person !== undefined) set = { ...set, assignee: person };
    else if (isPriority(part.toLowerCase())) set = { ...set, priority: part.toLowerCase() as Priority };
    else if (offeredDepartments(departments).some(({ key }) => key === part.toLowerCase()))
      set = { ...set, department: part.toLowerCase() };
    else return undefined;
  }
  return parts.length > 0 && set.tags.length <= MOST_TAGS ? set : undefined;
}

const isPriority = (said: string): boolean => (PRIORITIES as readonly string[]).includes(said);

const partsOf = (said: string): string[] =>
  said
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const writeRules = (rules: readonly TriageRule[]): string => rules.map(writeRule).join("\n");

function writeRule({ when, set }: TriageRule): string {
  const before = when.question === null ? when.words.join(", ") : `${when.question} = ${when.answer ?? ""}`;
  const behind = [set.priority, ...set.tags.map((tag) => `#${tag}`), set.department, set.assignee];
  return `${before} -> ${behind.filter((part) => part !== null).join(", ")}`;
}
