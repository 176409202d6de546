/** The form on somebody's screen: filled in, sent, or closed. */
import { ComponentType } from "discord-api-types/v10";
import { attachmentSizeLimit, storeUploads } from "../world/files.ts";
import { InteractionType, type Picked, resolve } from "../world/interaction-payload.ts";
import { tellScreens } from "../world/interaction-watch.ts";
import { startInteraction } from "../world/interactions.ts";
import { textLength } from "../world/message-fields.ts";
import { findMessage } from "../world/messages.ts";
import type { AttachmentRecord, ChannelRecord, Id, InteractionRecord } from "../world/model.ts";
import { formOf, outcomeOf } from "./outcome.ts";
import type { Answered, FieldValue, FormOnScreen, Interacting, PersonFile } from "./person.ts";
import { checkCount, pickIds, pickOptions } from "./picking.ts";
import { type AnyComponent, componentsOf } from "./reading.ts";
import { cannot, type Self, seenChannel } from "./self.ts";
import { toUpload } from "./talking.ts";

/** Characters in a text field that says nothing of its own. */
const MAX_TEXT = 4_000;

export function forms(self: Self): Pick<Interacting, "form" | "fillIn" | "dismissForm"> {
  return {
    form: () => {
      const opener = openerOf(self);
      return opener && formOf(opener);
    },
    async fillIn(values) {
      const opener = openerOf(self);
      const form = opener && formOf(opener);
      if (!form) throw cannot(self, "fill in a form: none is on the screen");
      const answered = await send(self, opener, form, values);
      // A form that could not be sent stays, with what was typed.
      if (answered.outcome !== "failed") close(self, opener);
      return answered;
    },
    dismissForm() {
      const opener = openerOf(self);
      if (!opener) throw cannot(self, "close a form: none is on the screen");
      close(self, opener);
    },
  };
}

function openerOf({ world, id }: Self): InteractionRecord | undefined {
  for (const record of world.interactions.values()) if (record.user_id === id && record.form_open) return record;
  return undefined;
}

function close({ world, id }: Self, opener: InteractionRecord): void {
  opener.form_open = false;
  tellScreens(world, { kind: "form", userId: id, channelId: opener.channel_id, interactionId: opener.id });
}

async function send(
  self: Self,
  opener: InteractionRecord,
  form: FormOnScreen,
  values: Record<string, FieldValue>,
): Promise<Answered> {
  const { world } = self;
  const known = componentsOf(form).flatMap(({ custom_id }) => custom_id ?? []);
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) throw cannot(self, `fill in "${name}": the fields are ${known.join(", ")}`);
  }
  const entry: Entry = { self, place: seenChannel(self, opener.channel_id), values, attachments: [], picked: [] };
  const components = form.components.map((component) => submitted(entry, component as AnyComponent));
  const record = startInteraction(world, {
    type: InteractionType.MODAL_SUBMIT,
    applicationId: opener.application_id,
    userId: self.id,
    channelId: opener.channel_id,
    data: (interaction) => {
      const resolved = resolve(world, interaction, merged(entry));
      return { custom_id: form.custom_id, components, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) };
    },
    message: opener.source_message_id ? findMessage(world, opener.channel_id, opener.source_message_id) : undefined,
    formOf: opener,
  });
  return outcomeOf(world, record);
}

/** A form while it is being read. */
interface Entry {
  self: Self;
  place: ChannelRecord;
  values: Record<string, FieldValue>;
  attachments: AttachmentRecord[];
  picked: Picked[];
}

function merged({ picked, attachments }: Entry): Picked {
  const all = (kind: "users" | "roles" | "channels"): Id[] => picked.flatMap((one) => [...(one[kind] ?? [])]);
  return { users: all("users"), roles: all("roles"), channels: all("channels"), attachments };
}

function submitted(entry: Entry, component: AnyComponent): object {
  const { type, id } = component;
  if (type === ComponentType.Label && component.component) {
    return { type, id, component: readField(entry, component.component, component.label ?? "") };
  }
  if (type === ComponentType.ActionRow) {
    return {
      type,
      id,
      components: (component.components ?? []).map((field) => readField(entry, field, field.label ?? "")),
    };
  }
  return { type, id };
}

/** A field of a form; some fields have bounds that components of messages do not. */
type Field = AnyComponent & {
  required?: boolean;
  value?: string;
  default?: boolean;
  min_length?: number;
  max_length?: number;
  default_values?: readonly { id: Id }[];
  file_types?: readonly string[];
};

