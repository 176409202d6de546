import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { type Access, atLeast, MANAGE_GUILD, RIGHTS } from "#kernel/access.ts";
import type { CommandDefinition, ContextMenuDefinition, Option, Place } from "#kernel/feature.ts";
import type { Text, Translate } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import type { Definitions } from "../router/definitions.ts";

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];
type Translations = (locale: string) => Translate;

/** Discord's limits in characters. */
const DESCRIPTION = 100;
const NAME = 32;
const CHOICE_NAME = 100;

/** All commands and menus as Discord wants them, in every language we have. */
export function buildCommands(
  definitions: Definitions,
  translate: Translations,
): RESTPutAPIApplicationCommandsJSONBody {
  const byName = Map.groupBy(definitions.commands.values(), (command) => command.path.split(" ")[0] ?? "");
  return [
    ...[...byName].map(([name, commands]) => buildCommand(name, commands, translate)),
    ...[...definitions.contextMenus.values()].map((menu) => buildMenu(menu, translate)),
  ];
}

function buildCommand(name: string, commands: readonly CommandDefinition[], translate: Translations): CommandBody {
  const [first] = commands;
  if (!first) throw new Error(`no command is called ${name}`);
  const common = {
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...placeOf(commands),
    ...shownTo(commands),
  };
  if (first.path === name) {
    if (commands.length > 1) throw new Error(`/${name} can't be a command and have sub-commands`);
    return { ...common, ...described(first.description, translate), options: basicOptions(first, translate) };
  }
  return {
    ...common,
    // Nobody sees it: Discord shows the sub-commands'.
    description: name,
    options: subcommands(commands, translate),
  };
}

function subcommands(
  commands: readonly CommandDefinition[],
  translate: Translations,
): APIApplicationCommandSubcommandOption[] {
  return commands.map((command) => {
    const [, name, ...more] = command.path.split(" ");
    if (!name || more.length > 0) throw new Error(`/${command.path}: a path is one or two words`);
    return {
      type: ApplicationCommandOptionType.Subcommand,
      name,
      ...described(command.description, translate),
      options: basicOptions(command, translate),
    };
  });
}

/** Required ones first: Discord insists. */
function basicOptions({ options }: CommandDefinition, translate: Translations): APIApplicationCommandBasicOption[] {
  return Object.entries(options)
    .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, option]) => basicOption(name, option, translate));
}

function basicOption(name: string, option: Option, translate: Translations): APIApplicationCommandBasicOption {
  const base = { name, ...described(option.description, translate), required: option.required ?? false };
  switch (option.type) {
    case "text":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(option.maxLength ? { max_length: option.maxLength } : {}),
        ...(option.suggest ? { autocomplete: true } : {}),
      } as APIApplicationCommandBasicOption;
    case "rest":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(option.maxLength ? { max_length: option.maxLength } : {}),
      };
    case "integer":
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case "choice":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((choice) => ({
          ...named(choice.name, CHOICE_NAME, translate),
          value: choice.value,
        })),
      };
    case "flag":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case "user":
      return { ...base, type: ApplicationCommandOptionType.User };
    case "role":
      return { ...base, type: ApplicationCommandOptionType.Role };
    case "channel":
      return { ...base, type: ApplicationCommandOptionType.Channel };
  }
}

function buildMenu(menu: ContextMenuDefinition, translate: Translations): CommandBody {
  return {
    type: menu.contextMenu === "message" ? ApplicationCommandType.Message : ApplicationCommandType.User,
    ...named(menu.name, NAME, translate),
    ...placeOf([menu]),
    ...shownTo([menu]),
  };
}

/**
 * Who sees it before a server decides otherwise: whoever manages the server, when it is for nobody else that Discord knows of. Who is staff
 * is our knowledge, not Discord's: they are told when they may not.
 */
const shownTo = (definitions: readonly { readonly access: Access }[]) => ({
  default_member_permissions: definitions.every(({ access }) => isForManagers(access)) ? MANAGE_GUILD.toString() : null,
});

const isForManagers = (access: Access): boolean => access !== "everyone" && atLeast(RIGHTS[access].from, "manager");

function placeOf(definitions: readonly { readonly where?: readonly Place[] }[]) {
  const where = new Set(definitions.flatMap((each): readonly Place[] => each.where ?? ["server"]));
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [
      ...(where.has("server") ? [InteractionContextType.Guild] : []),
      ...(where.has("dm") ? [InteractionContextType.BotDM] : []),
    ],
  };
}

function described(text: Text, translate: Translations) {
  const { words, localizations } = inAllLanguages(text, DESCRIPTION, translate);
  return { description: words, description_localizations: localizations };
}

function named(text: Text, limit: number, translate: Translations) {
  const { words, localizations } = inAllLanguages(text, limit, translate);
  return { name: words, name_localizations: localizations };
}

const ENGLISH = "en-US";

/** For each language of Discord's that we have a closer translation for than English. */
function inAllLanguages(text: Text, limit: number, translate: Translations) {
  const words = cut(translate(ENGLISH).plain(text), limit);
  const localizations: LocalizationMap = {};
  for (const locale of Object.values(Locale)) {
    const closest = translate(locale);
    if (closest.locale !== ENGLISH) localizations[locale] = cut(closest.plain(text), limit);
  }
  return { words, localizations };
}
