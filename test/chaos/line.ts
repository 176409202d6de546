import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** The network between a program and a server on this machine. */
export interface Line {
  readonly port: number;
  /** Every connection breaks; new ones are made. */
  cut(): void;
  /** From now on connections are refused, or made again. */
  refuse(refused: boolean): void;
  /** Nothing that is connected now hears anything any more, and nobody is told. New connections are made. */
  swallow(): void;
  /** Milliseconds that each piece takes longer from now on. */
  delay(ms: number): void;
  close(): Promise<void>;
}

export async function openLine(to: number): Promise<Line> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let refused = false;
  let late = 0;
  const server = createServer({ allowHalfOpen: false }, (near) => {
    if (refused) return void near.destroy();
    const far = connect(to, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, into] of [pair, [far, near] as const]) {
      from.setNoDelay(true);
      from.on("data", (piece) => {
        if (!pairs.has(pair)) return;
        if (late === 0) into.write(piece);
        else setTimeout(() => into.write(piece), late);
      });
      from.on("error", () => {});
      from.on("close", () => {
        if (pairs.delete(pair)) into.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const [near, far] of [...pairs]) {
      near.destroy();
      far.destroy();
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    refuse(now) {
      refused = now;
      if (refused) cut();
    },
    swallow() {
      pairs.clear();
    },
    delay(ms) {
      late = ms;
    },
    async close() {
      cut();
      server.close();
      server.unref();
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
