import type { APIThreadMember } from "@discordjs/core";
import { findActor } from "#features/desk/index.ts";
import { keepSenderOut } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cameByDiscord, type InThread, leftByDiscord, reportOfSender, takesPartByIt } from "../by-discord.ts";

/** Who comes into a thread and goes by Discord's own means takes part, or no longer does. Without the Server Members intent Discord does not tell. */
export const followThread = listener("threadMembersChanged", async ({ app, event }) => {
  const came = (event.added_members ?? []).flatMap((added) => inThread(added) ?? []);
  const left = event.removed_member_ids ?? [];
  if (came.length + left.length === 0) return;
  const guests: InThread[] = [];
  for (const member of came) {
    await putSenderOut(app, event.id, member.id);
    // Asked of Discord before the transaction: nothing in it may wait.
    if (await takesPartByIt(app, event.id, member)) guests.push(member);
  }
  await app.write(async (tx) => {
    for (const member of guests) await cameByDiscord(tx, app, event.id, member);
    for (const userId of left) await leftByDiscord(tx, app, event.id, userId);
  });
});

/** Whoever sent a report is in its thread by no mention of a role: what the team says of it is not for them, unless they manage the server. */
async function putSenderOut(app: App, threadId: Snowflake, userId: Snowflake): Promise<void> {
  const report = await reportOfSender(app.db, app, threadId, userId);
  const actor = report && (await findActor(app, report.guildId, userId));
  if (!report || (actor && isAdmin(actor))) return;
  await app.write((tx) => keepSenderOut(tx, app, report, { userId, source: `sender:${app.ids.next()}` }));
}

function inThread({ member }: APIThreadMember): InThread | undefined {
  if (!member?.user) return undefined;
  const { user, nick, roles } = member;
  const displayName = nick ?? user.global_name ?? user.username;
  return { id: user.id, displayName, roles, isBot: user.bot ?? false };
}
