import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { mark } from "../../src/features/transcripts/document/markdown.ts";
import type { Transcript } from "../../src/features/transcripts/document/transcript.ts";
import { writeFiles } from "../../src/features/transcripts/document/write-files.ts";
import { transcripts } from "../../src/features/transcripts/feature.ts";
import { anEntry, aTranscript, nameless } from "../../src/features/transcripts/testing.ts";
import { chromiumPath, hasChromium } from "./open-page.ts";

const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
const title = hasChromium ? "a transcript in a browser" : `a transcript, not run: Chromium (${chromiumPath})`;

/** One black pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const file = {
  name: "dot.png",
  size: 70,
  description: null,
  spoiler: false,
  base64: PIXEL,
  picture: "image/png",
} as const;

interface Opened {
  readonly page: Page;
  /** What it asked for elsewhere, and what it ran that it should not. */
  readonly outside: readonly string[];
  readonly ran: readonly string[];
  readonly refused: readonly string[];
}

async function inBrowser(of: Transcript, look: "light" | "dark", use: (opened: Opened) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-transcript-"));
  const [made] = writeFiles(of, "html", openTexts([kernelTexts, transcripts]).translate("en-US"));
  const path = join(folder, made?.name ?? "");
  writeFileSync(path, made?.bytes ?? "");
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ colorScheme: look });
    const outside: string[] = [];
    const ran: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) outside.push(request.url());
    });
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on("pageerror", ({ message }) => ran.push(message));
    page.on("console", (line) => refused.push(line.text()));
    await page.goto(pathToFileURL(path).href);
    await use({ page, outside, ran, refused });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const attack = [
  "<script>alert('script')</script>",
  "<img src=x onerror=\"alert('image')\">",
  '"><svg onload="alert(1)">',
  "[click](javascript:alert(2))",
  "<iframe src=https://evil.example></iframe>",
].join("\n");

const of = aTranscript({
  topic: attack,
  reason: attack,
  entries: [
    anEntry({ text: "The harbour map does not load", files: [file] }),
    anEntry({ text: "Press **F5** ||not F4||" }),
    anEntry({ words: mark(attack, nameless), by: { name: attack, is: "member" } }),
  ],
});

describe.skipIf(!hasChromium && !required)(title, () => {
  test("its own style and script run, and nothing of what people wrote", async () => {
    await inBrowser(of, "light", async ({ page, outside, ran, refused }) => {
      expect(await page.locator("article").count()).toBe(3);
      await page.getByRole("searchbox", { name: "Search" }).fill("HARBOUR map");
      expect(await page.locator("article:visible").count()).toBe(1);
      expect(await page.locator("#found").textContent()).toBe("1 / 3");
      await page.getByRole("searchbox", { name: "Search" }).fill("");
      expect(await page.locator("article:visible").count()).toBe(3);
      expect(await page.locator("time").first().getAttribute("title")).toBe("2026-11-21 12:00 UTC");
      const pictures = await page.evaluate<number[]>("[...document.images].map(({ naturalWidth }) => naturalWidth)");
      expect(pictures).toEqual([1]);
      expect(await page.locator("article").nth(2).textContent()).toContain("<script>alert('script')</script>");
      expect([...ran, ...outside, ...refused]).toEqual([]);
    });
  });

  test("is light by day and dark by night", async () => {
    const paper = async (look: "light" | "dark") => {
      let colour = "";
      await inBrowser(of, look, async ({ page }) => {
        colour = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      });
      return colour;
    };
    expect(await paper("light")).toBe("rgb(255, 255, 255)");
    expect(await paper("dark")).toBe("rgb(27, 29, 33)");
  });
});
