import { expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { applyWithoutGateway } from "../../src/app.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";
import { silentLog } from "../support/silent-log.ts";

test("applied while the bot is stopped, a card that changes keeps what other features added", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${dm}/messages` },
    do: { kind: "5xx-before" },
    times: 100,
  });
  desk.as(mel).write(thread, "+Which browser is it?");
  await expect.poll(() => fault.used, { timeout: 30_000 }).toBeGreaterThan(0);
  await desk.stop();
  desk.box.faults.clear();
  desk.as(ada).closeDms();

  const config = configSchema.parse({
    discord: { token: desk.application.token, apiUrl: desk.box.api },
    data: desk.dataFolder,
  });
  const card = () => desk.reads(mel, thread)[0];
  // Another try, should we be there before what failed is due again.
  do await applyWithoutGateway(config, silentLog, { name: "desk.yaml", source: deskFile, mode: "change" });
  while (!texts(desk, mel, thread)[0]?.includes("can't be reached by DM"));
  expect(JSON.stringify(card())).toContain("Claim");
});
