import type { App } from "#kernel/app.ts";
import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { chosenIn } from "../form-values.ts";
import * as ids from "../ids.ts";
import { panelDrafts } from "../panel-draft.ts";
import { changeSettings } from "../show-editor.ts";
import { MOST_STAFF, withoutDeleted } from "../staff-defaults.ts";

const rolesOf = async ({ discord }: Pick<App, "discord">, guildId: Snowflake): Promise<ReadonlySet<Snowflake>> =>
  new Set((await discord.guilds.getRoles(guildId)).map(({ id }) => id));

/** Who answers its tickets besides the staff of their topics, as it is now; roles that were deleted meanwhile are left out. Params: draft. */
export const askTeamButton = button(ids.askTeamId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params }) {
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const { roles, users } = withoutDeleted(draft.settings.staff, await rolesOf(app, draft.guildId));
    return ask(teamForm, [draft.id], text("panels.button-team"), [
      {
        field: "mentionable",
        name: "staff",
        label: text("panels.field-staff"),
        hint: text("panels.hint-staff"),
        required: false,
        min: 0,
        max: MOST_STAFF,
        preset: [
          ...roles.map((id) => ({ id, type: "role" as const })),
          ...users.map((id) => ({ id, type: "user" as const })),
        ],
      },
    ]);
  },
});

export const teamForm = form(ids.teamFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const { app, guildId, params, values } = context;
    const existing = await rolesOf(app, guildId ?? "");
    // Everybody would be let into every ticket.
    const chosen = chosenIn(values.staff).filter((id) => id !== guildId && id !== app.self.id);
    return changeSettings(context, params[0], () => ({
      staff: {
        roles: chosen.filter((id) => existing.has(id)),
        users: chosen.filter((id) => !existing.has(id)),
      },
    }));
  },
});
