import { queryInteger } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { showUserById } from "../show/user.ts";
import { byAge } from "../snowflake.ts";
import { viewerOf } from "../world/message-viewer.ts";
import { toApiMessage } from "../world/messages.ts";
import { endPoll, votersOf } from "../world/polls.ts";

export const pollRoutes: Route[] = [
  {
    method: "GET",
    path: "/channels/:channel/polls/:message/answers/:answer",
    run: ({ world, params, query, caller }) => {
      const channelId = params.channel ?? "";
      const limit = queryInteger(query, "limit", { fallback: 25, min: 1, max: 100 });
      requirePermissions(world, caller.user.id, channelId, Permission.READ_MESSAGE_HISTORY);
      const voters = votersOf(world, channelId, params.message ?? "", Number(params.answer));
      return answer({ users: pageAfter(voters, query.get("after"), limit).map((id) => showUserById(world, id)) });
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/polls/:message/expire",
    run: ({ world, params, caller }) => {
      const channelId = params.channel ?? "";
      requirePermissions(world, caller.user.id, channelId, 0n);
      const message = endPoll(world, channelId, params.message ?? "", caller.user.id);
      return answer(toApiMessage(world, message, viewerOf(world, caller.user.id)));
    },
  },
];

/** A page of users, by age of their accounts. */
export function pageAfter(ids: readonly string[], after: string | null, limit: number): string[] {
  return [...ids]
    .sort(byAge)
    .filter((id) => after === null || byAge(id, after) > 0)
    .slice(0, limit);
}
