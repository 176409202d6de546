import { findDesk, offeredDepartments } from "#features/desk/index.ts";
import { ticketHere } from "#features/tickets/index.ts";
import { command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { setDepartment } from "../set-department.ts";
import { departmentDoneView } from "../views/done.ts";

export const departmentCommand = command("department", {
  description: text("handling.department-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["ticket department"],
  options: {
    department: {
      type: "text",
      description: text("handling.department-command.department"),
      required: true,
      maxLength: 80,
      async suggest({ app, guildId, typed }) {
        const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
        const meant = typed.toLowerCase();
        const fitting = offeredDepartments(desk?.departments ?? []).filter(({ name }) =>
          name.toLowerCase().includes(meant),
        );
        return suggest(fitting.slice(0, 25).map(({ key, name }) => ({ name, value: key })));
      },
    },
    number: { type: "integer", description: text("handling.option-number"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const done = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return setDepartment(tx, app, { ticket, by: actor, guildId, named: options.department });
    });
    return say(departmentDoneView(done.ticket.number, done.name));
  },
});
