import { commandLine } from "./cli/command-line.ts";
import { fail } from "./cli/fail.ts";

try {
  await commandLine(process.env).parseAsync();
} catch (error) {
  fail(error);
}
