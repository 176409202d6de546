import { once } from "node:events";
import { connect } from "node:net";
import { firstLine } from "./first-line.ts";
import { hasCode, Refused } from "./open-control.ts";
import { socketPath } from "./socket-path.ts";

/** What the running desk answered, or that none runs. Throws `Refused` with its reason. */
export async function askControl(
  dataFolder: string,
  request: string,
  given: unknown,
): Promise<{ readonly answer: unknown } | "not-running"> {
  const line = await exchange(socketPath(dataFolder), JSON.stringify({ request, with: given }));
  if (line === undefined) return "not-running";

  const said = JSON.parse(line) as { answer?: unknown; refused?: string };
  if (said.refused !== undefined) throw new Refused(said.refused);
  return { answer: said.answer };
}

/** One line there, one line back; undefined when nobody listens. */
async function exchange(path: string, line: string): Promise<string | undefined> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    socket.write(`${line}\n`);
    const answer = await firstLine(socket);
    if (answer === undefined) throw stopped();
    return answer;
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ECONNREFUSED")) return undefined;
    if (hasCode(error, "EACCES")) throw new Refused("The running desk belongs to another user.");
    if (hasCode(error, "ECONNRESET") || hasCode(error, "EPIPE")) throw stopped();
    throw error;
  } finally {
    socket.destroy();
  }
}

const stopped = () => new Refused("The running desk stopped before it answered.");
