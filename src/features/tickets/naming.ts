import type { Instant } from "#kernel/types.ts";
import { cut, oneLine } from "#kernel/words.ts";

export interface NameParts {
  readonly number: number;
  /** 1, 2, 3 … per panel; shown as 0001 … 9999, then 0000. */
  readonly counter: number;
  readonly author: string;
  readonly type: string;
  readonly at: Instant;
}

/** Used when what Discord would show is empty, or when Discord refused the name. */
export const neutralName = (number: number): string => `ticket ${number}`;

/** A room's name from its template: `$number $counter $type $author $year $month $day`. At most 100 characters, one line. */
export function roomName(template: string, parts: NameParts): string {
  const date = new Date(parts.at);
  const values = new Map([
    ["number", String(parts.number)],
    ["counter", String(parts.counter % 10_000).padStart(4, "0")],
    ["type", parts.type],
    ["author", parts.author],
    ["year", String(date.getUTCFullYear())],
    ["month", String(date.getUTCMonth() + 1).padStart(2, "0")],
    ["day", String(date.getUTCDate()).padStart(2, "0")],
  ]);
  const filled = template.replace(/\$([a-z]+)/g, (all, name: string) => values.get(name) ?? all);
  return cut(oneLine(filled), 100) || neutralName(parts.number);
}

/**
 * The first words in a shared room: `$author` and `$staff` become mentions, which is what invites people; so the author is mentioned also
 * where the template forgot it. At most 2,000 characters; a template that leaves no room for its mentions is left out.
 */
export function starter(
  template: string,
  mentions: { readonly author: string; readonly staff: readonly string[] },
): string {
  const inviting = template.includes("$author") ? template : `$author ${template}`;
  const filled = inviting.replaceAll("$author", mentions.author).replaceAll("$staff", mentions.staff.join(" "));
  return filled.length <= 2000 ? filled : [mentions.author, ...mentions.staff].join(" ");
}
