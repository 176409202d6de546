import type { Snowflake } from "#kernel/types.ts";

/** How one server's desk is set up: what its desk file says, with names resolved to ids. */
export interface Desk {
  readonly guildId: Snowflake;
  /** The server's name when the desk was applied; the gateway's is fresher. */
  readonly name: string;
  readonly locale: string;
  readonly prefix: string;
  readonly replies: ReplyMode;
  readonly identity: Identity;
  readonly staffRoles: readonly Snowflake[];
}

/** What a plain message of staff does in a relay room: stays with the team, or goes to the requester. */
export type ReplyMode = "careful" | "chat";

/** What the requester sees of who answers. Staff always see the author. */
export type Identity = "named" | "anonymous";

export type TypeRoom =
  /** The requester writes in a DM, staff answer from a public thread in a staff-only channel. */
  | "dm"
  /** One private thread for both. */
  | "private-thread";

/** A kind of ticket. */
export interface TicketType {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Its name in the desk file. */
  readonly key: string;
  readonly position: number;
  readonly name: string;
  readonly description: string;
  readonly emoji: string | null;
  readonly room: TypeRoom;
  /** The channel under which rooms are made. */
  readonly destinationId: Snowflake;
  readonly pingRoles: readonly Snowflake[];
  readonly form: readonly Question[];
  readonly nameTemplate: string;
  /** Said first in a shared room; its mentions are what invites people. */
  readonly starterTemplate: string;
  /** What the requester reads when the ticket is open. */
  readonly opening: string;
  readonly replies: ReplyMode;
  readonly identity: Identity;
  /** No longer in the desk file: opens nothing, its tickets go on. */
  readonly retired: boolean;
}

/** A question of a type's form: at most five. */
export interface Question {
  readonly name: string;
  readonly ask: string;
  readonly hint: string | null;
  readonly kind: "short" | "long" | "choice";
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly max: number | null;
}

/** A message with buttons or a menu that opens tickets. */
export interface Panel {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly key: string;
  readonly channelId: Snowflake;
  /** The lane of its channel. */
  readonly roomId: string;
  readonly title: string | null;
  readonly text: string | null;
  /** Keys of types, in order. */
  readonly types: readonly string[];
  readonly button: string | null;
  readonly retired: boolean;
  /** Which of its messages stands now: a panel that was taken away or moved is posted as a new one. */
  readonly posting: number;
}

/** Whether somebody with these roles answers for the desk. */
export function isStaffOf(desk: Pick<Desk, "staffRoles">, roles: readonly Snowflake[]): boolean {
  return desk.staffRoles.some((role) => roles.includes(role));
}
