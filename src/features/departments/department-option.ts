import { type Department, findDesk, offeredDepartments } from "#features/desk/index.ts";
import { type Option, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { FromDeskFile, NoSuchDepartment } from "./errors.ts";

/** Names a department: suggested by its name, found by that or its short name. */
export const departmentOption = {
  type: "text",
  description: text("departments.option-department"),
  required: true,
  maxLength: 80,
  async suggest({ app, guildId, typed }) {
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    const wanted = typed.toLowerCase();
    const fitting = offeredDepartments(desk?.departments ?? []).filter(
      ({ key, name }) => name.toLowerCase().includes(wanted) || key.includes(wanted),
    );
    return suggest(fitting.slice(0, 25).map(({ key, name }) => ({ name, value: key })));
  },
} as const satisfies Option;

/** The department that was said, of those that tickets are given to. Throws `NoSuchDepartment`. */
export function departmentCalled(departments: readonly Department[], said: string): Department {
  const wanted = said.trim().toLowerCase();
  const offered = offeredDepartments(departments);
  const found = offered.find(({ key }) => key === wanted) ?? offered.find(({ name }) => name.toLowerCase() === wanted);
  if (!found) throw new NoSuchDepartment(said);
  return found;
}

/** Throws `FromDeskFile` for one that is set up elsewhere. */
export function mayBeChanged({ origin, name }: Pick<Department, "origin" | "name">): void {
  if (origin !== "command") throw new FromDeskFile(name);
}
