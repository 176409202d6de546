import { CouldNotOpen, isBeingMade, StillOpening, type Ticket } from "#features/tickets/index.ts";
import { TranscriptGone } from "./errors.ts";

type Ended = Pick<Ticket, "number" | "status" | "closedHow">;

/** Whether there may be something to read of a ticket. */
export const hasOne = ({ status, closedHow }: Pick<Ended, "status" | "closedHow">): boolean =>
  status !== "failed" && closedHow !== "erased" && closedHow !== "left-line";

/** Whether a ticket ever had a conversation, and still has. Throws `TranscriptGone`, `CouldNotOpen` and `StillOpening`. */
export function mustHaveOne({ number, status, closedHow }: Ended): void {
  if (closedHow === "erased") throw new TranscriptGone(number);
  if (status === "failed") throw new CouldNotOpen();
  if (isBeingMade({ status })) throw new StillOpening();
}
