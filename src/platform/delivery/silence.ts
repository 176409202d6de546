import { DiscordAPIError } from "@discordjs/rest";
import {
  type APIGuildTextChannel,
  type APIOverwrite,
  PermissionFlagsBits as Bit,
  type ChannelType,
  OverwriteType,
  Routes,
} from "discord-api-types/v10";
import type { Selectable } from "kysely";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Access, RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { overwritesOf, SAYING } from "./overwrites.ts";
import type { Performing } from "./performing.ts";
import type { SilencedTable } from "./tables.ts";

type Silenced = Selectable<SilencedTable>;
type Channel = Pick<APIGuildTextChannel<ChannelType.GuildText>, "permission_overwrites">;

interface In {
  readonly room: RoomId;
  readonly channelId: Snowflake;
}

const UNKNOWN_OVERWRITE = 10_009;

/**
 * These people read in a channel and don't write, whatever overwrites of theirs or of their roles allow; everything else about it stays.
 * What each of them had is written down before it is changed, so that no crash leaves it unknown. Safe to repeat.
 */
export async function silence(
  { db, call, write }: Performing,
  { room, channelId }: In,
  people: readonly Snowflake[],
): Promise<void> {
  const present = ((await call((rest) => rest.get(Routes.channel(channelId)))) as Channel).permission_overwrites ?? [];
  for (const userId of people) {
    const own = present.find(({ id, type }) => id === userId && type === OverwriteType.Member);
    const had = own ? heard(own) : { allow: null, deny: null };
    await write((tx) => insertIfAbsent(tx, "silenced", { room_id: room, user_id: userId, ...had }));
  }
  const muted = (await listSilenced(db, room)).filter(({ user_id }) => people.includes(user_id));
  for (const { user_id, allow, deny } of muted) {
    const body = {
      type: OverwriteType.Member,
      allow: String(BigInt(allow ?? 0) & ~SAYING),
      deny: String(BigInt(deny ?? 0) | SAYING),
    };
    await call((rest) => rest.put(Routes.channelPermission(channelId, user_id), { body }));
  }
}

/** What somebody is to have again. Whom a person silenced by hand writes again, too: that is what an unlock is for. */
function heard({ allow, deny }: Pick<APIOverwrite, "allow" | "deny">): Pick<APIOverwrite, "allow" | "deny"> {
  if ((BigInt(deny) & Bit.SendMessages) === 0n) return { allow, deny };
  return { allow: String(BigInt(allow) | Bit.SendMessages), deny: String(BigInt(deny) & ~Bit.SendMessages) };
}

/** Puts back what people had before they were silenced; says whether there was anybody. Safe to repeat. */
export async function unsilence({ db, call, write }: Performing, { room, channelId }: In): Promise<boolean> {
  const silenced = await listSilenced(db, room);
  for (const { user_id, allow, deny } of silenced) {
    const route = Routes.channelPermission(channelId, user_id);
    if (allow === null || deny === null) await call((rest) => rest.delete(route)).catch(unlessUnknown);
    else await call((rest) => rest.put(route, { body: { type: OverwriteType.Member, allow, deny } }));
    await write((tx) => tx.deleteFrom("silenced").where("room_id", "=", room).where("user_id", "=", user_id).execute());
  }
  return silenced.length > 0;
}

/** Who sees the channel is said anew while its people are silent: what each has afterwards is what they are given now. */
export async function silenceAnew(
  tx: Tx,
  room: RoomId,
  { access, guildId, self }: { readonly access: Access; readonly guildId: Snowflake; readonly self: Snowflake },
): Promise<void> {
  await tx.deleteFrom("silenced").where("room_id", "=", room).execute();
  for (const { id, allow, deny } of overwritesOf(access, { guildId, self, locked: false })) {
    if (!access.people.includes(id)) continue;
    await upsert(tx, "silenced", { room_id: room, user_id: id, allow, deny }, ["room_id", "user_id"]);
  }
}

export async function isSilenced(db: Db, room: RoomId, userId: Snowflake): Promise<boolean> {
  const row = db.selectFrom("silenced").select("user_id").where("room_id", "=", room).where("user_id", "=", userId);
  return (await row.executeTakeFirst()) !== undefined;
}

async function listSilenced(db: Db, room: RoomId): Promise<Silenced[]> {
  return db.selectFrom("silenced").selectAll().where("room_id", "=", room).orderBy("user_id").limit(100).execute();
}

function unlessUnknown(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === UNKNOWN_OVERWRITE)) throw error;
}
