import { boolean, check, integer, list, nullable, object, optional, snowflake, text } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { canView, requireInGuild } from "../permissions.ts";
import { showFullChannel } from "../show/channel.ts";
import { showGuild, showGuildPreview } from "../show/guild.ts";
import { isThread } from "../world/channel-types.ts";
import { createChannel, moveChannels } from "../world/channels.ts";
import { editGuild, setIncidents } from "../world/guilds.ts";
import { given, newChannel } from "./channel-fields.ts";
import { actorOf, readChannelFields } from "./channels.ts";
import { dateTime, image } from "./member-fields.ts";

const guildChanges = object({
  name: optional(text({ min: 2, max: 100, trim: true })),
  description: optional(nullable(text({ max: 300 }))),
  icon: optional(nullable(image())),
  preferred_locale: optional(nullable(text())),
  verification_level: optional(nullable(integer({ min: 0, max: 4 }))),
});

const moves = list(
  object({
    id: snowflake(),
    position: optional(nullable(integer({ min: 0, max: 2 ** 31 - 1 }))),
    parent_id: optional(nullable(snowflake())),
    lock_permissions: optional(nullable(boolean())),
  }),
);

const incidents = object({
  dms_disabled_until: optional(nullable(dateTime())),
  invites_disabled_until: optional(nullable(dateTime())),
});

export const guildRoutes: Route[] = [
  {
    method: "GET",
    path: "/guilds/:guild",
    run: ({ world, params, caller, query }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, 0n);
      const counts =
        query.get("with_counts") === "true"
          ? { approximate_member_count: world.membersOf(guildId).length, approximate_presence_count: 0 }
          : {};
      return answer({ ...showGuild(world, world.guild(guildId)), ...counts });
    },
  },
  {
    method: "PATCH",
    path: "/guilds/:guild",
    run: (request) => {
      const { world, params } = request;
      const { description, icon, ...rest } = check(request.body, guildChanges);
      const fields = {
        ...given(rest),
        ...(description === undefined ? {} : { description }),
        ...(icon === undefined ? {} : { icon }),
      };
      return answer(showGuild(world, editGuild(world, actorOf(request), params.guild ?? "", fields)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/preview",
    run: ({ world, params, caller }) => {
      requireInGuild(world, caller.user.id, params.guild ?? "", 0n);
      return answer(showGuildPreview(world, world.guild(params.guild ?? "")));
    },
  },
  {
    method: "PUT",
    path: "/guilds/:guild/incident-actions",
    run: (request) => {
      const fields = check(request.body, incidents);
      return answer(setIncidents(request.world, actorOf(request), request.params.guild ?? "", fields).incidents_data);
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/channels",
    run: ({ world, params, caller }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, 0n);
      const visible = world.channels
        .inGuild(guildId)
        .filter((channel) => !isThread(channel) && canView(world, caller.user.id, channel.id));
      return answer(visible.map(showFullChannel));
    },
  },
  {
    method: "POST",
    path: "/guilds/:guild/channels",
    run: (request) => {
      const { name, ...rest } = check(request.body, newChannel);
      const fields = readChannelFields({ name, ...rest }, { type: rest.type ?? 0 });
      const channel = createChannel(request.world, actorOf(request), request.params.guild ?? "", { ...fields, name });
      return answer(showFullChannel(channel), 201);
    },
  },
  {
    method: "PATCH",
    path: "/guilds/:guild/channels",
    run: (request) => {
      moveChannels(request.world, actorOf(request), request.params.guild ?? "", check(request.body ?? [], moves));
      return answer();
    },
  },
  ...(["emojis", "stickers"] as const).map(
    (kind): Route => ({
      method: "GET",
      path: `/guilds/:guild/${kind}`,
      run: ({ world, params, caller }) => {
        requireInGuild(world, caller.user.id, params.guild ?? "", 0n);
        return answer(showGuild(world, world.guild(params.guild ?? ""))[kind]);
      },
    }),
  ),
];
