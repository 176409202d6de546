import { RUN } from "./run.ts";

/** Before all tests: from now on databases are kept for the next test. After all: they are dropped. */
export async function setup(): Promise<() => Promise<void>> {
  process.env["FRONTDESK_TEST_RUN"] = RUN;
  return async () => (await import("./databases.ts")).dropLeft();
}
