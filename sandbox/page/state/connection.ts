import type { FromPage, ToPage } from "../../src/page/view.ts";

type Pushed = Exclude<ToPage, { kind: "done" | "refused" }>;

/** The page's line to the box: calls that are answered, and pushes. Connects again by itself. */
export class Connection {
  #socket: WebSocket | undefined;
  #next = 1;
  #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #onPush: (push: Pushed) => void;
  #onOpen: (open: boolean) => void;

  constructor(onPush: (push: Pushed) => void, onOpen: (open: boolean) => void) {
    this.#onPush = onPush;
    this.#onOpen = onOpen;
    this.#connect();
  }

  send(message: FromPage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  /** Does something as a person. Rejects with the sentence the box gives. */
  call<Value = unknown>(as: string, act: string, args: Record<string, unknown> = {}): Promise<Value> {
    if (this.#socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Error("The box is not reachable."));
    const id = this.#next++;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
      this.send({ kind: "call", id, as, act, args });
    });
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/page/socket`);
    this.#socket = socket;
    socket.addEventListener("open", () => this.#onOpen(true));
    socket.addEventListener("message", (event) => this.#take(JSON.parse(String(event.data)) as ToPage));
    socket.addEventListener("close", () => {
      for (const waiting of this.#waiting.values()) waiting.reject(new Error("The box went away."));
      this.#waiting.clear();
      this.#onOpen(false);
      setTimeout(() => this.#connect(), 1000);
    });
  }

  #take(message: ToPage): void {
    if (message.kind !== "done" && message.kind !== "refused") {
      this.#onPush(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "done") waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.reason));
  }
}

/** Hands a file to the box and returns the name it is kept under until a message or form takes it. */
export async function upload(file: File): Promise<string> {
  const answer = await fetch(`/page/upload?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "content-type": file.type || "application/octet-stream" },
    body: file,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { upload: string }).upload;
}
