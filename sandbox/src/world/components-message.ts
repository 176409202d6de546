import { type APIMessageTopLevelComponent, ComponentType, SeparatorSpacingSize } from "discord-api-types/v10";
import { readButton, readSelect, selectTypes } from "./components-controls.ts";
import { type Fields, type Mistakes, textLength } from "./message-fields.ts";

/** Rows of a message without IS_COMPONENTS_V2. */
const MAX_ROWS = 5;
const MAX_BUTTONS = 5;
/** All components of a V2 message, nested ones included. */
const MAX_COMPONENTS = 40;
/** Characters of all text displays of a message together. */
const MAX_TEXT = 4000;

const inLegacy = [ComponentType.ActionRow] as const;
const inContainer = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
] as const;
const inV2 = [...inContainer, ComponentType.Container] as const;
const inRow = [ComponentType.Button, ...selectTypes] as const;
const inSection = [ComponentType.TextDisplay] as const;
const accessories = [ComponentType.Button, ComponentType.Thumbnail] as const;

export interface ComponentRules {
  /** With IS_COMPONENTS_V2. */
  v2: boolean;
  /** Names that `attachment://` may point at; `undefined` when that is checked elsewhere. */
  files?: ReadonlySet<string> | undefined;
}

interface Reading {
  mistakes: Mistakes;
  rules: ComponentRules;
  customIds: Set<string>;
  ids: Set<number>;
  count: number;
  text: number;
}

/** Checks and cleans the `components` of a message; every component gets an id, counted in reading order. */
export function readMessageComponents(body: Fields, rules: ComponentRules): APIMessageTopLevelComponent[] {
  const reading: Reading = { mistakes: body.mistakes, rules, customIds: new Set(), ids: new Set(), count: 0, text: 0 };
  const list = body.objects("components", { max: rules.v2 ? MAX_COMPONENTS : MAX_ROWS }) ?? [];
  const allowed = rules.v2 ? inV2 : inLegacy;
  const components = list.map((fields) => readComponent(reading, fields, allowed));
  if (reading.count > MAX_COMPONENTS) {
    body.wrong(
      "components",
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
      `The total number of components (${reading.count}) exceeds the maximum of ${MAX_COMPONENTS}`,
    );
  }
  if (reading.text > MAX_TEXT) {
    body.wrong(
      "components",
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      `The total displayable text size for this message (${reading.text}) exceeds the maximum of ${MAX_TEXT}`,
    );
  }
  numberComponents(components, reading.ids);
  // Every field was read by the rules above; a body with mistakes is refused before anybody uses this.
  return components as unknown as APIMessageTopLevelComponent[];
}

interface Component {
  type: number;
  id?: number;
  components?: Component[];
  accessory?: Component;
}

