import { getType } from "#features/desk/index.ts";
import type { CloseLater } from "#features/tickets/index.ts";
import { planClose } from "./plan-close.ts";

/** Where the topic has a countdown, a close by the team can be called off until it is over. */
export const countDown: CloseLater = async (tx, app, { ticket, by, name = "", reason, as, reasonFor, tell }) => {
  const { closing } = await getType(tx, ticket.guildId, ticket.typeId);
  if (closing.countdown === null || by === null) return false;
  const how = { name, reason, tell, ...(as ? { as } : {}), ...(reasonFor ? { reasonFor } : {}) };
  const at = app.clock.now() + closing.countdown;
  await planClose(tx, app, { ticket, kind: "countdown", at, by, how });
  return true;
};
