import type { CommandRecord } from "../world/model.ts";

type Json = Record<string, unknown>;

/** A command with every translation, as it answers to being registered. */
export function showCommand(command: CommandRecord): Json {
  return {
    id: command.id,
    application_id: command.application_id,
    version: command.version,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...command.body,
  };
}

/** A command in one language: `name_localized` instead of the dictionaries, as lists show it. */
export function showLocalizedCommand(command: CommandRecord, locale: string | undefined): Json {
  return localized(showCommand(command), locale);
}

function localized(part: Json, locale: string | undefined): Json {
  const { name_localizations, description_localizations, ...rest } = part;
  const name = pick(name_localizations, locale);
  const description = pick(description_localizations, locale);
  return {
    ...rest,
    ...(name === undefined ? {} : { name_localized: name }),
    ...(description === undefined ? {} : { description_localized: description }),
    ...listed(rest, "options", locale),
    ...listed(rest, "choices", locale),
  };
}

function listed(part: Json, field: string, locale: string | undefined): Json {
  const list = part[field];
  return Array.isArray(list) ? { [field]: list.map((item) => localized(item as Json, locale)) } : {};
}

/** The text in this language; British readers get American English and the other way round. */
function pick(texts: unknown, locale: string | undefined): string | undefined {
  if (!texts || !locale) return undefined;
  const all = texts as Record<string, string>;
  const cousin = locale === "en-US" ? "en-GB" : locale === "en-GB" ? "en-US" : locale;
  return all[locale] ?? all[cousin];
}
