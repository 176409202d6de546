// npm start: installs and builds what is missing, then runs Frontdesk: the demo without a token, the bot with one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installMissing, ROOT } from "./install.mjs";
import { run } from "./run.mjs";

installMissing();

const { isBuilt } = await import("./built.mjs");
if (!isBuilt()) {
  const failed = await run([join(ROOT, "scripts/build.mjs")]);
  if (failed) process.exit(failed);
}

const bundle = join(ROOT, "build/frontdesk.mjs");
if (!existsSync(bundle)) throw new Error(`${bundle} was not built`);
process.exitCode = await run([bundle, ...process.argv.slice(2)]);
