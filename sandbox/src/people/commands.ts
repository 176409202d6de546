/** Which commands a person is offered, and finding the one they type. */
import { may, Permission, sendBit } from "../permissions.ts";
import { CommandType } from "../world/command-names.ts";
import { OptionType } from "../world/command-options.ts";
import { mayUse } from "../world/command-permissions.ts";
import { shareGuild } from "../world/dms.ts";
import { contextOf, InteractionContext } from "../world/interaction-payload.ts";
import type { ApplicationRecord, ChannelRecord, CommandRecord, Id } from "../world/model.ts";
import type { UsableCommand, UsableOption } from "./person.ts";
import { cannot, type Self, seenChannel } from "./self.ts";

/** An option as registered. */
export interface CommandOption {
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number; name_localizations?: Record<string, string> | null }[];
  channel_types?: number[];
  options?: CommandOption[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

/** A command with the sub-command that was named: what can be run. */
export interface Runnable {
  command: CommandRecord;
  /** Names below the command's own: group and sub-command. */
  steps: CommandOption[];
  options: CommandOption[];
}

/** Commands offered to this person here, a guild's own before global ones. */
export function offeredCommands(self: Self, channelId: Id, type: number): CommandRecord[] {
  const { world, id } = self;
  const channel = seenChannel(self, channelId);
  if (type === CommandType.CHAT_INPUT && !canType(self, channel)) return [];
  return [...world.commands.values()]
    .filter((command) => command.type === type && isOffered(self, command, channel))
    .filter((command) => !channel.guild_id || mayUse(world, command, id, channel))
    .sort((a, b) => Number(a.guild_id === null) - Number(b.guild_id === null));
}

/** Slash commands are typed where messages are: not where one cannot write. */
function canType({ world, id }: Self, channel: ChannelRecord): boolean {
  if (channel.thread?.locked && !may(world, id, channel.id, Permission.MANAGE_THREADS)) return false;
  return may(world, id, channel.id, sendBit(channel));
}

/** Whether the command is for this place at all, whoever asks. */
function isOffered(self: Self, command: CommandRecord, channel: ChannelRecord): boolean {
  const { world } = self;
  const application = world.applications.get(command.application_id);
  if (!application || !reaches(self, application, command, channel)) return false;
  if (channel.guild_id && command.body.nsfw === true && !channel.nsfw) return false;
  if (command.guild_id) return command.guild_id === channel.guild_id;
  const contexts = command.body.contexts as number[] | null | undefined;
  return !contexts || contexts.includes(contextOf(channel, application.bot_id));
}

/** The application is in this guild, shares one with a person who writes to it, or is the person's own. */
function reaches(self: Self, application: ApplicationRecord, command: CommandRecord, channel: ChannelRecord): boolean {
  const { world, id } = self;
  const installs = (command.body.integration_types as number[] | undefined) ?? [0];
  if (installs.includes(1) && application.user_installs?.includes(id)) return true;
  if (!installs.includes(0)) return false;
  if (channel.guild_id) return world.findMember(channel.guild_id, application.bot_id) !== undefined;
  const isBotDm = contextOf(channel, application.bot_id) === InteractionContext.BOT_DM;
  return isBotDm && shareGuild(world, id, application.bot_id);
}

/** Everything offered, sub-commands spelled out. */
export function usableCommands(self: Self, channelId: Id, type: number): UsableCommand[] {
  const locale = self.world.user(self.id).locale;
  return offeredCommands(self, channelId, type).flatMap((command) =>
    runnables(command).map(({ steps, options }) => ({
      commandId: command.id,
      applicationId: command.application_id,
      type: command.type,
      path: (type === CommandType.CHAT_INPUT ? "/" : "") + [command.name, ...steps.map((step) => step.name)].join(" "),
      description: steps.at(-1)?.description ?? String(command.body.description ?? ""),
      options: options.map((option) => usableOption(option, locale)),
    })),
  );
}

function usableOption(option: CommandOption, locale: string): UsableOption {
  return {
    name: option.name,
    description: option.description,
    type: option.type,
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    choices: (option.choices ?? []).map(({ name, value, name_localizations }) => ({
      name: name_localizations?.[locale] ?? name,
      value,
    })),
    channelTypes: option.channel_types ?? [],
    ...(option.min_value === undefined ? {} : { minValue: option.min_value }),
    ...(option.max_value === undefined ? {} : { maxValue: option.max_value }),
    ...(option.min_length === undefined ? {} : { minLength: option.min_length }),
    ...(option.max_length === undefined ? {} : { maxLength: option.max_length }),
  };
}

/** The command itself, or each of its sub-commands. */
function runnables(command: CommandRecord): Runnable[] {
  const descend = (steps: CommandOption[], options: CommandOption[]): Runnable[] => {
    const below = options.filter((option) => option.type <= OptionType.SUB_COMMAND_GROUP);
    if (below.length === 0) return [{ command, steps, options }];
    return below.flatMap((option) => descend([...steps, option], option.options ?? []));
  };
  return descend([], (command.body.options as CommandOption[] | undefined) ?? []);
}

/** What `/name group sub` means here; names in this person's language will do. */
export function findRunnable(self: Self, path: string, place: { in: Id; of?: Id }): Runnable {
  const { in: channelId, of } = place;
  const words = path.trim().replace(/^\//, "").split(/\s+/);
  const locale = self.world.user(self.id).locale;
  const offered = offeredCommands(self, channelId, CommandType.CHAT_INPUT).flatMap(runnables);
  const found = offered.find(({ command, steps }) => {
    if (of !== undefined && command.application_id !== of) return false;
    const names = [{ name: command.name, name_localizations: command.body.name_localizations }, ...steps];
    return names.length === words.length && names.every((part, index) => isNamed(part, words[index], locale));
  });
  if (found) return found;
  const known = usableCommands(self, channelId, CommandType.CHAT_INPUT).map((command) => command.path);
  throw cannot(self, `run ${path} here: the commands are ${known.join(", ") || "none"}`);
}

function isNamed(
  part: { name: string; name_localizations?: unknown },
  word: string | undefined,
  locale: string,
): boolean {
  const translated = (part.name_localizations as Record<string, string> | null | undefined)?.[locale];
  return word === part.name || (translated !== undefined && word === translated);
}

/** A context menu command by its name. */
export function findContextCommand(self: Self, name: string, type: 2 | 3, channelId: Id): CommandRecord {
  const offered = offeredCommands(self, channelId, type);
  const locale = self.world.user(self.id).locale;
  const found = offered.find((command) =>
    isNamed({ name: command.name, name_localizations: command.body.name_localizations }, name, locale),
  );
  if (found) return found;
  throw cannot(
    self,
    `use "${name}" here: the menu has ${offered.map((command) => command.name).join(", ") || "nothing"}`,
  );
}
