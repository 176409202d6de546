import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { resetLookId } from "../ids.ts";

/** How the bot looks here from now on; the card has the colour itself. */
export function lookView({ nick, accent }: { readonly nick: string | null; readonly accent: number | null }): View {
  return {
    tone: "neutral",
    ...(accent === null ? {} : { accent }),
    blocks: [
      heading(nick === null ? text("voice.look-own-name") : text("voice.look-named", { nick })),
      paragraph(accent === null ? text("voice.look-no-colour") : text("voice.look-coloured")),
      small(text("voice.look-where")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(resetLookId),
          label: text("voice.button-reset-look"),
          style: "secondary",
        },
      ],
    ],
  };
}
