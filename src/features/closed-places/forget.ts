import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { deleteSummaries, listSummaries } from "./summary-store.ts";

/** What was said of its closes goes with an erased ticket. */
export async function forgetSummaries(tx: Tx, { outbox }: Pick<App, "outbox">, ticketId: string): Promise<void> {
  for (const { room, source } of await listSummaries(tx, ticketId)) {
    await outbox.takeBack(tx, room, [source]);
    await outbox.add(tx, room, { erase: true, source });
  }
  await deleteSummaries(tx, ticketId);
}
