// npm test: installs what is missing and runs every test this machine can run. What it cannot run is named at the end, and is a
// failure with FRONTDESK_REQUIRE_SERVICES=1.
import { join } from "node:path";
import { installMissing, ROOT } from "./install.mjs";
import { run } from "./run.mjs";

installMissing();

const { missingDocuments, missingServices } = await import("./services.mjs");
const missing = await missingServices();
const required = process.env.FRONTDESK_REQUIRE_SERVICES === "1";

if (missing.length > 0 && required) {
  console.error(`These are required and not there: ${missing.join(", ")}.`);
  process.exit(1);
}

const { isFresh } = await import("./built.mjs");
if (!isFresh("page") || !isFresh("bundle")) {
  const failed = await run([join(ROOT, "scripts/build.mjs")]);
  if (failed) process.exit(failed);
}

process.exitCode = await run([join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...process.argv.slice(2)]);
for (const name of [...missing, ...missingDocuments()])
  console.log(`Not run, because it is not here: what needs ${name}.`);
