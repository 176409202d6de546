import { findDesk } from "#features/desk/index.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { departmentCalled, departmentOption, mayBeChanged } from "../department-option.ts";
import { type Looked, lookAtDepartment } from "../look-at-department.ts";
import { departmentView } from "../views/department.ts";

async function lookAt({ app, guildId }: Pick<Context, "app" | "guildId">, said: string): Promise<Looked> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  return lookAtDepartment(app.db, guildId ?? "", departmentCalled(desk?.departments ?? [], said));
}

export const showCommand = command("departments show", {
  description: text("departments.show-command.description"),
  access: "set-up",
  reply: "private",
  options: { department: departmentOption },
  run: async (context) => say(departmentView(await lookAt(context, context.options.department), { is: "shown" })),
});

/** The same card with what of it can be changed. Everything stands in the store: it works after any restart. */
export const editCommand = command("departments edit", {
  description: text("departments.edit-command.description"),
  access: "set-up",
  reply: "private",
  options: { department: departmentOption },
  async run(context) {
    const looked = await lookAt(context, context.options.department);
    mayBeChanged(looked.department);
    return say(departmentView(looked, { is: "edited" }));
  },
});
