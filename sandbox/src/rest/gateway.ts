import { GUILDS_PER_SHARD } from "../gateway/protocol.ts";
import { answer, type Route } from "../http/route.ts";
import type { Id } from "../world/model.ts";

/** Where clients connect, and how often they may: `sessionStart` is `session_start_limit` of an application. */
export function gatewayRoutes(address: () => string, sessionStart: (applicationId: Id) => object): Route[] {
  return [
    { method: "GET", path: "/gateway", auth: "none", run: () => answer({ url: address() }) },
    {
      method: "GET",
      path: "/gateway/bot",
      run: ({ world, caller }) =>
        answer({
          url: address(),
          shards: Math.max(1, Math.ceil(world.guildsOf(caller.user.id).length / GUILDS_PER_SHARD)),
          session_start_limit: sessionStart(caller.application.id),
        }),
    },
  ];
}
