import {
  type APIChannel,
  type APIThreadChannel,
  ChannelType,
  type RESTGetAPIGuildThreadsResult,
  Routes,
  ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import { afterCommit } from "#kernel/database.ts";
import type { RoomSpec } from "#kernel/outbox.ts";
import { byAge, type Instant, isNewer, minutes, type Snowflake, snowflakeAt } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import type { Effect } from "./effect.ts";
import type { Attempt, Confirmation, Performing } from "./performing.ts";
import { saveChannel } from "./room-store.ts";

type Create = Attempt<Extract<Effect, { kind: "create" }>>;
type ThreadSpec = Extract<RoomSpec, { kind: "staff-thread" | "private-thread" }>;

/** How far our clock and Discord's may differ. */
const CLOCK_SKEW = minutes(10);
const LONGEST_NAME = 100;

/** Makes the room on Discord, once: what an earlier attempt may have made is looked for first, because creations know no nonce. */
export async function create(context: Performing, { room, doubt }: Create): Promise<Confirmation> {
  const { clock, vault, known, listeners } = context;
  const spec = JSON.parse(vault.open(room.spec)) as RoomSpec;
  const found = doubt === null ? undefined : await look(context, spec, doubt);
  const channelId = found ?? (await make(context, spec));

  return async (tx) => {
    if (!(await saveChannel(tx, room.id, channelId))) throw new Error("this channel is another room already");
    if (found !== undefined) await tx.updateTable("room").set({ behind: 1 }).where("id", "=", room.id).execute();
    const event = { room: room.id, channelId, at: clock.now() };
    for (const listener of listeners()) await listener.created?.(tx, event);
    afterCommit(tx, () => {
      known.add(channelId);
      if (found !== undefined) context.behind(found);
    });
  };
}

/** Creations below the same parent have to wait for each other. */
export function parentOf({ room }: Pick<Create, "room">): string {
  return room.parent_id ?? room.id;
}

async function make({ call }: Performing, spec: RoomSpec): Promise<Snowflake> {
  if (spec.kind === "channel") return spec.channelId;
  if (spec.kind === "dm") {
    const body = { recipient_id: spec.userId };
    return ((await call((rest) => rest.post(Routes.userChannels(), { body }))) as APIChannel).id;
  }
  const post = async (name: string) => {
    const body = {
      name,
      type: typeOf(spec),
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      ...(spec.kind === "private-thread" ? { invitable: false } : {}),
    };
    return ((await call((rest) => rest.post(Routes.threads(spec.parentId), { body }))) as APIChannel).id;
  };
  const [name = "", neutral] = namesOf(spec);
  try {
    return await post(name);
  } catch (error) {
    if (neutral === undefined || classify(error).failure !== "refused") throw error;
    return post(neutral);
  }
}

/** Opening a DM twice opens the same one; only threads have to be looked for. */
async function look({ call, self, known }: Performing, spec: RoomSpec, doubt: Instant): Promise<Snowflake | undefined> {
  if (spec.kind === "dm" || spec.kind === "channel") return undefined;
  const { threads } = (await call((rest) =>
    rest.get(Routes.guildActiveThreads(spec.guildId)),
  )) as RESTGetAPIGuildThreadsResult;
  const begin = snowflakeAt(doubt - CLOCK_SKEW);
  return (threads as APIThreadChannel[])
    .filter((thread) => thread.parent_id === spec.parentId && thread.owner_id === self.id)
    .filter((thread) => thread.type === typeOf(spec) && namesOf(spec).includes(thread.name))
    .map((thread) => thread.id)
    .filter((id) => isNewer(id, begin) && !known.has(id))
    .sort(byAge)[0];
}

function typeOf(spec: ThreadSpec): ChannelType.PublicThread | ChannelType.PrivateThread {
  return spec.kind === "private-thread" ? ChannelType.PrivateThread : ChannelType.PublicThread;
}

/** Its name, and the one it has if Discord refuses that. */
function namesOf({ name, neutralName }: ThreadSpec): string[] {
  return [name, ...(neutralName === undefined ? [] : [neutralName])].map((one) => one.trim().slice(0, LONGEST_NAME));
}
