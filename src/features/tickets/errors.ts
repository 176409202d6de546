import { UserError } from "#kernel/errors.ts";
import type { Markup } from "#kernel/text.ts";

/** This is not the room of any ticket. */
export class NoTicketHere extends UserError {
  readonly code = "tickets.none-here";
}

/** There is no ticket of that number in this server, or it is not yours to see. */
export class TicketNotFound extends UserError {
  readonly code = "tickets.not-found";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** A button of a ticket that is not of this server, or of somebody else's DM. Says nothing of whether it exists. */
export class TicketGone extends UserError {
  readonly code = "tickets.gone";
}

/** Its thread was deleted: there is nothing to open again. */
export class RoomGone extends UserError {
  readonly code = "tickets.room-gone";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Its room could not be made. Nothing is left of the ticket. */
export class CouldNotOpen extends UserError {
  readonly code = "tickets.could-not-open";
}

/** Several tickets are open in this DM, and the command does not say which. */
export class SeveralOpen extends UserError {
  readonly code = "tickets.several-open";
}

/** It is closed already, or open already. Nothing was changed. */
export class NotThisStatus extends UserError {
  readonly code: string;
  constructor(is: "closed" | "open", number: number) {
    super({ number: String(number) });
    this.code = is === "closed" ? "tickets.already-closed" : "tickets.already-open-again";
  }
}

/** A limit of open tickets is reached. Tells where the open one is, if there is a place yet. */
export class TooManyOpen extends UserError {
  readonly code: string;
  constructor({ number, room }: { number: number; room: Markup | null }) {
    super({ number: String(number), ...(room ? { room } : {}) });
    this.code = room ? "tickets.too-many-linked" : "tickets.too-many";
  }
}

/** The type of ticket is no longer offered. */
export class TopicGone extends UserError {
  readonly code = "tickets.topic-gone";
}

/** The server has no desk yet. */
export class NoDesk extends UserError {
  readonly code = "tickets.no-desk";
}
