import { button, menu } from "#kernel/feature.ts";
import { NoSuchTopic } from "../errors.ts";
import { channelsForm } from "../forms/channels.ts";
import { handlingForm } from "../forms/handling.ts";
import { hoursForm } from "../forms/hours.ts";
import { leadsForm } from "../forms/leads.ts";
import { limitsForm } from "../forms/limits.ts";
import { lookForm } from "../forms/look.ts";
import { namesForm } from "../forms/names.ts";
import { placeForm } from "../forms/place.ts";
import type { OpenableForm } from "../forms/setting-form.ts";
import { sortingForm } from "../forms/sorting.ts";
import { teamForm } from "../forms/team.ts";
import { wordsForm } from "../forms/words.ts";
import { fixButtonId, settingsMenuId } from "../ids.ts";
import type { Setting } from "../settings.ts";

const FORMS: Readonly<Record<Setting, OpenableForm>> = {
  look: lookForm,
  leads: leadsForm,
  place: placeForm,
  team: teamForm,
  words: wordsForm,
  handling: handlingForm,
  limits: limitsForm,
  hours: hoursForm,
  channels: channelsForm,
  names: namesForm,
  sorting: sortingForm,
};

export const settingForms = Object.values(FORMS).map(({ form }) => form);

/** What of a topic is to be changed. Params: topic. */
export const settingsMenu = menu(settingsMenuId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const wanted = FORMS[context.values[0] as Setting];
    if (!wanted) throw new NoSuchTopic("");
    return wanted.open(context, context.params[0]);
  },
});

/** The form as it was filled in, after a mistake. Params: form, topic. */
export const fixButton = button(fixButtonId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const [name, typeId] = context.params;
    const wanted = Object.values(FORMS).find(({ form }) => form.form === name);
    if (!wanted) throw new NoSuchTopic("");
    return wanted.open(context, typeId);
  },
});
