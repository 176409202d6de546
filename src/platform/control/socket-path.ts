import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

/** Systems cut addresses of sockets at 104 to 108 bytes. */
const LONGEST = 100;

/** Where the running desk of a data folder is reached, by its owner alone. Makes the folder around it. */
export function socketPath(dataFolder: string): string {
  const inside = join(resolve(dataFolder), "control.sock");
  const name = createHash("sha256").update(inside).digest("hex").slice(0, 20);
  if (process.platform === "win32") return `\\\\.\\pipe\\frontdesk-${name}`;

  const path = Buffer.byteLength(inside) <= LONGEST ? inside : join(tmpdir(), `frontdesk-${userInfo().uid}`, name);
  mkdirSync(join(path, ".."), { recursive: true, mode: 0o700 });
  return path;
}
