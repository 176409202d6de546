import { invalid } from "../errors.ts";
import { queryInteger } from "../http/check.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { may, Permission, requirePermissions } from "../permissions.ts";
import { pinMessage, pinsOf, unpinMessage } from "../world/message-pins.ts";
import { viewerOf } from "../world/message-viewer.ts";
import { toApiMessage } from "../world/messages.ts";
import type { MessageRecord } from "../world/model.ts";

const PINS_A_PAGE = 50;

/** The routes of today, and the two older ones that libraries still use. */
export const pinRoutes: Route[] = [
  {
    method: "GET",
    path: "/channels/:channel/messages/pins",
    run: (request) => {
      const limit = queryInteger(request.query, "limit", { fallback: PINS_A_PAGE, min: 1, max: PINS_A_PAGE });
      const before = readTime(request.query.get("before"));
      const pins = readablePins(request).filter((message) => Date.parse(message.pinned_at ?? "") < before);
      const items = pins.slice(0, limit).map((message) => ({
        pinned_at: message.pinned_at,
        message: show(request, message),
      }));
      return answer({ items, has_more: pins.length > limit });
    },
  },
  { method: "PUT", path: "/channels/:channel/messages/pins/:message", run: pin },
  { method: "DELETE", path: "/channels/:channel/messages/pins/:message", run: unpin },
  {
    method: "GET",
    path: "/channels/:channel/pins",
    run: (request) =>
      answer(
        readablePins(request)
          .slice(0, PINS_A_PAGE)
          .map((message) => show(request, message)),
      ),
  },
  { method: "PUT", path: "/channels/:channel/pins/:message", run: pin },
  { method: "DELETE", path: "/channels/:channel/pins/:message", run: unpin },
];

function pin(request: RouteRequest) {
  pinMessage(request.world, targetOf(request));
  return answer();
}

function unpin(request: RouteRequest) {
  unpinMessage(request.world, targetOf(request));
  return answer();
}

function targetOf({ params, caller, reason }: RouteRequest) {
  return { channelId: params.channel ?? "", messageId: params.message ?? "", userId: caller.user.id, reason };
}

function readablePins({ world, params, caller }: RouteRequest): MessageRecord[] {
  const channelId = params.channel ?? "";
  requirePermissions(world, caller.user.id, channelId, 0n);
  return may(world, caller.user.id, channelId, Permission.READ_MESSAGE_HISTORY) ? pinsOf(world, channelId) : [];
}

function show({ world, caller }: RouteRequest, message: MessageRecord): object {
  return toApiMessage(world, message, viewerOf(world, caller.user.id));
}

function readTime(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY;
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw invalid("before", "DATE_TIME_TYPE_PARSE", `Could not parse ${text}. Should be ISO8601.`);
  return time;
}
