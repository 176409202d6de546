import type { IncomingMessage } from "node:http";
import busboy from "busboy";
import { DiscordError, refuse } from "../errors.ts";
import type { UploadedFile } from "./route.ts";

export interface ParsedBody {
  body: unknown;
  files: UploadedFile[];
}

/** Bytes of one request, files included. */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024 + 1024 * 1024;

/** Reads a whole request body: JSON, a form, or multipart with `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readMultipart(request);
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { body: Object.fromEntries(new URLSearchParams(bytes.toString("utf8"))), files: [] };
  }
  if (type.startsWith("application/json") || type === "") return { body: parseJson(bytes.toString("utf8")), files: [] };
  return { body: undefined, files: [{ field: "body", filename: "body", contentType: type, bytes }] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_REQUEST_BYTES) throw refuse(40005);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function readMultipart(request: IncomingMessage): Promise<ParsedBody> {
  return new Promise((resolve, reject) => {
    const files: UploadedFile[] = [];
    const fields: Record<string, string> = {};
    let size = 0;
    const parser = busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { fieldSize: MAX_REQUEST_BYTES },
    });
    parser.on("file", (field, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_REQUEST_BYTES) chunks.push(chunk);
      });
      stream.on("end", () =>
        files.push({
          field,
          filename: info.filename ?? "unknown",
          contentType: info.mimeType,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    parser.on("field", (name, value) => {
      fields[name] = value;
    });
    parser.on("error", () => reject(new DiscordError(400, 50035, "Invalid Form Body")));
    parser.on("close", () => {
      if (size > MAX_REQUEST_BYTES) return reject(refuse(40005));
      try {
        const body =
          fields.payload_json === undefined
            ? Object.keys(fields).length
              ? fields
              : undefined
            : parseJson(fields.payload_json);
        resolve({ body, files });
      } catch (error) {
        reject(error);
      }
    });
    request.on("error", reject);
    request.pipe(parser);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(50109);
  }
}
