import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";

test("applied by a process of its own while the bot is stopped, a card that changes keeps what other features added", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${dm}/messages` },
    do: { kind: "5xx-before" },
    times: 100,
  });
  desk.as(mel).write(thread, "+Which browser is it?");
  await expect.poll(() => fault.used).toBeGreaterThan(0);
  await desk.stop();
  desk.box.faults.clear();
  desk.as(ada).closeDms();

  // Another try, should the process be there before what failed is due again.
  do await applyAlone(desk);
  while (!texts(desk, mel, thread)[0]?.includes("can't be reached by DM"));
  expect(JSON.stringify(desk.reads(mel, thread)[0])).toContain("Claim");
});

/** As a host does it. */
async function applyAlone(desk: Desk): Promise<void> {
  const main = new URL("../../src/main.ts", import.meta.url).pathname;
  const applying = promisify(execFile)(process.execPath, [main, "apply", "-"], {
    cwd: desk.dataFolder,
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: desk.application.token,
      DISCORD_API_URL: desk.box.api,
      FRONTDESK_DATA: desk.dataFolder,
    },
  });
  applying.child.stdin?.end(deskFile);
  await applying;
}
