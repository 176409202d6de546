/** Photographs every card, in every language, light and dark, on a telephone: `npm run gallery -- FOLDER`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openTexts } from "#platform/texts/texts.ts";
import { textSources } from "#test/support/text-sources.ts";
import { hangGallery, PHONE, roomName } from "./gallery.ts";
import { openPage } from "./open-page.ts";

const folder = process.argv[2] ?? "gallery";
mkdirSync(folder, { recursive: true });

for (const locale of openTexts(textSources()).locales) {
  const gallery = await hangGallery(locale);
  for (const theme of ["light", "dark"] as const) {
    // As tall as it takes: one picture for each feature.
    await using open = await openPage(gallery.address(theme), { viewport: { ...PHONE, height: 6_000 } });
    for (const { feature } of gallery.rooms) {
      await open.member.openChannel(roomName(feature, locale));
      await open.member.talk.getByRole("article").first().waitFor();
      await open.page.screenshot({ path: join(folder, `${feature}-${locale}-${theme}.png`), animations: "disabled" });
    }
  }
  await gallery.box.close();
}
console.log(`Written: ${folder}`);
