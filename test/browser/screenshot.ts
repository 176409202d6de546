/** The picture of the README: a ticket by DM on both sides. `npm run screenshot` makes it anew. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configSchema } from "#kernel/config.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { startDemo } from "../../src/demo.ts";
import { openPage } from "./open-page.ts";

const PICTURE = join(import.meta.dirname, "../../docs/images/demo.png");

const data = mkdtempSync(join(tmpdir(), "frontdesk-screenshot-"));
const demo = await startDemo(configSchema.parse({ data }), silentLog);
try {
  await using open = await openPage(`${demo.address}&theme=dark`);
  const { page, member, staff } = open;
  await member.openDm("Frontdesk");
  await member.write("Since the update the harbour map stays grey.");
  await member.choose("What is it about?", /Question/);
  await member.press("Send");
  await member.talk.getByText("Ticket #1 is open").waitFor();

  await staff.openChannel("1 Question Ada");
  await staff.message("Ada Since the update").waitFor();
  await staff.write("Kim, is that the cache again?");
  await staff.write("+Sorry about that. Which version does the game show?");
  await member.message(/Which version/).waitFor();
  await member.write("4.1, on Windows");
  await staff.message("Ada 4.1, on Windows").waitFor();
  await member.talk.getByRole("button", { name: "✅, 1 reaction" }).waitFor();

  // Neither a pointer nor a cursor in the picture.
  await page.mouse.move(0, 0);
  await page.evaluate("document.activeElement?.blur()");
  mkdirSync(join(PICTURE, ".."), { recursive: true });
  await page.screenshot({ path: PICTURE, animations: "disabled" });
} finally {
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(`Written: ${PICTURE}`);