function readField(entry: Entry, field: Field, label: string): object {
  const { type, id, custom_id } = field;
  const head = { type, id, custom_id };
  const given = entry.values[custom_id ?? ""];
  switch (type) {
    case ComponentType.TextInput:
      return { ...head, value: readText(entry, field, label, given) };
    case ComponentType.Checkbox:
      return { ...head, value: readTick(entry, field, label, given) };
    case ComponentType.RadioGroup:
      return { ...head, value: readChosen(entry, field, label, given)[0] ?? null };
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup:
      return { ...head, values: readChosen(entry, field, label, given) };
    case ComponentType.FileUpload:
      return { ...head, values: readFiles(entry, field, label, given) };
    default:
      return { ...head, values: readIds(entry, field, label, given) };
  }
}

function readText({ self }: Entry, field: Field, label: string, given: FieldValue | undefined): string {
  const text = given ?? field.value ?? "";
  if (typeof text !== "string") throw cannot(self, `put that into "${label}": it takes text`);
  const { required = true, min_length: min = 0, max_length: max = MAX_TEXT } = field;
  const length = textLength(text);
  if (length === 0 && required) throw cannot(self, `send the form without "${label}"`);
  if (length > max) throw cannot(self, `write ${length} characters into "${label}": it takes ${max}`);
  if (length > 0 && length < min)
    throw cannot(self, `write only ${length} characters into "${label}": it wants ${min}`);
  return text;
}

function readTick({ self }: Entry, field: Field, label: string, given: FieldValue | undefined): boolean {
  const ticked = given ?? field.default ?? false;
  if (typeof ticked !== "boolean") throw cannot(self, `put that into "${label}": it is a checkbox`);
  return ticked;
}

function readChosen({ self }: Entry, field: Field, label: string, given: FieldValue | undefined): string[] {
  const preset = (field.options ?? []).filter((option) => option.default).map((option) => option.value);
  const values = pickOptions(self, field, given === undefined ? preset : stringsOf(self, label, given));
  const isRadio = field.type === ComponentType.RadioGroup;
  checkCount(self, `"${label}"`, { given: values, ...bounds(field, values, isRadio ? 1 : undefined) });
  return values;
}

function readIds(entry: Entry, field: Field, label: string, given: FieldValue | undefined): string[] {
  const { self, place } = entry;
  const preset = (field.default_values ?? []).map((value) => value.id);
  const ids = given === undefined ? preset : stringsOf(self, label, given);
  checkCount(self, `"${label}"`, { given: ids, ...bounds(field, ids) });
  entry.picked.push(pickIds(self, place, field, ids));
  return ids;
}

function readFiles(entry: Entry, field: Field, label: string, given: FieldValue | undefined): Id[] {
  const { self, place } = entry;
  const files = filesOf(self, label, given ?? []);
  checkCount(self, `"${label}"`, { given: files, ...bounds(field, files) });
  const limit = attachmentSizeLimit(self.world, place.guild_id);
  for (const file of files) {
    if (file.bytes.length > limit) throw cannot(self, `upload ${file.name}: it is larger than ${limit} bytes`);
    if (!isOfTypes(file, field.file_types))
      throw cannot(self, `upload ${file.name}: "${label}" does not take its type`);
  }
  const stored = storeUploads(self.world, place.id, files.map(toUpload), { ephemeral: true });
  entry.attachments.push(...stored);
  return stored.map((attachment) => attachment.id);
}

const endings: Record<string, RegExp> = {
  image: /\.(png|jpe?g|gif|webp|avif|heic)$/i,
  video: /\.(mp4|mov|webm|mkv)$/i,
  audio: /\.(mp3|ogg|wav|flac|m4a)$/i,
};

/** Discord looks at the ending only. */
function isOfTypes(file: PersonFile, types: readonly string[] | undefined): boolean {
  if (!types || types.length === 0) return true;
  return types.some((type) => endings[type]?.test(file.name) ?? file.name.toLowerCase().endsWith(type.toLowerCase()));
}

/** A field that is not required may be left alone; once touched, its own least holds. */
function bounds(field: Field, given: readonly unknown[], fixedMax?: number): { min: number; max: number } {
  const { required = true, min_values = 1, max_values = 1 } = field;
  const min = required ? Math.max(1, min_values) : given.length === 0 ? 0 : min_values;
  return { min, max: fixedMax ?? max_values };
}

function stringsOf(self: Self, label: string, value: FieldValue): string[] {
  if (value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.every((one) => typeof one === "string")) return [...list] as string[];
  throw cannot(self, `put that into "${label}": it takes choices`);
}

function filesOf(self: Self, label: string, value: FieldValue): PersonFile[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  if (list.every((one) => typeof one === "object" && one !== null && "bytes" in one)) return [...list] as PersonFile[];
  throw cannot(self, `put that into "${label}": it takes files`);
}
