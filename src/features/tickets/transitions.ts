/**
 * Where a ticket stands. Whose turn it is follows what was read, not what was written: an answer that waits for a closed DM leaves it the
 * team's.
 */
export type Status = "opening" | "queued" | "new" | "waiting-staff" | "waiting-requester" | "closed" | "failed";

/** Every status, and what it means. */
export const STATUSES: Readonly<Record<Status, string>> = {
  opening: "Written down; its room is being made.",
  queued: "Discord has no place for its room, so it waits in line.",
  new: "The team can read it, and nobody has answered.",
  "waiting-requester": "An answer stands where the member reads it.",
  "waiting-staff": "The member wrote, and nobody has answered since.",
  closed: "Over, until somebody opens it again.",
  failed: "The team never could read it.",
};

const OPEN = ["opening", "queued", "new", "waiting-staff", "waiting-requester"] as const;

interface Transition {
  /** The kind of the fact. */
  readonly on: string;
  readonly from: readonly Status[];
  readonly to: Status;
}

/** All that changes a status. Facts that are not here, or come in another status, leave it as it is. docs/states.md draws it. */
export const TRANSITIONS: readonly Transition[] = [
  { on: "queued", from: ["opening"], to: "queued" },
  { on: "room-made", from: ["opening", "queued"], to: "new" },
  { on: "failed", from: ["opening", "queued"], to: "failed" },
  { on: "turn-passed", from: ["new", "waiting-staff"], to: "waiting-requester" },
  { on: "requester-wrote", from: ["waiting-requester"], to: "waiting-staff" },
  { on: "closed", from: OPEN, to: "closed" },
  { on: "reopened", from: ["closed"], to: "waiting-staff" },
];

const find = (status: Status, on: string): Transition | undefined =>
  TRANSITIONS.find((transition) => transition.on === on && transition.from.includes(status));

export const changes = (status: Status, on: string): boolean => find(status, on) !== undefined;

export const statusAfter = (status: Status, on: string): Status => find(status, on)?.to ?? status;

export const isOpen = ({ status }: { readonly status: Status }): boolean => changes(status, "closed");
