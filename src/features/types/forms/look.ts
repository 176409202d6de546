import { isEmoji, typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { NotAnEmoji } from "../errors.ts";
import { lookFormId } from "../ids.ts";
import { settingForm } from "./setting-form.ts";

/** How it is called and shown where it is chosen. */
export const lookForm = settingForm(lookFormId, {
  title: text("types.set-look"),
  fields: ({ name, emoji, description }) => [
    { field: "short", name: "name", label: text("types.field-name"), max: 80, required: true, value: name },
    {
      field: "short",
      name: "emoji",
      label: text("types.field-emoji"),
      hint: text("types.hint-emoji"),
      max: 64,
      required: false,
      value: emoji ?? "",
    },
    {
      field: "short",
      name: "description",
      label: text("types.field-description"),
      hint: text("types.hint-description"),
      max: 100,
      required: false,
      value: description,
    },
  ],
  change(type, values) {
    const emoji = typedIn(values.emoji);
    if (emoji !== "" && !isEmoji(emoji)) throw new NotAnEmoji();
    const name = typedIn(values.name) || type.name;
    return { ...type, name, emoji: emoji || null, description: typedIn(values.description) };
  },
});
