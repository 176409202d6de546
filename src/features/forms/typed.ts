import { findPerson, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context, Field, FieldValue } from "#kernel/feature.ts";
import type { Given } from "./given.ts";
import { forgetRun } from "./jobs/forget-run.ts";
import { FORGOTTEN_AFTER, type Run } from "./run.ts";
import { findOpenRun, saveRun } from "./run-store.ts";

type Values = Readonly<Record<string, FieldValue>>;
type Which = Pick<Run, "form" | "params">;

/** What a form is about may be called the same in another server of theirs: what was filled in stays with the server that it is for. */
const inServer = ({ guildId }: Pick<Context, "guildId">, { form, params }: Which): Which => ({
  form,
  params: [guildId ?? "", ...params],
});

/**
 * Keeps what somebody filled into a form that is no flow and was refused: sealed, without files, for 24 h. Filled in again, it is the
 * later words that are kept.
 */
export async function keepTyped(tx: Tx, context: Context, which: Which, values: Values): Promise<void> {
  const { app, actor, eventId } = context;
  const here = inServer(context, which);
  const person = await personOf(tx, app, actor.id);
  const given = givenIn(values);
  const present = await findOpenRun(tx, app, { ...here, person });
  if (present) {
    await saveRun(tx, app, { ...present, given });
    return;
  }
  const now = app.clock.now();
  const id = app.ids.next();
  const begun = {
    id,
    version: 0,
    person,
    opener: eventId,
    page: 0,
    state: "open",
    startedAt: now,
    createdAt: now,
  } as const;
  if (!(await saveRun(tx, app, { ...here, ...begun, given }))) return;
  await app.jobs.add(tx, forgetRun, { runId: id }, { at: now + FORGOTTEN_AFTER, key: `form:${id}` });
}

/** What was kept is forgotten. */
export async function forgetTyped(tx: Tx, context: Context, which: Which): Promise<void> {
  const { app, actor } = context;
  const person = await findPerson(tx, actor.id);
  const run = person && (await findOpenRun(tx, app, { ...inServer(context, which), person }));
  if (run) await saveRun(tx, app, { ...run, state: "gone" });
}

/** Fields that begin with what was kept; as they are when nothing was. */
export async function withTyped(
  db: Db,
  context: { readonly app: Pick<App, "vault"> } & Pick<Context, "actor" | "guildId">,
  which: Which,
  fields: readonly Field[],
): Promise<readonly Field[]> {
  const { app, actor } = context;
  const person = await findPerson(db, actor.id);
  const run = person && (await findOpenRun(db, app, { ...inServer(context, which), person }));
  return run ? fields.map((field) => filledField(field, run.given)) : fields;
}

const givenIn = (values: Values): Given =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const said = Array.isArray(value) ? value : [value];
      return [name, said.flatMap((one) => (typeof one === "string" && one !== "" ? [{ value: one }] : []))];
    }),
  );

function filledField(field: Field, given: Given): Field {
  if (!Object.hasOwn(given, field.name)) return field;
  const values = (given[field.name] ?? []).map(({ value }) => value);
  switch (field.field) {
    case "short":
    case "long":
      return { ...field, value: values[0] ?? "" };
    case "select":
    case "radio":
    case "checkboxes":
      return { ...field, preset: values };
    case "role":
    case "channel":
    case "user": {
      const type = field.field;
      return { ...field, preset: values.map((id) => ({ id, type })) };
    }
    default:
      return field;
  }
}
