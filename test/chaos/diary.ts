import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Box } from "discord-box";
import { snowflakeTime } from "#kernel/types.ts";

/** What was done to a process and around it, and when, by the box's clock. */
export class Diary {
  readonly #box: Box;
  readonly #entries: { readonly at: number; readonly what: string }[] = [];

  constructor(box: Box) {
    this.#box = box;
  }

  note(what: string): void {
    this.#entries.push({ at: this.#box.clock.now(), what });
  }

  /**
   * Keeps what is needed to find out why: the findings, all that happened, calls and messages among it, and the data folder with the
   * log. Returns the folder it is in.
   */
  keep(findings: readonly string[], dataFolder: string): string {
    const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-found-"));
    cpSync(dataFolder, join(folder, "data"), { recursive: true });
    const lines = [...this.#entries, ...this.#messages(), ...this.#calls()]
      .sort((a, b) => a.at - b.at)
      .map(({ at, what }) => `${new Date(at).toISOString()} ${what}`);
    writeFileSync(join(folder, "what.txt"), [...findings, "", ...lines, ""].join("\n"));
    return folder;
  }

  #messages() {
    const { world } = this.#box;
    return [...world.messages.entries()].flatMap(([channelId, messages]) =>
      messages.map((message) => {
        const text = message.content || JSON.stringify(message.components).slice(0, 400);
        const who = world.users.get(message.author_id)?.username ?? message.author_id;
        const what = `message ${message.id} in ${this.#nameOf(channelId)} by ${who}: ${JSON.stringify(text)}`;
        return { at: snowflakeTime(message.id), what };
      }),
    );
  }

  /** The latest some thousand. */
  #calls() {
    return this.#box.requests.all.map(({ at, method, path, status, body }) => ({
      at,
      what: `call ${method} ${path.replace(/\d{15,}/g, (id) => this.#nameOf(id))} ${status} ${(JSON.stringify(body) ?? "").slice(0, 200)}`,
    }));
  }

  #nameOf(id: string): string {
    const channel = this.#box.world.channels.get(id);
    return channel ? `${id} (${channel.name || "a DM"})` : id;
  }
}
