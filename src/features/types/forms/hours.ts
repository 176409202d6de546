import type { WorkingHours } from "#features/desk/index.ts";
import { typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { hoursFields, hoursIn } from "../hours-fields.ts";
import { hoursFormId } from "../ids.ts";
import { sayingGates } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

/** When the team is there. */
export const hoursForm = settingForm(hoursFormId, {
  title: text("types.set-hours"),
  fields: ({ own: { gates } }, say) => [
    ...hoursFields(gates?.hours, text("types.hint-week")),
    {
      field: "radio",
      name: "outside",
      label: text("types.field-outside"),
      required: true,
      options: [
        { value: "warn", label: say(text("types.outside-warn")) },
        { value: "block", label: say(text("types.outside-block")) },
      ],
      preset: gates?.hours?.outside ?? "warn",
    },
  ],
  change(type, values) {
    const hours = hoursIn(values);
    const outside: WorkingHours["outside"] = typedIn(values.outside) === "block" ? "block" : "warn";
    return sayingGates(type, { hours: hours && { ...hours, outside } });
  },
});
