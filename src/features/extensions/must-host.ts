import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { HostOnly } from "./errors.ts";

/** An extension runs in every server: no server's admin decides about it. */
export function mustHost({ self }: Pick<App, "self">, { id }: Pick<Actor, "id">): void {
  if (!self.hosts.includes(id)) throw new HostOnly();
}
