import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { Access } from "#kernel/access.ts";
import type { Answer, CommandDefinition, Context, Place, Reply } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";
import { contextMenuKey, type Definitions } from "../router/definitions.ts";
import { formValues, pickedNames } from "./form-values.ts";
import { focused, slashValues, unnest } from "./slash-options.ts";

/** Whose turn it is: a definition, with what was given to it. */
export interface Work {
  readonly access: Access;
  /** What has to be switched on for it. */
  readonly part?: PartName | undefined;
  readonly reply: Reply;
  /** Path of ours, when it was asked for by a name that Discord holds to other rules of the server's. */
  readonly heldTo?: string | undefined;
  run(context: Context): Promise<Answer>;
}

const doorOf = ({ access, part }: Pick<Work, "access" | "part">): Pick<Work, "access" | "part"> => ({ access, part });

/** Undefined when no feature knows it (any more), like a button of an old version. */
export function findWork(definitions: Definitions, interaction: APIInteraction): Work | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return commandWork(definitions, interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return suggestWork(definitions, interaction);
    case InteractionType.MessageComponent:
      return componentWork(definitions, interaction);
    case InteractionType.ModalSubmit:
      return formWork(definitions, interaction);
    default:
      return undefined;
  }
}

function commandWork(definitions: Definitions, { data, guild_id }: APIApplicationCommandInteraction): Work | undefined {
  if (data.type === ApplicationCommandType.ChatInput) {
    const { path, options } = unnest(data.name, data.options);
    const place = guild_id ? "server" : "dm";
    const command = definitions.commands.get(path);
    if (command) return runsCommand(command, slashValues(command, options), place);
    const former = definitions.former.get(path)?.command;
    return former && { ...runsCommand(former, slashValues(former, options), place), heldTo: former.path };
  }
  if (data.type === ApplicationCommandType.Message) {
    const menu = definitions.contextMenus.get(contextMenuKey("message", data.name));
    const target = data.resolved.messages[data.target_id];
    return menu?.contextMenu === "message" && target
      ? { ...doorOf(menu), reply: menu.reply, run: (context) => menu.run({ ...context, target }) }
      : undefined;
  }
  if (data.type === ApplicationCommandType.User) {
    const menu = definitions.contextMenus.get(contextMenuKey("user", data.name));
    const target = data.resolved.users[data.target_id];
    return menu?.contextMenu === "user" && target
      ? { ...doorOf(menu), reply: menu.reply, run: (context) => menu.run({ ...context, target }) }
      : undefined;
  }
  return undefined;
}

/** A command with its options read, however it was given. */
export function runsCommand(command: CommandDefinition, values: object, place: Place): Work {
  return {
    ...doorOf(command),
    reply: typeof command.reply === "string" ? command.reply : command.reply[place],
    // `command()` tied the types of options and handler together before they were put in one list.
    run: (context) => command.run({ ...context, options: values as Readonly<Record<string, never>> }),
  };
}

function suggestWork(
  definitions: Definitions,
  { data }: APIApplicationCommandAutocompleteInteraction,
): Work | undefined {
  const { path, options } = unnest(data.name, data.options);
  const command = definitions.commands.get(path) ?? definitions.former.get(path)?.command;
  const typing = focused(options);
  if (!command || !typing) return undefined;
  const option = command.options[typing.name];
  if (option?.type !== "text" || !option.suggest) return undefined;
  const { suggest } = option;
  return {
    ...doorOf(command),
    reply: "suggest",
    run: (context) => suggest({ ...context, typed: typing.typed }),
  };
}

function componentWork(definitions: Definitions, { data }: APIMessageComponentInteraction): Work | undefined {
  const [name = "", ...params] = data.custom_id.split(":");
  if (data.component_type === ComponentType.Button) {
    const button = definitions.buttons.get(name);
    return button && { ...doorOf(button), reply: button.reply, run: (context) => button.run({ ...context, params }) };
  }
  const menu = definitions.menus.get(name);
  const { values } = data;
  return menu && { ...doorOf(menu), reply: menu.reply, run: (context) => menu.run({ ...context, params, values }) };
}

function formWork(definitions: Definitions, { data }: APIModalSubmitInteraction): Work | undefined {
  const [name = "", ...params] = data.custom_id.split(":");
  const form = definitions.forms.get(name);
  if (!form) return undefined;
  const submitted = { params, values: formValues(data), names: pickedNames(data) };
  return { ...doorOf(form), reply: form.reply, run: (context) => form.submit({ ...context, ...submitted }) };
}
