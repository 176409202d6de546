/** Reading messages as a person does: their words, and what can be pressed or chosen in them. */
import { ComponentType } from "discord-api-types/v10";
import type { Id } from "../world/model.ts";

/** A component of any kind, with the fields that reading needs. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string | null;
  content?: string;
  emoji?: { name?: string | null };
  placeholder?: string;
  url?: string;
  disabled?: boolean;
  components?: readonly AnyComponent[];
  component?: AnyComponent;
  accessory?: AnyComponent;
  options?: readonly { label: string; value: string; description?: string; default?: boolean }[];
  min_values?: number;
  max_values?: number;
  channel_types?: readonly number[];
}

/** Records and API messages alike. */
export interface ReadableMessage {
  content?: string;
  embeds?: readonly {
    title?: string | null;
    description?: string | null;
    author?: { name?: string } | null;
    footer?: { text?: string } | null;
    fields?: readonly { name: string; value: string }[] | null;
  }[];
  components?: readonly object[];
}

/** Everything readable in a message, line by line: content, embeds, text displays. */
export function textOf(message: ReadableMessage): string {
  const lines = [message.content];
  for (const { author, title, description, fields, footer } of message.embeds ?? []) {
    lines.push(author?.name, title ?? undefined, description ?? undefined);
    for (const field of fields ?? []) lines.push(`${field.name}: ${field.value}`);
    lines.push(footer?.text);
  }
  for (const component of componentsOf(message)) {
    if (component.type === ComponentType.TextDisplay) lines.push(component.content);
  }
  return lines.filter((line) => line).join("\n");
}

/** All components in reading order, nested ones after their parents. */
export function componentsOf({ components = [] }: Pick<ReadableMessage, "components">): AnyComponent[] {
  // A component is any of thirty types; all of them fit the fields that are read here.
  return (components as readonly AnyComponent[]).flatMap(withChildren);
}

function withChildren(component: AnyComponent): AnyComponent[] {
  const { components = [], component: child, accessory } = component;
  return [
    component,
    ...[...components, ...(child ? [child] : []), ...(accessory ? [accessory] : [])].flatMap(withChildren),
  ];
}

export interface FoundButton {
  customId: string | undefined;
  label: string;
  url: string | undefined;
  disabled: boolean;
  /** The number of the component in its message. */
  id: number | undefined;
}

/** All buttons of a message, in reading order. */
export function buttonsOf(message: Pick<ReadableMessage, "components">): FoundButton[] {
  return componentsOf(message)
    .filter((component) => component.type === ComponentType.Button)
    .map((button) => ({
      customId: button.custom_id,
      label: button.label ?? button.emoji?.name ?? "",
      url: button.url,
      disabled: button.disabled ?? false,
      id: button.id,
    }));
}

/** A button by custom id, else by label; one with only an emoji has that for a label. */
export function findButton(
  message: Pick<ReadableMessage, "components">,
  labelOrCustomId: Id | string,
): FoundButton | undefined {
  const buttons = buttonsOf(message);
  return (
    buttons.find((button) => button.customId === labelOrCustomId) ??
    buttons.find((button) => button.label === labelOrCustomId)
  );
}

/** A select by custom id, else by placeholder. */
export function findSelect(
  message: Pick<ReadableMessage, "components">,
  placeholderOrCustomId: string,
): AnyComponent | undefined {
  const selects = componentsOf(message).filter(
    ({ type }) => type === ComponentType.StringSelect || (type >= 5 && type <= 8),
  );
  return (
    selects.find((select) => select.custom_id === placeholderOrCustomId) ??
    selects.find((select) => select.placeholder === placeholderOrCustomId)
  );
}
