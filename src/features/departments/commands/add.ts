import { freeKey, type Origin } from "#features/desk/index.ts";
import { lacksView } from "#features/places/index.ts";
import { listDepartmentsGiven } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeDepartments } from "../change-departments.ts";
import { departmentCalled } from "../department-option.ts";
import { destinationIn } from "../destination.ts";
import { lookAtDepartment } from "../look-at-department.ts";
import { nameAmong, saying } from "../saying.ts";
import { departmentView } from "../views/department.ts";

const origin: Origin = "command";

/** Makes a department at once, and shows it as it can be changed. */
export const addCommand = command("departments add", {
  description: text("departments.add-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    name: { type: "text", required: true, description: text("departments.add-command.name"), maxLength: 80 },
    staff: { type: "role", description: text("departments.add-command.staff") },
    lead: { type: "role", description: text("departments.add-command.lead") },
    ping: { type: "role", description: text("departments.add-command.ping") },
    destination: { type: "channel", description: text("departments.add-command.destination") },
  },
  async run(context) {
    const { app, guildId, options } = context;
    const destination = await destinationIn(app, guildId, options.destination);
    const roles = (role: Snowflake | null) => (role === null || role === guildId ? undefined : [role]);
    // Nothing that another one of that name was given becomes this one's.
    const given = guildId === null ? [] : await listDepartmentsGiven(app.db, guildId);
    let key = "";
    const done = await changeDepartments(context, (departments) => {
      const name = nameAmong(departments, options.name);
      const taken = [...given, ...departments.map((one) => one.key)];
      key = freeKey(name, taken, "department");
      const one = { key, name, roles: roles(options.ping) ?? [], origin };
      return [...departments, saying(one, { staff: roles(options.staff), lead: roles(options.lead), destination })];
    });
    if ("lacks" in done) return say(lacksView(done.lacks));
    const added = departmentCalled(done.desk.departments, key);
    return say(departmentView(await lookAtDepartment(app.db, done.desk.guildId, added), { is: "new" }));
  },
});