function readComponent(reading: Reading, fields: Fields, allowed: readonly number[]): Component {
  const type = fields.raw.type;
  if (typeof type !== "number" || !allowed.includes(type)) {
    const listed = allowed.length === 1 ? `${allowed[0]},` : [...allowed].sort((a, b) => a - b).join(", ");
    reading.mistakes.add(fields.path, "UNION_TYPE_CHOICES", `Value of field "type" must be one of (${listed}).`);
    return { type: 0 };
  }
  reading.count++;
  const id = fields.integer("id", { min: 0, max: 2 ** 31 - 1 });
  if (id) {
    if (reading.ids.has(id)) {
      fields.wrong("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
    }
    reading.ids.add(id);
  }
  return { type, ...(id ? { id } : {}), ...readBody(reading, fields, type) };
}

function readBody(reading: Reading, fields: Fields, type: number): object {
  switch (type) {
    case ComponentType.ActionRow:
      return { components: readRow(reading, fields) };
    case ComponentType.Section:
      return readSection(reading, fields);
    case ComponentType.TextDisplay:
      return { content: readText(reading, fields) };
    case ComponentType.Thumbnail:
      return { ...readMedia(reading, fields), ...described(fields) };
    case ComponentType.MediaGallery:
      return {
        items: (fields.objects("items", { required: true, min: 1, max: 10 }) ?? []).map((item) => ({
          ...readMedia(reading, item),
          ...described(item),
        })),
      };
    case ComponentType.File:
      return { ...readMedia(reading, fields, "file"), spoiler: fields.flag("spoiler") ?? false };
    case ComponentType.Separator:
      return {
        divider: fields.flag("divider") ?? true,
        spacing:
          fields.choice("spacing", [SeparatorSpacingSize.Small, SeparatorSpacingSize.Large]) ??
          SeparatorSpacingSize.Small,
      };
    case ComponentType.Container:
      return {
        accent_color: fields.integer("accent_color", { min: 0, max: 0xffffff }) ?? null,
        spoiler: fields.flag("spoiler") ?? false,
        components: readChildren(reading, fields, inContainer, MAX_COMPONENTS),
      };
    default:
      return readControl(reading, fields, type);
  }
}

function readControl(reading: Reading, fields: Fields, type: number): object {
  const select = selectTypes.find((one) => one === type);
  const control = select === undefined ? readButton(fields) : readSelect(fields, select, "message");
  noteCustomId(reading.customIds, fields, control);
  return control;
}

/** Custom ids are unique within a message or a form. */
export function noteCustomId(seen: Set<string>, fields: Fields, control: { custom_id?: string }): void {
  const { custom_id } = control;
  if (custom_id === undefined) return;
  if (seen.has(custom_id)) {
    fields.wrong("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
  }
  seen.add(custom_id);
}

function readChildren(reading: Reading, fields: Fields, allowed: readonly number[], max: number): Component[] {
  return (fields.objects("components", { required: true, min: 1, max }) ?? []).map((child) =>
    readComponent(reading, child, allowed),
  );
}

/** A row is five wide: a select takes all of it, a button one place. */
function readRow(reading: Reading, fields: Fields): Component[] {
  const children = readChildren(reading, fields, inRow, MAX_BUTTONS);
  let width = 0;
  children.forEach((child, index) => {
    width += child.type === ComponentType.Button ? 1 : MAX_BUTTONS;
    if (width <= MAX_BUTTONS) return;
    fields.wrong(
      `components.${index}`,
      "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
      "The specified component exceeds the maximum width",
    );
  });
  return children;
}

function readSection(reading: Reading, fields: Fields): object {
  const accessory = fields.object("accessory", { required: true });
  return {
    components: readChildren(reading, fields, inSection, 3),
    ...(accessory ? { accessory: readComponent(reading, accessory, accessories) } : {}),
  };
}

function readText(reading: Reading, fields: Fields): string | undefined {
  const content = fields.text("content", { required: true, min: 1, max: MAX_TEXT });
  // An over-long text is counted as well: it is what makes the sum too large.
  reading.text += typeof fields.raw.content === "string" ? textLength(fields.raw.content) : 0;
  return content;
}

function described(fields: Fields): object {
  const description = fields.text("description", { min: 1, max: 1024 });
  return { description: description ?? null, spoiler: fields.flag("spoiler") ?? false };
}

function readMedia(reading: Reading, fields: Fields, name: "media" | "file" = "media"): object {
  const media = fields.object(name, { required: true });
  const schemes = name === "file" ? ["attachment"] : ["http", "https", "attachment"];
  const url = media?.url("url", schemes, { required: true, max: 2048 });
  const file = url?.startsWith("attachment://") ? url.slice("attachment://".length) : undefined;
  if (file !== undefined && reading.rules.files && !reading.rules.files.has(file)) {
    media?.wrong(
      "url",
      "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
      `The referenced attachment '${file}' was not found`,
    );
  }
  return { [name]: { url, proxy_url: url } };
}

/** Gives the lowest free numbers, parents before their children, the accessory last. */
function numberComponents(components: readonly Component[], taken: Set<number>): void {
  let next = 1;
  const visit = (component: Component): void => {
    if (component.id === undefined) {
      while (taken.has(next)) next++;
      component.id = next++;
    }
    for (const child of component.components ?? []) visit(child);
    if (component.accessory) visit(component.accessory);
  };
  for (const component of components) visit(component);
}
