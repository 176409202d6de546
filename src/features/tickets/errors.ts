import { UserError } from "#kernel/errors.ts";
import { channelLink } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

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

/** It is closed already, or open already. Nothing was changed. */
export class NotThisStatus extends UserError {
  readonly code: string;
  constructor(is: "closed" | "open", number: number) {
    super({ number: String(number) });
    this.code = is === "closed" ? "tickets.already-closed" : "tickets.already-open-again";
  }
}

/** A limit of open tickets is reached. Tells where the open one is. */
export class TooManyOpen extends UserError {
  readonly code: string;
  constructor({ number, channelId }: { number: number; channelId: Snowflake | null }) {
    super({ number: String(number), ...(channelId ? { room: channelLink(channelId) } : {}) });
    this.code = channelId ? "tickets.too-many-linked" : "tickets.too-many";
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
