import { type Department, findDesk } from "#features/desk/index.ts";
import { forgetTyped, keepTyped, withTyped } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import { UserError } from "#kernel/errors.ts";
import {
  type Answer,
  ask,
  type Context,
  type Field,
  type FieldValue,
  type FormDefinition,
  form,
  say,
} from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeDepartments } from "../change-departments.ts";
import { departmentCalled, mayBeChanged } from "../department-option.ts";
import { FromDeskFile, NoSuchDepartment, NotFitting } from "../errors.ts";
import { lookAtDepartment } from "../look-at-department.ts";
import { nameAmong, type Said, saying } from "../saying.ts";
import { departmentView } from "../views/department.ts";
import { mistakeView } from "../views/mistake.ts";

export type Values = Readonly<Record<string, FieldValue>>;

interface Setting {
  readonly title: Text;
  /** Each with what applies now. */
  fields(one: Department): readonly Field[];
  /** What was filled in. May ask Discord: it is done before anything is changed. Throws a `UserError` for what does not fit. */
  read(app: Pick<App, "discord">, values: Values, guildId: Snowflake | null): Promise<Said> | Said;
}

/**
 * A form that opens from a department's card, and turns that card into what it is then. What was refused is kept, and stands in it when it
 * is opened again. Its only param is the department's key.
 */
export interface DepartmentForm {
  readonly form: FormDefinition;
  open(context: Context, key: string | undefined): Promise<Answer>;
}

export function departmentForm(id: string, setting: Setting): DepartmentForm {
  const definition = form(id, {
    access: "set-up",
    reply: "update",
    async submit(context) {
      const { app, guildId, params, values } = context;
      const key = params[0] ?? "";
      const which = { form: id, params: [key] };
      const keep = () => context.write((tx) => keepTyped(tx, context, which, values));
      const change = async () => {
        const said = await setting.read(app, values, guildId);
        return changeDepartments(
          context,
          (departments) => {
            const one = changeable(departments, key);
            const name = nameAmong(departments, said.name ?? one.name, key);
            return departments.map((each) => (each.key === key ? saying(one, { ...said, name }) : each));
          },
          (tx) => forgetTyped(tx, context, which),
        );
      };
      const done = await change().catch(async (error) => {
        // Of one that is gone, or may not be changed here, there is nothing to mend.
        if (!(error instanceof UserError) || error instanceof NoSuchDepartment || error instanceof FromDeskFile)
          throw error;
        await keep();
        throw new NotFitting(error, mistakeView(text(error.code, error.params), id, key));
      });
      if ("lacks" in done) await keep();
      const department = await current(context, key);
      const looked = await lookAtDepartment(app.db, guildId ?? "", department);
      return say(departmentView(looked, "lacks" in done ? { is: "edited", lacks: done.lacks } : { is: "changed" }));
    },
  });
  return {
    form: definition,
    async open(context, key) {
      const one = await current(context, key);
      const which = { form: id, params: [one.key] };
      return ask(
        definition,
        [one.key],
        setting.title,
        await withTyped(context.app.db, context, which, setting.fields(one)),
      );
    },
  };
}

/** Of a custom id, which anybody can forge: one of this server's. */
async function current({ app, guildId }: Context, key = ""): Promise<Department> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  return changeable(desk?.departments ?? [], key);
}

function changeable(departments: readonly Department[], key: string): Department {
  const one = departmentCalled(departments, key);
  mayBeChanged(one);
  return one;
}
