import { type Department, type Desk, listTypes, type TicketType } from "#features/desk/index.ts";
import { lacksView } from "#features/places/index.ts";
import { countOpenOfDepartment } from "#features/tickets/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { changeDepartments } from "../change-departments.ts";
import { departmentCalled, departmentOption, mayBeChanged } from "../department-option.ts";
import { NoSuchDepartment } from "../errors.ts";
import { restoreButtonId } from "../ids.ts";
import { lookAtDepartment } from "../look-at-department.ts";
import { nameAmong, saying } from "../saying.ts";
import { departmentView } from "../views/department.ts";
import { removedView } from "../views/removed.ts";

/** Gives a department nothing any more, at once: its people go on with what it has, and it can be put back. */
export const removeCommand = command("departments remove", {
  description: text("departments.remove-command.description"),
  access: "set-up",
  reply: "private",
  options: { department: departmentOption },
  async run(context) {
    const { app, options } = context;
    let removed: Pick<Department, "key" | "name"> = { key: "", name: "" };
    const done = await changeDepartments(context, (departments) => {
      const one = departmentCalled(departments, options.department);
      mayBeChanged(one);
      removed = one;
      return departments.map((each) => (each.key === one.key ? { ...each, retired: true } : each));
    });
    if ("lacks" in done) return say(lacksView(done.lacks));
    const { desk } = done;
    const open = await countOpenOfDepartment(app.db, desk.guildId, removed.key);
    const named = whereNamed(desk, await listTypes(app.db, desk.guildId), removed.key);
    return say(removedView(removed, { open, named }));
  },
});

/** Topics, or the server, that give tickets to it: by themselves, or by what is said in one. */
function whereNamed({ defaults, name }: Desk, types: readonly TicketType[], key: string): string[] {
  const gives = ({ department, triage = [] }: Desk["defaults"]) =>
    department === key || triage.some(({ set }) => set.department === key);
  return [...(gives(defaults) ? [name] : []), ...types.filter(({ own }) => gives(own)).map((type) => type.name)];
}

/** Params: key. */
export const restoreButton = button(restoreButtonId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, params } = context;
    const key = params[0] ?? "";
    const done = await changeDepartments(context, (departments) => {
      const one = departments.find((each) => each.key === key);
      if (!one) throw new NoSuchDepartment("");
      mayBeChanged(one);
      const { retired: _, ...again } = saying(one, { name: nameAmong(departments, one.name, key) });
      return departments.map((each) => (each.key === key ? again : each));
    });
    if ("lacks" in done) return say(lacksView(done.lacks));
    const back = departmentCalled(done.desk.departments, key);
    return say(departmentView(await lookAtDepartment(app.db, done.desk.guildId, back), { is: "edited" }));
  },
});
