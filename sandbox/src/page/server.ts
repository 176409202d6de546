import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Box } from "../box.ts";
import { drawAvatar } from "./avatar.ts";
import { readBuilt } from "./built.ts";
import { isFromOurPage, isLocal } from "./guard.ts";
import { ReadMarks } from "./read-marks.ts";
import { Uploads } from "./uploads.ts";
import { PageViewer, type ViewerParts } from "./viewer.ts";

const NOT_BUILT = "The page to play in is not built yet. Build it with: npm run build:page -w discord-box\n";

/** The page loads nothing from outside, and nobody may frame it. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
  "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

interface Page {
  parts: ViewerParts;
  sockets: WebSocketServer;
}

const pages = new WeakMap<Box, Page>();

/** What the page keeps in one box: how far people read, files handed over, open pages. */
function pageOf(box: Box): Page {
  const known = pages.get(box);
  if (known) return known;
  const parts = { box, marks: new ReadMarks(box.world), uploads: new Uploads() };
  const page = { parts, sockets: new WebSocketServer({ noServer: true }) };
  pages.set(box, page);
  return page;
}

/** Serves the page at `/` and everything it needs below `/page`. Says whether it took the request. */
export function servePage(request: IncomingMessage, response: ServerResponse, box: Box): boolean {
  const url = new URL(request.url ?? "/", "http://box");
  if (url.pathname !== "/" && !url.pathname.startsWith("/page/")) return false;
  if (!isLocal(request)) answer(response, 403, "The page is served to this machine only.\n");
  else if (url.pathname === "/page/upload") void takeUpload(request, response, url, box);
  else if (request.method !== "GET" && request.method !== "HEAD") answer(response, 405, "Only GET works here.\n");
  else if (/^\/page\/(?:avatar|guild)\//.test(url.pathname)) sendAvatar(response, url);
  else void sendBuilt(response, url.pathname === "/" ? "index.html" : url.pathname.slice("/page/".length));
  return true;
}

/** Takes the WebSocket at `/page/socket`, from our own page only. Says whether the request was for it. */
export function servePageSocket(request: IncomingMessage, socket: Duplex, head: Buffer, box: Box): boolean {
  if (new URL(request.url ?? "/", "http://box").pathname !== "/page/socket") return false;
  if (!isFromOurPage(request)) {
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    return true;
  }
  const { parts, sockets } = pageOf(box);
  sockets.handleUpgrade(request, socket, head, (webSocket) => {
    new PageViewer(webSocket, parts);
  });
  return true;
}

/** Ends every open page's connection. */
export function closePage(box: Box): void {
  for (const client of pages.get(box)?.sockets.clients ?? []) client.terminate();
}

async function takeUpload(request: IncomingMessage, response: ServerResponse, url: URL, box: Box): Promise<void> {
  if (request.method !== "POST" || !isFromOurPage(request))
    return answer(response, 403, "Only the page may do this.\n");
  const upload = await pageOf(box).parts.uploads.take(request, url.searchParams.get("name") || "file");
  if (!upload) return answer(response, 413, "Your files are too powerful. The box takes 100 MB at most.\n");
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ upload }));
}

function sendAvatar(response: ServerResponse, url: URL): void {
  // The id only chooses the colour, so it needs no decoding.
  const id = /^\/page\/\w+\/(.+)\.svg$/.exec(url.pathname)?.[1] ?? "0";
  response
    .writeHead(200, {
      "content-type": "image/svg+xml",
      "cache-control": "max-age=3600",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    })
    .end(drawAvatar(id, url.searchParams.get("name") ?? ""));
}

async function sendBuilt(response: ServerResponse, path: string): Promise<void> {
  const file = await readBuilt(path);
  if (!file) return path === "index.html" ? answer(response, 503, NOT_BUILT) : answer(response, 404, "Not found.\n");
  const isIndex = path === "index.html";
  response
    .writeHead(200, {
      "content-type": file.type,
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      // Names of assets change with their content.
      "cache-control": isIndex ? "no-cache" : "max-age=31536000, immutable",
    })
    .end(file.bytes);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
