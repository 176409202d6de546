import type { Route, RouteAnswer, RouteRequest } from "../http/route.ts";
import { fileBehind } from "../world/files.ts";

export const fileRoutes: Route[] = ["attachments", "ephemeral-attachments"].map((folder) => ({
  method: "GET",
  path: `/cdn/${folder}/:channel/:attachment/:filename`,
  auth: "none",
  limit: "none",
  global: false,
  run: serveFile,
}));

function serveFile({ world, params, query, headers }: RouteRequest): RouteAnswer {
  const file = fileBehind(world, {
    channelId: params.channel ?? "",
    attachmentId: params.attachment ?? "",
    filename: params.filename ?? "",
    query,
  });
  if (!file) {
    return {
      status: 404,
      bytes: Buffer.from("This content is no longer available."),
      headers: { "content-type": "text/plain;charset=UTF-8" },
    };
  }
  const common = {
    "content-type": file.content_type,
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=31536000",
    // Uploads share the page's origin: pictures, sound and film may be shown in it, nothing may run in it.
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "content-disposition": `${disposition(file.content_type)}; filename="${file.filename}"`,
  };
  const size = file.bytes.length;
  const range = readRange(headers.range, size);
  if (range === "unsatisfiable") return { status: 416, headers: { ...common, "content-range": `bytes */${size}` } };
  if (!range) return { status: 200, bytes: file.bytes, headers: common };
  const [start, end] = range;
  return {
    status: 206,
    bytes: file.bytes.subarray(start, end + 1),
    headers: { ...common, "content-range": `bytes ${start}-${end}/${size}` },
  };
}

function disposition(contentType: string): "inline" | "attachment" {
  return /^(image\/(png|jpeg|gif|webp)|audio\/|video\/)/.test(contentType) ? "inline" : "attachment";
}

/** First and last byte of a single range; `undefined` for none, several, or one that is not understood. */
function readRange(
  header: string | string[] | undefined,
  size: number,
): [number, number] | "unsatisfiable" | undefined {
  const match = typeof header === "string" ? /^bytes=(\d*)-(\d*)$/.exec(header) : null;
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const [, from = "", to = ""] = match;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? "unsatisfiable" : [start, end];
}
