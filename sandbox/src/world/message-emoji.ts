import type { Fields } from "./message-fields.ts";
import type { Id } from "./model.ts";

/** A custom emoji by id, or a Unicode one by name. */
export interface Emoji {
  id: Id | null;
  name: string;
  animated?: boolean;
}

/** Also without the variation selector that keyboards add. */
const unicodeEmoji = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?)$/v;

export function isUnicodeEmoji(text: string): boolean {
  return unicodeEmoji.test(text);
}

/** The `emoji` of a button or option. Ids are not looked up: an application's own emojis are unknown to the box. */
export function readEmoji(fields: Fields, name: string): Partial<Emoji> | undefined {
  const emoji = fields.object(name);
  if (!emoji) return undefined;
  const id = emoji.snowflake("id");
  const text = emoji.text("name", { max: 32 });
  const animated = emoji.flag("animated");
  if (id) return { id, ...(text ? { name: text } : {}), ...(animated === undefined ? {} : { animated }) };
  if (text && isUnicodeEmoji(text)) return { name: text };
  return emoji.wrong(text ? "name" : "id", "COMPONENT_INVALID_EMOJI", "Invalid emoji");
}
