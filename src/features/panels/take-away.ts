import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { forgetPosting, listPostings } from "./posting-store.ts";
import { panelSource } from "./views/panel.ts";

/** Erases messages of a panel, where they stand: those before a posting, or all of them. */
export async function takeAway(
  tx: Tx,
  { outbox }: Pick<App, "outbox">,
  panelId: string,
  before?: number,
): Promise<void> {
  for (const posting of await listPostings(tx, panelId, before)) {
    await outbox.add(tx, posting.roomId, { erase: true, source: panelSource(posting) });
    await forgetPosting(tx, posting);
  }
}
