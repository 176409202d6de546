// What is run, and how.
import { join } from "node:path";
import { ROOT } from "./install.mjs";

export const BUNDLE = join(ROOT, "build/frontdesk.mjs");

/**
 * Node keeps up to 48 MiB of new objects before it looks which are still used. We make few: 6 MiB are enough, cost no more processor
 * time, and keep a desk small. The Dockerfile says the same.
 */
export const NODE_FLAGS = ["--max-semi-space-size=2"];
