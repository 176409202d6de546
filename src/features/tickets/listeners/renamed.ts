import { DiscordAPIError } from "@discordjs/rest";
import { keepWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { saveDecision } from "../save-decision.ts";
import { noted } from "../ticket.ts";
import { findTicketByStaffRoom } from "../ticket-store.ts";

export const followThreadName = listener("threadChanged", async ({ app, event }) =>
  followName(app, event.id, event.name),
);

export const followChannelName = listener("channelChanged", async ({ app, event }) => {
  if ("name" in event && event.name !== null) await followName(app, event.id, event.name);
});

/** A name that a person gave the room by Discord's own means is the ticket's title, as by `/ticket rename`. Nothing else changes. */
export async function followName(app: App, channelId: Snowflake, name: string): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room || (await app.rooms.isOurName(app.db, room.id, name))) return;
  if (!(await findTicketByStaffRoom(app.db, room.id))) return;
  // An old event may be told late: the name that stands now counts.
  if ((await nameNow(app, channelId)) !== name) return;
  await app.write(async (tx) => {
    const ticket = await findTicketByStaffRoom(tx, room.id);
    // Of one that is erased no word is kept.
    if (!ticket || ticket.phase === "deleted" || (await app.rooms.isOurName(tx, room.id, name))) return;
    const title = await app.rooms.nameByHand(tx, room.id, name);
    const content = await keepWords(tx, app, title);
    const fact = { kind: "renamed", at: app.clock.now(), person: null, content, data: { how: "discord" } } as const;
    await saveDecision(tx, noted(ticket, fact));
  });
}

async function nameNow({ discord }: Pick<App, "discord">, channelId: Snowflake): Promise<string | undefined> {
  try {
    const channel = await discord.channels.get(channelId);
    return "name" in channel ? (channel.name ?? undefined) : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
