import { invalid, refuse } from "../errors.ts";
import { check, choice, nullable, object, optional, permissionBits } from "../http/check.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { showChannel, showThread } from "../show/channel.ts";
import { isForum, isThread } from "../world/channel-types.ts";
import { type ChannelFields, deleteChannel, editChannel } from "../world/channels.ts";
import type { ChannelRecord } from "../world/model.ts";
import { deleteOverwrite, putOverwrite } from "../world/overwrites.ts";
import { deleteThread, editThread } from "../world/threads.ts";
import { startTyping } from "../world/typing.ts";
import type { Actor } from "../world/world.ts";
import { channelChanges, given, threadChanges } from "./channel-fields.ts";

/** Topics of text channels are shorter than a forum's guidelines. */
const MAX_TOPIC = 1_024;

const overwriteBody = object({
  type: choice([0, 1]),
  allow: optional(nullable(permissionBits())),
  deny: optional(nullable(permissionBits())),
});

export const channelRoutes: Route[] = [
  { method: "GET", path: "/channels/:channel", run: (request) => answer(readable(request)) },
  {
    method: "PATCH",
    path: "/channels/:channel",
    limit: { requests: 10, per: 15_000 },
    // Renaming and topics have a bucket of their own beside it, far smaller.
    also: ({ body }) =>
      isNaming(body) ? { name: "channel name and topic", requests: 2, per: 600_000, scope: "user" } : undefined,
    run: (request) => answer(edit(request)),
  },
  {
    method: "DELETE",
    path: "/channels/:channel",
    run: (request) => {
      const { world, params } = request;
      const channel = world.channel(params.channel ?? "");
      const actor = actorOf(request);
      if (!channel.guild_id) {
        requirePermissions(world, actor.userId, channel.id, Permission.VIEW_CHANNEL);
        return answer(showChannel(world, channel, actor));
      }
      const gone = isThread(channel) ? deleteThread(world, actor, channel.id) : null;
      if (gone) return answer(showThread(gone, actor.userId));
      const shown = showChannel(world, channel, actor);
      deleteChannel(world, actor, channel.id);
      return answer(shown);
    },
  },
  {
    method: "PUT",
    path: "/channels/:channel/permissions/:overwrite",
    run: (request) => {
      const { type, allow, deny } = check(request.body, overwriteBody);
      const { channel = "", overwrite = "" } = request.params;
      const record = { id: overwrite, type, allow: allow ?? "0", deny: deny ?? "0" };
      putOverwrite(request.world, actorOf(request), channel, record);
      return answer();
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/permissions/:overwrite",
    run: (request) => {
      const { channel = "", overwrite = "" } = request.params;
      deleteOverwrite(request.world, actorOf(request), channel, overwrite);
      return answer();
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/typing",
    run: (request) => {
      startTyping(request.world, request.caller.user.id, request.params.channel ?? "");
      return answer();
    },
  },
];

/** Whoever calls, with the reason for the audit log. */
export function actorOf(request: RouteRequest): Actor {
  return { userId: request.caller.user.id, reason: request.reason };
}

function readable({ world, params, caller }: RouteRequest): object {
  const channel = world.channel(params.channel ?? "");
  requirePermissions(world, caller.user.id, channel.id, Permission.VIEW_CHANNEL);
  return showChannel(world, channel, { userId: caller.user.id });
}

function edit(request: RouteRequest): object {
  const { world, params, caller } = request;
  const channel = world.channel(params.channel ?? "");
  const actor = actorOf(request);
  if (isThread(channel)) {
    return showThread(editThread(world, actor, channel.id, given(check(request.body, threadChanges))), caller.user.id);
  }
  if (!channel.guild_id) throw refuse(50003);
  const fields = readChannelFields(check(request.body, channelChanges), channel);
  return showChannel(world, editChannel(world, actor, channel.id, fields), actor);
}

/** Nulls resolved to what they mean: no topic, no category, the default for the rest. */
export function readChannelFields(
  fields: NonNullable<ReturnType<typeof channelChanges>>,
  channel: Pick<ChannelRecord, "type">,
): ChannelFields {
  const { topic, parent_id, default_sort_order, default_reaction_emoji, ...rest } = fields;
  if (topic && !isForum(channel) && [...topic].length > MAX_TOPIC) {
    throw invalid("topic", "BASE_TYPE_MAX_LENGTH", `Must be ${MAX_TOPIC} or fewer in length.`);
  }
  return {
    ...given(rest),
    ...(topic === undefined ? {} : { topic: topic || null }),
    ...(parent_id === undefined ? {} : { parent_id }),
    ...(default_sort_order === undefined ? {} : { default_sort_order }),
    ...(default_reaction_emoji === undefined
      ? {}
      : {
          default_reaction_emoji: default_reaction_emoji && {
            emoji_id: default_reaction_emoji.emoji_id ?? null,
            emoji_name: default_reaction_emoji.emoji_name ?? null,
          },
        }),
  };
}

function isNaming(body: unknown): boolean {
  return typeof body === "object" && body !== null && ("name" in body || "topic" in body);
}
