import { chosenIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { teamFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

const role = (id: string) => ({ id, type: "role" as const });

/** Who answers, and who is told of a new ticket. */
export const teamForm = settingForm(teamFormId, {
  title: text("types.set-team"),
  fields: ({ own }) => [
    {
      field: "role",
      name: "staff",
      label: text("types.field-staff"),
      hint: text("types.hint-above"),
      required: false,
      min: 0,
      max: 25,
      preset: (own.staffRoles ?? []).map(role),
    },
    {
      field: "role",
      name: "ping",
      label: text("types.field-ping"),
      hint: text("types.hint-above"),
      required: false,
      min: 0,
      max: 10,
      preset: (own.pingRoles ?? []).map(role),
    },
  ],
  change(type, values, { guildId }) {
    // Everybody would be of the team.
    const roles = (name: "staff" | "ping") => {
      const some = chosenIn(values[name]).filter((id) => id !== guildId);
      return some.length === 0 ? undefined : some;
    };
    return saying(type, { staffRoles: roles("staff"), pingRoles: roles("ping") });
  },
});
