import { type Duration, days, type Snowflake } from "#kernel/types.ts";
import { type GateRules, openGates } from "./gate-rules.ts";
import type { Grant, MovedRights } from "./levels.ts";
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
  /** What roles and people were given for its tickets, beside that: all that those above it say, too. */
  readonly levels: readonly Grant[];
  /** From which level on something is permitted for its tickets, where not as usual: what it says of a right counts before what those above it say. */
  readonly permissions: MovedRights;
  /** Of those who answer, the ones whose answers somebody else has to approve. */
  readonly traineeRoles: readonly Snowflake[];
  readonly pingRoles: readonly Snowflake[];
  readonly form: readonly Question[];
  readonly nameTemplate: string;
  /** Said first in a shared room; its mentions are what invites people. */
  /** Whether the name of its room begins with an emoji that says where it stands. */
  readonly nameEmoji: boolean;
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
  /** Whether targets are more than an aim: somebody is told before one is missed, and when it is. */
  readonly enforceTargets: boolean;
  /** Told when a reply is overdue, besides whoever looks after the ticket. */
  readonly overdueRoles: readonly Snowflake[];
  readonly gates: GateRules;
  /** What is relayed besides messages. */
  readonly relayed: { readonly reactions: boolean; readonly typing: boolean };
  /** So long after the close its requester may open a ticket again; null for ever, 0 never. Staff always may. */
  readonly reopenFor: Duration | null;
  /** So long after the close a ticket's own channel stays; null for good, because words are deleted with it. Threads and posts always stay. */
  readonly closedChannels: Duration | null;
  /** Where closed tickets go: of channels the category they move into, of threads and posts a channel for a summary. Null: nowhere. */
  readonly closedDestinationId: Snowflake | null;
  readonly closing: ClosingRules;
  /** What becomes of a ticket whose requester leaves its thread or the server. `warn`: it stays open, and whoever has to act is pinged. */
  readonly ownerLeaves: "close" | "keep" | "warn";
  /** Whether who asked, and who was brought in, read a room that they shared with the team after the close. */
  readonly afterClose: "reads" | "removed";
  /** What the requester reads of the server at the end of a ticket. */
  readonly closingText: string;
  /** How its requester says whether they were helped. */
  readonly rating: RatingScale | "off";
  /** A channel that only staff see, with a thread for what is said of the help and one for problems. Null: in the ticket's own place. */
  readonly responsesId: Snowflake | null;
  /** A channel that only staff see, for the transcripts of closed tickets. Null: they are saved nowhere. */
  readonly transcriptsId: Snowflake | null;
  /** How its requester gets the transcript of a closed ticket: by DM, when they ask for it, or not. */
  readonly memberTranscript: "file" | "button" | "none";
  /** Notices that are switched off; docs/notices.md has them all. */
  readonly quiet: readonly SwitchableNotice[];
  /** ✅ on which of the requester's messages. */
  readonly receipts: "first" | "every" | "none";
  readonly assignment: Assignment;
  readonly claims: ClaimRules;
  /** Who is pinged when a ticket is taken up to a level, from 1 to 10. */
  readonly seniors: readonly Seniors[];
  readonly triage: readonly TriageRule[];
}

/** Good or not; or 1 to 5. What was said on the one is never added to what was said on the other. */
export type RatingScale = "two-point" | "stars";

/** How tickets are closed. Time alone closes none in which the team owes the answer. */
export interface ClosingRules {
  /** Whether the team has to say why. */
  readonly reasonRequired: boolean;
  /** So long a close by the team can be called off before it happens; null: it happens at once. */
  readonly countdown: Duration | null;
  /** After so long a silence of the requester, when it is their turn; null never. They are told half way. */
  readonly silence: Duration | null;
  /** So long after it was opened, but no sooner than a day after the answer that made it the requester's turn; null never. */
  readonly age: Duration | null;
  /** Which tickets neither of the two closes. */
  readonly spared: {
    readonly tags: readonly string[];
    readonly claimed: boolean;
    readonly priorities: readonly Priority[];
  };
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
  /** In place of these, for tickets of a priority. */
  readonly byPriority?: Readonly<Partial<Record<Priority, Partial<Targets>>>>;
}

type Targets = Omit<ReplyTargets, "byPriority">;

export interface Assignment {
  readonly rule: "none" | "round-robin" | "least-loaded" | "skill" | "on-shift";
  /** Open tickets that one member of staff is given at most; null for any number. */
  readonly capacity: number | null;
}

/** Whom a ticket that reaches this level is for. */
export interface Seniors {
  readonly level: number;
  readonly roles: readonly Snowflake[];
  /** So soon a reply is owed once it is at this level, from when it was taken there; null: as before. */
  readonly replyWithin?: Duration | null;
  /** When a ticket reaches it by itself: a reply target of the level below is nearly over, or is missed. Absent: by hand alone. */
  readonly reachedWhen?: "near" | "missed";
  /** Who looks after a ticket that reached it by itself; null: nobody in particular. Absent: as before. */
  readonly giveTo?: Snowflake | null;
  /** They are let into a private thread, too, which the requester sees; else they read of it in its side thread. */
  readonly letIn?: boolean;
}

/** What it means that somebody looks after a ticket. */
export interface ClaimRules {
  /** What the rest of the team may: answer it too, read it, or not even that. Managers and admins always may both. */
  readonly others: "answer" | "read" | "hidden";
  /** Who may give it back, or to somebody else: its whole team, or whoever looks after it. Admins always may. */
  readonly giveBack: "team" | "claimer";
  /** So long without a word of whoever looks after it, while it is the team's turn, and it is the whole team's again; null for never. */
  readonly idle: Duration | null;
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
  levels: [],
  permissions: {},
  traineeRoles: [],
  pingRoles: [],
  form: [],
  nameTemplate: "$number $type $author",
  nameEmoji: false,
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
  enforceTargets: false,
  overdueRoles: [],
  gates: openGates,
  relayed: { reactions: false, typing: false },
  reopenFor: days(7),
  closedChannels: null,
  closedDestinationId: null,
  closing: {
    reasonRequired: false,
    countdown: null,
    silence: null,
    age: null,
    spared: { tags: [], claimed: false, priorities: [] },
  },
  ownerLeaves: "close",
  afterClose: "reads",
  closingText: "",
  rating: "two-point",
  responsesId: null,
  transcriptsId: null,
  memberTranscript: "button",
  quiet: [],
  receipts: "first",
  assignment: { rule: "none", capacity: null },
  claims: { others: "answer", giveBack: "team", idle: null },
  seniors: [],
  triage: [],
};

/** What one type, or a desk, says itself; the parts of `gates` one by one. */
export type OwnSettings = Partial<Omit<TypeSettings, "gates">> & {
  readonly gates?: Partial<GateRules>;
  /** Of its permissions those that were set by command: a desk file that does not name them leaves them alone. */
  readonly setPermissions?: MovedRights;
};

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
