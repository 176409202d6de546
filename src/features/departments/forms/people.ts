import type { Department } from "#features/desk/index.ts";
import { chosenIn, typedIn } from "#features/panels/index.ts";
import { DESTINATION_CHANNELS } from "#features/places/index.ts";
import type { Field } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { destinationIn } from "../destination.ts";
import { peopleFormId } from "../ids.ts";
import { departmentForm, type Values } from "./department-form.ts";

const MOST_ROLES = 25;

const roleField = (
  name: "ping" | "staff" | "lead",
  roles: readonly Snowflake[] = [],
  said: { readonly label: Text; readonly hint: Text },
): Field => {
  const preset = roles.slice(0, MOST_ROLES).map((id) => ({ id, type: "role" as const }));
  return { field: "role", name, ...said, required: false, min: 0, max: MOST_ROLES, preset };
};

const fields = ({ name, roles, staff, lead, destination }: Department): readonly Field[] => [
  { field: "short", name: "name", label: text("departments.field-name"), required: true, max: 80, value: name },
  roleField("staff", staff, { label: text("departments.field-staff"), hint: text("departments.hint-staff") }),
  roleField("lead", lead, { label: text("departments.field-lead"), hint: text("departments.hint-lead") }),
  roleField("ping", roles, { label: text("departments.field-ping"), hint: text("departments.hint-ping") }),
  {
    field: "channel",
    name: "destination",
    label: text("departments.field-destination"),
    hint: text("departments.hint-destination"),
    required: false,
    min: 0,
    max: 1,
    channelTypes: DESTINATION_CHANNELS,
    preset: destination ? [{ id: destination.channelId, type: "channel" }] : [],
  },
];

/** How it is called, who is of it, and where its tickets go on. */
export const peopleForm = departmentForm(peopleFormId, {
  title: text("departments.button-people"),
  fields,
  async read(app, values: Values, guildId) {
    // Everybody would be of it.
    const roles = (name: string) => chosenIn(values[name]).filter((id) => id !== guildId);
    const some = (name: string) => (roles(name).length > 0 ? roles(name) : undefined);
    const destination = await destinationIn(app, guildId, chosenIn(values.destination)[0]);
    return { name: typedIn(values.name), roles: roles("ping"), staff: some("staff"), lead: some("lead"), destination };
  },
});
