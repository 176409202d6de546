import { type APIChannel, ChannelType, Routes, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import type { MadeRoom, MessageBody, RoomId, RoomSpec } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { channelName } from "./channel-name.ts";
import { getForum, tagsOfNew } from "./forum-tags.ts";
import { noFiles, toRequest } from "./message-body.ts";
import { overwritesOf } from "./overwrites.ts";
import type { Performing } from "./performing.ts";
import { type ChannelSpec, isChannelSpec } from "./room-kinds.ts";
import { nameMade } from "./room-name.ts";

export interface Making {
  readonly room: RoomId;
  readonly spec: RoomSpec;
  /** What a forum's post begins with. */
  readonly first: MessageBody | undefined;
}

const LONGEST_NAME = 100;

/** Makes a room on Discord and returns its channel. A refused name gives way to the neutral one. */
export async function makeRoom(context: Performing, making: Making): Promise<Snowflake> {
  const { call } = context;
  const { spec } = making;
  if (spec.kind === "channel") return spec.channelId;
  if (spec.kind === "dm") {
    const body = { recipient_id: spec.userId };
    return ((await call((rest) => rest.post(Routes.userChannels(), { body }))) as APIChannel).id;
  }
  const post = await prepare(context, making, spec);
  const [name = "", neutral] = namesOf(spec);
  try {
    return await post(name);
  } catch (error) {
    if (neutral === undefined || neutral === name || classify(error).failure !== "refused") throw error;
    return post(neutral);
  }
}

/** Its name, and the one it has if Discord refuses that. */
export function namesOf(spec: MadeRoom): string[] {
  const shape = isChannelSpec(spec) ? channelName : (name: string) => name.trim().slice(0, LONGEST_NAME);
  const names = [spec.name, ...(spec.neutralName === undefined ? [] : [spec.neutralName])].map(shape);
  return names.filter((name) => name !== "");
}

async function prepare(
  context: Performing,
  { room, first }: Making,
  spec: MadeRoom,
): Promise<(name: string) => Promise<Snowflake>> {
  const create = (route: `/${string}`, body: object) => async (name: string) => {
    const made = (await context.call((rest) => rest.post(route, { body: { name, ...body } }))) as APIChannel;
    const called = "name" in made && made.name ? made.name : name;
    // A server's own filters change words; nobody named it so by hand.
    if (called !== name) await context.write((tx) => nameMade(tx, context.vault, room, called));
    return made.id;
  };

  if (isChannelSpec(spec)) return create(Routes.guildChannels(spec.guildId), channelBody(spec, room, context.self.id));
  if (spec.kind !== "forum-post") return create(Routes.threads(spec.parentId), threadBody(spec.kind));
  if (!first) throw new Error("a forum's post begins with what is said in it, and nothing is");
  const forum = await getForum(context, spec.parentId);
  return create(Routes.threads(spec.parentId), {
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
    applied_tags: tagsOfNew(forum, spec.tags ?? []),
    message: toRequest(first, noFiles, undefined),
  });
}

function threadBody(kind: "staff-thread" | "private-thread"): object {
  const isPrivate = kind === "private-thread";
  return {
    type: isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
    ...(isPrivate ? { invitable: false } : {}),
  };
}

/** Our id is in its topic, by which it is found again. It names nobody. */
function channelBody({ guildId, parentId, access, ageRestricted }: ChannelSpec, room: RoomId, self: Snowflake): object {
  return {
    type: ChannelType.GuildText,
    parent_id: parentId,
    topic: topicOf(room),
    ...(ageRestricted ? { nsfw: true } : {}),
    permission_overwrites: overwritesOf(access, { guildId, self, locked: false }),
  };
}

export const topicOf = (room: RoomId): string => `Frontdesk · ${room}`;

/** Whether a channel with this topic is one of ours. Anybody may write one: it is only a reason to ask the store. */
export const isOurTopic = (topic: string | null | undefined): boolean => topic?.startsWith(topicOf("")) ?? false;
