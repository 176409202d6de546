import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { seconds } from "#kernel/types.ts";
import { expose } from "./expose.ts";
import type { Registry } from "./registry.ts";
import { type Figure, storeFigures } from "./store-figures.ts";

/** Whoever collects gives up after some seconds. */
const LONGEST_LOOK = seconds(2);

/** What the page shows; without the store's figures while the store does not answer. Read several times at once, the store is asked once. */
export function createMetricsPage(registry: Registry, clock: Clock): { watch(db: Db): void; read(): Promise<string> } {
  let db: Db | undefined;
  let asking: Promise<readonly Figure[] | undefined> | undefined;

  async function ask(of: Db): Promise<readonly Figure[] | undefined> {
    const over = new AbortController();
    const answered = storeFigures(of, clock).catch(() => undefined);
    const end = await Promise.race([answered, clock.sleep(LONGEST_LOOK, over.signal).then(() => undefined)]);
    over.abort();
    return end;
  }

  return {
    watch(given) {
      db = given;
    },
    async read() {
      if (db) {
        asking ??= ask(db).finally(() => {
          asking = undefined;
        });
      }
      const found = await asking;
      const up: Figure = {
        name: "frontdesk_database_up",
        help: "1 when the database answered for this page.",
        type: "gauge",
        samples: () => [{ name: "frontdesk_database_up", labels: [], value: found ? 1 : 0 }],
      };
      return expose([up, ...(found ?? []), ...registry.families]);
    },
  };
}
