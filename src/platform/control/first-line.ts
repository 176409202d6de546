import type { Socket } from "node:net";

/** Far more than any desk file. */
const LONGEST = 16 * 1024 * 1024;

/** The first line the other side sends; undefined when it ends without one. Leaves the socket open. */
export async function firstLine(socket: Socket): Promise<string | undefined> {
  socket.setEncoding("utf8");
  let text = "";
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const end = text.indexOf("\n");
    if (end >= 0) return text.slice(0, end);
    if (text.length > LONGEST) return undefined;
  }
  return undefined;
}
