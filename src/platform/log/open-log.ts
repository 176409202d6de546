import { pino } from "pino";
import type { Config } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { errorFields } from "./error-fields.ts";
import { humanLine } from "./human-line.ts";

export interface LogOptions {
  readonly level: Config["log"]["level"];
  /** `json`: one object a line, for machines. `human`: one line to read, for terminals. */
  readonly style: "json" | "human";
  /** Receives whole lines; default the standard output. */
  readonly write?: (line: string) => void;
}

/** Fields that hold somebody's words or a secret, should one ever reach the log. */
const HIDDEN = ["token", "authorization", "password", "content", "words", "body", "text", "embeds", "requestBody"];

/** Opens the log. Lines are written before the call returns, so that the last one before a crash is there. */
export function openLog({ level, style, write = toStandardOutput }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFields },
      redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[hidden]" },
    },
    { write: style === "json" ? write : (line: string) => write(humanLine(line)) },
  );
}

const toStandardOutput = (line: string): void => {
  process.stdout.write(line);
};
