import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Refused } from "#platform/control/open-control.ts";

/** Asks at the terminal without showing what is typed; from a pipe it takes the first line. */
export async function askSecretly(question: string): Promise<string> {
  process.stdout.write(question);
  const isTerminal = process.stdin.isTTY === true;
  const reader = createInterface({ input: process.stdin, output: nowhere(), terminal: isTerminal });
  try {
    return await new Promise<string>((resolve, reject) => {
      reader.once("line", resolve);
      reader.once("SIGINT", () => reject(new Refused("Stopped; nothing was changed.")));
      reader.once("close", () => resolve(""));
    });
  } finally {
    reader.close();
    process.stdout.write("\n");
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
