import type { CardLine, InfoLine } from "#features/tickets/index.ts";
import { text, time } from "#kernel/text.ts";
import { findPlan, listPlans } from "./plan-store.ts";

/** On the card: when the ticket closes by itself. */
export const closesLine: CardLine = async (db, ticket) => {
  const [first] = await listPlans(db, ticket.id);
  // The member is told of their own silence half way, and the card does not count for them.
  if (!first || first.at === null || first.kind === "silence") return undefined;
  return text("closing.card-closes", { at: time(first.at) });
};

/** In `/ticket info`: everything that is planned. */
export const plannedLine: InfoLine = async (db, ticketId) => {
  const [first] = await listPlans(db, ticketId);
  if (!first || first.at === null) return undefined;
  const when = { at: time(first.at), date: time(first.at, "f") };
  return first.kind === "silence" ? text("closing.info-silence", when) : text("closing.info-closes", when);
};

export const askedLine: InfoLine = async (db, ticketId) => {
  const asked = await findPlan(db, ticketId, "asked");
  return asked && text("closing.info-asked", { at: time(asked.since) });
};
