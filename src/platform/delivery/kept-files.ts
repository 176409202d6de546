import { createHash } from "node:crypto";
import type { Clock } from "#kernel/clock.ts";
import type { Db, Write } from "#kernel/database.ts";
import type { Files } from "#kernel/files.ts";
import type { Ids } from "#kernel/ids.ts";
import type { EffectRef, FileRef } from "#kernel/outbox.ts";
import type { Vault } from "#kernel/vault.ts";
import { beginDownload } from "./download.ts";
import { forgetKept } from "./forget-kept.ts";
import { addCarrier, settleCarrier } from "./kept-carriers.ts";

/** Bytes that are in memory at once, and in one row. */
const PIECE = 256 * 1024;

interface KeepingOptions {
  readonly db: Db;
  readonly write: Write;
  readonly clock: Pick<Clock, "now">;
  readonly ids: Ids;
  readonly vault: Vault;
}

/** A file is written piece by piece as it comes; one whose end is missing (a crash) is nobody's and goes when its time is over. */
export function createKeptFiles({ db, write, clock, ids, vault }: KeepingOptions): Files {
  return {
    async read({ url, size }) {
      const pieces: Uint8Array[] = [];
      const end = await copy(url, size, async (_, bytes) => void pieces.push(bytes));
      return end === "kept" ? Buffer.concat(pieces) : undefined;
    },
    async keep({ url, ...facts }, until) {
      const id = ids.next();
      const put = (piece: number, bytes: Uint8Array) =>
        write(async (tx) => {
          const row = { id, piece, bytes: vault.seal(Buffer.from(bytes).toString("base64")), kept_until: until };
          await tx.insertInto("kept_file").values(row).execute();
        });
      const end = await copy(url, facts.size, put);
      if (end === "kept") return { ...facts, kept: id };
      await write((tx) => forgetKept(tx, [id]));
      return undefined;
    },
    async keepUntil(tx, kept, until) {
      if (kept.length === 0) return;
      await tx.updateTable("kept_file").set({ kept_until: until }).where("id", "in", kept).execute();
    },
    forget: forgetKept,
    hold: (tx, kept, holder) => addCarrier(tx, asCarrier(holder), kept),
    release: (tx, holder) => settleCarrier(tx, asCarrier(holder)),
    digest: (kept) => digest(db, vault, kept),
    async forgetOld(tx) {
      await tx.deleteFrom("kept_file").where("kept_until", "<", clock.now()).execute();
    },
  };
}

/** Whoever holds files is one more that may take them along: no room has its id. */
const asCarrier = (holder: string): EffectRef => ({ room: holder, position: 0 });

/** Undefined when it is not kept any more. */
export async function readKept(db: Db, vault: Vault, id: string): Promise<Uint8Array | undefined> {
  const rows = await db.selectFrom("kept_file").select("bytes").where("id", "=", id).orderBy("piece").execute();
  if (rows.length === 0) return undefined;
  return Buffer.concat(rows.map(({ bytes }) => Buffer.from(vault.open(bytes), "base64")));
}

/** Piece by piece: files of any size are never in memory as a whole. */
async function digest(db: Db, vault: Vault, kept: readonly string[]): Promise<string | undefined> {
  const hash = createHash("sha256");
  for (const id of kept) {
    const pieces = db.selectFrom("kept_file").select("bytes").where("id", "=", id);
    let piece = 0;
    for (; ; piece++) {
      const row = await pieces.where("piece", "=", piece).executeTakeFirst();
      if (!row) break;
      hash.update(Buffer.from(vault.open(row.bytes), "base64"));
    }
    if (piece === 0) return undefined;
  }
  return hash.digest("hex");
}

/** The ids of those whose bytes go with the first message that brought them. */
export const travelsOnce = (files: readonly FileRef[]): string[] =>
  files.flatMap((file) => ("kept" in file && !file.lasting && !file.shared ? [file.kept] : []));

async function copy(
  url: string,
  size: number,
  put: (piece: number, bytes: Uint8Array) => Promise<void>,
): Promise<"kept" | "gone"> {
  const file = await beginDownload(url);
  if (!file) return "gone";
  let left = size;
  let piece = 0;
  let waiting: Uint8Array[] = [];
  let held = 0;
  for await (const bytes of file) {
    left -= bytes.length;
    // More than Discord said: not the file that was looked at.
    if (left < 0) return "gone";
    waiting.push(bytes);
    held += bytes.length;
    if (held < PIECE) continue;
    await put(piece++, Buffer.concat(waiting));
    waiting = [];
    held = 0;
  }
  if (held > 0 || piece === 0) await put(piece, Buffer.concat(waiting));
  return left === 0 ? "kept" : "gone";
}
