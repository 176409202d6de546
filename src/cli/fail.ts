import { CommanderError } from "commander";
import { systemClock } from "#kernel/clock.ts";
import { HostError, ServiceError } from "#kernel/errors.ts";
import { seconds } from "#kernel/types.ts";
import { ConfigMistakes } from "#platform/config/load-config.ts";
import { errorFields, withoutSecrets } from "#platform/log/error-fields.ts";

/** Exit codes of sysexits.h: something outside is away, and a bug of ours. */
const UNAVAILABLE = 69;
const SOFTWARE = 70;

const LAST_MOMENT = seconds(1);

interface End {
  readonly exitCode: number;
  readonly sentence?: string;
}

/** Ends the command with one clear sentence for what can be expected, and with the stack for what is a bug of ours. */
export function fail(error: unknown): void {
  const { exitCode, sentence } = endOf(error);
  if (sentence) process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
  // A connection that was left open by what failed must not keep the process.
  systemClock.at(systemClock.now() + LAST_MOMENT, () => process.exit());
}

function endOf(error: unknown): End {
  // Has been said already.
  if (error instanceof CommanderError) return { exitCode: error.exitCode };
  if (error instanceof ConfigMistakes) {
    const list = error.mistakes.map((mistake) => `  - ${mistake}`).join("\n");
    return { exitCode: error.exitCode, sentence: `The configuration needs a change:\n${list}` };
  }
  if (error instanceof HostError) return { exitCode: error.exitCode, sentence: error.message };
  if (error instanceof ServiceError) return { exitCode: UNAVAILABLE, sentence: withCause(error) };

  const { message, stack } = errorFields(error) as { message: string; stack?: string };
  return {
    exitCode: SOFTWARE,
    sentence: `Something went wrong that should not. Please report it with these lines:\n${stack || message}`,
  };
}

/** `The database is unavailable (connect ECONNREFUSED 127.0.0.1:5432).` */
function withCause({ message, cause }: ServiceError): string {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, "")}`;
  const reason = cause instanceof Error && cause.message ? ` (${withoutSecrets(cause.message)})` : "";
  return `${sentence}${reason}.`;
}
