import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTexts } from "#platform/texts/texts.ts";
import { textSources } from "#test/support/text-sources.ts";
import { type Gallery, hangGallery, PHONE, roomName } from "./gallery.ts";
import { chromiumPath, hasChromium, openPage } from "./open-page.ts";

const { locales } = openTexts(textSources());
const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";

describe.each(locales)("every card in %s", (locale) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await hangGallery(locale);
  });
  afterAll(async () => gallery?.box.close());

  test("is taken by Discord", () => {
    expect(gallery.rooms.flatMap(({ feature, refused }) => refused.map((mistake) => `${feature}/${mistake}`))).toEqual(
      [],
    );
  });

  test.skipIf(!hasChromium && !required)(`fits a telephone (with Chromium, ${chromiumPath})`, async () => {
    await using open = await openPage(gallery.address("light"), { viewport: PHONE });
    const rooms = gallery.rooms.map(({ feature }) => roomName(feature, locale));
    expect(await open.page.evaluate<string[]>(walk(rooms))).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});

/**
 * In the page: opens one room after the other, and names what reaches beyond the edge. A tap of the browser's driver waits for every
 * frame to be still, which takes longer than all there is to look at.
 */
const walk = (rooms: readonly string[]): string => `(async () => {
  const wide = [];
  for (const room of ${JSON.stringify(rooms)}) {
    const until = async (look) => {
      for (const end = performance.now() + 30_000; performance.now() < end; await new Promise(requestAnimationFrame)) {
        const found = look();
        if (found) return found;
      }
      throw new Error("not on the screen: " + room);
    };
    const labelled = (label) => (element) => label.test(element.getAttribute("aria-label") ?? "");
    document.querySelector('[aria-label="Show channels"]')?.click();
    const lines = () => [...document.querySelectorAll("nav button")];
    (await until(() => lines().find(labelled(new RegExp("^" + room + "[ ,]"))))).click();
    const log = '[aria-label="Messages in ' + room + '"] ';
    await until(() => document.querySelector(log + "[role=article]"));
    for (const element of document.querySelectorAll(log + "[role=article], " + log + "[role=article] :is(button, select, img)")) {
      if (element.getBoundingClientRect().right > innerWidth + 1) wide.push(room + ": " + element.textContent.trim().slice(0, 60));
    }
  }
  return wide;
})()`;
