import type { WorkingHours } from "#features/desk/index.ts";
import { typedIn } from "#features/panels/index.ts";
import type { Field, FieldValue } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { NotATimeZone, NotHolidays, NotWeek } from "./errors.ts";
import { isTimeZone, readHolidays, readWeek, writeWeek } from "./week.ts";

/** Ask when people are there, with what is so now. */
export const hoursFields = (hours: WorkingHours | null | undefined, hint: Text): readonly Field[] => [
  {
    field: "long",
    name: "week",
    label: text("types.field-week"),
    hint,
    max: 600,
    required: false,
    value: hours ? writeWeek(hours.week) : "",
  },
  {
    field: "short",
    name: "zone",
    label: text("types.field-zone"),
    hint: text("types.hint-zone"),
    max: 60,
    required: false,
    value: hours?.timeZone ?? "",
  },
  {
    field: "short",
    name: "holidays",
    label: text("types.field-holidays"),
    hint: text("types.hint-holidays"),
    max: 1200,
    required: false,
    value: (hours?.holidays ?? []).join(", "),
  },
];

/** What was filled in; undefined where no hours are named. Throws `NotWeek`, `NotATimeZone` and `NotHolidays`. */
export function hoursIn(values: Readonly<Record<string, FieldValue>>): Omit<WorkingHours, "outside"> | undefined {
  const typed = typedIn(values["week"]);
  if (typed === "") return undefined;
  const week = readWeek(typed);
  if (!week) throw new NotWeek();
  const timeZone = typedIn(values["zone"]);
  if (!isTimeZone(timeZone)) throw new NotATimeZone();
  const holidays = readHolidays(typedIn(values["holidays"]));
  if (!holidays) throw new NotHolidays();
  return { timeZone, week, holidays };
}
