import type { Desk, Panel, TicketType } from "#features/desk/index.ts";
import { findSlowMode, type Knock } from "#features/gates/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Somebody in a server asks for a ticket, by a panel or by a command where they are. Asks Discord, so never inside a transaction. */
export async function knockInServer(
  { app, actor, channelId }: Pick<Context, "app" | "actor" | "channelId">,
  { desk, type, panel }: { desk: Pick<Desk, "guildId">; type: TicketType; panel: Panel | null },
): Promise<Knock> {
  return {
    desk,
    type,
    panelId: panel?.id ?? null,
    userId: actor.id,
    member: { roles: actor.roles, joinedAt: actor.joinedAt },
    by: "member",
    slowMode: await findSlowMode(app, panel?.channelId ?? channelId),
  };
}

/** Somebody asks by DM; who they are in the server was asked of Discord. */
export function knockByDm(
  userId: Snowflake,
  member: { readonly roles: readonly Snowflake[]; readonly joined_at: string | null },
  { desk, type }: { desk: Pick<Desk, "guildId">; type: TicketType },
): Knock {
  const joinedAt = member.joined_at === null ? null : Date.parse(member.joined_at);
  return {
    desk,
    type,
    panelId: null,
    userId,
    member: { roles: member.roles, joinedAt },
    by: "member",
    slowMode: 0,
  };
}
