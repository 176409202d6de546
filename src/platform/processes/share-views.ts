import type { Vault } from "#kernel/vault.ts";
import type { View } from "#kernel/view.ts";
import { type KeptViews, SHOWN_FOR } from "../discord/router/kept-views.ts";
import type { Link } from "./link.ts";

/** Private answers to typed commands: whoever presses the button may be answered by another process. Sealed, and gone after two minutes. */
export function shareViews({ client, prefix }: Pick<Link, "client" | "prefix">, vault: Vault): KeptViews {
  const keyOf = (commandId: string, readerId: string) => `${prefix}:view:${commandId}:${readerId}`;
  return {
    async put(commandId, readerId, view) {
      const sealed = vault.seal(JSON.stringify(view));
      // Without Redis the button says that the answer is gone, and the command can be typed again.
      await client.set(keyOf(commandId, readerId), sealed, "PX", 2 * SHOWN_FOR).catch(() => {});
    },
    async take(commandId, readerId) {
      const sealed = await client.getdel(keyOf(commandId, readerId)).catch(() => null);
      return sealed === null ? undefined : (JSON.parse(vault.open(sealed)) as View);
    },
  };
}
