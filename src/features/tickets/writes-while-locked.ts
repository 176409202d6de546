import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { Context } from "#kernel/feature.ts";
import type { Ticket } from "./ticket.ts";
import { isShared } from "./ticket.ts";

const WRITES = Bit.Administrator | Bit.ManageThreads;

/**
 * Whether whoever locks a ticket writes in it afterwards, where Discord says so: in a locked thread only who manages threads. Known in the
 * thread itself; elsewhere what they hold there is not asked.
 */
export async function writesWhileLocked({ app, actor, channelId }: Context, ticket: Ticket): Promise<boolean> {
  if (!isShared(ticket) || (actor.permissions & WRITES) !== 0n) return true;
  const room = await app.rooms.findByChannel(app.db, channelId);
  return room?.id !== ticket.staffRoom || room.kind !== "private-thread";
}
