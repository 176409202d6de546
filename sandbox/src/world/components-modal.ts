import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord-api-types/v10";
import { customId, readOptions, readRange, readSelect, selectTypes } from "./components-controls.ts";
import { noteCustomId } from "./components-message.ts";
import type { Fields } from "./message-fields.ts";

const MAX_TOP_LEVEL = 5;

const topLevel = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label] as const;
const inLabel = [
  ComponentType.StringSelect,
  ComponentType.TextInput,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
  ComponentType.FileUpload,
  ComponentType.RadioGroup,
  ComponentType.CheckboxGroup,
  ComponentType.Checkbox,
] as const;

interface Control {
  type: number;
  id?: number;
  custom_id?: string;
}

/** Checks and cleans a form as given in an interaction's answer of type 9. */
export function readModal(body: Fields): APIModalInteractionResponseCallbackData {
  const customIds = new Set<string>();
  const custom_id = customId(body);
  const title = body.text("title", { required: true, min: 1, max: 45 });
  const list = body.objects("components", { required: true, min: 1, max: MAX_TOP_LEVEL }) ?? [];
  const components = list.map((fields) => readTopLevel(fields, customIds));
  numberAll(components);
  // Every field was read by the rules here; a body with mistakes is refused before anybody uses this.
  return { custom_id, title, components } as unknown as APIModalInteractionResponseCallbackData;
}

function readTopLevel(fields: Fields, customIds: Set<string>): Control {
  const type = typeOf(fields, topLevel);
  if (type === undefined) return { type: 0 };
  const head = { type, ...ownId(fields) };
  if (type === ComponentType.TextDisplay) {
    return { ...head, ...{ content: fields.text("content", { required: true, min: 1, max: 4000 }) } };
  }
  if (type === ComponentType.Label) {
    const description = fields.text("description", { min: 1, max: 100 });
    const child = fields.object("component", { required: true });
    const label = fields.text("label", { required: true, min: 1, max: 45 });
    const component = child && readControl(child, inLabel, customIds);
    return { ...head, ...{ label, ...(description ? { description } : {}), ...(component ? { component } : {}) } };
  }
  const inputs = fields.objects("components", { required: true, min: 1, max: 1 }) ?? [];
  const components = inputs.map((input) => {
    const label = input.text("label", { required: true, min: 1, max: 45 });
    return { ...readControl(input, [ComponentType.TextInput], customIds), label };
  });
  return { ...head, ...{ components } };
}

function readControl(fields: Fields, allowed: readonly number[], customIds: Set<string>): Control {
  const type = typeOf(fields, allowed);
  if (type === undefined) return { type: 0 };
  const control: Control = { type, ...ownId(fields), ...readOwn(fields, type) };
  noteCustomId(customIds, fields, control);
  return control;
}

function readOwn(fields: Fields, type: number): object {
  const select = selectTypes.find((one) => one === type);
  if (select !== undefined) return readSelect(fields, select, "form");
  const common = { custom_id: customId(fields), required: fields.flag("required") ?? true };
  switch (type) {
    case ComponentType.TextInput:
      return { ...common, ...readTextInput(fields) };
    case ComponentType.FileUpload: {
      const { min, max } = readRange(fields, 10, "form");
      const fileTypes = readFileTypes(fields);
      return { ...common, min_values: min, max_values: max, ...(fileTypes ? { file_types: fileTypes } : {}) };
    }
    case ComponentType.RadioGroup:
      return { ...common, options: readOptions(fields, { min: 2, max: 10, defaults: 1 }) };
    case ComponentType.CheckboxGroup: {
      const count = Array.isArray(fields.raw.options) ? fields.raw.options.length : 1;
      const { min, max } = readRange(fields, 10, "form", Math.min(Math.max(count, 1), 10));
      const options = readOptions(fields, { min: Math.max(1, min, max), max: 10, defaults: max });
      return { ...common, min_values: min, max_values: max, options };
    }
    default:
      if (fields.has("required")) {
        fields.wrong("required", "COMPONENT_CHECKBOX_REQUIRED", "A checkbox cannot be required");
      }
      return { custom_id: common.custom_id, default: fields.flag("default") ?? false };
  }
}

function readTextInput(fields: Fields): object {
  const style = fields.choice("style", [TextInputStyle.Short, TextInputStyle.Paragraph], { required: true });
  const min = fields.integer("min_length", { min: 0, max: 4000 });
  const max = fields.integer("max_length", { min: 1, max: 4000 });
  const value = fields.text("value", { max: max ?? 4000 });
  const placeholder = fields.text("placeholder", { max: 100 });
  if (min !== undefined && max !== undefined && min > max) {
    fields.wrong("min_length", "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
  }
  return {
    style,
    ...(min === undefined ? {} : { min_length: min }),
    ...(max === undefined ? {} : { max_length: max }),
    ...(value ? { value } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
}

/** Kinds (`image`) or endings (`.pdf`). */
function readFileTypes(fields: Fields): string[] | undefined {
  return fields.list("file_types", { max: 10 })?.flatMap((type, index) => {
    if (typeof type === "string" && /^(image|video|audio|\.[\w.-]{1,32})$/.test(type)) return [type];
    fields.wrong(
      `file_types.${index}`,
      "BASE_TYPE_CHOICES",
      "Value must be one of {'image', 'video', 'audio'} or a file extension.",
    );
    return [];
  });
}

function typeOf(fields: Fields, allowed: readonly number[]): number | undefined {
  const type = allowed.find((one) => one === fields.raw.type);
  if (type === undefined) {
    const listed = allowed.length === 1 ? `${allowed[0]},` : [...allowed].sort((a, b) => a - b).join(", ");
    fields.mistakes.add(fields.path, "UNION_TYPE_CHOICES", `Value of field "type" must be one of (${listed}).`);
  }
  return type;
}

function ownId(fields: Fields): { id?: number } {
  const id = fields.integer("id", { min: 0, max: 2 ** 31 - 1 });
  return id ? { id } : {};
}

function numberAll(components: readonly Control[]): void {
  const all = components.flatMap((component) => {
    const { component: child, components: children } = component as { component?: Control; components?: Control[] };
    return [component, ...(child ? [child] : []), ...(children ?? [])];
  });
  const taken = new Set(all.map((component) => component.id));
  let next = 1;
  for (const component of all) {
    if (component.id !== undefined) continue;
    while (taken.has(next)) next++;
    component.id = next++;
  }
}
