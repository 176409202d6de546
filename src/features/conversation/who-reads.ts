import { isByDm, type ReplyMode, type TypeRoom } from "#features/desk/index.ts";

/** Things that are said in a ticket, one for each row of the page. */
export const SAID = [
  "member-writes",
  "member-edits",
  "member-deletes",
  "staff-plain",
  "staff-prefix",
  "staff-slashes",
  "reply-command",
  "note-command",
  "reply-edited",
  "reply-taken-back",
  "added-person-writes",
  "side-thread",
] as const;

export type SaidThing = (typeof SAID)[number];

export interface Readers {
  readonly member: "reads" | "never";
  readonly team: "reads" | "struck through" | "in the side thread" | "never";
}

const all: Readers = { member: "reads", team: "reads" };
const team: Readers = { member: "never", team: "reads" };
const aside: Readers = { member: "never", team: "in the side thread" };

/**
 * Who reads what is said where: the promise that nobody has to guess it. `careful` and `chat` differ only where member and team have rooms
 * of their own. docs/who-reads-what.md is made of it, and a journey holds it against every kind of room.
 */
export function whoReads(said: SaidThing, room: TypeRoom, mode: ReplyMode): Readers {
  const apart = isByDm(room);
  switch (said) {
    case "member-writes":
    case "member-edits":
    case "reply-command":
    case "reply-edited":
    case "added-person-writes":
      return all;
    case "member-deletes":
      return { member: "never", team: apart ? "struck through" : "never" };
    case "reply-taken-back":
      return { member: "never", team: apart ? "struck through" : "never" };
    case "staff-plain":
      return apart && mode === "careful" ? team : all;
    // In a chat the sign is part of what is said.
    case "staff-prefix":
      return all;
    case "staff-slashes":
      return apart ? team : aside;
    case "note-command":
      return apart ? team : aside;
    case "side-thread":
      return aside;
  }
}
