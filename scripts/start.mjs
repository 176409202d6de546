// npm start: installs and builds what is missing, then runs Frontdesk: the demo without a token, the bot with one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ALLOCATION, BUNDLE, NODE_FLAGS } from "./bundle.mjs";
import { installMissing, ROOT } from "./install.mjs";
import { run } from "./run.mjs";

installMissing();

const { isBuilt } = await import("./built.mjs");
if (!isBuilt()) {
  const failed = await run([join(ROOT, "scripts/build.mjs")]);
  if (failed) process.exit(failed);
}

if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} was not built`);
// What the host says of it stays.
const env = Object.fromEntries(Object.entries(ALLOCATION).filter(([name]) => !(name in process.env)));
process.exitCode = await run([...NODE_FLAGS, BUNDLE, ...process.argv.slice(2)], { env });
