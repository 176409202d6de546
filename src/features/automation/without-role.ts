import type { Snowflake } from "#kernel/types.ts";
import type { Condition, Definition, Step } from "./rule.ts";

/**
 * What a rule is once a role was deleted: the same without it where others stay that one may have instead. "needs it" where without it the rule
 * would be for everybody, for nobody, or for those it spared. Undefined: it does not name the role.
 */
export function ruleWithout(definition: Definition, role: Snowflake): Definition | "needs it" | undefined {
  const { conditions, steps, typed } = definition;
  if (steps.some((step) => roleGivenBy(step) === role)) return "needs it";
  const named = conditions.filter((one): one is AsksForRoles => asksFor(one, role));
  if (named.length === 0) return undefined;
  if (named.some(({ not, roles }) => not || roles.every((one) => one === role))) return "needs it";
  return {
    ...definition,
    conditions: conditions.map((condition) =>
      asksFor(condition, role) ? { ...condition, roles: condition.roles.filter((one) => one !== role) } : condition,
    ),
    typed: { ...typed, if: typed.if.map((line, at) => lineWithout(line, conditions[at], role)) },
  };
}

/** All roles that a rule names. */
export const rolesOfRule = ({ conditions, steps }: Definition): Snowflake[] => [
  ...conditions.flatMap((one) => (one.is === "role" ? one.roles : [])),
  ...steps.flatMap((step) => roleGivenBy(step) ?? []),
];

type AsksForRoles = Extract<Condition, { readonly is: "role" }>;

const asksFor = (condition: Condition | undefined, role: Snowflake): condition is AsksForRoles =>
  condition?.is === "role" && condition.roles.includes(role);

function roleGivenBy({ does, with: given }: Step): Snowflake | undefined {
  const isRole = does === "assign" && typeof given === "object" && given !== null && "role" in given;
  return isRole && typeof given.role === "string" ? given.role : undefined;
}

/** As it was typed: `role Seniors, Leads` names its roles in the order in which they are kept. */
function lineWithout(line: string, condition: Condition | undefined, role: Snowflake): string {
  if (!asksFor(condition, role)) return line;
  const [, word = "", said = ""] = /^(\S+\s+)(.*)$/s.exec(line.trim()) ?? [];
  const names = said.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
  return `${word}${names.filter((_, at) => condition.roles[at] !== role).join(", ")}`;
}
