/** OAuth2: codes, tokens and what they are good for. */

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { DiscordError, refuse } from "../errors.ts";
import { Permission, requireInGuild } from "../permissions.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import type { ApplicationRecord, Id, OAuthTokenRecord } from "./model.ts";
import { addMember, addRole } from "./seed.ts";
import type { World } from "./world.ts";

const CODE_TIME = 10 * 60 * 1_000;
/** Milliseconds an access token works: a week. */
export const ACCESS_TIME = 604_800_000;
/** Refresh tokens do not end by themselves; a decade stands for that. */
const REFRESH_TIME = 10 * 365 * 24 * 60 * 60 * 1_000;

export const knownScopes: readonly string[] = [
  "identify",
  "email",
  "connections",
  "guilds",
  "guilds.join",
  "guilds.members.read",
  "bot",
  "applications.commands",
  "applications.commands.update",
  "applications.commands.permissions.update",
  "role_connections.write",
  "dm_channels.read",
  "webhook.incoming",
  "messages.read",
  "openid",
];

/** A refusal in OAuth2's own words. */
export class OAuthRefusal extends Error {
  readonly status: number;
  readonly error: string;

  constructor(error: string, description: string, status = 400) {
    super(description);
    this.name = "OAuthRefusal";
    this.error = error;
    this.status = status;
  }

  toJSON(): object {
    return { error: this.error, ...(this.message ? { error_description: this.message } : {}) };
  }
}

/** What an application asks a person to agree to. */
export interface Consent {
  clientId: Id;
  redirectUri: string;
  scopes: readonly string[];
  state?: string;
  codeChallenge?: string;
  codeChallengeMethod?: "S256" | "plain";
  /** With the `bot` scope: where to, and with which permissions. */
  guildId?: Id;
  permissions?: bigint;
  /** Installs the application for the person alone. */
  forUser?: true;
}

/** The application, when the request is one that Discord would show a consent page for. */
export function checkConsent(world: World, consent: Consent): ApplicationRecord {
  const application = world.application(consent.clientId);
  if (consent.scopes.length === 0 || consent.scopes.some((scope) => !knownScopes.includes(scope))) {
    throw new DiscordError(400, 50035, "Invalid Form Body", {
      scope: {
        _errors: [{ code: "OAUTH2_SCOPE_INVALID", message: "The requested scope is invalid, unknown, or malformed." }],
      },
    });
  }
  const needsRedirect = consent.scopes.some((scope) => scope !== "bot" && scope !== "applications.commands");
  if (needsRedirect && !application.redirect_uris.includes(consent.redirectUri)) {
    throw new DiscordError(400, 50035, "Invalid Form Body", {
      redirect_uri: { _errors: [{ code: "OAUTH2_REDIRECT_URI_INVALID", message: "Invalid OAuth2 redirect_uri" }] },
    });
  }
  return application;
}

/** A person agrees: the code for the redirect. With the `bot` scope the bot joins the guild they chose. */
export function grantCode(world: World, userId: Id, consent: Consent): string {
  const application = checkConsent(world, consent);
  if (consent.forUser) installFor(application, userId);
  else if (consent.scopes.includes("bot")) {
    if (!consent.guildId) throw refuse(10004);
    requireInGuild(world, userId, consent.guildId, Permission.MANAGE_GUILD);
    addBot(world, application.id, {
      guildId: consent.guildId,
      permissions: consent.permissions ?? 0n,
      by: userId,
    });
  }
  const record = issue(world, "code", { userId, applicationId: application.id, scopes: consent.scopes }, CODE_TIME);
  record.redirect_uri = consent.redirectUri;
  if (consent.codeChallenge) {
    record.code_challenge = { value: consent.codeChallenge, method: consent.codeChallengeMethod ?? "plain" };
  }
  if (consent.guildId) record.guild_id = consent.guildId;
  return record.token;
}

/** Adds an application to a person's own account. */
export function installFor(application: ApplicationRecord, userId: Id): void {
  const installs = (application.user_installs ??= []);
  if (!installs.includes(userId)) installs.push(userId);
}

