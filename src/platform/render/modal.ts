import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import { ComponentType, TextInputStyle } from "discord-api-types/v10";
import type { Field, Words } from "#kernel/feature.ts";
import type { Text, Translate } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import { label } from "./controls.ts";

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
    components: fields.slice(0, FIELDS).map((field) => labelled(field, translate)),
  };
}

function labelled(field: Field, translate: Translate): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: label(field.label, LABEL, translate),
    ...(field.hint ? { description: label(field.hint, HINT, translate) } : {}),
    component: component(field),
  };
}

function component(field: Field): APIComponentInLabel {
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
      return { ...base, type: ComponentType.StringSelect, options: choices(field, 25) };
    case "radio":
      return { ...base, type: ComponentType.RadioGroup, options: choices(field, 10) };
    case "checkboxes":
      return { ...base, type: ComponentType.CheckboxGroup, options: choices(field, 10) };
    case "checkbox":
      // Discord knows no required checkbox: an unticked one is an answer.
      return { type: ComponentType.Checkbox, custom_id: field.name };
    case "user":
      return { ...base, type: ComponentType.UserSelect };
    case "role":
      return { ...base, type: ComponentType.RoleSelect };
    case "channel":
      return { ...base, type: ComponentType.ChannelSelect };
    case "files":
      return { ...base, type: ComponentType.FileUpload, max_values: field.max ?? FIELDS };
  }
}

type Choosing = Extract<Field, { readonly field: "select" | "radio" | "checkboxes" }>;

const choices = ({ options, preset }: Choosing, most: number) =>
  options.slice(0, most).map(({ value, label: shown, description }) => ({
    value,
    label: cut(shown, CHOICE),
    ...(description ? { description: cut(description, CHOICE) } : {}),
    ...(value === preset ? { default: true } : {}),
  }));
