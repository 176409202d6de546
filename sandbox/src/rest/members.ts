import { refuse } from "../errors.ts";
import { check, integer, list, nullable, object, optional, queryInteger, snowflake, text } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { requireInGuild } from "../permissions.ts";
import { showMember } from "../show/member.ts";
import { byAge } from "../snowflake.ts";
import { Intent } from "../world/intents.ts";
import { namesOf } from "../world/member-names.ts";
import { editMember, editOwnMember, giveRole, kickMember, takeRole } from "../world/members.ts";
import { given } from "./channel-fields.ts";
import { actorOf } from "./channels.ts";
import { dateTime, image } from "./member-fields.ts";

const nick = nullable(text({ max: 32, trim: true }));
const memberChanges = object({
  nick: optional(nick),
  roles: optional(nullable(list(snowflake()))),
  communication_disabled_until: optional(nullable(dateTime())),
  flags: optional(nullable(integer({ min: 0 }))),
});
const ownChanges = object({
  nick: optional(nick),
  avatar: optional(nullable(image())),
  banner: optional(nullable(image())),
  bio: optional(nullable(text({ max: 190 }))),
});

export const memberRoutes: Route[] = [
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    run: ({ world, params, caller }) => {
      const { guild = "", user = "" } = params;
      requireInGuild(world, caller.user.id, guild, 0n);
      if (!world.users.has(user)) throw refuse(10013);
      return answer(showMember(world, world.member(guild, user)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members",
    run: ({ world, params, caller, query }) => {
      const { guild = "" } = params;
      requireInGuild(world, caller.user.id, guild, 0n);
      if (!(caller.application.privileged_intents & Intent.GUILD_MEMBERS)) throw refuse(50001);
      const limit = queryInteger(query, "limit", { fallback: 1, min: 1, max: 1_000 });
      const after = query.get("after") ?? "0";
      const page = world
        .membersOf(guild)
        .filter((member) => byAge(member.user_id, after) > 0)
        .sort((a, b) => byAge(a.user_id, b.user_id))
        .slice(0, limit);
      return answer(page.map((member) => showMember(world, member)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members/search",
    run: ({ world, params, caller, query }) => {
      const { guild = "" } = params;
      requireInGuild(world, caller.user.id, guild, 0n);
      const { query: wanted } = check(Object.fromEntries(query), object({ query: text({ min: 1, max: 100 }) }));
      const limit = queryInteger(query, "limit", { fallback: 1, min: 1, max: 1_000 });
      const found = world
        .membersOf(guild)
        .filter((member) => namesOf(world, member).some((name) => name.startsWith(wanted.toLowerCase())));
      return answer(found.slice(0, limit).map((member) => showMember(world, member)));
    },
  },
  {
    method: "PATCH",
    path: "/guilds/:guild/members/@me",
    run: (request) => {
      const { world, params } = request;
      const member = editOwnMember(world, actorOf(request), params.guild ?? "", check(request.body, ownChanges));
      return answer(showMember(world, member));
    },
  },
  {
    method: "PATCH",
    path: "/guilds/:guild/members/:user",
    limit: { requests: 10, per: 10_000 },
    run: (request) => {
      const { world, params } = request;
      const { nick, communication_disabled_until, ...rest } = check(request.body, memberChanges);
      const member = editMember(world, actorOf(request), params.guild ?? "", params.user ?? "", {
        ...given(rest),
        ...(nick === undefined ? {} : { nick }),
        ...(communication_disabled_until === undefined ? {} : { communication_disabled_until }),
      });
      return answer(showMember(world, member));
    },
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/members/:user",
    run: (request) => {
      kickMember(request.world, actorOf(request), request.params.guild ?? "", request.params.user ?? "");
      return answer();
    },
  },
  {
    method: "PUT",
    path: "/guilds/:guild/members/:user/roles/:role",
    limit: { requests: 10, per: 10_000 },
    run: (request) => {
      const { guild = "", user = "", role = "" } = request.params;
      giveRole(request.world, actorOf(request), guild, user, role);
      return answer();
    },
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/members/:user/roles/:role",
    limit: { requests: 10, per: 10_000 },
    run: (request) => {
      const { guild = "", user = "", role = "" } = request.params;
      takeRole(request.world, actorOf(request), guild, user, role);
      return answer();
    },
  },
];
