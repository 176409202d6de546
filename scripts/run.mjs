// Runs a program on the right Node, as if it had been called itself: same terminal, same signals, same exit code.
import { spawn } from "node:child_process";
import { environment, nodePath, ROOT } from "./install.mjs";

/** Resolves with the exit code. */
export function run(args, { env = {}, cwd = ROOT } = {}) {
  const child = spawn(nodePath(), args, { cwd, stdio: "inherit", env: environment(env) });
  // Ctrl-C reaches the child from the terminal itself; a second copy from us would make it stop at once.
  const forward = (signal) => () => {
    if (signal === "SIGTERM" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, forward(signal));

  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
