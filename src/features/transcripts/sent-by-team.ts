import { holdingOf } from "#features/desk/index.ts";
import { findPresent, findUserId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import { atLeast } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";

/**
 * Whether somebody of a team of this server sent this report, by their name: where the team reads what is saved, they do. One who sent it without
 * a name would be named by what is left out. Asks Discord.
 */
export async function isSentByTeam(
  app: Pick<App, "db" | "discord" | "clock">,
  { oneWay, alias, requester, guildId }: Pick<Ticket, "oneWay" | "alias" | "requester" | "guildId">,
): Promise<boolean> {
  if (!oneWay || alias !== null) return false;
  const id = await findUserId(app.db, requester);
  const member = id === undefined ? undefined : await findPresent(app, guildId, id);
  if (!member) return false;
  const held = await holdingOf(app.db, guildId, { id: member.id, roles: member.roles, permissions: 0n });
  return atLeast(await held.somewhere(), "staff");
}
