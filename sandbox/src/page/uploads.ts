import type { IncomingMessage } from "node:http";
import type { PersonFile } from "../people/person.ts";

/** What one file may weigh in bytes: Discord's limit for the most boosted servers; the box's own rules come after. */
const MAX_BYTES = 100 * 1024 * 1024;
/** Files chosen and never sent; the oldest go first. */
const MAX_KEPT = 50;

/** Files handed over by the page, kept until a message, form or command takes them. */
export class Uploads {
  readonly #files = new Map<string, PersonFile>();
  #next = 1;

  /** Reads a request's body. `undefined` when it is too large, or broke off. */
  async take(request: IncomingMessage, name: string): Promise<string | undefined> {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MAX_BYTES) return undefined;
        chunks.push(chunk);
      }
    } catch {
      return undefined;
    }
    const id = String(this.#next++);
    const contentType = request.headers["content-type"];
    this.#files.set(id, {
      name,
      bytes: new Uint8Array(Buffer.concat(chunks)),
      ...(contentType && contentType !== "application/octet-stream" ? { contentType } : {}),
    });
    const oldest = this.#files.keys().next().value;
    if (this.#files.size > MAX_KEPT && oldest) this.#files.delete(oldest);
    return id;
  }

  /** The file under this name; it is gone from here afterwards. */
  release(id: string): PersonFile {
    const file = this.#files.get(id);
    if (!file) throw new Error("That file is no longer here. Choose it again.");
    this.#files.delete(id);
    return file;
  }
}
