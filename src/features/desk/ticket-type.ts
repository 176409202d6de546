import { type Duration, days, type Snowflake } from "#kernel/types.ts";
import { type GateRules, openGates } from "./gate-rules.ts";
import type { Question } from "./question.ts";

/** What a plain message of staff does in a relay room: stays with the team, or goes to the requester. */
export type ReplyMode = "careful" | "chat";

/** What the requester sees of who answers. Staff always see the author. */
export type Identity =
  | "named"
  /** The team's name. */
  | "anonymous"
  /** A name and a picture that this member of staff always has here, and that is not theirs. */
  | "persona";

export type TypeRoom =
  /** The requester writes in a DM, staff answer from a public thread in a staff-only channel. */
  | "dm"
  /** The same with a channel of its own under a category that only staff see. */
  | "dm-channel"
  /** The same with a post in a forum that only staff see. */
  | "dm-forum"
  /** One private thread for both. */
  | "private-thread"
  /** One channel for both, under a category. */
  | "private-channel";

export const ROOMS: readonly TypeRoom[] = ["dm", "dm-channel", "dm-forum", "private-thread", "private-channel"];

/** Whether the requester talks in a DM, and the team in a room of its own. */
export const isByDm = (room: TypeRoom): boolean => room === "dm" || room === "dm-channel" || room === "dm-forum";

/**
 * Whether a type can be asked for in a DM. A report can, whatever room the team has for it: nobody is answered there, so its requester
 * needs no way into that room.
 */
export const takesDm = ({
  room,
  leads,
  destinationId,
}: Pick<TypeSettings, "room" | "destinationId"> & { readonly leads: TypeLeads }): boolean =>
  leads === "report" ? destinationId !== null : leads === "ticket" && isByDm(room);

/** What choosing a type leads to. A type with others below it leads to these, whatever it says. */
export type TypeLeads =
  | "ticket"
  /** An answer at once, and no ticket. */
  | "redirect"
  /** A ticket that the team sees and works on, and whose requester gets a receipt and no conversation. */
  | "report";

export type Priority = "low" | "normal" | "high" | "urgent" | "critical";
export const PRIORITIES: readonly Priority[] = ["low", "normal", "high", "urgent", "critical"];

/** Everything that a type takes from the one above it, and that from its desk, unless it says otherwise. */
export interface TypeSettings {
  readonly room: TypeRoom;
  /** The channel, forum or category under which rooms are made. */
  readonly destinationId: Snowflake | null;
  readonly capacity: Capacity;
  /** A channel that only staff see, for what staff say among themselves about a ticket whose room the requester is in. Null: beside that room. */
  readonly sideThreadsId: Snowflake | null;
  /** Where tickets are made that may be about adult things: members are asked. Null when nobody is. */
  readonly nsfwDestinationId: Snowflake | null;
  /** Who answers. */
  readonly staffRoles: readonly Snowflake[];
  /** Of those who answer, the ones whose answers somebody else has to approve. */
  readonly traineeRoles: readonly Snowflake[];
  readonly pingRoles: readonly Snowflake[];
  readonly form: readonly Question[];
  readonly nameTemplate: string;
  /** Said first in a shared room; its mentions are what invites people. */
  readonly starterTemplate: string;
  /** What the requester reads when the ticket is open. */
  readonly opening: string;
  readonly replies: ReplyMode;
  readonly identity: Identity;
  /** Whether one reply may be signed otherwise. */
  readonly identityFixed: boolean;
  /** Whether the team sees who asks. */
  readonly requester: "named" | "anonymous";
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly department: string | null;
  readonly targets: ReplyTargets;
  readonly gates: GateRules;
  /** What is relayed besides messages. */
  readonly relayed: { readonly reactions: boolean; readonly typing: boolean };
  /** So long after the close its requester may open a ticket again; null for ever, 0 never. Staff always may. */
  readonly reopenFor: Duration | null;
  /** So long after the close a ticket's own channel stays; null for good, because words are deleted with it. Threads and posts always stay. */
  readonly closedChannels: Duration | null;
  /** Notices that are switched off; docs/notices.md has them all. */
  readonly quiet: readonly SwitchableNotice[];
  /** ✅ on which of the requester's messages. */
  readonly receipts: "first" | "every" | "none";
  readonly assignment: Assignment;
  readonly triage: readonly TriageRule[];
}

