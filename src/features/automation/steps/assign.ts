import { giveByRule, presentWithRole, type Somebody, takeBackByRule } from "#features/assignment/index.ts";
import { whoIsOnCallFor } from "#features/on-call/index.ts";
import { findGuildMember, findPresent } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { personNamed, roleNamed } from "../names.ts";
import { step } from "./step.ts";

type To = "nobody" | "on-call" | { readonly person: Snowflake } | { readonly role: Snowflake };

/** `assign nobody`, `assign on-call`, `assign role Seniors`, `assign me`, or an id. */
export const assignStep = step<To, readonly Somebody[]>({
  does: "assign",
  read(said, names) {
    const word = said.toLowerCase();
    if (word === "nobody" || word === "on-call") return word;
    const role = /^role\s+(.+)$/i.exec(said)?.[1] ?? (said.startsWith("<@&") ? said : undefined);
    if (role !== undefined) return { role: roleNamed(names, role) };
    return said === "" ? undefined : { person: personNamed(names, said) };
  },
  prepare: (app, { ticket, with: to }) => whoMay(app, ticket, to),
  async perform(tx, app, { ticket, source, with: to, ready: among }) {
    if (to === "nobody") return takeBackByRule(tx, app, ticket);
    return giveByRule(tx, app, { ticket, among, occasion: source });
  },
});

async function whoMay(app: App, ticket: Ticket, to: To): Promise<readonly Somebody[]> {
  if (to === "nobody") return [];
  if (to === "on-call") {
    const people = await whoIsOnCallFor(app, ticket);
    const members = await Promise.all(people.map((id) => findGuildMember(app, ticket.guildId, id)));
    return people.map((id, at) => ({ id, roles: members[at]?.roles ?? [] }));
  }
  if ("role" in to) {
    const people = await presentWithRole(app, ticket.guildId, to.role);
    return people.map((id) => ({ id, roles: [to.role] }));
  }
  const member = await findPresent(app, ticket.guildId, to.person);
  return member && !member.isBot ? [{ id: to.person, roles: member.roles }] : [];
}
