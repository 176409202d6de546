import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Client } from "discord.js";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Box, createBox } from "../src/index.ts";
import { startPageBot } from "./page-bot.ts";
import { furnish } from "./page-world.ts";

const CHROMIUM = "/usr/bin/chromium";
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const isHere = existsSync(CHROMIUM);
if (!isHere) console.log(`The page was not played: there is no ${CHROMIUM}.`);

describe.skipIf(!isHere)("two people on the page", () => {
  let box: Box;
  let bot: Client;
  let browser: Browser;
  let page: Page;
  let member: Locator;
  let staff: Locator;
  let places: ReturnType<typeof furnish>;
  const outside: string[] = [];

  beforeAll(async () => {
    await build({
      configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
      logLevel: "error",
      // Another test may be loading the page that is there.
      build: { emptyOutDir: false },
    });
    box = await createBox({ limits: "off" });
    places = furnish(box);
    bot = await startPageBot(box, places.application.token, places.help.id);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await bot?.destroy();
    await box?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on("request", (request) => {
      if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).host !== new URL(box.url).host) {
        outside.push(request.url());
      }
    });
    await page.goto(`${box.url}/?member=${places.mia.id}&staff=${places.sam.id}`);
    member = page.getByTestId("member");
    staff = page.getByTestId("staff");
    return () => page.close();
  }, 20_000);

  test("a message with a file arrives, is edited, answered and reacted to", async () => {
    for (const pane of [member, staff]) await pane.getByRole("button", { name: "general (text channel)" }).click();
    const field = member.getByRole("textbox", { name: "Message #general" });
    await member.getByLabel("Upload files").setInputFiles({
      name: "notes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("seen by both"),
    });
    await field.fill("Hello **team**");
    await field.press("Enter");

    const seen = staff.getByRole("article", { name: "Mia: Hello team" });
    await expect.poll(() => seen.locator("strong").textContent()).toBe("team");
    const href = await seen.locator("discord-file-attachment").getAttribute("href");
    expect(await (await fetch(new URL(href ?? "", box.url))).text()).toBe("seen by both");

    await field.press("ArrowUp");
    await member.getByRole("textbox", { name: "Edit message" }).fill("Hello everyone");
    await page.keyboard.press("Enter");
    await staff.getByRole("article", { name: "Mia: Hello everyone" }).getByText("(edited)").waitFor();

    const edited = staff.getByRole("article", { name: "Mia: Hello everyone" });
    await edited.hover();
    await edited.getByRole("button", { name: "Add reaction" }).click();
    await page.getByRole("button", { name: "👀" }).click();
    await member.getByRole("button", { name: "👀, 1 reaction" }).click();
    await staff.getByRole("button", { name: "👀, 2 reactions" }).waitFor();

    await edited.hover();
    await edited.getByRole("button", { name: "Reply" }).click();
    await staff.getByRole("textbox", { name: "Message #general" }).fill("Welcome");
    await page.keyboard.press("Enter");
    const answer = member.getByRole("article", { name: "Sam: Welcome" });
    await expect.poll(() => answer.locator("discord-reply").textContent()).toContain("Hello everyone");
  }, 30_000);

  test("a button opens a form, which is checked, and leads to a private thread", async () => {
    await member.getByRole("button", { name: "get-help (text channel)" }).click();
    await member.getByRole("button", { name: "Open a ticket" }).click();
    const form = member.getByRole("dialog", { name: "Open a ticket" });
    await form.getByLabel("What happened?").fill("short");
    await form.getByRole("button", { name: "Submit" }).click();
    await form.getByText("This field is required").waitFor();
    await form.getByText("Must be at least 10 characters long").waitFor();

    await form.getByRole("button", { name: "Topic" }).click();
    await form.getByRole("option", { name: "Billing" }).click();
    await form.getByLabel("What happened?").fill("I was charged twice.");
    await form.getByRole("button", { name: "Submit" }).click();
    await form.waitFor({ state: "hidden" });

    await member.getByText("Only you can see this").waitFor();
    await member.getByRole("button", { name: /^ticket 1 \(private thread\)/ }).click();
    await member.getByText("I was charged twice.").waitFor();
    await staff.getByRole("button", { name: "get-help (text channel)" }).click();
    await staff.getByRole("button", { name: "Open a ticket" }).waitFor();
    expect(await staff.getByText("Only you can see this").count()).toBe(0);
  }, 30_000);

  test("a slash command is filled in with the bot's suggestions", async () => {
    await staff.getByRole("button", { name: "general (text channel)" }).click();
    const field = staff.getByRole("textbox", { name: "Message #general" });
    await field.pressSequentially("/tick");
    await staff.getByRole("option", { name: /\/ticket create/ }).waitFor();
    await field.press("Enter");
    await staff.getByRole("textbox", { name: "topic" }).pressSequentially("bug");
    await staff.getByRole("option", { name: "Bug report" }).click();
    await page.keyboard.press("Enter");
    await staff.getByText("Topic BUG REPORT noted.").waitFor();
    await staff.getByRole("button", { name: "Dismiss message" }).click();
    expect(await staff.getByText("Topic BUG REPORT noted.").count()).toBe(0);
  }, 30_000);

  test("each sees their own channels, and nothing was loaded from outside", async () => {
    await staff.getByRole("button", { name: "team-only (text channel)" }).waitFor();
    expect(await member.getByRole("button", { name: "team-only (text channel)" }).count()).toBe(0);
    expect(outside).toEqual([]);
  }, 30_000);

  test("on a phone one person is shown, channels and chat by turns", async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`${box.url}/?member=${places.mia.id}&staff=${places.sam.id}&layout=member`);
    expect(await staff.count()).toBe(0);
    await member.getByRole("button", { name: "Show channels" }).click();
    await member.getByRole("button", { name: "Direct Messages" }).click();
    await member.getByRole("heading", { name: "Direct Messages" }).first().waitFor();
    await member
      .getByRole("button", { name: /^Northwind/ })
      .first()
      .click();
    await member.getByRole("button", { name: /^general \(text channel\)/ }).click();
    await member.getByRole("textbox", { name: "Message #general" }).fill("from a phone");
    await member.getByRole("button", { name: "Send message" }).click();
    await member.getByRole("article", { name: "Mia: from a phone" }).waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(360);
    await page.getByRole("button", { name: "Staff" }).click();
    await staff.waitFor();
    expect(await member.count()).toBe(0);
  }, 30_000);

  test("the page goes on when the box was restarted", async () => {
    for (const pane of [member, staff]) await pane.getByRole("button", { name: "general (text channel)" }).click();
    const field = member.getByRole("textbox", { name: "Message #general" });
    await field.fill("before");
    await field.press("Enter");
    await staff.getByRole("article", { name: "Mia: before" }).waitFor();

    await bot.destroy();
    const world = box.export();
    await box.close();
    await page.getByText("Connecting…").waitFor();
    box = await createBox({ port: Number(new URL(box.url).port), world });
    await page.getByText("Connecting…").waitFor({ state: "hidden" });
    await field.fill("after");
    await field.press("Enter");
    await staff.getByRole("article", { name: "Mia: after" }).waitFor();
    expect(await staff.getByRole("article", { name: "Mia: before" }).count()).toBe(1);
  }, 30_000);
});
