import type { IncomingMessage } from "node:http";

const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Whether a request comes from this machine and names it. A name that only points here (DNS rebinding) is refused,
 * since a page from elsewhere could otherwise read what the box answers.
 */
export function isLocal(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? "";
  if (!/^(?:::ffff:)?127\.|^::1$/.test(address)) return false;
  const host = request.headers.host ?? "";
  return LOOPBACK_NAMES.has(host.replace(/:\d+$/, ""));
}

/** Whether it was our own page that asked: for everything that acts or tells. */
export function isFromOurPage(request: IncomingMessage): boolean {
  return isLocal(request) && request.headers.origin === `http://${request.headers.host}`;
}
