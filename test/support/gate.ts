import { connect, createServer, type Server, type Socket } from "node:net";

/** A way to a server that can be closed and opened, so that the server is away for one test alone. */
export interface Gate extends AsyncDisposable {
  readonly url: string;
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function openGate(to: string): Promise<Gate> {
  const target = new URL(to);
  const { hostname, port: beyond } = target;
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const close = async () => {
    const closed = new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    for (const socket of sockets) socket.destroy();
    await closed;
    server = undefined;
  };
  const open = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(beyond || 6379), hostname);
        for (const [one, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(one);
          one.on("error", () => other.destroy());
          one.on("close", () => {
            sockets.delete(one);
            other.destroy();
          });
        }
        near.pipe(far).pipe(near);
      });
      server.listen(port, "127.0.0.1", () => {
        const address = server?.address();
        if (typeof address === "object" && address) port = address.port;
        resolve();
      });
    });
  await open();
  target.hostname = "127.0.0.1";
  target.port = String(port);
  return { url: target.href, close, open, [Symbol.asyncDispose]: close };
}
