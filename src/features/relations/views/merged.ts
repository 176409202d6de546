import type { Ticket } from "#features/tickets/index.ts";
import { type Markup, mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, smallLine, type View } from "#kernel/view.ts";

/** In the room that is left. `room`: null where who reads this does not see it. */
export function mergedHereView(by: Snowflake, { number, room }: { number: number; room: Markup | null }): View {
  const params = { staff: mention(by), number: String(number) };
  return smallLine(
    room === null ? text("relations.merged-here", params) : text("relations.merged-here-at", { ...params, room }),
  );
}

/** To whoever asked, in their DM. */
export function mergedForRequesterView(given: {
  /** Where it goes on, when that is not in their DM. */
  readonly room?: Markup | undefined;
  readonly from: Pick<Ticket, "number">;
  readonly into: Pick<Ticket, "id" | "number">;
  readonly topic: string;
  readonly server: string;
}): View {
  const { from, into, room, topic, server } = given;
  return {
    tone: "member",
    blocks: [
      heading(text("relations.goes-on-heading", { number: String(into.number) })),
      paragraph(text("tickets.opened-where", { type: topic, server })),
      paragraph(text("relations.goes-on", { number: String(from.number), server })),
      small(room ? text("relations.goes-on-next-at", { room }) : text("relations.goes-on-next")),
    ],
  };
}
