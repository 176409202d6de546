import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APITextDisplayComponent,
} from "discord-api-types/v10";
import {
  type ChannelType,
  ComponentType,
  type FileUploadType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Field, Words } from "#kernel/feature.ts";
import type { Text, Translate } from "#kernel/text.ts";
import { cut, oneLine } from "#kernel/words.ts";
import { label } from "./controls.ts";
import { proseWithoutMentions } from "./parts.ts";

/** Discord's limits in characters, and of fields. */
const TITLE = 45;
const LABEL = 45;
const HINT = 100;
const CHOICE = 100;
const LONGEST_VALUE = 4_000;
const FIELDS = 5;

/** A form on somebody's screen. Field names become the custom ids of its components. */
export function renderModal(
  title: Text | Words,
  fields: readonly Field[],
  translate: Translate,
  customId: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: label(title, TITLE, translate),
    components: fields
      .slice(0, FIELDS)
      .map((field) => (field.field === "note" ? note(field, translate) : labelled(field, translate))),
  };
}

type Asking = Exclude<Field, { readonly field: "note" }>;

function note({ label: said }: Field, translate: Translate): APITextDisplayComponent {
  const content = "words" in said ? proseWithoutMentions(said.words) : translate(said);
  return { type: ComponentType.TextDisplay, content: cut(content, LONGEST_VALUE) };
}

function labelled(field: Asking, translate: Translate): APILabelComponent {
  const description = field.hint ? label(field.hint, HINT, translate) : "";
  return {
    type: ComponentType.Label,
    label: label(field.label, LABEL, translate),
    // Of letters that nobody sees nothing is left, and Discord refuses an empty description.
    ...(description === "" ? {} : { description }),
    component: component(field),
  };
}

function component(field: Asking): APIComponentInLabel {
  const base = { custom_id: field.name, required: field.required ?? true };
  switch (field.field) {
    case "short":
    case "long":
      return {
        ...base,
        type: ComponentType.TextInput,
        style: field.field === "short" ? TextInputStyle.Short : TextInputStyle.Paragraph,
        ...(field.min === undefined ? {} : { min_length: field.min }),
        ...(field.max === undefined ? {} : { max_length: Math.min(field.max, LONGEST_VALUE) }),
        ...(field.value ? { value: cut(field.value, field.max ?? LONGEST_VALUE) } : {}),
        ...(field.placeholder ? { placeholder: cut(field.placeholder, HINT) } : {}),
      };
    case "select":
      return {
        ...base,
        ...range(field),
        ...held(field),
        type: ComponentType.StringSelect,
        options: choices(field, 25),
      };
    case "radio":
      return { ...base, type: ComponentType.RadioGroup, options: choices(field, 10) };
    case "checkboxes":
      return { ...base, ...range(field), type: ComponentType.CheckboxGroup, options: choices(field, 10) };
    case "checkbox":
      // Discord knows no required checkbox: an unticked one is an answer.
      return { type: ComponentType.Checkbox, custom_id: field.name, ...(field.preset ? { default: true } : {}) };
    case "user":
      return {
        ...base,
        ...range(field),
        ...held(field),
        ...presets(field, SelectMenuDefaultValueType.User),
        type: ComponentType.UserSelect,
      };
    case "role":
      return {
        ...base,
        ...range(field),
        ...held(field),
        ...presets(field, SelectMenuDefaultValueType.Role),
        type: ComponentType.RoleSelect,
      };
    case "mentionable":
      return {
        ...base,
        ...range(field),
        ...held(field),
        ...presets(field, SelectMenuDefaultValueType.User, SelectMenuDefaultValueType.Role),
        type: ComponentType.MentionableSelect,
      };
    case "channel":
      return {
        ...base,
        ...range(field),
        ...held(field),
        ...presets(field, SelectMenuDefaultValueType.Channel),
        ...(field.channelTypes ? { channel_types: [...field.channelTypes] as ChannelType[] } : {}),
        type: ComponentType.ChannelSelect,
      };
    case "files":
      return {
        ...base,
        ...range({ min: field.min, max: field.max ?? FIELDS }),
        ...(field.accepts?.length ? { file_types: [...field.accepts] as FileUploadType[] } : {}),
        type: ComponentType.FileUpload,
      };
  }
}

/** Discord's limit of what a menu says while nothing is chosen. */
const PLACEHOLDER = 150;

const held = ({ placeholder }: { readonly placeholder?: string }) =>
  placeholder ? { placeholder: cut(placeholder, PLACEHOLDER) } : {};

const range = ({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) => ({
  ...(min === undefined ? {} : { min_values: min }),
  ...(max === undefined ? {} : { max_values: max }),
});

type Picking = Extract<Field, { readonly field: "user" | "role" | "channel" | "mentionable" }>;

/** What is chosen already, of the kinds that the menu lists. */
function presets<Kind extends SelectMenuDefaultValueType>(
  { preset = [], max = 1 }: Picking,
  ...kinds: readonly Kind[]
) {
  const values = preset.flatMap(({ id, type }) => {
    const kind = kinds.find((one) => one === type);
    return kind ? [{ id, type: kind }] : [];
  });
  return values.length > 0 ? { default_values: values.slice(0, max) } : {};
}

type Choosing = Extract<Field, { readonly field: "select" | "radio" | "checkboxes" }>;

const choices = ({ options, preset }: Choosing, most: number) =>
  options.slice(0, most).map(({ value, label: shown, description }) => ({
    value,
    label: cut(oneLine(shown), CHOICE) || "…",
    ...(description && oneLine(description) ? { description: cut(oneLine(description), CHOICE) } : {}),
    ...((typeof preset === "string" ? preset === value : preset?.includes(value)) ? { default: true } : {}),
  }));
