import type { IncomingMessage, ServerResponse } from "node:http";
import type { Box } from "../box.ts";

/** Serves the page at `/`. Says whether it took the request. */
export function servePage(_request: IncomingMessage, _response: ServerResponse, _box: Box): boolean {
  return false;
}
