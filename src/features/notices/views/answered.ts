import type { Ticket } from "#features/tickets/index.ts";
import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, smallLine, type View } from "#kernel/view.ts";

/** In a shared room, to a requester who may not have seen the answer. */
export const answeredLineView = (userId: Snowflake, server: string): View => ({
  ...smallLine(text("notices.answered-line", { member: mention(userId), server })),
  pings: { users: [userId] },
});

/** To a requester in their DM, with the way to the shared room. */
export function answeredView({
  ticket,
  server,
  channelId,
}: {
  ticket: Pick<Ticket, "number" | "guildId">;
  server: string;
  channelId: Snowflake;
}): View {
  return {
    tone: "member",
    blocks: [
      heading(text("notices.answered", { number: String(ticket.number) })),
      paragraph(text("notices.answered-where", { server })),
    ],
    rows: [
      [
        {
          control: "button",
          id: `https://discord.com/channels/${ticket.guildId}/${channelId}`,
          label: text("notices.go-to-ticket"),
          style: "link",
        },
      ],
    ],
  };
}
