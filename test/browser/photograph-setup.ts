/** The pictures of docs/setup.md: what whoever invites the bot sees. `npm run pictures:setup` makes them anew. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addApplication, addUser, createBox, Permission } from "discord-box";
import type { Locator } from "playwright-core";
import { configSchema } from "#kernel/config.ts";
import { wantedPermissions } from "#kernel/invite.ts";
import { newServer } from "#test/support/new-server.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { startApp } from "../../src/app.ts";
import { openPage } from "./open-page.ts";

const FOLDER = join(import.meta.dirname, "../../docs/setup");

mkdirSync(FOLDER, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "frontdesk-pictures-"));
const box = await createBox();
const [owner, mel, ada] = ["Rosa", "Mel", "Ada"].map((name) => addUser(box.world, { name }));
if (!owner || !mel || !ada) throw new Error("nobody is there");
const application = addApplication(box.world, { name: "Frontdesk", owner_id: owner.id });
const { guild, general, help } = newServer({ box, owner, mel, ada });
const config = configSchema.parse({ data, discord: { token: application.token, apiUrl: box.api } });
const bot = await startApp(config, silentLog);
const rosa = box.people.as(owner.id);
const settled = async () => {
  await bot.settled();
  await box.settled();
};

try {
  await using open = await openPage(
    `${box.url}/?${new URLSearchParams({ member: "ada", staff: "rosa", theme: "dark" })}`,
  );
  const { page, staff } = open;
  const picture = async (name: string, of: Locator) => {
    // Neither a pointer nor a cursor in the picture.
    await page.mouse.move(0, 0);
    await page.evaluate("document.activeElement?.blur()");
    await of.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  };
  const card = (words: RegExp) => staff.talk.getByRole("article", { name: words }).last();

  rosa.invite(application.id, guild.id, wantedPermissions());
  await settled();
  await staff.openDm("Frontdesk");
  await picture("1-invited", card(/I am in Lighthouse/));

  await staff.openServer("Lighthouse");
  await staff.openChannel("general");
  await rosa.run("/setup start", {}, { in: general.id });
  await settled();
  await picture("2-one-card", card(/Set up Lighthouse/));

  await staff.press("Change");
  const form = staff.all.getByRole("dialog");
  await form.waitFor();
  await picture("3-change", form);
  await form.getByRole("button", { name: "Cancel" }).click();

  const shut = { id: guild.id, type: 0 as const, allow: "0", deny: Permission.SEND_MESSAGES.toString() };
  for (const channel of [help, general]) channel.permission_overwrites.push(shut);
  await rosa.run("/setup start", {}, { in: general.id });
  await settled();
  await picture("4-missing", card(/something is missing/));
  for (const channel of [help, general]) channel.permission_overwrites.length = 0;

  await staff.press("Look again");
  await settled();
  await staff.press("Use this");
  await card(/is set up/).waitFor();
  await rosa.run("/setup start", {}, { in: general.id });
  await settled();
  await picture("5-later", card(/How Lighthouse is set up/));
} finally {
  await bot.stop();
  await box.close();
  rmSync(data, { recursive: true, force: true });
}
console.log(`Written: ${FOLDER}`);
