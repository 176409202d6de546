import type { TypeLeads } from "#features/desk/index.ts";
import { typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { AnswerMissing } from "../errors.ts";
import { leadsFormId } from "../ids.ts";
import { leadsChoices } from "../views/words.ts";
import { settingForm } from "./setting-form.ts";

const isLeads = (said: string): said is TypeLeads => leadsChoices.some(({ value }) => value === said);

/** A ticket, a report, or an answer at once. */
export const leadsForm = settingForm(leadsFormId, {
  title: text("types.set-leads"),
  fields: ({ leads, answer }, say) => [
    {
      field: "radio",
      name: "leads",
      label: text("types.field-leads"),
      required: true,
      options: leadsChoices.map(({ value, name }) => ({ value, label: say(name) })),
      preset: leads,
    },
    {
      field: "long",
      name: "answer",
      label: text("types.field-answer"),
      hint: text("types.hint-answer"),
      max: 2000,
      required: false,
      value: answer ?? "",
    },
  ],
  change(type, values) {
    const said = typedIn(values.leads);
    const leads = isLeads(said) ? said : type.leads;
    const answer = typedIn(values.answer) || null;
    if (leads === "redirect" && answer === null) throw new AnswerMissing();
    return { ...type, leads, answer };
  },
});
