import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";

/** What whoever invited us reads first: one thing to do. */
export function greetingView({ server, guildId }: { readonly server: string; readonly guildId: Snowflake }): View {
  return {
    tone: "neutral",
    blocks: [heading(text("setup.greeting", { server })), paragraph(text("setup.greeting-what-now"))],
    rows: [
      [
        {
          control: "button",
          id: `https://discord.com/channels/${guildId}`,
          label: text("setup.button-server"),
          style: "link",
        },
      ],
    ],
  };
}
