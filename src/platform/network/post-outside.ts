import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Log } from "#kernel/log.ts";
import type { Outside, Posted } from "#kernel/outside.ts";
import { type Duration, seconds } from "#kernel/types.ts";
import { beginHttpCall } from "./http-call.ts";
import { isInner } from "./inner-addresses.ts";

const SILENCE: Duration = seconds(10);
const LONGEST: Duration = seconds(15);

const REFUSED = "EINNER";

/** `inside`: the host allows addresses of its own network, and http. */
export function openOutside({ inside, log }: { readonly inside: boolean; readonly log: Log }): Outside {
  return {
    async post({ url, headers, body }): Promise<Posted> {
      if (!URL.canParse(url) || !(inside || mayGoTo(new URL(url)))) return { is: "refused" };
      try {
        const answer = await beginHttpCall({
          url,
          method: "POST",
          headers,
          body: [body],
          silence: SILENCE,
          signal: AbortSignal.timeout(LONGEST),
          ...(inside ? {} : { lookup: lookOutside }),
        });
        answer.destroy();
        return { is: "answered", status: answer.statusCode ?? 0 };
      } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        log.info({ host: new URL(url).host, code }, "nobody answered outside");
        return { is: code === REFUSED ? "refused" : "no answer" };
      }
    },
  };
}

/** A name is looked at when it is looked up, for the connection itself: what it leads to may change in between. */
function mayGoTo({ protocol, hostname, username, password }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return protocol === "https:" && username === "" && password === "" && (isIP(bare) === 0 || !isInner(bare));
}

const lookOutside: LookupFunction = (hostname, options, found) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const inner = addresses.length === 0 || addresses.some(({ address }) => isInner(address));
    if (inner) return found(Object.assign(new Error(`${hostname} is not outside`), { code: REFUSED }), []);
    const [first] = addresses;
    if (options.all) found(null, addresses);
    else found(null, first?.address ?? "", first?.family);
  });
};
