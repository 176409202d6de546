import type { APIThreadMember } from "@discordjs/core";
import { listener } from "#kernel/feature.ts";
import { cameByDiscord, type InThread, leftByDiscord } from "../by-discord.ts";

/** Who comes into a thread and goes by Discord's own means takes part, or no longer does. Without the Server Members intent Discord does not tell. */
export const followThread = listener("threadMembersChanged", async ({ app, event }) => {
  const came = (event.added_members ?? []).flatMap((added) => inThread(added) ?? []);
  const left = event.removed_member_ids ?? [];
  if (came.length + left.length === 0) return;
  await app.write(async (tx) => {
    for (const member of came) await cameByDiscord(tx, app, event.id, member);
    for (const userId of left) await leftByDiscord(tx, app, event.id, userId);
  });
});

function inThread({ member }: APIThreadMember): InThread | undefined {
  if (!member?.user) return undefined;
  const { user, nick, roles } = member;
  const displayName = nick ?? user.global_name ?? user.username;
  return { id: user.id, displayName, roles, isBot: user.bot ?? false };
}
