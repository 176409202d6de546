import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
  type RESTPutAPIApplicationGuildCommandsJSONBody,
} from "discord-api-types/v10";
import { type Access, atLeast, MANAGE_GUILD, RIGHTS } from "#kernel/access.ts";
import type { CommandDefinition, ContextMenuDefinition, Option, Place } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Text, Translate } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import type { Definitions } from "../router/definitions.ts";
import { firstWord, formerHere, formerWords } from "./former.ts";

type CommandBody = RESTPutAPIApplicationGuildCommandsJSONBody[number];
type Translations = (locale: string) => Translate;

/** Discord's limits in characters. */
const DESCRIPTION = 100;
const NAME = 32;
const CHOICE_NAME = 100;

/**
 * What Discord knows for all servers and DMs, in every language we have: commands of no part. A command with something of a part below it, or
 * a name of another bot's, is each server's own; of that, DMs have what can be used there.
 */
export function globalCommands(
  definitions: Definitions,
  translate: Translations,
): RESTPutAPIApplicationCommandsJSONBody {
  const own = ownWords(definitions);
  return [
    ...groupsOf([...definitions.commands.values()]).flatMap(([name, commands]) => {
      const inDms = commands.filter(({ where }) => where?.includes("dm"));
      if (!own.has(name)) return [{ ...buildCommand(name, commands, translate), ...usedIn(placesOf(commands)) }];
      return inDms.length > 0 ? [{ ...buildCommand(name, inDms, translate), ...usedIn(["dm"]) }] : [];
    }),
    ...[...definitions.contextMenus.values()]
      .filter(({ part }) => part === undefined)
      .map((menu) => ({ ...buildMenu(menu, translate), ...usedIn(placesOf([menu])) })),
  ];
}

/** What a server has besides, with these parts switched on. */
export function serverCommands(
  definitions: Definitions,
  translate: Translations,
  isOn: (part: PartName | undefined) => boolean,
): RESTPutAPIApplicationGuildCommandsJSONBody {
  const shown = <T extends { readonly part?: PartName; readonly where?: readonly Place[] }>(all: readonly T[]) =>
    all.filter(({ part, where = ["server"] }) => isOn(part) && where.includes("server"));
  const own = ownWords(definitions);
  const ours = shown([...definitions.commands.values()].filter((each) => own.has(firstWord(each))));
  const all = [...ours, ...formerHere(definitions, ours, isOn)];
  return [
    ...groupsOf(all).map(([name, commands]) => buildCommand(name, commands, translate)),
    ...shown([...definitions.contextMenus.values()].filter(({ part }) => part !== undefined)).map((menu) =>
      buildMenu(menu, translate),
    ),
  ];
}

const groupsOf = (commands: readonly CommandDefinition[]) => [...Map.groupBy(commands, firstWord)];

/** Of what each server has its own: Discord shows one that is everywhere and one of a server's beside each other. */
const ownWords = (definitions: Definitions): ReadonlySet<string> =>
  new Set([
    ...[...definitions.commands.values()].filter(({ part }) => part !== undefined).map(firstWord),
    ...formerWords(definitions),
  ]);

function buildCommand(name: string, commands: readonly CommandDefinition[], translate: Translations): CommandBody {
  const [first] = commands;
  if (!first) throw new Error(`no command is called ${name}`);
  const common = { type: ApplicationCommandType.ChatInput as const, name, ...shownTo(commands) };
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
): (APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption)[] {
  const below = Map.groupBy(commands, ({ path }) => path.split(" ")[1] ?? "");
  return [...below].map(([name, all]) => {
    const [one] = all.filter(({ path }) => path.split(" ").length === 2);
    if (one && all.length === 1) return subcommand(name, one, translate);
    return {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name,
      // Nobody sees this one, either.
      description: name,
      options: all.map((each) => subcommand(thirdWord(each), each, translate)),
    };
  });
}

function thirdWord({ path }: CommandDefinition): string {
  const [, , name, ...more] = path.split(" ");
  if (!name || more.length > 0) throw new Error(`/${path}: a path is one to three words, and different from others`);
  return name;
}

const subcommand = (
  name: string,
  command: CommandDefinition,
  translate: Translations,
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  ...described(command.description, translate),
  options: basicOptions(command, translate),
});

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

const placesOf = (definitions: readonly { readonly where?: readonly Place[] }[]): readonly Place[] =>
  definitions.flatMap((each): readonly Place[] => each.where ?? ["server"]);

/** For those that Discord knows everywhere: a server's own say nothing of it. */
const usedIn = (places: readonly Place[]) => ({
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [
    ...(places.includes("server") ? [InteractionContextType.Guild] : []),
    ...(places.includes("dm") ? [InteractionContextType.BotDM] : []),
  ],
});

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
