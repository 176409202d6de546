const WORDS: Readonly<Record<string, string>> = { warn: "careful", error: "problem", fatal: "broken" };

/** A line of the log for somebody at a terminal: time, what happened, ids; the stack of an error below. */
export function humanLine(json: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const at = new Date(Number(time)).toTimeString().slice(0, 8);
  const grave = WORDS[String(level)];
  const ids = Object.entries(fields).map(([name, value]) => `${name}=${brief(value)}`);
  const head = [at, ...(grave ? [`${grave}:`] : []), msg, ...ids].join(" ");
  return `${head}${err ? `\n  ${reason(err as { message?: string; stack?: string })}` : ""}\n`;
}

const brief = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const reason = ({ stack, message }: { message?: string; stack?: string }): string =>
  (stack || message || "").replaceAll("\n", "\n  ");
