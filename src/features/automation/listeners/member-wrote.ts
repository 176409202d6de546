import { findMessage, sourceOfMessage } from "#features/conversation/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import { listener } from "#kernel/feature.ts";
import { hasRules } from "../has-rules.ts";
import { followTicket } from "../jobs/follow.ts";
import { saysOne } from "../plan.ts";
import { type Condition, needsWords } from "../rule.ts";
import { listRules } from "../rule-store.ts";
import { noteHeard } from "../seen-store.ts";

/** What a member writes in a ticket, looked at by the rules that wait for words: only that they were said is kept. */
export const hearMember = listener("message", async ({ app, event }) => {
  if (event.content.trim() === "") return;
  if (!(await hasRules(app.db, app, event.guild_id))) return;
  const message = await findMessage(app.db, sourceOfMessage(event.id));
  if (message?.kind !== "requester") return;
  const ticket = await getTicket(app.db, message.ticketId);
  if (!app.isOn(ticket.guildId, "automation") || !(await hasRules(app.db, app, ticket.guildId))) return;
  const rules = (await listRules(app.db, app, ticket.guildId)).filter(
    ({ definition, paused, since }) =>
      paused === null && definition.when === "member-wrote" && needsWords(definition) && message.sentAt >= since,
  );
  const fitting = rules.filter(({ definition }) => definition.conditions.every((one) => isSaid(one, event.content)));
  if (fitting.length === 0) return;
  await app.write(async (tx) => {
    for (const rule of fitting) await noteHeard(tx, ticket.id, rule, message.id);
    await followTicket(tx, app, ticket);
  });
});

const isSaid = (condition: Condition, said: string): boolean =>
  condition.is !== "words" || saysOne(said, condition.phrases) !== (condition.not ?? false);
