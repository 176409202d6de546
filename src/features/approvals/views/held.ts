import { customId } from "#kernel/feature.ts";
import { channelLink, mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type Block, type Button, heading, paragraph, quote, small, smallLine, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";

interface Waits {
  readonly id: string;
  readonly staff: Snowflake;
  readonly member: string | undefined;
  readonly words: string;
  readonly files: number;
  /** What is done with it, when it goes out. */
  readonly does: readonly Text[];
  readonly forgottenAt: Instant;
}

/** In the staff room: somebody's answer, for somebody else to decide about. */
export function waitsView({ id, staff, member, words, files, does, forgottenAt }: Waits): View {
  const to = member ?? text("tickets.the-member");
  return {
    tone: "team",
    blocks: [
      heading(text("approvals.waits-heading")),
      paragraph(text("approvals.waits", { staff: mention(staff), member: to })),
      // Whoever approves reads all of it.
      ...said(words, files, 2000),
      ...also(does),
      small(text("approvals.waits-until", { at: time(forgottenAt) })),
    ],
    rows: [
      [
        { ...button(ids.approveButtonId, id, "approvals.button-approve"), style: "primary" },
        button(ids.editButtonId, id, "approvals.button-edit"),
        button(ids.declineButtonId, id, "approvals.button-decline"),
      ],
    ],
  };
}

/** To whoever wrote it, privately. */
export const heldForApprovalView: View = {
  tone: "neutral",
  blocks: [paragraph(text("approvals.held"))],
};

/** It went out. */
export function approvedView(given: {
  readonly by: Snowflake;
  readonly staff: Snowflake;
  readonly changed: boolean;
  readonly outcome: "sent" | "waiting";
}): View {
  const who = { by: mention(given.by), staff: mention(given.staff) };
  const key = given.changed ? "approvals.approved-changed" : "approvals.approved";
  return {
    tone: given.outcome === "sent" ? "good" : "problem",
    blocks: [
      paragraph(text(key, who)),
      ...(given.outcome === "waiting" ? [paragraph(text("approvals.unreachable"))] : []),
    ],
  };
}

/** It did not, and why: its words stay to be read, so that they can be written better. */
export function declinedView(given: {
  readonly by: Snowflake;
  readonly staff: Snowflake;
  readonly reason: string;
  readonly words: string;
  readonly files: number;
}): View {
  const who = { by: mention(given.by), staff: mention(given.staff) };
  return {
    tone: "rest",
    blocks: [
      paragraph(text("approvals.declined", who)),
      ...(given.reason === "" ? [] : [paragraph(text("approvals.reason", { reason: given.reason }))]),
      ...said(given.words, given.files),
    ],
  };
}

/** Tells its author, once: they have to write another. */
export function declinedLineView(staff: Snowflake): View {
  return {
    tone: "rest",
    blocks: [paragraph(text("approvals.declined-line"))],
    lead: text("approvals.for", { staff: mention(staff) }),
    pings: { users: [staff] },
  };
}

export function withdrawnView(staff: Snowflake): View {
  return { tone: "rest", blocks: [paragraph(text("approvals.withdrawn", { staff: mention(staff) }))] };
}

export const forgottenView: View = { tone: "rest", blocks: [paragraph(text("approvals.forgotten"))] };

export function forgottenLineView(staff: Snowflake | null): View {
  return smallLine(text("approvals.forgotten-line", { staff: staff ? mention(staff) : text("approvals.somebody") }));
}

/** In place of a card whose ticket goes on elsewhere: where that is. */
export const movedOnView = (channelId: Snowflake): View => ({
  tone: "rest",
  blocks: [paragraph(text("tickets.moved-to", { room: channelLink(channelId) }))],
});

interface Crossed {
  readonly id: string;
  /** Who answered meanwhile; null when they were forgotten. */
  readonly by: Snowflake | null;
  readonly at: Instant;
  readonly words: string;
  /** What is done with it, when it goes out. */
  readonly does: readonly Text[];
  /** Typed in the room or a command, where nobody knows when it was begun. */
  readonly typed: boolean;
  /** What the other one said, where it can't be read right above. */
  readonly answer: string | null;
}

/** To whoever wrote it: somebody else answered meanwhile. */
export function crossedView({ id, by, at, words, does, typed, answer }: Crossed): View {
  const who = by ? mention(by) : text("approvals.somebody");
  return {
    tone: "problem",
    blocks: [
      heading(text("approvals.crossed-heading")),
      paragraph(text(typed ? "approvals.crossed-typed" : "approvals.crossed", { who, at: time(at) })),
      ...(answer === null || answer === "" ? [] : [quote(answer, 1000)]),
      paragraph(text("approvals.yours")),
      ...said(words, 0),
      ...also(does),
    ],
    rows: [
      [
        { ...button(ids.sendButtonId, id, "approvals.button-send"), style: "primary" },
        button(ids.editButtonId, id, "approvals.button-edit"),
        button(ids.dropButtonId, id, "approvals.button-drop"),
      ],
    ],
  };
}

export function sentAnywayView(outcome: "sent" | "waiting"): View {
  if (outcome === "sent") return { tone: "good", blocks: [paragraph(text("approvals.sent-anyway"))] };
  return { tone: "problem", blocks: [paragraph(text("approvals.unreachable"))] };
}

export const droppedView: View = { tone: "rest", blocks: [paragraph(text("approvals.dropped"))] };

function also(does: readonly Text[]): Block[] {
  if (does.length === 0) return [];
  return [paragraph(text("approvals.also")), ...does.map((act) => paragraph(text("approvals.act", { act })))];
}

function said(words: string, files: number, limit = 1000): Block[] {
  return [
    ...(words === "" ? [] : [quote(words, limit)]),
    ...(files > 0 ? [small(text("approvals.files", { count: files }))] : []),
  ];
}

function button(
  id: string,
  held: string,
  label:
    | "approvals.button-approve"
    | "approvals.button-edit"
    | "approvals.button-decline"
    | "approvals.button-send"
    | "approvals.button-drop",
): Button {
  return { control: "button", id: customId(id, held), label: text(label), style: "secondary" };
}
