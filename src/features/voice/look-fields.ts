import { writeColour } from "#features/panels/index.ts";
import type { Field } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";

const PICTURE = { field: "files", required: false, min: 0, max: 1, accepts: ["image"] } as const;

/** The form, with the name and the colour as they are. Pictures are put in anew each time. */
export function lookFields(
  { nick, accent }: { readonly nick: string | null; readonly accent: number | null },
  say: (of: Text) => string,
): Field[] {
  const option = (value: string, of: Text) => ({ value, label: say(of) });
  return [
    {
      field: "short",
      name: "nick",
      label: text("voice.look-nick"),
      hint: text("voice.look-nick.hint"),
      max: 32,
      required: false,
      ...(nick ? { value: nick } : {}),
    },
    {
      field: "short",
      name: "colour",
      label: text("voice.look-colour"),
      hint: text("voice.look-colour.hint"),
      max: 7,
      required: false,
      ...(accent === null ? {} : { value: writeColour(accent) }),
    },
    { ...PICTURE, name: "picture", label: text("voice.look-picture") },
    { ...PICTURE, name: "banner", label: text("voice.look-banner") },
    {
      field: "checkboxes",
      name: "away",
      label: text("voice.look-away"),
      required: false,
      min: 0,
      max: 2,
      options: [option("picture", text("voice.away-picture")), option("banner", text("voice.away-banner"))],
    },
  ];
}
