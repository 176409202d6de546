import { DiscordError, refuse } from "../errors.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { guildPermissions, Permission } from "../permissions.ts";
import { showCommand, showLocalizedCommand } from "../show/command.ts";
import {
  commandInGuild,
  commandPermissions,
  setCommandPermissions,
  showCommandPermissions,
} from "../world/command-permissions.ts";
import {
  type CommandPlace,
  commandsOf,
  createCommand,
  deleteCommand,
  editCommand,
  findCommand,
  overwriteCommands,
} from "../world/commands.ts";
import type { ApplicationRecord, Id } from "../world/model.ts";

const roots = ["/applications/:application/commands", "/applications/:application/guilds/:guild/commands"];

export const commandRoutes: Route[] = [...roots.flatMap(routesAt), ...permissionRoutes()];

/** The same six routes for global and guild commands. */
function routesAt(root: string): Route[] {
  return [
    {
      method: "GET",
      path: root,
      run: (request) => {
        const full = request.query.get("with_localizations") === "true";
        const locale = request.headers["x-discord-locale"];
        const show = (command: Parameters<typeof showCommand>[0]) =>
          full ? showCommand(command) : showLocalizedCommand(command, typeof locale === "string" ? locale : undefined);
        return answer(commandsOf(request.world, placeOf(request)).map(show));
      },
    },
    {
      method: "POST",
      path: root,
      run: (request) => {
        const { command, isNew } = createCommand(request.world, placeOf(request), request.body);
        return answer(showCommand(command), isNew ? 201 : 200);
      },
    },
    {
      method: "PUT",
      path: root,
      run: (request) => answer(overwriteCommands(request.world, placeOf(request), request.body).map(showCommand)),
    },
    {
      method: "GET",
      path: `${root}/:command`,
      run: (request) => answer(showCommand(commandOf(request))),
    },
    {
      method: "PATCH",
      path: `${root}/:command`,
      run: (request) =>
        answer(showCommand(editCommand(request.world, placeOf(request), commandOf(request), request.body))),
    },
    {
      method: "DELETE",
      path: `${root}/:command`,
      run: (request) => {
        deleteCommand(request.world, commandOf(request));
        return answer();
      },
    },
  ];
}

function permissionRoutes(): Route[] {
  const root = "/applications/:application/guilds/:guild/commands";
  return [
    {
      method: "GET",
      path: `${root}/permissions`,
      auth: "any",
      run: (request) => {
        const { application, guildId } = permissionsPlace(request);
        const all = commandPermissions(request.world, application, guildId);
        return answer([...all].map(([id, entries]) => showCommandPermissions(application, guildId, id, entries)));
      },
    },
    {
      method: "GET",
      path: `${root}/:command/permissions`,
      auth: "any",
      run: (request) => {
        const { application, guildId } = permissionsPlace(request);
        const id = request.params.command ?? "";
        const entries = commandPermissions(request.world, application, guildId).get(id);
        if (!entries) throw refuse(10066);
        return answer(showCommandPermissions(application, guildId, id, entries));
      },
    },
    {
      method: "PUT",
      path: `${root}/:command/permissions`,
      auth: "any",
      run: (request) => {
        const { application, guildId } = permissionsPlace(request);
        const id = request.params.command ?? "";
        requireManager(request, guildId);
        if (id !== application.id) commandInGuild(request.world, application, guildId, id);
        const entries = setCommandPermissions(request.world, application, guildId, id, request.body);
        return answer(showCommandPermissions(application, guildId, id, entries));
      },
    },
  ];
}

function ownApplication({ caller, params }: RouteRequest): ApplicationRecord {
  if (params.application !== caller.application.id) throw refuse(20012);
  return caller.application;
}

function placeOf(request: RouteRequest): CommandPlace {
  const application = ownApplication(request);
  const guildId = request.params.guild;
  if (guildId !== undefined && !request.world.findMember(guildId, application.bot_id)) throw refuse(50001);
  return { application, guildId };
}

function commandOf(request: RouteRequest) {
  return findCommand(request.world, placeOf(request), request.params.command ?? "");
}

function permissionsPlace(request: RouteRequest): { application: ApplicationRecord; guildId: Id } {
  const application = ownApplication(request);
  const guildId = request.params.guild ?? "";
  if (!request.world.findMember(guildId, application.bot_id)) throw refuse(50001);
  return { application, guildId };
}

/** Only a person with a token of their own, who manages the guild and its roles, may set permissions. */
function requireManager({ caller, world }: RouteRequest, guildId: Id): void {
  if (caller.kind === "bot") throw new DiscordError(403, 20001, "Bots cannot use this endpoint");
  if (!caller.scopes.includes("applications.commands.permissions.update")) throw refuse(50025);
  const needed = Permission.MANAGE_GUILD | Permission.MANAGE_ROLES;
  if ((guildPermissions(world, guildId, caller.user.id) & needed) !== needed) throw refuse(50013);
}
