import { findType, PRIORITIES, type Priority } from "#features/desk/index.ts";
import { giveToDepartment, HIGHEST, readTags, takeToLevel } from "#features/handling/index.ts";
import {
  changeTicket,
  followTopic,
  MOST_TAGS,
  refreshCardSoon,
  saveDecision,
  type Ticket,
  type TicketChange,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NoSuch } from "../errors.ts";
import { departmentNamed, topicNamed } from "../names.ts";
import { step } from "./step.ts";

const someTags = (said: string): readonly string[] | undefined => {
  const tags = readTags(said).slice(0, MOST_TAGS);
  return tags.length > 0 ? tags : undefined;
};

export const tagStep = step<readonly string[]>({
  does: "tag",
  read: someTags,
  perform: (tx, app, { ticket, with: addTags }) => change(tx, app, ticket, { addTags }),
});

export const untagStep = step<readonly string[]>({
  does: "untag",
  read: someTags,
  perform: (tx, app, { ticket, with: removeTags }) => change(tx, app, ticket, { removeTags }),
});

export const priorityStep = step<Priority>({
  does: "priority",
  read: (said) => PRIORITIES.find((one) => one === said.toLowerCase()),
  perform: (tx, app, { ticket, with: priority }) => change(tx, app, ticket, { priority }),
});

/** To a topic of the server, for who answers that; its room stays where it is. */
export const topicStep = step<string>({
  does: "topic",
  read: (said, names) => (said === "" ? undefined : topicNamed(names, said)),
  async perform(tx, app, { ticket, with: typeId }) {
    const type = await findType(tx, ticket.guildId, typeId);
    if (!type || type.retired) throw new NoSuch("topic", type?.name ?? "");
    const after = await change(tx, app, ticket, { typeId });
    await followTopic(tx, app, { before: ticket, after });
    return after;
  },
});

export const departmentStep = step<string>({
  does: "department",
  read: (said, names) => (said === "" ? undefined : departmentNamed(names, said)),
  async perform(tx, app, { ticket, named, with: key }) {
    const doer = { person: null, named };
    return (await giveToDepartment(tx, app, { ticket, doer, named: key })).ticket;
  },
});

/** `level 3` takes it there; `level up` one further. */
export const levelStep = step<number | "up">({
  does: "level",
  read: (said) => (said.toLowerCase() === "up" ? "up" : /^(10|\d)$/.test(said) ? Number(said) : undefined),
  perform(tx, app, { ticket, named, with: to }) {
    const level = to === "up" ? Math.min(HIGHEST, ticket.level + 1) : to;
    return takeToLevel(tx, app, { ticket, doer: { person: null, named }, level, reason: null });
  },
});

/** As the team changes it by hand, and nobody in particular did. */
async function change(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket, wanted: TicketChange): Promise<Ticket> {
  const decision = changeTicket(ticket, wanted, null, app.clock.now());
  await saveDecision(tx, decision);
  if (decision.facts.length > 0) await refreshCardSoon(tx, app, decision.after);
  return decision.after;
}
