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
    const wide: string[] = [];
    for (const { feature } of gallery.rooms) {
      await open.member.openChannel(roomName(feature, locale));
      await open.member.talk.getByRole("article").first().waitFor();
      wide.push(...(await open.page.evaluate<string[]>(tooWide)).map((what) => `${feature}: ${what}`));
    }
    expect(wide).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});

/** In the page: what reaches beyond its edge. */
const tooWide = `[...document.querySelectorAll("article, article button, article select, article img")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .map((element) => element.textContent.trim().slice(0, 60))`;
