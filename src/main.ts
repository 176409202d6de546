import { commandLine } from "./cli/command-line.ts";
import { fail } from "./cli/fail.ts";

// Whoever reads along may stop reading ("| head", a "tee" that Ctrl-C ended first): no reason to break off.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  await commandLine(process.env).parseAsync();
} catch (error) {
  fail(error);
}
