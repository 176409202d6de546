import type { Posted } from "#features/desk-file/index.ts";
import type { App } from "#kernel/app.ts";

/** Keys of help messages that do not stand where they should. */
export async function notPosted({ outbox }: Pick<App, "outbox">, posted: readonly Posted[]): Promise<string[]> {
  const outcomes = await Promise.all(
    posted.map(async ({ key, place }) => ({ key, stands: (await outbox.settled(place)) === "done" })),
  );
  return outcomes.filter(({ stands }) => !stands).map(({ key }) => key);
}