/** The address a browser is sent to with an answer. */
export function redirectTo(
  consent: Pick<Consent, "redirectUri" | "state" | "guildId" | "permissions">,
  answer: Record<string, string>,
): string {
  const url = new URL(consent.redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (consent.state !== undefined) url.searchParams.set("state", consent.state);
  if (consent.guildId !== undefined && !answer.error) {
    url.searchParams.set("guild_id", consent.guildId);
    url.searchParams.set("permissions", (consent.permissions ?? 0n).toString());
  }
  url.searchParams.set("iss", "https://discord.com");
  return url.href;
}

/** Adds an application's bot to a guild, with its managed role when permissions were asked for. */
export function addBot(
  world: World,
  applicationId: Id,
  { guildId, permissions, by }: { guildId: Id; permissions: bigint; by: Id },
): void {
  const application = world.application(applicationId);
  const roleOf = () => world.roles.inGuild(guildId).find((role) => role.bot_id === application.bot_id);
  if (world.findMember(guildId, application.bot_id)) {
    const role = roleOf();
    if (role && permissions !== 0n) role.permissions = permissions.toString();
    return;
  }
  const role =
    roleOf() ??
    (permissions === 0n
      ? undefined
      : addRole(world, guildId, {
          name: application.name,
          permissions: permissions.toString(),
          managed: true,
          bot_id: application.bot_id,
        }));
  writeAudit(world, guildId, { userId: by }, { action: AuditAction.BOT_ADD, targetId: application.bot_id });
  addMember(world, guildId, application.bot_id, { roles: role ? [role.id] : [] });
}

export interface TokenAnswer {
  token_type: "Bearer";
  access_token: string;
  expires_in: number;
  refresh_token?: string;
  scope: string;
}

/** Exchanges a code, once, by its own application and for the redirect it was given to. */
export function exchangeCode(
  world: World,
  application: ApplicationRecord,
  { code, redirectUri, verifier }: { code: string; redirectUri: string | undefined; verifier: string | undefined },
): TokenAnswer {
  const record = world.tokens.get(code);
  const isGood = record?.kind === "code" && record.application_id === application.id && !isOver(world, record);
  if (!isGood) throw new OAuthRefusal("invalid_grant", 'Invalid "code" in request.');
  if (record.redirect_uri !== redirectUri) {
    throw new OAuthRefusal("invalid_grant", 'Invalid "redirect_uri" in request.');
  }
  if (record.code_challenge && !provesChallenge(record.code_challenge, verifier)) {
    throw new OAuthRefusal("invalid_grant", 'Invalid "code_verifier" in request.');
  }
  world.tokens.delete(code);
  return issuePair(world, { userId: record.user_id, applicationId: application.id, scopes: record.scopes });
}

/** New tokens for an old refresh token, which ends with that, as do its access tokens. */
export function refreshGrant(world: World, application: ApplicationRecord, token: string): TokenAnswer {
  const record = world.tokens.get(token);
  if (record?.kind !== "refresh" || record.application_id !== application.id) {
    throw new OAuthRefusal("invalid_grant", 'Invalid "refresh_token" in request.');
  }
  dropGrant(world, record);
  return issuePair(world, { userId: record.user_id, applicationId: application.id, scopes: record.scopes });
}

/** A token of the application's owner for the application's own use. */
export function clientGrant(world: World, application: ApplicationRecord, scopes: string[]): TokenAnswer {
  if (scopes.length === 0 || scopes.some((scope) => !knownScopes.includes(scope))) {
    throw new OAuthRefusal("invalid_scope", "The requested scope is invalid, unknown, or malformed.");
  }
  const grant = { userId: application.owner_id, applicationId: application.id, scopes };
  const { token } = issue(world, "access", grant, ACCESS_TIME);
  return { token_type: "Bearer", access_token: token, expires_in: ACCESS_TIME / 1_000, scope: scopes.join(" ") };
}

/** Ends a token and every other of the same grant. Unknown ones are none of the caller's business. */
export function revoke(world: World, application: ApplicationRecord, token: string): void {
  const record = world.tokens.get(token);
  if (record?.application_id === application.id) dropGrant(world, record);
}

function dropGrant(world: World, record: OAuthTokenRecord): void {
  for (const [token, other] of world.tokens) {
    if (other === record || (record.grant_id && other.grant_id === record.grant_id)) world.tokens.delete(token);
  }
}

interface Grant {
  userId: Id;
  applicationId: Id;
  scopes: readonly string[];
  grantId?: Id;
}

function issuePair(world: World, grant: Grant): TokenAnswer {
  const shared = { ...grant, grantId: world.ids.next() };
  const access = issue(world, "access", shared, ACCESS_TIME);
  const refresh = issue(world, "refresh", shared, REFRESH_TIME);
  return {
    token_type: "Bearer",
    access_token: access.token,
    expires_in: ACCESS_TIME / 1_000,
    refresh_token: refresh.token,
    scope: grant.scopes.join(" "),
  };
}

function issue(world: World, kind: OAuthTokenRecord["kind"], grant: Grant, time: number): OAuthTokenRecord {
  const record: OAuthTokenRecord = {
    token: randomBytes(22).toString("base64url"),
    kind,
    user_id: grant.userId,
    application_id: grant.applicationId,
    scopes: [...grant.scopes],
    expires_at: world.clock.now() + time,
    ...(grant.grantId ? { grant_id: grant.grantId } : {}),
  };
  world.tokens.set(record.token, record);
  return record;
}

function isOver(world: World, record: OAuthTokenRecord): boolean {
  return record.expires_at <= world.clock.now();
}

function provesChallenge({ value, method }: { value: string; method: string }, verifier: string | undefined): boolean {
  if (!verifier) return false;
  const proof = method === "S256" ? createHash("sha256").update(verifier).digest("base64url") : verifier;
  const [a, b] = [Buffer.from(proof), Buffer.from(value)];
  return a.length === b.length && timingSafeEqual(a, b);
}
