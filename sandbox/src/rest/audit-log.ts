import { queryInteger } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { Permission, requireInGuild } from "../permissions.ts";
import { showThread } from "../show/channel.ts";
import { showUserById } from "../show/user.ts";
import { byAge } from "../snowflake.ts";
import { isThread } from "../world/channel-types.ts";

export const auditLogRoutes: Route[] = [
  {
    method: "GET",
    path: "/guilds/:guild/audit-logs",
    run: ({ world, params, caller, query }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, Permission.VIEW_AUDIT_LOG);
      const limit = queryInteger(query, "limit", { fallback: 50, min: 1, max: 100 });
      const [userId, targetId, before, after] = ["user_id", "target_id", "before", "after"].map((name) =>
        query.get(name),
      );
      const action = query.get("action_type");
      const found = world
        .guild(guildId)
        .audit_log.filter((entry) => !userId || entry.user_id === userId)
        .filter((entry) => !targetId || entry.target_id === targetId)
        .filter((entry) => !action || entry.action_type === Number(action))
        .filter((entry) => (!before || byAge(entry.id, before) < 0) && (!after || byAge(entry.id, after) > 0))
        .sort((a, b) => (after ? byAge(a.id, b.id) : byAge(b.id, a.id)))
        .slice(0, limit);
      const named = new Set(found.flatMap((entry) => [entry.user_id, entry.target_id]));
      const threads = world.channels.inGuild(guildId).filter((channel) => isThread(channel) && named.has(channel.id));
      return answer({
        audit_log_entries: found,
        users: [...world.users.keys()].filter((id) => named.has(id)).map((id) => showUserById(world, id)),
        threads: threads.map((thread) => showThread(thread)),
        integrations: [],
        webhooks: [],
        guild_scheduled_events: [],
        application_commands: [],
        auto_moderation_rules: [],
      });
    },
  },
];
