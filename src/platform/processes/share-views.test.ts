import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { testOnRedis } from "#test/support/redis.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { openLink } from "./link.ts";
import { shareViews } from "./share-views.ts";

const view: View = { tone: "neutral", blocks: [paragraph(text("kernel.gone"))] };

testOnRedis("a private answer is taken by its reader alone, in whichever process, and once", async (url) => {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-views-"));
  const link = await openLink({ url, prefix: `frontdesk-test:${randomBytes(6).toString("hex")}`, log: silentLog });
  const [one, other] = [shareViews(link, openVault(folder)), shareViews(link, openVault(folder))];
  await one.put("10", "20", view);
  expect(await other.take("10", "21")).toBeUndefined();
  expect(await other.take("10", "20")).toEqual(view);
  expect(await one.take("10", "20")).toBeUndefined();
  link.close();
  rmSync(folder, { recursive: true });
});
