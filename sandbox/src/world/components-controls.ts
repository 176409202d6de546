import { ButtonStyle, ChannelType, ComponentType } from "discord-api-types/v10";
import { readEmoji } from "./message-emoji.ts";
import type { Fields } from "./message-fields.ts";

/** Selects that Discord fills itself, and what their `default_values` may be. */
const filledSelects = {
  [ComponentType.UserSelect]: ["user"],
  [ComponentType.RoleSelect]: ["role"],
  [ComponentType.MentionableSelect]: ["user", "role"],
  [ComponentType.ChannelSelect]: ["channel"],
} as const;

export const selectTypes = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
] as const;

const buttonStyles = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
  ButtonStyle.Premium,
] as const;

const channelTypes = Object.values(ChannelType).filter((type) => typeof type === "number");

export function customId(fields: Fields): string | undefined {
  return fields.text("custom_id", { required: true, min: 1, max: 100 });
}

export function readButton(fields: Fields): object {
  const style = fields.choice("style", buttonStyles, { required: true });
  const label = fields.text("label", { max: 80 });
  const emoji = readEmoji(fields, "emoji");
  const disabled = fields.flag("disabled") ?? false;
  const look = { ...(label ? { label } : {}), ...(emoji ? { emoji } : {}), disabled };
  if (style === ButtonStyle.Premium) {
    for (const name of ["label", "emoji", "custom_id", "url"]) {
      if (fields.has(name)) {
        fields.wrong(name, "BUTTON_COMPONENT_INVALID_FIELD", `A premium button cannot have ${name}`);
      }
    }
    return { style, sku_id: fields.snowflake("sku_id", { required: true }), disabled };
  }
  if ((!fields.has("label") || label === "") && !fields.has("emoji")) {
    fields.wrong("label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");
  }
  if (fields.has("sku_id")) {
    fields.wrong("sku_id", "BUTTON_COMPONENT_INVALID_FIELD", "Only premium buttons have a sku_id");
  }
  if (style === ButtonStyle.Link) {
    if (fields.has("custom_id")) bothGiven(fields, "custom_id");
    return {
      style,
      url: fields.url("url", ["http", "https", "discord"], { required: true, min: 1, max: 512 }),
      ...look,
    };
  }
  if (fields.has("url")) bothGiven(fields, "url");
  return { style, custom_id: customId(fields), ...look };
}

function bothGiven(fields: Fields, name: string): void {
  fields.wrong(name, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified");
}

/** Any of the five selects; `where` decides between `disabled` (messages) and `required` (forms). */
export function readSelect(fields: Fields, type: (typeof selectTypes)[number], where: "message" | "form"): object {
  const { min, max } = readRange(fields, 25, where);
  const placeholder = fields.text("placeholder", { max: 150 });
  const disabled = fields.flag("disabled") ?? false;
  if (where === "form" && disabled) {
    fields.wrong("disabled", "COMPONENT_DISABLED_IN_MODAL", "Components in a modal cannot be disabled");
  }
  const common = {
    custom_id: customId(fields),
    ...(placeholder === undefined ? {} : { placeholder }),
    min_values: min,
    max_values: max,
    ...(where === "form" ? { required: fields.flag("required") ?? true } : { disabled }),
  };
  if (type === ComponentType.StringSelect) {
    return { ...common, options: readOptions(fields, { min: Math.max(1, min, max), max: 25, defaults: max }) };
  }
  const defaults = readDefaultValues(fields, filledSelects[type], max);
  const kinds = type === ComponentType.ChannelSelect ? readChannelTypes(fields) : undefined;
  return {
    ...common,
    ...(defaults ? { default_values: defaults } : {}),
    ...(kinds ? { channel_types: kinds } : {}),
  };
}

/** `min_values` and `max_values`. In a form, a required field must ask for at least one. */
export function readRange(
  fields: Fields,
  limit: number,
  where: "message" | "form",
  fallback = 1,
): { min: number; max: number } {
  const required = where === "message" || (fields.flag("required") ?? true);
  const min = fields.integer("min_values", { min: 0, max: limit });
  const max = fields.integer("max_values", { min: 1, max: limit }) ?? fallback;
  if (where === "form" && required && min === 0) {
    fields.wrong("min_values", "NUMBER_TYPE_MIN", "int value should be greater than or equal to 1.");
  }
  if (min !== undefined && min > max) {
    fields.wrong("min_values", "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
  }
  return { min: min ?? (required ? 1 : 0), max };
}

export function readOptions(fields: Fields, limits: { min: number; max: number; defaults: number }): object[] {
  const seen = new Set<string>();
  let defaults = 0;
  const options = fields.objects("options", { required: true, min: limits.min, max: limits.max }) ?? [];
  const read = options.map((option) => {
    const value = option.text("value", { required: true, min: 1, max: 100 });
    const label = option.text("label", { required: true, min: 1, max: 100 });
    const description = option.text("description", { max: 100 });
    const emoji = readEmoji(option, "emoji");
    const isDefault = option.flag("default") ?? false;
    if (value !== undefined && seen.has(value)) {
      option.wrong("value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
    }
    if (value !== undefined) seen.add(value);
    if (isDefault) defaults++;
    return {
      label,
      value,
      ...(description ? { description } : {}),
      ...(emoji ? { emoji } : {}),
      ...(isDefault ? { default: true } : {}),
    };
  });
  if (defaults > limits.defaults) tooManyDefaults(fields, "options");
  return read;
}

function readDefaultValues(fields: Fields, kinds: readonly string[], max: number): object[] | undefined {
  const values = fields.objects("default_values", { max: 25 })?.map((value) => {
    const type = value.text("type", { required: true });
    if (type !== undefined && !kinds.includes(type)) {
      value.wrong(
        "type",
        "BASE_TYPE_CHOICES",
        `Value must be one of {${kinds.map((kind) => `'${kind}'`).join(", ")}}.`,
      );
    }
    return { id: value.snowflake("id", { required: true }), type };
  });
  if (values && values.length > max) tooManyDefaults(fields, "default_values");
  return values;
}

function tooManyDefaults(fields: Fields, name: string): void {
  fields.wrong(name, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Default values exceed the maximum number of values");
}

function readChannelTypes(fields: Fields): number[] | undefined {
  return fields.list("channel_types")?.flatMap((type, index) => {
    const known = channelTypes.find((one) => one === type);
    if (known !== undefined) return [known];
    fields.wrong(`channel_types.${index}`, "BASE_TYPE_CHOICES", `Value must be one of {${channelTypes.join(", ")}}.`);
    return [];
  });
}
