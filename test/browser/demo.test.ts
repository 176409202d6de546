import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { type RunningDemo, startDemo } from "../../src/demo.ts";
import { chromiumPath, hasChromium, openPage } from "./open-page.ts";

const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
const title = hasChromium ? "the demo, played on its page" : `the demo, not run: Chromium (${chromiumPath})`;

describe.skipIf(!hasChromium && !required)(title, () => {
  let folder: string;
  let demo: RunningDemo;
  const start = (port?: number) =>
    startDemo(configSchema.parse({ data: folder }), silentLog, port === undefined ? {} : { port });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "frontdesk-demo-"));
    demo = await start();
    if (!(await fetch(demo.address)).ok) throw new Error("The page is not built: npm run build");
  });

  afterAll(async () => {
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a ticket by DM, from the first words to the second opening, over a restart", async () => {
    await using open = await openPage(demo.address);
    const { page, member, staff, outside, errors } = open;

    await member.openDm("Frontdesk");
    await member.attach("map.txt", "all of it grey");
    await member.write("The harbour map stays grey");
    await member.talk.getByText("Not sent yet. What is it about?").waitFor();
    expect(await staff.all.getByRole("button", { name: /Question Ada/ }).count()).toBe(0);
    await member.choose("What is it about?", /^.*Question/);
    await member.talk.getByText("Send this to the Harbour Games team?").waitFor();
    await member.press("Send");
    await member.talk.getByText("Ticket #1 is open").waitFor();

    await staff.openChannel("1 Question Ada");
    await staff.talk.getByText("#1 · Question").waitFor();
    await staff.talk.getByText("account 5 years ago").waitFor();
    const copy = staff.message("Ada The harbour map stays grey");
    const link = await copy.locator("discord-file-attachment").getAttribute("href");
    expect(await (await fetch(new URL(link ?? "", demo.address))).text()).toBe("all of it grey");

    await staff.write("Is it the cache again?");
    await staff.write("+Which versoin does the app show?");
    await member.message(/Mel · Harbour Games team Which versoin/).waitFor();
    await staff.message(/✅ Mel → Ada Which versoin/).waitFor();
    expect(await member.talk.getByText("the cache").count()).toBe(0);

    await staff.message(/✅ Mel → Ada/).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Apps" }).click();
    await page.getByRole("menuitem", { name: "Edit reply" }).click();
    await staff.fillIn({ "What should they read?": "Which version does the app show?" });
    await member.message(/Mel · Harbour Games team Which version /).waitFor();

    const port = Number(new URL(demo.address).port);
    await demo.stop();
    demo = await start(port);
    expect(Number(new URL(demo.address).port)).toBe(port);
    await page.getByText("Connecting…").waitFor({ state: "hidden" });

    await member.write("Version 4.1");
    await staff.message("Ada Version 4.1").waitFor();
    await member.talk.getByRole("button", { name: "✅, 1 reaction" }).waitFor();
    await member.all.getByRole("textbox", { name: /^Message / }).press("ArrowUp");
    await member.all.getByRole("textbox", { name: "Edit message" }).fill("Version 4.2");
    await page.keyboard.press("Enter");
    await staff.message("Ada Version 4.2 Edited. Before: Version 4.1").waitFor();

    await member.message("Ada: Version 4.2").hover();
    await member.message("Ada: Version 4.2").getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete Message" }).click();
    await member.all.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await staff.talk.getByText("Deleted by the member.").waitFor();

    await staff.press("Close");
    await staff.fillIn({ "Why?": "Fixed by version 4.3" });
    await member.talk.getByText("Ticket #1 is closed", { exact: true }).waitFor();
    await member.talk.getByText("Fixed by version 4.3").waitFor();
    await staff.talk.getByText("closed this: Fixed by version 4.3").waitFor();

    await member.press("Reopen");
    await member.talk.getByText("Ticket #1 is open again", { exact: true }).waitFor();
    await staff.talk.getByText("reopened this.").waitFor();

    const field = staff.all.getByRole("textbox", { name: /^Message / });
    await field.pressSequentially("/ticket in");
    await staff.all.getByRole("option", { name: /\/ticket info/ }).waitFor();
    await field.press("Enter");
    await staff.all.getByRole("button", { name: "Run command" }).click();
    const info = staff.message(/#1 · Question Opened/);
    await info.getByText("2 messages by the member, 1 reply by the team").waitFor();
    await info.getByText("Only you can see this").waitFor();

    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  test("a ticket by a button: form, private thread, both write, closed", async () => {
    await using open = await openPage(demo.address.replace("member=ada", "member=ben"));
    const { member, staff, errors } = open;

    await member.openChannel("get-help");
    await member.press(/Account access/);
    await member.fillIn({ "What happened?": "Somebody else got in" });
    await member.talk.getByText("Only you can see this").waitFor();
    const name = /^\d+ Account access Ben/;
    await member.talk.getByRole("link", { name }).or(member.talk.getByRole("button", { name })).click();
    await member.talk.getByText("Somebody else got in").waitFor();

    await staff.all.getByRole("navigation").getByRole("button", { name }).click();
    await staff.talk.getByText("Never post a password here.").waitFor();
    await staff.write("Which mail address is it?");
    await member.message("Mel: Which mail address is it?").waitFor();
    await member.write("ben at example.com");
    await staff.message("Ben: ben at example.com").waitFor();

    await member.press("Close");
    await member.fillIn({ "Why? The team reads this.": "It works again" });
    await staff.talk.getByText("closed this: It works again").waitFor();
    await staff.talk.getByText("💤 Closed by").waitFor();
    expect(errors).toEqual([]);
  });
});
