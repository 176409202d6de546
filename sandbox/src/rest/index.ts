import type { Route } from "../http/route.ts";
import { commandRoutes } from "./commands.ts";
import { fileRoutes } from "./files.ts";
import { interactionRoutes } from "./interactions.ts";
import { messageRoutes } from "./messages.ts";
import { oauth2Routes } from "./oauth2.ts";
import { reactionRoutes } from "./reactions.ts";
import { webhookRoutes } from "./webhooks.ts";

/** Every route below `/api/v10` but the gateway's. */
export const apiRoutes: readonly Route[] = [
  ...messageRoutes,
  ...reactionRoutes,
  ...webhookRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...oauth2Routes,
];

/** Routes beside the API, written with their whole path: `/cdn/...` and upload addresses. */
export const cdnRoutes: readonly Route[] = fileRoutes;