/** What a type may not tell of; what makes no sound anyway is not among it. */
export const SWITCHABLE_NOTICES = ["new-ticket", "member-wrote", "no-answer-15-min", "no-answer-12-h"] as const;
export type SwitchableNotice = (typeof SWITCHABLE_NOTICES)[number];

/** Where a room is made when Discord takes none in the destination, in this order. */
export interface Capacity {
  readonly overflowId: Snowflake | null;
  /** A channel in which a thread is made instead. */
  readonly threadsIn: Snowflake | null;
  /** Then: the ticket waits in line, or is refused. */
  readonly wait: boolean;
}

/** Length of time; null when there is no target. */
export interface ReplyTargets {
  readonly firstResponse: Duration | null;
  readonly nextResponse: Duration | null;
  readonly resolution: Duration | null;
}

export interface Assignment {
  readonly rule: "none" | "round-robin" | "least-loaded" | "skill" | "on-shift";
  /** Open tickets that one member of staff is given at most; null for any number. */
  readonly capacity: number | null;
}

/** The first rule that fits decides. All conditions that are given must hold; words are compared without case. */
export interface TriageRule {
  readonly when: {
    /** Name of a question, and what its answer must be or contain. */
    readonly question: string | null;
    readonly answer: string | null;
    /** In the first message or any answer. */
    readonly words: readonly string[];
  };
  readonly set: {
    readonly department: string | null;
    readonly priority: Priority | null;
    readonly tags: readonly string[];
    /** A member of staff. */
    readonly assignee: Snowflake | null;
  };
}

export const defaultSettings: TypeSettings = {
  room: "private-thread",
  destinationId: null,
  capacity: { overflowId: null, threadsIn: null, wait: true },
  sideThreadsId: null,
  nsfwDestinationId: null,
  staffRoles: [],
  traineeRoles: [],
  pingRoles: [],
  form: [],
  nameTemplate: "$number $type $author",
  starterTemplate: "$author $staff",
  opening: "",
  replies: "careful",
  identity: "named",
  identityFixed: false,
  requester: "named",
  priority: "normal",
  tags: [],
  department: null,
  targets: { firstResponse: null, nextResponse: null, resolution: null },
  gates: openGates,
  relayed: { reactions: false, typing: false },
  reopenFor: days(7),
  closedChannels: null,
  quiet: [],
  receipts: "first",
  assignment: { rule: "none", capacity: null },
  triage: [],
};

/** What one type, or a desk, says itself; the parts of `gates` one by one. */
export type OwnSettings = Partial<Omit<TypeSettings, "gates">> & { readonly gates?: Partial<GateRules> };

/** Where something was set up: a desk file that is applied takes away only what came from a desk file. */
export type Origin = "file" | "command";

/** A type as it was written down. */
export interface TypeDefinition {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Short name, unique in the server: small letters, digits, hyphens. */
  readonly key: string;
  /** The type above it in the tree. */
  readonly parentId: string | null;
  readonly position: number;
  readonly name: string;
  readonly description: string;
  readonly emoji: string | null;
  readonly leads: TypeLeads;
  /** Of a redirect: what it answers. */
  readonly answer: string | null;
  readonly own: OwnSettings;
  readonly origin: Origin;
  /** No longer offered: opens nothing, its tickets go on. */
  readonly retired: boolean;
}

/** A kind of ticket, with everything it takes from those above it. */
export interface TicketType extends Omit<TypeDefinition, "own">, TypeSettings {
  readonly own: OwnSettings;
}

/** Whether somebody with these roles has what they say to members looked at first. */
export const isTrainee = ({ traineeRoles }: Pick<TypeSettings, "traineeRoles">, roles: readonly Snowflake[]): boolean =>
  traineeRoles.some((role) => roles.includes(role));
