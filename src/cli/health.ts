import type { Config } from "#kernel/config.ts";
import { HostError, ServiceError } from "#kernel/errors.ts";
import { type Duration, seconds } from "#kernel/types.ts";
import { parseListen } from "#platform/http/parse-listen.ts";
import { callHttp } from "#platform/network/http-call.ts";

/** Milliseconds in all; an event loop that is busy for longer is not well. */
const PATIENCE: Duration = seconds(5);

/** These mean every address of the machine, so its own as well. */
const OWN: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/** Ends well when the desk that runs with these settings answers at `/healthz`. Throws `HostError` when nothing is set to listen. */
export async function health({ http }: Pick<Config, "http">): Promise<void> {
  if (http.listen === undefined) {
    throw new HostError(
      "Nobody can ask this desk how it is: http.listen (FRONTDESK_HTTP_LISTEN) says where it listens.",
    );
  }
  const { host, port } = parseListen(http.listen);
  const address = OWN[host] ?? (host.includes(":") ? `[${host}]` : host);
  const status = await ask(`http://${address}:${port}/healthz`);
  if (status !== 200) throw new ServiceError(`the desk at ${http.listen} answered ${status}`);
}

async function ask(url: string): Promise<number> {
  try {
    return (await callHttp({ url, silence: PATIENCE })).status;
  } catch (cause) {
    throw new ServiceError("the desk does not answer", { cause });
  }
}
