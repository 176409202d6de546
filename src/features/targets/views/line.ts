import { mention, roleMention, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { smallLine, type View } from "#kernel/view.ts";

export interface TargetLine {
  readonly step: "near" | "missed";
  readonly owed: "first" | "next" | "resolution";
  readonly dueAt: Instant;
  readonly assignee: Snowflake | null;
  readonly roles: readonly Snowflake[];
  /** The level that the ticket reached by this; null: none. */
  readonly level: number | null;
}

/** A reply that is due or overdue, or a ticket that is not solved; to nobody in particular, or to whom. */
const SAYS = {
  near: { reply: ["targets.near-nobody", "targets.near"], end: ["targets.solve-near-nobody", "targets.solve-near"] },
  missed: { reply: ["targets.missed-nobody", "targets.missed"], end: ["targets.unsolved-nobody", "targets.unsolved"] },
} as const;

/** Pings whoever has to act: who looks after the ticket, and the roles that are told of what is overdue. */
export function targetLineView({ step, owed, dueAt, assignee, roles, level }: TargetLine): View {
  const people = [...(assignee === null ? [] : [mention(assignee)]), ...roles.map(roleMention)];
  const [toNobody, toPeople] = SAYS[step][owed === "resolution" ? "end" : "reply"];
  const due = time(dueAt);
  const who = { markup: people.map(({ markup }) => markup).join(" ") };
  const said = people.length > 0 ? text(toPeople, { due, who }) : text(toNobody, { due });
  return {
    ...smallLine(level === null ? said : text("targets.taken-up", { said, level })),
    pings: { users: assignee === null ? [] : [assignee], roles },
  };
}
