import {
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  ChannelType,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from "discord-api-types/v10";
import type { MadeRoom } from "#kernel/outbox.ts";
import { byAge, hours, type Instant, isNewer, type Snowflake, snowflakeAt } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { type Making, namesOf, topicOf } from "./make-room.ts";
import type { Performing } from "./performing.ts";
import { saysTheSame } from "./read-back.ts";
import { isChannelSpec } from "./room-kinds.ts";
import { findRoomByChannel } from "./room-store.ts";

/** How far our clock and Discord's may differ. A name has its ticket's number, so that what has the same one and is older is of another desk. */
const CLOCK_SKEW = hours(1);

/**
 * The channel of an attempt since `doubt` whose answer we never saw, if Discord has it: a channel by our id in its topic, a post by
 * its first message, a thread by its parent and name. Opening a DM twice opens the same one.
 */
export async function findRoom(context: Performing, making: Making, doubt: Instant): Promise<Snowflake | undefined> {
  const { spec } = making;
  if (spec.kind === "dm" || spec.kind === "channel") return undefined;
  if (isChannelSpec(spec)) return findChannel(context, making, spec);
  for (const id of await findThreads(context, spec, doubt)) {
    // Another process may have made it for another room.
    if (await findRoomByChannel(context.db, id)) continue;
    if (spec.kind !== "forum-post" || (await beginsWith(context, id, making))) return id;
  }
  return undefined;
}

async function findChannel({ call, known }: Performing, { room }: Making, { guildId }: MadeRoom) {
  const channels = (await call((rest) => rest.get(Routes.guildChannels(guildId)))) as APIChannel[];
  return channels.find((one) => "topic" in one && one.topic === topicOf(room) && !known.has(one.id))?.id;
}

async function findThreads({ call, self, known }: Performing, spec: MadeRoom, doubt: Instant): Promise<Snowflake[]> {
  const { threads } = (await call((rest) =>
    rest.get(Routes.guildActiveThreads(spec.guildId)),
  )) as RESTGetAPIGuildThreadsResult;
  const type = spec.kind === "private-thread" ? ChannelType.PrivateThread : ChannelType.PublicThread;
  const begin = snowflakeAt(doubt - CLOCK_SKEW);
  return (threads as APIThreadChannel[])
    .filter((thread) => thread.parent_id === spec.parentId && thread.owner_id === self.id)
    .filter((thread) => thread.type === type && namesOf(spec).includes(thread.name))
    .map((thread) => thread.id)
    .filter((id) => isNewer(id, begin) && !known.has(id))
    .sort(byAge);
}

async function beginsWith({ call }: Performing, postId: Snowflake, { first }: Making): Promise<boolean> {
  if (!first) return false;
  try {
    const message = (await call((rest) => rest.get(Routes.channelMessage(postId, postId)))) as APIMessage;
    return saysTheSame(message, first);
  } catch (error) {
    const { failure } = classify(error);
    // Somebody deleted it since it was listed.
    if (failure === "gone" || failure === "held") return false;
    throw error;
  }
}
