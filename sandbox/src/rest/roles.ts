import {
  boolean,
  check,
  integer,
  list,
  nullable,
  object,
  optional,
  permissionBits,
  snowflake,
  text,
} from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { requireInGuild } from "../permissions.ts";
import { showRole } from "../show/role.ts";
import { countRoles, createRole, deleteRole, editRole, moveRoles, type RoleFields } from "../world/roles.ts";
import { given } from "./channel-fields.ts";
import { actorOf } from "./channels.ts";

const MAX_COLOR = 0xffffff;

const colors = object({
  primary_color: optional(nullable(integer({ min: 0, max: MAX_COLOR }))),
  secondary_color: optional(nullable(integer({ min: 0, max: MAX_COLOR }))),
  tertiary_color: optional(nullable(integer({ min: 0, max: MAX_COLOR }))),
});
const roleBody = object({
  name: optional(nullable(text({ min: 1, max: 100, trim: true }))),
  permissions: optional(nullable(permissionBits())),
  color: optional(nullable(integer({ min: 0, max: MAX_COLOR }))),
  colors: optional(nullable(colors)),
  hoist: optional(nullable(boolean())),
  mentionable: optional(nullable(boolean())),
});
const moves = list(object({ id: snowflake(), position: optional(nullable(integer({ min: 0, max: 2 ** 31 - 1 }))) }));

export const roleRoutes: Route[] = [
  {
    method: "GET",
    path: "/guilds/:guild/roles",
    run: ({ world, params, caller }) => {
      requireInGuild(world, caller.user.id, params.guild ?? "", 0n);
      return answer(world.roles.inGuild(params.guild ?? "").map(showRole));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles/member-counts",
    run: ({ world, params, caller }) => {
      requireInGuild(world, caller.user.id, params.guild ?? "", 0n);
      return answer(countRoles(world, params.guild ?? ""));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles/:role",
    run: ({ world, params, caller }) => {
      requireInGuild(world, caller.user.id, params.guild ?? "", 0n);
      return answer(showRole(world.role(params.guild ?? "", params.role ?? "")));
    },
  },
  {
    method: "POST",
    path: "/guilds/:guild/roles",
    run: (request) =>
      answer(showRole(createRole(request.world, actorOf(request), request.params.guild ?? "", readRole(request.body)))),
  },
  {
    method: "PATCH",
    path: "/guilds/:guild/roles",
    run: (request) => {
      const order = check(request.body ?? [], moves);
      return answer(moveRoles(request.world, actorOf(request), request.params.guild ?? "", order).map(showRole));
    },
  },
  {
    method: "PATCH",
    path: "/guilds/:guild/roles/:role",
    run: (request) => {
      const { guild = "", role = "" } = request.params;
      return answer(showRole(editRole(request.world, actorOf(request), guild, role, readRole(request.body))));
    },
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/roles/:role",
    run: (request) => {
      const { guild = "", role = "" } = request.params;
      deleteRole(request.world, actorOf(request), guild, role);
      return answer();
    },
  },
];

/** `colors` is the newer way to say `color`. */
function readRole(body: unknown): RoleFields {
  const { colors, ...fields } = given(check(body, roleBody));
  const color = colors?.primary_color;
  return { ...fields, ...(typeof color === "number" ? { color } : {}) };
}
