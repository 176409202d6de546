import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { Permission, requireInGuild, requirePermissions } from "../permissions.ts";
import { showUserById } from "../show/user.ts";
import { ALL_INTENTS } from "../world/intents.ts";
import { removeMessage } from "../world/message-store.ts";
import { editMessage, toApiMessage } from "../world/messages.ts";
import type { MessageRecord, WebhookRecord } from "../world/model.ts";
import {
  createWebhook,
  deleteWebhook,
  editWebhook,
  executeWebhook,
  managedWebhook,
  webhookByToken,
  webhookMessage,
  webhooksIn,
} from "../world/webhooks.ts";
import type { Actor, World } from "../world/world.ts";

/** Of one webhook. */
const limit = { requests: 5, per: 2_000 };
const byToken = { auth: "none", global: false } as const;
const withToken = "/webhooks/:webhook/:token";
const message = `${withToken}/messages/:message`;

export const webhookRoutes: Route[] = [
  {
    method: "POST",
    path: "/channels/:channel/webhooks",
    run: (request) => {
      const { world, params, body } = request;
      return answer(show(world, createWebhook(world, actorOf(request), params.channel ?? "", body)));
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/webhooks",
    run: ({ world, params, caller }) => {
      const channelId = params.channel ?? "";
      requirePermissions(world, caller.user.id, channelId, Permission.MANAGE_WEBHOOKS);
      return answer(webhooksIn(world, channelId).map((webhook) => show(world, webhook)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/webhooks",
    run: ({ world, params, caller }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, Permission.MANAGE_WEBHOOKS);
      return answer(world.webhooks.inGuild(guildId).map((webhook) => show(world, webhook)));
    },
  },
  {
    method: "GET",
    path: "/webhooks/:webhook",
    run: (request) => answer(show(request.world, managed(request))),
  },
  {
    method: "PATCH",
    path: "/webhooks/:webhook",
    run: (request) => {
      const { world, body } = request;
      return answer(show(world, editWebhook(world, managed(request), body, actorOf(request))));
    },
  },
  {
    method: "DELETE",
    path: "/webhooks/:webhook",
    run: (request) => {
      deleteWebhook(request.world, managed(request), actorOf(request));
      return answer();
    },
  },
  {
    ...byToken,
    method: "GET",
    path: withToken,
    run: (request) => answer(withoutCreator(show(request.world, tokened(request)))),
  },
  {
    ...byToken,
    method: "PATCH",
    path: withToken,
    run: (request) => {
      const { world, body } = request;
      return answer(withoutCreator(show(world, editWebhook(world, tokened(request), body))));
    },
  },
  {
    ...byToken,
    method: "DELETE",
    path: withToken,
    run: (request) => {
      deleteWebhook(request.world, tokened(request));
      return answer();
    },
  },
  {
    ...byToken,
    method: "POST",
    path: withToken,
    limit,
    // All webhooks of a channel, with all its threads, share 30 messages a minute besides.
    also: ({ world, params }) => {
      const place = world.webhooks.get(params.webhook ?? "")?.channel_id;
      return place ? { name: "webhook messages", place, requests: 30, per: 60_000, scope: "shared" } : undefined;
    },
    run: (request) => {
      const { world, query, body, files } = request;
      const webhook = tokened(request);
      const written = executeWebhook(world, webhook, {
        body,
        files,
        threadId: query.get("thread_id") ?? undefined,
        keepsComponents: query.get("with_components") === "true",
      });
      return query.get("wait") === "true" ? answer(showMessage(world, webhook, written)) : answer();
    },
  },
  {
    ...byToken,
    method: "GET",
    path: message,
    run: (request) => answer(showMessage(request.world, tokened(request), messageOf(request))),
  },
  {
    ...byToken,
    method: "PATCH",
    path: message,
    limit,
    run: (request) => {
      const { world, body, files } = request;
      const { channel_id: channelId, id: messageId } = messageOf(request);
      const edited = editMessage(world, { channelId, messageId, body, files, via: "webhook" });
      return answer(showMessage(world, tokened(request), edited));
    },
  },
  {
    ...byToken,
    method: "DELETE",
    path: message,
    limit,
    run: (request) => {
      removeMessage(request.world, messageOf(request));
      return answer();
    },
  },
];

function actorOf({ caller, reason }: RouteRequest): Actor {
  return { userId: caller.user.id, reason };
}

function managed(request: RouteRequest): WebhookRecord {
  return managedWebhook(request.world, actorOf(request), request.params.webhook ?? "");
}

function tokened({ world, params }: RouteRequest): WebhookRecord {
  return webhookByToken(world, params.webhook ?? "", params.token ?? "");
}

function messageOf(request: RouteRequest): MessageRecord {
  const { world, params, query } = request;
  return webhookMessage(world, tokened(request), params.message ?? "", query.get("thread_id") ?? undefined);
}

function show(world: World, webhook: WebhookRecord): Record<string, unknown> {
  const { creator_id, ...rest } = webhook;
  return {
    ...rest,
    user: showUserById(world, creator_id),
    url: `${world.origin}/api/webhooks/${webhook.id}/${webhook.token}`,
  };
}

function withoutCreator({ user: _user, ...rest }: Record<string, unknown>): object {
  return rest;
}

/** A webhook reads all of what it wrote. */
function showMessage(world: World, webhook: WebhookRecord, written: MessageRecord): object {
  const viewer = { userId: webhook.id, applicationId: webhook.application_id ?? undefined, intents: ALL_INTENTS };
  return toApiMessage(world, written, { ...viewer, isBot: false });
}
