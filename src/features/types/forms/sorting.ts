import { typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { NotRules } from "../errors.ts";
import { sortingFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { readRules, writeRules } from "../rules.ts";
import { settingForm } from "./setting-form.ts";

/** What a ticket becomes by what was said in it. */
export const sortingForm = settingForm(sortingFormId, {
  title: text("types.set-sorting"),
  fields: ({ own }) => [
    { field: "note", name: "how", label: text("types.sorting-how") },
    {
      field: "long",
      name: "rules",
      label: text("types.field-rules"),
      hint: text("types.hint-rules"),
      max: 4000,
      required: false,
      value: writeRules(own.triage ?? []),
    },
  ],
  change(type, values, desk) {
    const typed = typedIn(values.rules);
    const triage = typed === "" ? undefined : readRules(typed, desk);
    if (typed !== "" && !triage) throw new NotRules();
    return saying(type, { triage });
  },
});
