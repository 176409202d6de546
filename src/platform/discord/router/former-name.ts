import type { CommandDefinition } from "#kernel/feature.ts";
import type { FormerName } from "#kernel/former-name.ts";

type Options = CommandDefinition["options"];

/** A command as it is typed by a name of another bot's: its options in the order of there, with what the name says filled in. */
export function asFormerly(
  command: CommandDefinition,
  { takes, sets = {}, counts = {} }: FormerName,
): CommandDefinition {
  const known = Object.keys(command.options).filter((name) => !Object.hasOwn(sets, name));
  const order = takes ?? known;
  const options: Options = Object.fromEntries(
    order.flatMap((name) => {
      const option = command.options[name];
      return option ? [[name, option]] : [];
    }),
  );
  const none = Object.fromEntries(Object.keys(command.options).map((name) => [name, null]));
  return {
    ...command,
    options,
    run: (given) => {
      const typed: Readonly<Record<string, unknown>> = given.options;
      const counted = Object.fromEntries(
        Object.entries(counts).map(([name, unit]) => [name, withUnit(typed[name] ?? null, unit)]),
      );
      return command.run({ ...given, options: { ...none, ...typed, ...counted, ...sets } as never });
    },
  };
}

const withUnit = (value: unknown, unit: string): unknown =>
  typeof value === "string" && /^\d+$/.test(value.trim()) ? `${value.trim()}${unit}` : value;
