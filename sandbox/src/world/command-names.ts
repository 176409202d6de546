/** Names and descriptions of commands and options, with their translations. */
import { Locale } from "discord-api-types/v10";
import type { Fields } from "./message-fields.ts";

export const CommandType = { CHAT_INPUT: 1, USER: 2, MESSAGE: 3, PRIMARY_ENTRY_POINT: 4 } as const;

export type CommandBody = Record<string, unknown>;

/** Letters, numbers, `-`, `_` and `'` of any script; case does not matter here, lower case is checked apart. */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Discord knows two more than the type lists (`ar` and `he`). */
const locales: ReadonlySet<string> = new Set([...Object.values(Locale), "ar", "he"]);

/** Name and description with their translations; `type` 0 stands for an option, whose rules are a slash command's. */
export function readNames(fields: Fields, type: number): { name: string; description: string } & CommandBody {
  const slash = type <= CommandType.CHAT_INPUT;
  const name = fields.text("name", { required: true, min: 1, max: 32 }) ?? "";
  if (slash && name !== "") checkName(fields, "name", name);
  const names = readTranslations(fields, "name_localizations", 32);
  if (slash) {
    for (const [locale, value] of Object.entries(names ?? {})) checkName(fields, `name_localizations.${locale}`, value);
  }
  if (!slash) {
    if (fields.text("description")) {
      fields.wrong(
        "description",
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
        "Context menu commands cannot have description",
      );
    }
    return { name, name_localizations: names, description: "", description_localizations: null };
  }
  return {
    name,
    name_localizations: names,
    description: fields.text("description", { required: true, min: 1, max: 100 }) ?? "",
    description_localizations: readTranslations(fields, "description_localizations", 100),
  };
}

/** Texts by locale; `null` when there are none. */
export function readTranslations(fields: Fields, name: string, max: number): Record<string, string> | null {
  const texts = fields.object(name);
  if (!texts) return null;
  const read: Record<string, string> = {};
  for (const locale of Object.keys(texts.raw)) {
    if (!locales.has(locale)) {
      texts.wrong(locale, "ENUM_TYPE_COERCE", `Value "${locale}" is not a valid enum value.`);
      continue;
    }
    const text = texts.text(locale, { min: 1, max });
    if (text !== undefined) read[locale] = text;
  }
  return read;
}

function checkName(fields: Fields, path: string, name: string): void {
  if (CHAT_INPUT_NAME.test(name) && name === name.toLowerCase()) return;
  fields.wrong(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
}
