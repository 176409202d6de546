import { ChannelType } from "./channel-types.ts";
import { readNames, readTranslations } from "./command-names.ts";
import type { Fields } from "./message-fields.ts";

export const OptionType = {
  SUB_COMMAND: 1,
  SUB_COMMAND_GROUP: 2,
  STRING: 3,
  INTEGER: 4,
  BOOLEAN: 5,
  USER: 6,
  CHANNEL: 7,
  ROLE: 8,
  MENTIONABLE: 9,
  NUMBER: 10,
  ATTACHMENT: 11,
} as const;

const allTypes = Object.values(OptionType);
const channelTypes: readonly number[] = Object.values(ChannelType);
const MAX_OPTIONS = 25;
const MAX_CHOICES = 25;

/** Where options stand: which of them may hold others. */
type Level = "command" | "group" | "sub-command";

/** `options` of a command, group or sub-command; absent when there are none. */
export function readCommandOptions(fields: Fields, level: Level = "command"): { options?: object[] } {
  const list = fields.objects("options", { max: MAX_OPTIONS }) ?? [];
  const names = new Set<string>();
  let optional = false;
  const options = list.map((option) => {
    const type = option.choice("type", allTypes, { required: true });
    const text = readNames(option, 0);
    if (text.name && names.has(text.name)) {
      option.wrong("name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
    }
    names.add(text.name);
    if (type === undefined) return text;
    checkLevel(option, type, level);
    const required = option.flag("required") ?? false;
    if (type > OptionType.SUB_COMMAND_GROUP) {
      if (required && optional) {
        option.wrong(
          "",
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options",
        );
      }
      optional ||= !required;
      return { type, ...text, ...(required ? { required } : {}), ...readRules(option, type) };
    }
    const below = type === OptionType.SUB_COMMAND_GROUP ? "group" : "sub-command";
    return { type, ...text, ...readCommandOptions(option, below) };
  });
  checkMixed(fields, list);
  return options.length > 0 ? { options } : {};
}

function checkLevel(option: Fields, type: number, level: Level): void {
  const fits =
    level === "command" || (level === "group" ? type === OptionType.SUB_COMMAND : type > OptionType.SUB_COMMAND_GROUP);
  if (!fits) option.wrong("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Option type is not allowed here");
}

function checkMixed(fields: Fields, options: Fields[]): void {
  const holders = options.filter((option) => option.raw.type === 1 || option.raw.type === 2).length;
  if (holders === 0 || holders === options.length) return;
  fields.wrong(
    "options",
    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    "Sub-command and sub-command group option types are mutually exclusive to all other types",
  );
}

/** What only options of this type have: choices, bounds, channel types. */
function readRules(option: Fields, type: number): Record<string, unknown> {
  const isNumber = type === OptionType.INTEGER || type === OptionType.NUMBER;
  if (type === OptionType.CHANNEL) {
    const kinds = option.list("channel_types")?.filter((kind, index) => {
      const known = typeof kind === "number" && channelTypes.includes(kind);
      if (!known) {
        option.wrong(
          `channel_types.${index}`,
          "BASE_TYPE_CHOICES",
          `Value must be one of {${channelTypes.join(", ")}}.`,
        );
      }
      return known;
    });
    return kinds ? { channel_types: kinds } : {};
  }
  if (!isNumber && type !== OptionType.STRING) return {};
  const choices = readChoices(option, type);
  const autocomplete = option.flag("autocomplete") ?? false;
  if (autocomplete && choices.length > 0) {
    option.wrong("", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES", "Autocomplete and choices cannot both be set");
  }
  return {
    ...(choices.length > 0 ? { choices } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(isNumber ? readNumberBounds(option, type) : readTextBounds(option)),
  };
}

function readTextBounds(option: Fields): Record<string, number> {
  const min = option.integer("min_length", { min: 0, max: 6_000 });
  const max = option.integer("max_length", { min: 1, max: 6_000 });
  return { ...(min === undefined ? {} : { min_length: min }), ...(max === undefined ? {} : { max_length: max }) };
}

function readNumberBounds(option: Fields, type: number): Record<string, number> {
  const bounds: Record<string, number> = {};
  for (const name of ["min_value", "max_value"]) {
    const value = option.raw[name];
    if (value === undefined || value === null) continue;
    if (isNumberOf(type, value)) bounds[name] = value;
    else option.wrong(name, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not ${numberWord(type)}.`);
  }
  return bounds;
}

function readChoices(option: Fields, type: number): object[] {
  const names = new Set<string>();
  return (option.objects("choices", { max: MAX_CHOICES }) ?? []).map((choice) => {
    const name = choice.text("name", { required: true, min: 1, max: 100 }) ?? "";
    if (names.has(name)) {
      choice.wrong(
        "name",
        "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
        "Option choice name already exists",
      );
    }
    names.add(name);
    return {
      name,
      name_localizations: readTranslations(choice, "name_localizations", 100),
      value: readChoiceValue(choice, type),
    };
  });
}

/** The value of a choice: text of up to 100 characters, or a number of the option's kind. */
export function readChoiceValue(choice: Fields, type: number): string | number | undefined {
  if (type === OptionType.STRING) return choice.text("value", { required: true, max: 100 });
  const value = choice.raw.value;
  if (isNumberOf(type, value)) return value;
  return choice.wrong("value", "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not ${numberWord(type)}.`);
}

function isNumberOf(type: number, value: unknown): value is number {
  if (typeof value !== "number") return false;
  return type === OptionType.NUMBER ? Math.abs(value) <= 2 ** 53 : Number.isSafeInteger(value);
}

function numberWord(type: number): string {
  return type === OptionType.NUMBER ? "float" : "int";
}
