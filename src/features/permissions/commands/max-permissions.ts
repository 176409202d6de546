import { findDesk } from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { subjectThere } from "../find-subject.ts";
import { give, take } from "../give.ts";
import { givenView, privilegedView, takenView } from "../views/given.ts";

const member = { type: "user", description: text("permissions.option-privileged"), required: true } as const;

/** Somebody may do everything that an admin may, without managing the server on Discord. */
export const addCommand = command("maxpermsadd", {
  description: text("permissions.add-command.description"),
  access: "all-permissions",
  reply: "private",
  options: { member },
  async run(context) {
    const { app, write, actor, guildId, options } = context;
    const subject = await subjectThere(context, { role: null, member: options.member });
    const place = { guildId: guildId ?? "", typeId: null, by: actor.id };
    await write((tx) => give(tx, app, { ...place, subject, level: "admin" }));
    return say(givenView({ subject, level: "admin", topic: null }));
  },
});

export const removeCommand = command("maxpermsremove", {
  description: text("permissions.remove-command.description"),
  access: "all-permissions",
  reply: "private",
  options: { member },
  async run({ app, write, actor, guildId, options }) {
    const subject = { to: "user", id: options.member } as const;
    const place = { guildId: guildId ?? "", typeId: null, by: actor.id };
    const level = await write((tx) => take(tx, app, { ...place, subject, takes: (one) => one === "admin" }));
    return say(takenView({ subject, level, topic: null }));
  },
});

/** Who was given everything, by command or by the desk file. */
export const privilegedCommand = command("privilegedusers", {
  description: text("permissions.privileged-command.description"),
  access: "all-permissions",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    return say(privilegedView(desk.levels.filter(({ level }) => level === "admin")));
  },
});
