import { refuse } from "../errors.ts";
import { queryInteger } from "../http/check.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { may, Permission, requirePermissions } from "../permissions.ts";
import { Fields, Mistakes } from "../world/message-fields.ts";
import { viewerOf } from "../world/message-viewer.ts";
import {
  createMessage,
  deleteMessage,
  deleteMessages,
  editMessage,
  messageInHistory,
  readHistory,
  toApiMessage,
} from "../world/messages.ts";
import { pinRoutes } from "./pins.ts";
import { pollRoutes } from "./polls.ts";

export const messageRoutes: Route[] = [
  {
    method: "GET",
    path: "/channels/:channel/messages",
    run: (request) => {
      const { world, query } = request;
      const { channelId, userId } = placeOf(request);
      const limit = queryInteger(query, "limit", { fallback: 50, min: 1, max: 100 });
      requirePermissions(world, userId, channelId, 0n);
      if (!may(world, userId, channelId, Permission.READ_MESSAGE_HISTORY)) return answer([]);
      const page = readHistory(world, channelId, { limit, ...readCursor(query) });
      const viewer = viewerOf(world, userId);
      return answer(page.map((message) => toApiMessage(world, message, viewer)));
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/messages/:message",
    run: (request) => {
      const { world } = request;
      const { channelId, messageId, userId } = placeOf(request);
      requirePermissions(world, userId, channelId, Permission.READ_MESSAGE_HISTORY);
      return answer(toApiMessage(world, messageInHistory(world, channelId, messageId), viewerOf(world, userId)));
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/messages",
    run: (request) => {
      const { world, body, files } = request;
      const { channelId, userId } = placeOf(request);
      const message = createMessage(world, { channelId, authorId: userId, body, files });
      return answer(toApiMessage(world, message, viewerOf(world, userId), { withNonce: true }));
    },
  },
  {
    method: "PATCH",
    path: "/channels/:channel/messages/:message",
    run: (request) => {
      const { world, body, files } = request;
      const place = placeOf(request);
      const message = editMessage(world, { ...place, body, files });
      return answer(toApiMessage(world, message, viewerOf(world, place.userId)));
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/messages/:message",
    run: (request) => {
      deleteMessage(request.world, { ...placeOf(request), reason: request.reason });
      return answer();
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/messages/bulk-delete",
    run: (request) => {
      const { world, body, reason } = request;
      const { channelId, userId } = placeOf(request);
      const mistakes = new Mistakes();
      const ids = Fields.of(mistakes, body).snowflakes("messages", { required: true }) ?? [];
      mistakes.throwIfAny();
      deleteMessages(world, { userId, reason }, channelId, ids);
      return answer();
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/messages/:message/crosspost",
    // The box has no announcements that others follow.
    run: () => {
      throw refuse(50024);
    },
  },
  ...pinRoutes,
  ...pollRoutes,
];

/** Channel and message of the path, and who calls. */
export function placeOf({ params, caller }: RouteRequest): { channelId: string; messageId: string; userId: string } {
  return { channelId: params.channel ?? "", messageId: params.message ?? "", userId: caller.user.id };
}

function readCursor(query: URLSearchParams): { around?: string; before?: string; after?: string } {
  const mistakes = new Mistakes();
  const fields = Fields.of(mistakes, Object.fromEntries(query));
  const cursor: { around?: string; before?: string; after?: string } = {};
  for (const name of ["around", "before", "after"] as const) {
    const id = fields.snowflake(name);
    if (id) cursor[name] = id;
  }
  mistakes.throwIfAny();
  return cursor;
}
