import { refuse } from "../errors.ts";
import { requireScope } from "../http/auth.ts";
import { answer, type Route, type RouteAnswer, type RouteRequest } from "../http/route.ts";
import { showPublicApplication } from "../show/application.ts";
import { showMember } from "../show/member.ts";
import { showUser } from "../show/user.ts";
import type { ApplicationRecord } from "../world/model.ts";
import { clientGrant, exchangeCode, OAuthRefusal, refreshGrant, revoke, type TokenAnswer } from "../world/oauth2.ts";
import type { World } from "../world/world.ts";
import { consentRoutes } from "./oauth2-consent.ts";

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
        application: showPublicApplication(world, caller.application),
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
