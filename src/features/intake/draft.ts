import type { Said } from "#features/conversation/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { hours, type Instant, minutes, type Snowflake } from "#kernel/types.ts";

/** A start that was not sent is forgotten after this. */
export const FORGOTTEN_AFTER = hours(24);

/** What is written within this time after asking for a ticket is for that ticket, also beside an open one. */
const ASKED_A_MOMENT_AGO = minutes(15);

/** What somebody wrote in a DM and has not sent to anybody yet. */
export interface Draft {
  readonly id: string;
  /** Changes so far; every change names the version it was decided on. 0 before it is stored. */
  readonly version: number;
  readonly roomId: RoomId;
  readonly person: PersonId;
  readonly purpose: Purpose;
  readonly guildId: Snowflake | null;
  /** How far it was chosen: a topic that has others below it is a level on the way. */
  readonly typeId: string | null;
  /** The help message in a server from which the topic was chosen, if it was. */
  readonly panelId: string | null;
  /** Of the choices shown, from 0. */
  readonly page: number;
  /** The answer at once that is shown, as it is counted. */
  readonly deflectionId: string | null;
  /** Whether it is about adult things; null while nobody asked. */
  readonly adult: "yes" | "no" | null;
  readonly locale: string;
  /** Where it can go. */
  readonly servers: readonly Snowflake[];
  readonly said: readonly Written[];
  readonly state: "open" | "sent" | "gone";
  readonly createdAt: Instant;
}

export type Purpose =
  /** It becomes a ticket. */
  | "open"
  /** The same, begun by asking for it and not by writing: what is written next belongs to it, whatever else is open. */
  | "asked"
  /** Several tickets are open: which one is it for? */
  | "pick"
  /** A ticket was closed a moment ago: is it about that? */
  | "resume";

export interface Written {
  readonly messageId: Snowflake;
  readonly said: Said;
}

/** Whether what is written now goes onto this draft although a ticket is open in the same DM. */
export function goesFirst({ purpose, createdAt }: Pick<Draft, "purpose" | "createdAt">, now: Instant): boolean {
  return purpose === "pick" || (purpose === "asked" && now - createdAt < ASKED_A_MOMENT_AGO);
}

/**
 * So many messages go into one start: each that is added seals all of them anew and draws the card again. Edits and deletions don't count:
 * Discord's own limits bound what a message holds.
 */
export const MOST_MESSAGES = 50;

/** Names the one card of the flow in the DM's lane. */
export const draftSource = (id: string): string => `draft:${id}`;

/** What is quoted on the card. */
export interface Quoted {
  readonly words: string;
  readonly files: number;
}

export function quoteOf(draft: Pick<Draft, "said">): Quoted {
  const words = draft.said
    .map(({ said }) => said.text)
    .filter((text) => text !== "")
    .join("\n");
  return { words, files: draft.said.reduce((sum, { said }) => sum + said.files.length, 0) };
}

/** A thanks after a ticket was closed is no new ticket. In the languages that people thank in most; what is not a letter does not count. */
export function isBareThanks(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, "")
    .trim()
    .replace(/\s+/g, " ");
  return THANKS.test(said);
}

const THANKS =
  /^(thanks?( you)?( so much| a lot| very much)?|thank u|thx|tysm|ty|cheers|danke( schön| sehr)?|vielen dank|merci( beaucoup)?|(muchas )?gracias|(muito )?obrigad[oa])$/u;
