// What is run, and how.
import { join } from "node:path";
import { ROOT } from "./install.mjs";

export const BUNDLE = join(ROOT, "build/frontdesk.mjs");

/**
 * Node keeps up to 48 MiB of new objects before it looks which are still used. We make few: 6 MiB are enough, cost no more processor
 * time, and keep a desk small. What a first start leaves behind is collected when it is done (`--expose-gc`). The Dockerfile says the same.
 */
export const NODE_FLAGS = ["--max-semi-space-size=2", "--expose-gc"];

/**
 * What the C library of most Linuxes (glibc) is asked by: one pool of memory instead of one for each thread, and pieces of 32 KiB and more given
 * back as soon as they are free. Node takes such pieces while it compiles; between smaller ones 10 MiB of them stay a desk's for ever. Others
 * do not look. The Dockerfile says the same.
 */
export const ALLOCATION = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "32768",
  MALLOC_TRIM_THRESHOLD_: "65536",
};
