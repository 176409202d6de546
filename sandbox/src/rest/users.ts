import { requireScope } from "../http/auth.ts";
import { check, nullable, object, optional, queryInteger, snowflake, text } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { guildPermissions } from "../permissions.ts";
import { showApplication } from "../show/application.ts";
import { showChannel } from "../show/channel.ts";
import { showSelf, showUser } from "../show/user.ts";
import { byAge } from "../snowflake.ts";
import { openDm } from "../world/dms.ts";
import { removeMember } from "../world/members.ts";
import { editUser } from "../world/users.ts";
import { image } from "./member-fields.ts";

const userChanges = object({
  username: optional(text({ min: 2, max: 32, trim: true })),
  avatar: optional(nullable(image())),
  banner: optional(nullable(image())),
});
const recipient = object({ recipient_id: snowflake() });
const applicationChanges = object({ description: optional(text({ max: 400 })) });

export const userRoutes: Route[] = [
  {
    method: "GET",
    path: "/users/@me",
    auth: "any",
    run: ({ caller }) => {
      requireScope(caller, "identify");
      return answer(showSelf(caller.user));
    },
  },
  {
    method: "PATCH",
    path: "/users/@me",
    limit: { requests: 2, per: 3_600_000 },
    run: ({ world, caller, body }) => {
      const { username, avatar } = check(body, userChanges);
      editUser(world, caller.user, {
        ...(username === undefined ? {} : { username }),
        ...(avatar === undefined ? {} : { avatar }),
      });
      return answer(showSelf(caller.user));
    },
  },
  { method: "GET", path: "/users/:user", run: ({ world, params }) => answer(showUser(world.user(params.user ?? ""))) },
  {
    method: "GET",
    path: "/users/@me/guilds",
    auth: "any",
    run: ({ world, caller, query }) => {
      requireScope(caller, "guilds");
      const limit = queryInteger(query, "limit", { fallback: 200, min: 1, max: 200 });
      const before = query.get("before");
      const after = query.get("after") ?? "0";
      const all = world
        .guildsOf(caller.user.id)
        .sort((a, b) => byAge(a.id, b.id))
        .filter(({ id }) => byAge(id, after) > 0 && (!before || byAge(id, before) < 0));
      const page = before ? all.slice(-limit) : all.slice(0, limit);
      return answer(
        page.map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: guild.icon,
          banner: null,
          owner: guild.owner_id === caller.user.id,
          permissions: guildPermissions(world, guild.id, caller.user.id).toString(),
          features: guild.features,
          ...(query.get("with_counts") === "true"
            ? { approximate_member_count: world.membersOf(guild.id).length, approximate_presence_count: 0 }
            : {}),
        })),
      );
    },
  },
  {
    method: "DELETE",
    path: "/users/@me/guilds/:guild",
    run: ({ world, caller, params }) => {
      world.guild(params.guild ?? "");
      if (world.findMember(params.guild ?? "", caller.user.id)) removeMember(world, params.guild ?? "", caller.user.id);
      return answer();
    },
  },
  {
    method: "POST",
    path: "/users/@me/channels",
    run: ({ world, caller, body }) => {
      const { recipient_id } = check(body, recipient);
      const channel = openDm(world, caller.user.id, recipient_id);
      return answer(showChannel(world, channel, { userId: caller.user.id }));
    },
  },
  ...(["/applications/@me", "/oauth2/applications/@me"] as const).map(
    (path): Route => ({
      method: "GET",
      path,
      run: ({ world, caller }) => answer(showApplication(world, caller.application)),
    }),
  ),
  {
    method: "PATCH",
    path: "/applications/@me",
    run: ({ world, caller, body }) => {
      Object.assign(caller.application, check(body, applicationChanges));
      return answer(showApplication(world, caller.application));
    },
  },
];
