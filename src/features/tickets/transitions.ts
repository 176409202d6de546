/**
 * Whose turn it is, or that it is nobody's. It follows what was read, not what was written: an answer that waits for a closed DM leaves it
 * the team's.
 */
export type Status = "opening" | "queued" | "new" | "waiting-staff" | "waiting-requester" | "closed" | "failed";

/** What shows before whose turn it is, which goes on being counted beneath it. `deleted` stands before a closed ticket. */
export type Phase = "inactive" | "closing" | "review" | "deleted";

/** Where a ticket stands, as people see it. */
export type State = Status | Phase;

/** As it is stored. */
export interface Standing {
  readonly status: Status;
  readonly phase: Phase | null;
}

/** Every state, and what it means. */
export const STATES: Readonly<Record<State, string>> = {
  opening: "Written down; its room is being made.",
  queued: "Discord has no place for its room, so it waits in line.",
  new: "The team can read it, and nobody has answered.",
  "waiting-requester": "An answer stands where the member reads it.",
  "waiting-staff": "The member wrote, and nobody has answered since.",
  inactive:
    "The member owes an answer and was told that their silence closes it, or the team said so by `/closing silence`.",
  closing: "A close is planned or counted down to, or the member was asked whether it is solved.",
  review: "The team looks into it, by `/status review`. Messages do not end that, and no silence closes it.",
  closed: "Over, until somebody opens it again.",
  deleted: "Erased for good: its number and who did what when are all that is left.",
  failed: "The team never could read it.",
};

const TURNS = ["new", "waiting-staff", "waiting-requester"] as const;
const OPEN = ["opening", "queued", ...TURNS] as const;
const BEFORE_TURNS = ["inactive", "closing", "review"] as const;

/** Back to what is beneath a phase. */
export const TURN = "turn";

interface Transition {
  /** The kind of the fact. */
  readonly on: string;
  readonly from: readonly State[];
  readonly to: State | typeof TURN;
}

/** All that changes where a ticket stands. Facts that are not here, or come in another state, leave it. docs/states.md draws it. */
export const TRANSITIONS: readonly Transition[] = [
  { on: "queued", from: ["opening"], to: "queued" },
  { on: "room-made", from: ["opening", "queued"], to: "new" },
  { on: "failed", from: ["opening", "queued"], to: "failed" },
  { on: "turn-passed", from: ["new", "waiting-staff"], to: "waiting-requester" },
  { on: "requester-wrote", from: ["waiting-requester"], to: "waiting-staff" },
  { on: "requester-wrote", from: ["inactive"], to: TURN },
  { on: "went-inactive", from: ["waiting-requester"], to: "inactive" },
  { on: "closing-began", from: [...TURNS, "inactive", "review"], to: "closing" },
  { on: "review-began", from: [...TURNS, "inactive"], to: "review" },
  { on: "went-active", from: BEFORE_TURNS, to: TURN },
  { on: "closed", from: [...OPEN, ...BEFORE_TURNS], to: "closed" },
  { on: "reopened", from: ["closed"], to: "waiting-staff" },
  { on: "erased", from: ["closed"], to: "deleted" },
];

const PHASES: readonly string[] = [...BEFORE_TURNS, "deleted"] satisfies readonly Phase[];
const isPhase = (state: string): state is Phase => PHASES.includes(state);
const isStatus = (state: string): state is Status => state !== TURN && !isPhase(state);

const find = (state: State, on: string): Transition | undefined =>
  TRANSITIONS.find((transition) => transition.on === on && transition.from.includes(state));

/** Whether this makes another status of it. */
export const changes = (status: Status, on: string): boolean => isStatus(find(status, on)?.to ?? TURN);

export function statusAfter(status: Status, on: string): Status {
  const to = find(status, on)?.to ?? status;
  return isStatus(to) ? to : status;
}

/** Whose turn it is goes on beneath a phase, as if there were none; what is deleted stays so. */
export function standingAfter({ status, phase }: Standing, on: string): Standing {
  if (phase === "deleted") return { status, phase };
  const to = find(phase ?? status, on)?.to;
  const shown = to === undefined ? phase : isPhase(to) ? to : null;
  return { status: statusAfter(status, on), phase: shown };
}

export const stateOf = ({ status, phase }: Standing): State => phase ?? status;

export const isOpen = ({ status }: { readonly status: Status }): boolean => changes(status, "closed");
