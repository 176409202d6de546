import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Marked } from "./markdown.ts";

/** For the team: all of it. For the member: what they could read, and nothing that says more. */
export type Rendition = "team" | "member";

export const FORMATS = ["html", "txt", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** A ticket's conversation, taken out of Discord's shape: every kind of file is made of it. */
export interface Transcript {
  readonly rendition: Rendition;
  /** For whom it is made: the team may ask for what the member reads. */
  readonly reader: Rendition;
  readonly number: number;
  readonly server: string;
  readonly topic: string;
  /** Who asked, as the reader may know them; null: the reader themselves. */
  readonly member: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly reason: string | null;
  readonly madeAt: Instant;
  readonly answers: readonly { readonly question: string; readonly words: string }[];
  /** What the team keeps about it; none for the member. */
  readonly notes: readonly Noted[];
  /** Who looked after it since when; null: nobody. None for the member. */
  readonly claims: readonly { readonly by: string | null; readonly at: Instant }[];
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** What is not in it. */
  readonly missing: { readonly older: boolean; readonly places: boolean };
}

export interface Noted {
  readonly by: string;
  readonly at: Instant;
  readonly words: string;
}

/** One message. */
export interface Entry extends Omit<FoundEntry, "files"> {
  readonly files: readonly KeptFile[];
}

/** The same, before its files were fetched. */
export interface FoundEntry {
  /** Discord's; null where the reader is not told. */
  readonly id: Snowflake | null;
  readonly at: Instant;
  readonly editedAt: Instant | null;
  readonly by: Speaker;
  /** Said where the member never reads. */
  readonly teamOnly: boolean;
  readonly replyTo: { readonly name: string; readonly words: string } | null;
  /** What Discord itself says, in place of words. */
  readonly notice: Notice | null;
  readonly words: Marked;
  readonly forwarded: readonly Marked[];
  readonly embeds: readonly Embed[];
  readonly card: readonly CardPart[];
  readonly poll: Poll | null;
  readonly stickers: readonly string[];
  readonly files: readonly FoundFile[];
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[];
}

export interface Speaker {
  readonly name: string;
  /** `desk`: what we said ourselves. `other`: who else takes part, and other bots. */
  readonly is: "member" | "team" | "desk" | "other";
}

export type Notice = "pinned" | "renamed" | "joined" | "left" | "other";

export interface Embed {
  readonly author: string | null;
  readonly title: Marked | null;
  readonly link: string | null;
  readonly words: Marked | null;
  readonly fields: readonly { readonly name: Marked; readonly value: Marked }[];
  readonly footer: string | null;
}

export type CardPart =
  | { readonly part: "words"; readonly words: Marked }
  | { readonly part: "controls"; readonly labels: readonly string[] }
  | { readonly part: "picture"; readonly description: string }
  | { readonly part: "line" };

export interface Poll {
  readonly question: string;
  readonly answers: readonly { readonly words: string; readonly votes: number | null }[];
}

interface NamedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly description: string | null;
  readonly spoiler: boolean;
}

export interface FoundFile extends NamedFile {
  readonly type: string | null;
  /** Ends after a day. */
  readonly url: string;
}

export interface KeptFile extends NamedFile {
  /** Its bytes; null: it is only named. */
  readonly base64: string | null;
  /** How a picture is shown; null: it is none. */
  readonly picture: PictureType | null;
}

/** What browsers show as a picture and nothing else. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];
