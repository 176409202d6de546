import type { Box } from "discord-box";

/** Takes permissions from the bot's own role in a server; the returned function gives them back. */
export function takeFromBot(
  box: Box,
  { guildId, botId, bits }: { readonly guildId: string; readonly botId: string; readonly bits: bigint },
): () => void {
  const role = box.world.roles.inGuild(guildId).find(({ bot_id }) => bot_id === botId);
  if (!role) throw new Error("the bot has no role");
  const before = role.permissions;
  role.permissions = (BigInt(before) & ~bits).toString();
  return () => {
    role.permissions = before;
  };
}
