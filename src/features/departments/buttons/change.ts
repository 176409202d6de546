import { button } from "#kernel/feature.ts";
import { NoSuchDepartment } from "../errors.ts";
import type { DepartmentForm } from "../forms/department-form.ts";
import { hoursForm } from "../forms/hours.ts";
import { peopleForm } from "../forms/people.ts";
import { fixButtonId, hoursButtonId, peopleButtonId } from "../ids.ts";

const opens = (id: string, { open }: DepartmentForm) =>
  button(id, { access: "set-up", reply: "form", run: (context) => open(context, context.params[0]) });

/** Params: key. */
export const peopleButton = opens(peopleButtonId, peopleForm);
export const hoursButton = opens(hoursButtonId, hoursForm);

/** The form as it was filled in, after a mistake. Params: form, key. */
export const fixButton = button(fixButtonId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const [name, key] = context.params;
    const wanted = [peopleForm, hoursForm].find(({ form }) => form.form === name);
    if (!wanted) throw new NoSuchDepartment("");
    return wanted.open(context, key);
  },
});
