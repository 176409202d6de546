import { DiscordError, refuse } from "../errors.ts";
import type { World } from "../world/world.ts";
import type { Route, RouteRequest } from "./route.ts";

type Caller = RouteRequest["caller"];

/** What Discord answers to a missing or wrong token. */
export function unauthorized(): DiscordError {
  return new DiscordError(401, 0, "401: Unauthorized");
}

/** Who a request comes from, by its Authorization header; `undefined` when that says nothing true. */
export function findCaller(world: World, authorization: string | undefined): Caller | undefined {
  const [scheme, token] = authorization?.split(" ") ?? [];
  if (!token) return undefined;
  if (scheme === "Bot") {
    const application = world.applicationByToken(token);
    return application && { application, user: world.user(application.bot_id), kind: "bot" };
  }
  if (scheme !== "Bearer") return undefined;
  const grant = world.tokens.get(token);
  if (grant?.kind !== "access" || grant.expires_at <= world.clock.now()) return undefined;
  return {
    application: world.application(grant.application_id),
    user: world.user(grant.user_id),
    kind: "bearer",
    scopes: grant.scopes,
  };
}

/** Throws 401 when the caller is not of the kind that the route takes. */
export function checkCaller(route: Route, caller: Caller | undefined): void {
  const wanted = route.auth ?? "bot";
  if (wanted === "none") return;
  if (!caller || (wanted !== "any" && caller.kind !== wanted)) throw unauthorized();
}

/** Throws 50025 for a person's token without this scope; a bot's own token has all of its own. */
export function requireScope(caller: Caller, scope: string): void {
  if (caller.kind === "bearer" && !caller.scopes.includes(scope)) throw refuse(50025);
}
