import { createHash } from "node:crypto";
import { Intent } from "../world/intents.ts";
import type { ApplicationRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { showUserById } from "./user.ts";

const Flag = { PRESENCE: 1 << 13, MEMBERS: 1 << 15, CONTENT: 1 << 19, COMMANDS: 1 << 23 } as const;

/** An application as everybody sees it. */
export function showPublicApplication(world: World, application: ApplicationRecord): Record<string, unknown> {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: application.description,
    type: null,
    summary: "",
    is_monetized: false,
    bot: showUserById(world, application.bot_id),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: createHash("sha256").update(application.id).digest("hex"),
    flags: applicationFlags(application),
    flags_new: String(applicationFlags(application)),
    hook: true,
    integration_types_config: { 0: {} },
  };
}

/** An application as it sees itself. */
export function showApplication(world: World, application: ApplicationRecord): Record<string, unknown> {
  return {
    ...showPublicApplication(world, application),
    redirect_uris: application.redirect_uris,
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    event_webhooks_types: [],
    owner: showUserById(world, application.owner_id),
    approximate_guild_count: world.guildsOf(application.bot_id).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    team: null,
  };
}

/** Flags that say which privileged intents the portal grants. */
export function applicationFlags(application: ApplicationRecord): number {
  const granted = application.privileged_intents;
  return (
    Flag.COMMANDS |
    (granted & Intent.GUILD_PRESENCES ? Flag.PRESENCE : 0) |
    (granted & Intent.GUILD_MEMBERS ? Flag.MEMBERS : 0) |
    (granted & Intent.MESSAGE_CONTENT ? Flag.CONTENT : 0)
  );
}
