import type { Route } from "../http/route.ts";
import { auditLogRoutes } from "./audit-log.ts";
import { banRoutes } from "./bans.ts";
import { channelRoutes } from "./channels.ts";
import { commandRoutes } from "./commands.ts";
import { fileRoutes } from "./files.ts";
import { guildRoutes } from "./guilds.ts";
import { interactionRoutes, withInteractionTokens } from "./interactions.ts";
import { inviteRoutes } from "./invites.ts";
import { memberRoutes } from "./members.ts";
import { messageRoutes } from "./messages.ts";
import { oauth2Routes } from "./oauth2.ts";
import { reactionRoutes } from "./reactions.ts";
import { roleRoutes } from "./roles.ts";
import { threadRoutes } from "./threads.ts";
import { userRoutes } from "./users.ts";
import { webhookRoutes } from "./webhooks.ts";

/** Every route below `/api/v10` but the gateway's. */
export const apiRoutes: readonly Route[] = [
  ...userRoutes,
  ...guildRoutes,
  ...memberRoutes,
  ...roleRoutes,
  ...banRoutes,
  ...auditLogRoutes,
  ...inviteRoutes,
  ...channelRoutes,
  ...threadRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...withInteractionTokens(webhookRoutes),
  ...commandRoutes,
  ...interactionRoutes,
  ...oauth2Routes,
];

/** Routes beside the API, written with their whole path: `/cdn/...` and upload addresses. */
export const cdnRoutes: readonly Route[] = fileRoutes;
