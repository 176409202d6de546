import type { FieldValue } from "#kernel/feature.ts";

/** What was typed; an empty text when nothing was. */
export const typedIn = (value: FieldValue | undefined): string => (typeof value === "string" ? value.trim() : "");

/** What was chosen, whether one or several. */
export function chosenIn(value: FieldValue | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** `#2E9E5B`, with or without `#`; undefined for anything else. */
export function readColour(typed: string): number | undefined {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(typed) ?? [];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

export const writeColour = (colour: number): string => `#${colour.toString(16).padStart(6, "0").toUpperCase()}`;

/** One emoji of Unicode's, or one of a server's as Discord writes it. */
export const isEmoji = (typed: string): boolean => /^(?:\p{RGI_Emoji}|<a?:\w{2,32}:\d{17,20}>)$/v.test(typed);

/** A link that people can follow; undefined for anything else. */
export function readLink(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, href } = new URL(typed);
  return (protocol === "https:" || protocol === "http:") && href.length <= 512 ? href : undefined;
}

export interface PanelLink {
  readonly label: string;
  readonly url: string;
  readonly emoji: string | null;
}

const MOST_LINKS = 5;

/** One link a line: what stands on the button, then where it leads. Undefined when a line is something else. */
export function readLinks(typed: string): PanelLink[] | undefined {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const links = lines.flatMap((line) => {
    const [, before = "", address = ""] = /^(.*\s)?(\S+)$/.exec(line.trim()) ?? [];
    const url = readLink(address);
    const [first = "", ...rest] = before.trim().split(/\s+/);
    const emoji = isEmoji(first) ? first : null;
    const label = (emoji === null ? before : rest.join(" ")).trim();
    return url && label !== "" && label.length <= 80 ? [{ label, url, emoji }] : [];
  });
  return links.length === lines.length && links.length <= MOST_LINKS ? links : undefined;
}

export const writeLinks = (links: readonly PanelLink[]): string =>
  links.map(({ label, url, emoji }) => `${emoji === null ? "" : `${emoji} `}${label} ${url}`).join("\n");
