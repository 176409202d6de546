import { queryInteger } from "../http/check.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { showUserById } from "../show/user.ts";
import type { Emoji } from "../world/message-emoji.ts";
import {
  addReaction,
  clearEmoji,
  clearReactions,
  parseEmoji,
  type ReactionTarget,
  reactors,
  removeReaction,
} from "../world/message-reactions.ts";
import { pageAfter } from "./polls.ts";

const all = "/channels/:channel/messages/:message/reactions";

/** All reaction routes of a channel share one bucket at Discord: one call in 250 ms. */
const limit = { requests: 1, per: 250 };

export const reactionRoutes: Route[] = [
  {
    method: "PUT",
    path: `${all}/:emoji/@me`,
    limit,
    run: (request) => {
      addReaction(request.world, targetOf(request), emojiOf(request), request.caller.user.id);
      return answer();
    },
  },
  {
    method: "DELETE",
    path: `${all}/:emoji/@me`,
    limit,
    run: (request) => remove(request, request.caller.user.id),
  },
  {
    method: "DELETE",
    path: `${all}/:emoji/:user`,
    limit,
    run: (request) => remove(request, request.params.user ?? ""),
  },
  {
    method: "GET",
    path: `${all}/:emoji`,
    run: (request) => {
      const { world, query, caller } = request;
      const count = queryInteger(query, "limit", { fallback: 25, min: 1, max: 100 });
      const users = reactors(world, targetOf(request), emojiOf(request), caller.user.id);
      return answer(pageAfter(users, query.get("after"), count).map((id) => showUserById(world, id)));
    },
  },
  {
    method: "DELETE",
    path: all,
    limit,
    run: (request) => {
      clearReactions(request.world, targetOf(request), request.caller.user.id);
      return answer();
    },
  },
  {
    method: "DELETE",
    path: `${all}/:emoji`,
    limit,
    run: (request) => {
      clearEmoji(request.world, targetOf(request), emojiOf(request), request.caller.user.id);
      return answer();
    },
  },
];

function remove(request: RouteRequest, ofUserId: string) {
  const { world, caller } = request;
  removeReaction(world, targetOf(request), emojiOf(request), { ofUserId, byUserId: caller.user.id });
  return answer();
}

function targetOf({ params }: RouteRequest): ReactionTarget {
  return { channelId: params.channel ?? "", messageId: params.message ?? "" };
}

function emojiOf({ world, params }: RouteRequest): Emoji {
  return parseEmoji(world, params.emoji ?? "");
}
