import { PermissionFlagsBits as Bit, OverwriteType } from "discord-api-types/v10";
import type { Access } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Discord takes at most 100 in one call; two are ours. */
const MOST = 98;

const READ = Bit.ViewChannel | Bit.ReadMessageHistory;
const WRITE =
  READ |
  Bit.SendMessages |
  Bit.EmbedLinks |
  Bit.AttachFiles |
  Bit.AddReactions |
  Bit.UseApplicationCommands |
  Bit.SendMessagesInThreads;
/** An overwrite may only give what the bot has in the server, so this asks for no more than it needs. */
const OWN = WRITE & ~Bit.UseApplicationCommands;

/** What somebody may not who only reads. */
export const SAYING = WRITE & ~READ & ~Bit.UseApplicationCommands;

interface Overwrite {
  readonly id: Snowflake;
  readonly type: OverwriteType;
  readonly allow: string;
  readonly deny: string;
}

/** Who may do what in a channel, as Discord takes it: nobody sees it but ourselves and whom `access` names. */
export function overwritesOf(
  access: Access,
  { guildId, self, locked }: { guildId: Snowflake; self: Snowflake; locked: boolean },
): Overwrite[] {
  const { team, people, readers, out = [] } = access;
  const to = (type: OverwriteType, may: "write" | "read") => (id: Snowflake) =>
    may === "write"
      ? { id, type, allow: String(WRITE), deny: "0" }
      : { id, type, allow: String(READ), deny: String(SAYING) };
  const others = [
    ...out.map((id) => ({ id, type: OverwriteType.Member, allow: "0", deny: String(Bit.ViewChannel) })),
    ...team.roles.map(to(OverwriteType.Role, "write")),
    ...(team.users ?? []).map(to(OverwriteType.Member, "write")),
    ...people.map(to(OverwriteType.Member, locked ? "read" : "write")),
    ...(readers?.roles ?? []).map(to(OverwriteType.Role, "read")),
    ...(readers?.users ?? []).map(to(OverwriteType.Member, "read")),
  ];
  // Whoever is named twice is there as what they were named first.
  const once = new Map(others.reverse().map((one) => [one.id, one]));
  return [
    { id: guildId, type: OverwriteType.Role, allow: "0", deny: String(Bit.ViewChannel) },
    { id: self, type: OverwriteType.Member, allow: String(OWN), deny: "0" },
    ...[...once.values()].reverse().slice(0, MOST),
  ];
}
