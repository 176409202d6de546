import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "#kernel/errors.ts";
import type { Vault } from "#kernel/vault.ts";

/** The sealed text cannot be read: another key made it, or it was changed. */
export class CannotOpen extends Error {
  override readonly name = "CannotOpen";
}

/** The key file is there but no key is in it. */
export class BadKeyFile extends HostError {}

const CIPHER = "aes-256-gcm";

/** Bytes. */
const KEY_SIZE = 32;
const IV_SIZE = 12;
const TAG_SIZE = 16;

/** `1.<key>.<iv, tag and text>`: the format, and which key made it, so that a later one can stand beside it. */
const FORMAT = "1";

/** The vault of a data folder. Its key is made at the first start; whoever loses it loses what is sealed. */
export function openVault(dataFolder: string): Vault {
  const path = join(dataFolder, "frontdesk.key");
  const key = readKey(path) ?? makeKey(dataFolder, path);
  const prefix = `${FORMAT}.${nameOf(key)}.`;
  // Made once: from bare bytes each use would make them again, four times as slow.
  const secret = createSecretKey(key);
  const sealedFor = Buffer.from(prefix);

  return {
    seal(words) {
      const iv = randomBytes(IV_SIZE);
      const cipher = createCipheriv(CIPHER, secret, iv, { authTagLength: TAG_SIZE });
      cipher.setAAD(sealedFor);
      const text = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
      return prefix + Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64url");
    },
    open(sealed) {
      if (!sealed.startsWith(prefix)) {
        const what = /^1\.[\w-]{8}\./.test(sealed)
          ? `was sealed with another key than ${path}`
          : "is not a sealed text";
        throw new CannotOpen(`this ${what}`);
      }
      const bytes = Buffer.from(sealed.slice(prefix.length), "base64url");
      if (bytes.length < IV_SIZE + TAG_SIZE) throw new CannotOpen("this sealed text was cut");
      const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, IV_SIZE), { authTagLength: TAG_SIZE });
      decipher.setAAD(sealedFor);
      decipher.setAuthTag(bytes.subarray(IV_SIZE, IV_SIZE + TAG_SIZE));
      try {
        return decipher.update(bytes.subarray(IV_SIZE + TAG_SIZE), undefined, "utf8") + decipher.final("utf8");
      } catch (cause) {
        throw new CannotOpen("this sealed text was changed", { cause });
      }
    },
  };
}

/** Tells keys apart without telling anything about them. */
function nameOf(key: Buffer): string {
  return createHash("sha256").update("frontdesk key name").update(key).digest("base64url").slice(0, 8);
}

function readKey(path: string): Buffer | undefined {
  let written: string;
  try {
    written = readFileSync(path, "utf8").trim();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (!/^[0-9a-f]{64}$/.test(written))
    throw new BadKeyFile(`${path} holds no key. Bring back its copy: without it nobody's words can be read.`);
  return Buffer.from(written, "hex");
}

/** Whole or not at all, and of two processes that start at once both get the same one: a link to a name that exists is refused. */
function makeKey(dataFolder: string, path: string): Buffer {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const key = randomBytes(KEY_SIZE);
  writeFileSync(draft, `${key.toString("hex")}\n`, { mode: 0o600, flag: "wx", flush: true });
  try {
    linkSync(draft, path);
    return key;
  } catch (error) {
    const other = readKey(path);
    if (!other) throw error;
    return other;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
