import { typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { StarterForgets } from "../errors.ts";
import { wordsFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

/** What members read when it is open, how its room is called, what is said first in it, and at its end. */
export const wordsForm = settingForm(wordsFormId, {
  title: text("types.set-words"),
  fields: ({ own }) => [
    {
      field: "long",
      name: "opening",
      label: text("types.field-opening"),
      hint: text("types.hint-above"),
      max: 1500,
      required: false,
      value: own.opening ?? "",
    },
    {
      field: "short",
      name: "names",
      label: text("types.field-names"),
      hint: text("types.hint-names"),
      max: 200,
      required: false,
      value: own.nameTemplate ?? "",
    },
    {
      field: "long",
      name: "starter",
      label: text("types.field-starter"),
      hint: text("types.hint-starter"),
      max: 1500,
      required: false,
      value: own.starterTemplate ?? "",
    },
    {
      field: "long",
      name: "closing",
      label: text("types.field-closing"),
      hint: text("types.hint-above"),
      max: 1000,
      required: false,
      value: own.closingText ?? "",
    },
  ],
  change(type, values) {
    const starterTemplate = typedIn(values.starter) || undefined;
    if (starterTemplate !== undefined && !starterTemplate.includes("$author")) throw new StarterForgets();
    return saying(type, {
      opening: typedIn(values.opening) || undefined,
      nameTemplate: typedIn(values.names) || undefined,
      starterTemplate,
      closingText: typedIn(values.closing) || undefined,
    });
  },
});
