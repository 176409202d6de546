import { PRIORITIES, type Priority } from "#features/desk/index.ts";
import { readLength } from "#features/gates/index.ts";
import { readTags } from "#features/handling/index.ts";
import { NotUnderstood } from "./errors.ts";
import { type Names, personNamed, roleNamed, topicNamed } from "./names.ts";
import { asWords } from "./plan.ts";
import { type Condition, STATES, type State } from "./rule.ts";

type Bare<C> = C extends unknown ? Omit<C, "not"> : never;
type Reader = (said: string, names: Names) => Bare<Condition> | undefined;

/** A line like `priority high, urgent` or `not tag vip`. Throws `NotUnderstood` and `NoSuch`. */
export function readCondition(line: string, names: Names): Condition {
  const [, not, word = "", said = ""] = /^(not\s+)?(\S+)\s*(.*)$/is.exec(line.trim()) ?? [];
  const is = word.toLowerCase();
  const condition = Object.hasOwn(READERS, is) ? READERS[is]?.(said.trim(), names) : undefined;
  if (!condition) throw new NotUnderstood("condition", line);
  return (not === undefined ? condition : { ...condition, not: true }) as Condition;
}

const READERS: Readonly<Record<string, Reader>> = {
  topic: (said, names) => {
    const types = listed(said).map((one) => topicNamed(names, one));
    return types.length > 0 ? { is: "topic", types } : undefined;
  },
  tag: (said) => {
    const tags = readTags(said);
    return tags.length > 0 ? { is: "tag", tags } : undefined;
  },
  priority: (said) => {
    const priorities = listed(said).map((one) => one.toLowerCase());
    return priorities.length > 0 && priorities.every(isPriority) ? { is: "priority", priorities } : undefined;
  },
  state: (said) => {
    const states = listed(said).map((one) => one.toLowerCase());
    return states.length > 0 && states.every(isState) ? { is: "state", states } : undefined;
  },
  assigned: (said, names) => {
    const to = said.toLowerCase();
    if (to === "nobody" || to === "somebody") return { is: "assigned", to };
    return said === "" ? undefined : { is: "assigned", to: personNamed(names, said) };
  },
  level: (said) => (/^(10|[1-9])$/.test(said) ? { is: "level", least: Number(said) } : undefined),
  words: (said) => {
    const phrases = [...new Set(listed(said).map(asWords))].filter((phrase) => phrase !== "");
    return phrases.length > 0 ? { is: "words", phrases } : undefined;
  },
  role: (said, names) => {
    const roles = listed(said).map((one) => roleNamed(names, one));
    return roles.length > 0 ? { is: "role", roles } : undefined;
  },
  hours: (said) => (/^(open|closed)$/i.test(said) ? { is: "hours", open: said.toLowerCase() === "open" } : undefined),
  older: (said) => {
    const than = readLength(said.replace(/^than\s+/i, ""));
    return than === undefined ? undefined : { is: "older", than };
  },
  rating: (said) => {
    const of = listed(said.toLowerCase()).map((one) => (one === "good" || one === "bad" ? one : Number(one)));
    const fits = of.every((one) => typeof one === "string" || (Number.isInteger(one) && one >= 1 && one <= 5));
    return of.length > 0 && fits ? { is: "rating", of } : undefined;
  },
};

const listed = (said: string): string[] => said.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));

const isPriority = (said: string): said is Priority => PRIORITIES.some((one) => one === said);
const isState = (said: string): said is State => STATES.some((one) => one === said);
