import { Readable } from "node:stream";
import { ServiceError } from "#kernel/errors.ts";
import { type Duration, minutes, seconds } from "#kernel/types.ts";
import { beginHttpCall } from "#platform/network/http-call.ts";

const LONGEST: Duration = minutes(2);
const LONGEST_SILENCE: Duration = seconds(30);

/** What we wrote ourselves needs no place on the network. */
const IN_ITSELF = /^data:[^,]*;base64,/;

/**
 * The bytes of a file as they come, to be read or destroyed; undefined when it is gone. `ServiceError` when it may be there later.
 * Takes `http:`, `https:`, and `data:` in base64.
 */
export async function beginDownload(url: string): Promise<Readable | undefined> {
  const [head] = IN_ITSELF.exec(url) ?? [];
  if (head !== undefined) return Readable.from([Buffer.from(url.slice(head.length), "base64")]);
  const answer = await beginHttpCall({ url, silence: LONGEST_SILENCE, signal: AbortSignal.timeout(LONGEST) });
  const { statusCode = 0 } = answer;
  if (statusCode === 200) return answer;
  answer.destroy();
  if (statusCode >= 500 || statusCode === 429) throw new ServiceError("a file could not be fetched");
  return undefined;
}
