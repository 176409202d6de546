import type { WorkingHours } from "#features/desk/index.ts";
import { typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { NotATimeZone, NotHolidays, NotWeek } from "../errors.ts";
import { hoursFormId } from "../ids.ts";
import { sayingGates } from "../own-settings.ts";
import { isTimeZone, readHolidays, readWeek, writeWeek } from "../week.ts";
import { settingForm } from "./setting-form.ts";

/** When the team is there. */
export const hoursForm = settingForm(hoursFormId, {
  title: text("types.set-hours"),
  fields: ({ own: { gates } }, say) => [
    {
      field: "long",
      name: "week",
      label: text("types.field-week"),
      hint: text("types.hint-week"),
      max: 600,
      required: false,
      value: gates?.hours ? writeWeek(gates.hours.week) : "",
    },
    {
      field: "short",
      name: "zone",
      label: text("types.field-zone"),
      hint: text("types.hint-zone"),
      max: 60,
      required: false,
      value: gates?.hours?.timeZone ?? "",
    },
    {
      field: "short",
      name: "holidays",
      label: text("types.field-holidays"),
      hint: text("types.hint-holidays"),
      max: 1200,
      required: false,
      value: (gates?.hours?.holidays ?? []).join(", "),
    },
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
    const typed = typedIn(values.week);
    if (typed === "") return sayingGates(type, { hours: undefined });
    const week = readWeek(typed);
    if (!week) throw new NotWeek();
    const timeZone = typedIn(values.zone);
    if (!isTimeZone(timeZone)) throw new NotATimeZone();
    const holidays = readHolidays(typedIn(values.holidays));
    if (!holidays) throw new NotHolidays();
    const outside: WorkingHours["outside"] = typedIn(values.outside) === "block" ? "block" : "warn";
    return sayingGates(type, { hours: { timeZone, week, holidays, outside } });
  },
});
