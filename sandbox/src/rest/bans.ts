import { DiscordError, refuse } from "../errors.ts";
import { check, integer, list, nullable, object, optional, queryInteger, snowflake } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { Permission, requireInGuild } from "../permissions.ts";
import { showUserById } from "../show/user.ts";
import { byAge } from "../snowflake.ts";
import { ban, unban } from "../world/bans.ts";
import type { GuildRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { actorOf } from "./channels.ts";

const WEEK_SECONDS = 604_800;
const MAX_BULK = 200;

const seconds = optional(nullable(integer({ min: 0, max: WEEK_SECONDS })));
const banBody = object({
  delete_message_seconds: seconds,
  delete_message_days: optional(nullable(integer({ min: 0, max: 7 }))),
});
const bulkBody = object({ user_ids: list(snowflake(), { min: 1, max: MAX_BULK }), delete_message_seconds: seconds });

export const banRoutes: Route[] = [
  {
    method: "GET",
    path: "/guilds/:guild/bans",
    run: ({ world, params, caller, query }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, Permission.BAN_MEMBERS);
      const limit = queryInteger(query, "limit", { fallback: 1_000, min: 1, max: 1_000 });
      const before = query.get("before");
      const after = query.get("after");
      const all = [...world.guild(guildId).bans].sort((a, b) => byAge(a.user_id, b.user_id));
      if (before)
        return answer(
          all
            .filter(({ user_id }) => byAge(user_id, before) < 0)
            .slice(-limit)
            .map(show(world)),
        );
      return answer(
        all
          .filter(({ user_id }) => byAge(user_id, after ?? "0") > 0)
          .slice(0, limit)
          .map(show(world)),
      );
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/bans/:user",
    run: ({ world, params, caller }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, Permission.BAN_MEMBERS);
      const found = world.guild(guildId).bans.find(({ user_id }) => user_id === params.user);
      if (!found) throw refuse(10026);
      return answer(show(world)(found));
    },
  },
  {
    method: "PUT",
    path: "/guilds/:guild/bans/:user",
    run: (request) => {
      const { guild = "", user = "" } = request.params;
      const { delete_message_seconds, delete_message_days } = check(request.body, banBody);
      ban(request.world, actorOf(request), guild, user, delete_message_seconds ?? (delete_message_days ?? 0) * 86_400);
      return answer();
    },
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/bans/:user",
    run: (request) => {
      unban(request.world, actorOf(request), request.params.guild ?? "", request.params.user ?? "");
      return answer();
    },
  },
  {
    method: "POST",
    path: "/guilds/:guild/bulk-ban",
    run: (request) => {
      const guildId = request.params.guild ?? "";
      const { user_ids, delete_message_seconds } = check(request.body, bulkBody);
      const bits = Permission.BAN_MEMBERS | Permission.MANAGE_GUILD;
      requireInGuild(request.world, request.caller.user.id, guildId, bits);
      const failed: string[] = [];
      for (const id of user_ids) {
        try {
          ban(request.world, actorOf(request), guildId, id, delete_message_seconds ?? 0);
        } catch (error) {
          if (!(error instanceof DiscordError)) throw error;
          failed.push(id);
        }
      }
      if (failed.length === user_ids.length) throw refuse(500000);
      return answer({ banned_users: user_ids.filter((id) => !failed.includes(id)), failed_users: failed });
    },
  },
];

function show(world: World): (entry: GuildRecord["bans"][number]) => object {
  return ({ user_id, reason }) => ({ user: showUserById(world, user_id), reason });
}
