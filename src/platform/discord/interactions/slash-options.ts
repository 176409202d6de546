import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";
import type { CommandDefinition } from "#kernel/feature.ts";
import type { OptionValues } from "../router/typed-options.ts";

type Kind = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
type Given = readonly APIApplicationCommandInteractionDataOption<Kind>[];
type Basic = APIApplicationCommandInteractionDataBasicOption<Kind>;

/** `ticket close` and its options, from how Discord nests them. */
export function unnest(name: string, options: Given = []): { path: string; options: readonly Basic[] } {
  const [first] = options;
  if (
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup
  ) {
    const inner = unnest(first.name, first.options);
    return { path: `${name} ${inner.path}`, options: inner.options };
  }
  return { path: name, options: options as readonly Basic[] };
}

/** Values by option name; what was not given is null. */
export function slashValues({ options }: CommandDefinition, given: readonly Basic[]): OptionValues {
  const values: Record<string, string | number | boolean | null> = {};
  for (const name of Object.keys(options)) values[name] = given.find((each) => each.name === name)?.value ?? null;
  return values;
}

/** The option that is being typed, for its suggestions. */
export function focused(given: readonly Basic[]): { name: string; typed: string } | undefined {
  const option = given.find((each) => "focused" in each && each.focused);
  return option && { name: option.name, typed: String(option.value) };
}
