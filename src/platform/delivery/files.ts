import type { REST } from "@discordjs/rest";
import { type APIMessage, Routes } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import type { FileRef } from "#kernel/outbox.ts";
import { safeFileName } from "#kernel/safe-file-name.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { carriedLinks } from "./carried-files.ts";
import { cleanFile } from "./clean/clean-file.ts";
import { beginDownload } from "./download.ts";
import type { FetchedFiles } from "./message-body.ts";

/** Brings the bytes of files that other messages carry. */
export interface FileFetcher {
  /**
   * Fetches the files, hands them to `use`, and lets them go afterwards. At most 64 MiB are held by all lanes together.
   * A file that is gone or too large is replaced by the sentence that came with it.
   */
  with<T>(refs: readonly FileRef[], target: FileTarget, use: (fetched: FetchedFiles) => Promise<T>): Promise<T>;
}

/** Where the files go: the limit depends on the server's boosts. */
export interface FileTarget {
  readonly guildId: Snowflake | null;
}

type OnDiscord = Extract<FileRef, { readonly messageId: Snowflake }>;

interface FileOptions {
  readonly clock: Pick<Clock, "now">;
  /** The bytes of a file that is kept by us. */
  readonly readKept: (id: string) => Promise<Uint8Array | undefined>;
  readonly call: <T>(send: (rest: REST) => Promise<T>) => Promise<T>;
  /**
   * Bytes of one file that Discord may take there: by default 10 MiB in DMs, and what the most boosted server takes in servers. Whoever
   * adds a file knows the server better, and Discord has the last word.
   */
  readonly fileLimit?: ((target: FileTarget) => number) | undefined;
}

const MEBIBYTE = 1024 * 1024;
const IN_DMS = 10 * MEBIBYTE;
const IN_SERVERS = 100 * MEBIBYTE;
/** Of one message; what a server's boosts allow for one file is allowed for the message too. */
const PER_MESSAGE = 25 * MEBIBYTE;
const IN_FLIGHT = 64 * MEBIBYTE;
/** A link that ends within this time is taken for expired. */
const MARGIN: Duration = seconds(60);

export function createFileFetcher({
  clock,
  readKept,
  call,
  fileLimit = ({ guildId }) => (guildId === null ? IN_DMS : IN_SERVERS),
}: FileOptions): FileFetcher {
  const budget = new Budget(IN_FLIGHT);

  return {
    async with(refs, target, use) {
      const { small, tooLarge } = bySize(refs, fileLimit(target));
      return budget.with(sum(small), async () => {
        const found = await Promise.all(small.map(async (ref) => ({ ref, bytes: await fetchFile(ref) })));
        const ready = found.map(({ ref, bytes }) => prepare(ref, bytes));
        return use({
          files: ready.flatMap((file) => (typeof file === "string" ? [] : [file])),
          missing: [
            ...ready.filter((file) => typeof file === "string"),
            ...tooLarge.map((ref) => insteadOf(ref, "tooLarge")),
          ],
        });
      });
    },
  };

  /** Undefined when the file is gone. Network trouble throws, and the effect is tried again. */
  async function fetchFile(ref: FileRef): Promise<Uint8Array | undefined> {
    if ("kept" in ref) return readKept(ref.kept);
    const bytes = ref.url && !isExpired(ref.url, clock.now() + MARGIN) ? await download(ref.url) : undefined;
    if (bytes) return bytes;
    const url = await freshLink(ref);
    return url === undefined ? undefined : download(url);
  }

  async function freshLink({ channelId, messageId, attachmentId, filename }: OnDiscord): Promise<string | undefined> {
    try {
      const message = await call(
        (rest) => rest.get(Routes.channelMessage(channelId, messageId)) as Promise<APIMessage>,
      );
      if (attachmentId === null) return carriedLinks(message).get(filename);
      const forwarded = message.message_snapshots?.flatMap(({ message: snapshot }) => snapshot.attachments) ?? [];
      return [...message.attachments, ...forwarded].find((each) => each.id === attachmentId)?.url;
    } catch (error) {
      const { failure } = classify(error);
      if (failure === "gone" || failure === "held" || failure === "refused") return undefined;
      throw error;
    }
  }
}

/** The file as it is sent, or the sentence in its place. */
function prepare(ref: FileRef, bytes: Uint8Array | undefined): FetchedFiles["files"][number] | string {
  if (!bytes) return insteadOf(ref, "gone");
  const ready = ref.clean ? cleanFile(bytes, ref.clean === true ? "pass" : "refuse") : bytes;
  return ready ? { ...ref, filename: safeFileName(ref.filename), bytes: ready } : insteadOf(ref, "unclean");
}

/** The sentence in place of a file that can't come along. */
export function insteadOf({ instead, filename }: FileRef, why: "gone" | "tooLarge" | "unclean"): string {
  return instead?.[why] ?? filename;
}

/** Discord's links carry their end as hexadecimal seconds; links without one do not end. */
export function isExpired(url: string, now: number): boolean {
  const end = new URL(url).searchParams.get("ex");
  return end !== null && Number.parseInt(end, 16) * 1_000 <= now;
}

async function download(url: string): Promise<Uint8Array | undefined> {
  const file = await beginDownload(url);
  return file && Buffer.concat(await file.toArray());
}

/** Which files Discord takes in one message: each below the limit, and together as many as fit, from the first on. */
function bySize(refs: readonly FileRef[], limit: number): { small: FileRef[]; tooLarge: FileRef[] } {
  const small: FileRef[] = [];
  const tooLarge: FileRef[] = [];
  let left = Math.max(PER_MESSAGE, limit);
  for (const ref of refs) {
    const fits = ref.size <= limit && ref.size <= left;
    (fits ? small : tooLarge).push(ref);
    if (fits) left -= ref.size;
  }
  return { small, tooLarge };
}

function sum(refs: readonly FileRef[]): number {
  return refs.reduce((total, ref) => total + ref.size, 0);
}

/** Lets work begin while its bytes fit; first come, first served. Work larger than the whole budget runs alone. */
class Budget {
  readonly #limit: number;
  readonly #waiting: { size: number; begin: () => void }[] = [];
  #free: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = limit;
  }

  async with<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const size = Math.min(bytes, this.#limit);
    await new Promise<void>((begin) => {
      this.#waiting.push({ size, begin });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#free += size;
      this.#admit();
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && next.size <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.size;
      next.begin();
    }
  }
}
