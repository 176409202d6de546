import {
  type APIAttachment,
  type APIModalSubmission,
  ComponentType,
  type ModalSubmitComponent,
} from "discord-api-types/v10";
import type { FieldValue } from "#kernel/feature.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";

/** What was filled in, by field name. What was left empty is null (no files: an empty list). */
export function formValues({ components, resolved }: APIModalSubmission): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of components.flatMap(fieldsIn)) {
    values[field.custom_id] = valueIn(field, resolved?.attachments ?? {});
  }
  return values;
}

/** Names of who and what was picked, by id: a nickname before a display name before a user name. */
export function pickedNames({ resolved }: APIModalSubmission): Record<string, string> {
  const names: Record<string, string> = {};
  for (const channel of Object.values(resolved?.channels ?? {})) names[channel.id] = channel.name ?? channel.id;
  for (const role of Object.values(resolved?.roles ?? {})) names[role.id] = role.name;
  for (const user of Object.values(resolved?.users ?? {})) {
    names[user.id] = resolved?.members?.[user.id]?.nick ?? user.global_name ?? user.username;
  }
  return names;
}

function fieldsIn(component: APIModalSubmission["components"][number]): readonly ModalSubmitComponent[] {
  if (component.type === ComponentType.Label) return [component.component];
  return component.type === ComponentType.ActionRow ? component.components : [];
}

function valueIn(field: ModalSubmitComponent, attachments: Readonly<Record<string, APIAttachment>>): FieldValue {
  switch (field.type) {
    case ComponentType.TextInput:
      return field.value === "" ? null : field.value;
    case ComponentType.RadioGroup:
      return field.value;
    case ComponentType.Checkbox:
      return field.value;
    case ComponentType.CheckboxGroup:
      return field.values;
    case ComponentType.FileUpload:
      return field.values.flatMap((id) => uploaded(attachments[id]));
    default:
      return field.values.length > 1 ? field.values : (field.values[0] ?? null);
  }
}

function uploaded(file: APIAttachment | undefined): UploadedFile[] {
  if (!file) return [];
  const { id, filename, size, url, content_type: contentType } = file;
  return [{ id, filename, size, url, ...(contentType ? { contentType } : {}) }];
}
