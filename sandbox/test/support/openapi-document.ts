/** Discord's OpenAPI document, for tests. It is not ours to keep: https://github.com/discord/discord-api-spec has it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { corrected } from "./openapi-corrections.ts";
import type { Document } from "./openapi-schema.ts";

/** Where it lies: beside the repository, unless DISCORD_OPENAPI says otherwise. */
const PATH =
  process.env["DISCORD_OPENAPI"] ??
  fileURLToPath(new URL("../../../../shared/discord-api-spec/openapi.json", import.meta.url));

/**
 * `test` with the document, longer than usual. Where it is missing the test is reported as skipped, named "not run"; when
 * DISCORD_OPENAPI names a file that is not there, it fails.
 */
export function testWithDocument(title: string, body: (document: Document) => Promise<void>): void {
  if (existsSync(PATH) || process.env["DISCORD_OPENAPI"]) {
    test(title, { timeout: 60_000 }, () => body(corrected(JSON.parse(readFileSync(PATH, "utf8")))));
    return;
  }
  test.skip(`not run: ${title}, because Discord's API document is not here`, () => {});
}
