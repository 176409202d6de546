import { answer, type Route } from "../http/route.ts";

/** Where clients connect; the address is put in when the box is built. */
export function gatewayRoutes(address: () => string, sessionStart: (applicationId: string) => object): Route[] {
  return [
    { method: "GET", path: "/gateway", auth: "none", run: () => answer({ url: address() }) },
    {
      method: "GET",
      path: "/gateway/bot",
      run: ({ caller }) =>
        answer({ url: address(), shards: 1, session_start_limit: sessionStart(caller.application.id) }),
    },
  ];
}
