import type { Instant, Snowflake } from "./types.ts";

/**
 * A sentence that is not yet in a language: a Fluent message with its variables.
 *
 * Variables are neutralised when rendered: a string is somebody's words (markdown, mentions and invisible characters are
 * taken out of it), unless it was made by one of the functions below.
 */
export interface Text {
  readonly key: string;
  readonly params?: TextParams;
}

export type TextParams = Readonly<Record<string, TextParam>>;

export type TextParam = string | number | Text | Markup;

/** Markup of Discord's that we made ourselves and that is kept as it is. */
export interface Markup {
  readonly markup: string;
}

export function text(key: string, params?: TextParams): Text {
  return params ? { key, params } : { key };
}

/** Shows a name; pings only where the view's `pings` says so. */
export const mention = (userId: Snowflake): Markup => ({ markup: `<@${userId}>` });
export const roleMention = (roleId: Snowflake): Markup => ({ markup: `<@&${roleId}>` });
/** A link to a channel or thread. */
export const channelLink = (channelId: Snowflake): Markup => ({ markup: `<#${channelId}>` });
/** A moment in the reader's own time zone: `R` relative, `f` date and time, `D` date, `t` time. */
export const time = (at: Instant, style: "R" | "f" | "D" | "t" = "R"): Markup => ({
  markup: `<t:${Math.floor(at / 1000)}:${style}>`,
});

/** Turns texts into sentences of one language. */
export interface Translate {
  readonly locale: string;
  /** For message text: Discord's markup works, somebody's words are escaped. */
  (text: Text): string;
  /** For labels, names of threads and forms, where Discord knows no markup. */
  plain(text: Text): string;
}
