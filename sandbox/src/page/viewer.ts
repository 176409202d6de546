import type { WebSocket } from "ws";
import type { Box } from "../box.ts";
import { canView } from "../permissions.ts";
import type { Emitted } from "../world/world.ts";
import { findAct } from "./acts.ts";
import { Arguments } from "./arguments.ts";
import type { ReadMarks } from "./read-marks.ts";
import { screenOf, showUser } from "./screen.ts";
import { talkOf } from "./talk.ts";
import type { Uploads } from "./uploads.ts";
import type { FromPage, Id, PaneName, ToPage } from "./view.ts";

/** Milliseconds in which changes are gathered: a burst is shown once. */
const GATHER = 20;
const MOST_MESSAGES = 1000;

interface Watch {
  as: Id;
  channelId: Id | null;
  limit: number;
  /** What was sent last, so that only changes are. */
  sent: { screen: string; talk: string };
}

export interface ViewerParts {
  box: Box;
  marks: ReadMarks;
  uploads: Uploads;
}

/**
 * One open page. After every change it works out anew what each pane's person sees, through that person's own eyes,
 * and sends what differs: nothing can be shown that they could not see.
 */
export class PageViewer {
  readonly #socket: WebSocket;
  readonly #parts: ViewerParts;
  readonly #watches = new Map<PaneName, Watch>();
  readonly #unlisten: (() => void)[];
  #people = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, parts: ViewerParts) {
    this.#socket = socket;
    this.#parts = parts;
    const { world, people } = parts.box;
    this.#unlisten = [
      world.onEmit((event) => {
        this.#tellTyping(event);
        this.changed();
      }),
      people.onScreen(() => this.changed()),
    ];
    socket.on("message", (data) => void this.#take(String(data)));
    socket.on("close", () => this.#stop());
    this.#refresh();
  }

  /** Something may look different: everything is worked out again soon. */
  changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#refresh();
    }, GATHER);
    this.#timer.unref();
  }

  async #take(text: string): Promise<void> {
    const message = readMessage(text);
    if (!message) {
      this.#socket.close(1003, "unreadable");
      return;
    }
    if (message.kind === "watch") {
      const { as, channelId } = message;
      const limit = Math.min(Math.max(1, Number(message.limit) || 1), MOST_MESSAGES);
      this.#watches.set(message.pane, { as, channelId, limit, sent: { screen: "", talk: "" } });
      this.#refresh();
      return;
    }
    this.#send(await this.#act(message));
    this.changed();
  }

  async #act({ id, as, act, args }: Extract<FromPage, { kind: "call" }>): Promise<ToPage> {
    try {
      const run = findAct(act);
      if (!run) throw new Error(`The page asked for "${act}", which the box does not know. Reload the page.`);
      const { box, marks, uploads } = this.#parts;
      const value = await run(box.people.as(as), new Arguments(args ?? {}, uploads), marks);
      return { kind: "done", id, value: value ?? null };
    } catch (error) {
      return { kind: "refused", id, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Draws again. A world that cannot be drawn ends this page's connection, not the box. */
  #refresh(): void {
    try {
      this.#draw();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
      this.#socket.close(1011, "could not be drawn");
    }
  }

  #draw(): void {
    const { box, marks } = this.#parts;
    const humans = [...box.world.users.values()].filter((user) => !user.bot).map(showUser);
    const people = JSON.stringify(humans);
    if (people !== this.#people) {
      this.#people = people;
      this.#send({ kind: "people", people: humans });
    }
    for (const [pane, watch] of this.#watches) {
      const user = box.world.users.get(watch.as);
      if (!user || user.bot) continue;
      const person = box.people.as(watch.as);
      const screen = screenOf(box.world, person, marks, watch.channelId);
      const fingerprint = JSON.stringify({ ...screen, now: 0 });
      if (fingerprint !== watch.sent.screen) {
        watch.sent.screen = fingerprint;
        this.#send({ kind: "screen", pane, as: watch.as, screen });
      }
      if (!watch.channelId) continue;
      const talk = talkOf(box.world, person, watch.channelId, watch.limit);
      const words = JSON.stringify(talk).replaceAll(/(?<=[?&](?:ex|is|hm)=)[0-9a-f]+/g, "");
      if (words === watch.sent.talk) continue;
      watch.sent.talk = words;
      this.#send({ kind: "messages", pane, as: watch.as, channelId: watch.channelId, ...talk });
    }
  }

  #tellTyping(event: Emitted): void {
    if (event.t !== "TYPING_START" || typeof event.d === "function") return;
    const { channel_id: channelId, user_id: userId } = event.d as { channel_id?: Id; user_id?: Id };
    if (!channelId || !userId) return;
    const seen = [...this.#watches.values()].some(({ as }) => canView(this.#parts.box.world, as, channelId));
    if (seen) this.#send({ kind: "typing", channelId, userId });
  }

  #send(message: ToPage): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    for (const unlisten of this.#unlisten) unlisten();
  }
}

/** The page's words; `undefined` when they are not its words. */
function readMessage(text: string): FromPage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null ? (message as FromPage) : undefined;
  } catch {
    return undefined;
  }
}
