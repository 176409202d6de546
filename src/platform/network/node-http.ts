/**
 * Node's own HTTP, without the client that is loaded beside it: `import "node:http"` reads every name the module has, `WebSocket` among
 * them, which brings undici along: some MiB of memory for nothing, and 25 ms at each start.
 */
export const http = process.getBuiltinModule("node:http");
export const https = process.getBuiltinModule("node:https");
