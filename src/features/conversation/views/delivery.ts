import type { Ticket } from "#features/tickets/index.ts";
import { type Text, text, time } from "#kernel/text.ts";
import { paragraph, quote, small, type View } from "#kernel/view.ts";
import type { Delivery, Message } from "../message.ts";

export interface OtherState {
  /** Undefined once forgotten. */
  readonly name: string | undefined;
  readonly state: Delivery;
}

const SAID: Readonly<Record<Exclude<Delivery, "here">, string>> = {
  queued: "conversation.state-waiting",
  delivered: "conversation.state-arrived",
  failed: "conversation.state-refused",
};

interface Given {
  readonly message: Pick<Message, "kind" | "state" | "editedAt" | "deletedAt">;
  readonly ticket: Pick<Ticket, "unreachable">;
  /** Undefined once forgotten. */
  readonly member: string | undefined;
  readonly others: readonly OtherState[];
}

/** How much of its words tells one of several from the others. */
const TOLD_APART = 100;

/** To staff: what became of each of several that share one message. */
export function deliveriesView(all: readonly (Given & { readonly words: string })[]): View {
  return {
    tone: all.some(({ message }) => message.state === "failed") ? "problem" : "neutral",
    blocks: all.flatMap(({ words, ...given }) => [quote(words, TOLD_APART), ...deliveryView(given).blocks]),
  };
}

/** To staff: what became of one message, for each who should read it. */
export function deliveryView(given: Given): View {
  const { message, ticket, others } = given;
  const member = given.member ?? text("tickets.the-member");
  const reader = message.kind === "requester" ? text("conversation.state-team") : member;
  const first = message.kind === "comment" ? text("conversation.state-staff-only") : stateOf(message.state, reader);
  const waits = message.kind === "reply" && message.state === "queued" && ticket.unreachable;
  return {
    tone: message.state === "failed" ? "problem" : "neutral",
    blocks: [
      paragraph(first),
      ...(waits ? [small(text("conversation.state-unreachable", { member }))] : []),
      ...others.map(({ name, state }) => paragraph(stateOf(state, name ?? text("tickets.the-member")))),
      ...(message.editedAt === null ? [] : [small(text("conversation.state-edited", { at: time(message.editedAt) }))]),
      ...(message.deletedAt === null
        ? []
        : [small(text("conversation.state-deleted", { at: time(message.deletedAt) }))]),
    ],
  };
}

function stateOf(state: Delivery, reader: string | Text): Text {
  return state === "here" ? text("conversation.state-here") : text(SAID[state], { reader });
}
