import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Block, heading, type Picture, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import type { LookDraft } from "../look-draft.ts";

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
          id: customId(ids.resetLookId),
          label: text("voice.button-reset-look"),
          style: "secondary",
        },
      ],
    ],
  };
}

/** How the bot would look, before it does: the pictures as members would see them. */
export function lookPreviewView(draft: Omit<LookDraft, "guildId" | "userId">): View {
  const { id, nick, accent, picture, banner, away } = draft;
  const control = (of: string, label: Text, style: "primary" | "secondary") =>
    ({ control: "button", id: customId(of, id), label, style }) as const;
  return {
    tone: "neutral",
    ...(accent === null ? {} : { accent }),
    blocks: [
      heading(text("voice.look-preview")),
      paragraph(nick === null ? text("voice.look-own-name") : text("voice.look-named", { nick })),
      ...pictured(picture, text("voice.look-picture")),
      ...(away.includes("picture") ? [small(text("voice.look-without-picture"))] : []),
      ...pictured(banner, text("voice.look-banner")),
      ...(away.includes("banner") ? [small(text("voice.look-without-banner"))] : []),
      small(text("voice.look-preview-where")),
    ],
    rows: [
      [
        control(ids.useLookId, text("voice.button-use"), "primary"),
        control(ids.changeLookId, text("voice.button-change"), "secondary"),
      ],
    ],
  };
}

function pictured(upload: LookDraft["picture"], what: Text): Block[] {
  if (upload === null) return [];
  const picture: Picture = { url: upload.url, alt: what };
  return [small(what), { block: "gallery", pictures: [picture] }];
}

/** Why a look was not taken on, and the way back to the form as it was filled in. */
export function lookMistakeView(why: Text): View {
  const label = text("voice.button-fix");
  return {
    tone: "problem",
    blocks: [paragraph(why), small(text("voice.mistake-kept"))],
    rows: [[{ control: "button", id: customId(ids.fixLookId), label, style: "primary" }]],
  };
}
