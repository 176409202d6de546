/** Reads the body of an application command, as it is stored and shown again. */
import { type CommandBody, CommandType, readNames } from "./command-names.ts";
import { readCommandOptions } from "./command-options.ts";
import { type Fields, textLength } from "./message-fields.ts";

/** Characters of names, descriptions and values of one command; of every text its longest locale counts. */
const MAX_COMMAND_SIZE = 8_000;

/** The command in `fields`, or what fits of it; the caller throws the mistakes. */
export function readCommand(fields: Fields, place: "global" | "guild"): CommandBody & { type: number; name: string } {
  const type = fields.choice("type", [1, 2, 3, 4]) ?? CommandType.CHAT_INPUT;
  if (type === CommandType.PRIMARY_ENTRY_POINT) {
    fields.wrong("type", "APPLICATION_COMMAND_ENTRY_POINT_NOT_ALLOWED", "Entry Point commands need an Activity");
  }
  const body = {
    type,
    ...readNames(fields, type),
    default_member_permissions: readPermissions(fields),
    nsfw: fields.flag("nsfw") ?? false,
    ...(place === "global" ? readReach(fields) : {}),
    ...(type === CommandType.CHAT_INPUT ? readCommandOptions(fields) : {}),
  };
  if (type !== CommandType.CHAT_INPUT && (fields.list("options")?.length ?? 0) > 0) {
    fields.wrong("options", "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", "Context menu commands cannot have options");
  }
  if (commandSize(body) > MAX_COMMAND_SIZE) {
    fields.wrong("", "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${MAX_COMMAND_SIZE})`);
  }
  return body;
}

/** Bits as a decimal string, or `null`: everybody. */
function readPermissions(fields: Fields): string | null {
  const value = fields.text("default_member_permissions");
  if (value === undefined) return null;
  if (/^\d{1,20}$/.test(value)) return value;
  fields.wrong("default_member_permissions", "NUMBER_TYPE_COERCE", `Value "${value}" is not int.`);
  return null;
}

/** Where a global command is offered. `dm_permission` is the old word for the context of the bot's DM. */
function readReach(fields: Fields): CommandBody {
  const contexts = readEnumList(fields, "contexts", [0, 1, 2]);
  const installs = readEnumList(fields, "integration_types", [0, 1]) ?? [0];
  const old = fields.flag("dm_permission") ?? true;
  return {
    contexts: contexts ?? (old ? null : [0]),
    integration_types: installs,
    dm_permission: contexts ? contexts.includes(1) : old,
  };
}

function readEnumList(fields: Fields, name: string, allowed: readonly number[]): number[] | undefined {
  const values = fields.list(name, { min: 1 });
  return values?.flatMap((value, index) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) {
      fields.wrong(`${name}.${index}`, "BASE_TYPE_CHOICES", `Value must be one of {${allowed.join(", ")}}.`);
    }
    return found === undefined ? [] : [found];
  });
}

function commandSize(part: CommandBody): number {
  let size = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  if (typeof part.value === "string") size += textLength(part.value);
  for (const list of [part.options, part.choices]) {
    if (Array.isArray(list)) for (const item of list as CommandBody[]) size += commandSize(item);
  }
  return size;
}

function longest(text: unknown, translations: unknown): number {
  const all = [text, ...Object.values((translations as Record<string, string> | null) ?? {})];
  return Math.max(0, ...all.map((one) => (typeof one === "string" ? textLength(one) : 0)));
}
