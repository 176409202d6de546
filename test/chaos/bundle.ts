import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBundle } from "../../scripts/make-bundle.mjs";

const ROOT = join(import.meta.dirname, "../..");
const PROCESSES = {
  points: join(import.meta.dirname, "points/process.ts"),
  desk: join(import.meta.dirname, "desk-process.ts"),
  relay: join(import.meta.dirname, "relay-process.ts"),
};

/** A program that is started again and again, and where Node keeps what it compiled of it. */
export interface Program {
  readonly file: string;
  readonly environment: { readonly NODE_COMPILE_CACHE: string };
}

let made: Promise<string> | undefined;

/**
 * The processes that are killed, each as a bundle: to strip the types of some hundred files would be most of what a kill costs. Made once
 * in a run, and gone with it.
 */
export async function programOf(name: keyof typeof PROCESSES): Promise<Program> {
  made ??= makeThem();
  const folder = await made;
  return { file: join(folder, `${name}.mjs`), environment: { NODE_COMPILE_CACHE: join(folder, "compiled") } };
}

async function makeThem(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-victims-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // What has native code stays a package.
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  await makeBundle({ entryPoints: PROCESSES, outdir: folder });
  return folder;
}
