import { refuse } from "../errors.ts";
import { answer, type Route, type RouteAnswer, type RouteRequest } from "../http/route.ts";
import { guildPermissions } from "../permissions.ts";
import { showMember } from "../show/member.ts";
import { showUser } from "../show/user.ts";
import type { ApplicationRecord } from "../world/model.ts";
import { clientGrant, exchangeCode, OAuthRefusal, refreshGrant, revoke, type TokenAnswer } from "../world/oauth2.ts";
import type { World } from "../world/world.ts";
import { consentRoutes } from "./oauth2-consent.ts";

/** Guilds on one page of `/users/@me/guilds`. */
const MAX_GUILDS = 200;

export const oauth2Routes: Route[] = [
  ...consentRoutes,
  {
    method: "POST",
    path: "/oauth2/token",
    auth: "none",
    global: false,
    run: (request) =>
      oauth(() => {
        const form = readForm(request);
        return answer(grant(request.world, clientOf(request, form), form));
      }),
  },
  {
    method: "POST",
    path: "/oauth2/token/revoke",
    auth: "none",
    global: false,
    run: (request) =>
      oauth(() => {
        const form = readForm(request);
        revoke(request.world, clientOf(request, form), form.token ?? "");
        return answer({});
      }),
  },
  {
    method: "GET",
    path: "/oauth2/@me",
    auth: "bearer",
    run: ({ world, caller, headers }) => {
      const record = world.tokens.get(headers.authorization?.toString().replace(/^Bearer /, "") ?? "");
      const scopes = caller.kind === "bearer" ? caller.scopes : [];
      return answer({
        application: showApplication(caller.application),
        scopes,
        expires: new Date(record?.expires_at ?? 0).toISOString(),
        ...(scopes.includes("identify") ? { user: showUser(caller.user) } : {}),
      });
    },
  },
  {
    method: "GET",
    path: "/users/@me/guilds/:guild/member",
    auth: "bearer",
    run: ({ world, caller, params }) => {
      requireScope(caller, "guilds.members.read");
      const guildId = params.guild ?? "";
      const member = world.findMember(guildId, caller.user.id);
      if (!member) throw refuse(10004);
      return answer(showMember(world, member));
    },
  },
];

/** Throws 50025 for a person's token without this scope; a bot's own token has all of its own. */
export function requireScope(caller: RouteRequest["caller"], scope: string): void {
  if (caller.kind === "bearer" && !caller.scopes.includes(scope)) throw refuse(50025);
}

/** `/users/@me/guilds`: partial guilds by id, with what the user owns and may do, overwrites aside. */
export function showOwnGuilds(world: World, userId: string, query: URLSearchParams): object[] {
  const [before, after] = [query.get("before"), query.get("after")];
  const limit = Math.min(Number(query.get("limit") ?? MAX_GUILDS) || MAX_GUILDS, MAX_GUILDS);
  const all = world
    .guildsOf(userId)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .filter((guild) => before === null || BigInt(guild.id) < BigInt(before))
    .filter((guild) => after === null || BigInt(guild.id) > BigInt(after));
  const page = before === null ? all.slice(0, limit) : all.slice(-limit);
  const withCounts = query.get("with_counts") === "true";
  return page.map((guild) => {
    const count = world.members.get(guild.id)?.size ?? 0;
    return {
      id: guild.id,
      name: guild.name,
      icon: guild.icon,
      banner: null,
      owner: guild.owner_id === userId,
      permissions: guildPermissions(world, guild.id, userId).toString(),
      features: guild.features,
      ...(withCounts ? { approximate_member_count: count, approximate_presence_count: count } : {}),
    };
  });
}

function grant(world: World, application: ApplicationRecord, form: Record<string, string>): TokenAnswer {
  switch (form.grant_type) {
    case "authorization_code":
      return exchangeCode(world, application, {
        code: form.code ?? "",
        redirectUri: form.redirect_uri,
        verifier: form.code_verifier,
      });
    case "refresh_token":
      return refreshGrant(world, application, form.refresh_token ?? "");
    case "client_credentials":
      return clientGrant(world, application, (form.scope ?? "").split(/[\s+]+/).filter(Boolean));
    default:
      throw new OAuthRefusal("unsupported_grant_type", `Grant type ${form.grant_type ?? "None"} is not supported`);
  }
}

/** The fields of a form. These endpoints take no other encoding: JSON reads as an empty form. */
function readForm({ headers, body }: RouteRequest): Record<string, string> {
  const isForm = headers["content-type"]?.toString().startsWith("application/x-www-form-urlencoded");
  return isForm ? (body as Record<string, string>) : {};
}

/** The application, by HTTP Basic or by the form. */
function clientOf({ world, headers }: RouteRequest, form: Record<string, string>): ApplicationRecord {
  const basic = headers.authorization?.toString().match(/^Basic (.+)$/)?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent)
    : [form.client_id, form.client_secret];
  const application = world.applications.get(id ?? "");
  if (!application || application.client_secret !== secret) throw new OAuthRefusal("invalid_client", "", 401);
  return application;
}

function oauth(act: () => RouteAnswer): RouteAnswer {
  try {
    return act();
  } catch (error) {
    if (error instanceof OAuthRefusal) return answer(error.toJSON(), error.status);
    throw error;
  }
}

function showApplication(application: ApplicationRecord): object {
  const { id, name, description } = application;
  return {
    id,
    name,
    icon: null,
    description,
    hook: true,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "",
    flags: 0,
  };
}
