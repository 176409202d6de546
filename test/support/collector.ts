import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as a collector is told of it. */
export interface Told {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status: { readonly code?: number };
}

/** A collector: takes OTLP over HTTP and keeps what it was told. */
export async function openCollector(answers = 200) {
  const bodies: string[] = [];
  const seen: { path: string | undefined; type: string | undefined; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      const { authorization, "content-type": type } = request.headers;
      seen.push({ path: request.url, type, authorization });
      response.writeHead(answers, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    bodies,
    seen,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: (): Told[] =>
      bodies.flatMap((body) =>
        JSON.parse(body).resourceSpans.flatMap(
          (one: { scopeSpans: { spans: Told[] }[] }) => one.scopeSpans[0]?.spans ?? [],
        ),
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
