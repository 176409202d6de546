import { hoursFields, hoursIn } from "#features/types/index.ts";
import { text } from "#kernel/text.ts";
import { hoursFormId } from "../ids.ts";
import { departmentForm } from "./department-form.ts";

/** When its people are there. Whether tickets open at other times is for their topic to say. */
export const hoursForm = departmentForm(hoursFormId, {
  title: text("departments.button-hours"),
  fields: ({ hours }) => hoursFields(hours, text("departments.hint-week")),
  read(_app, values) {
    const hours = hoursIn(values);
    return { hours: hours && { ...hours, outside: "warn" } };
  },
});
