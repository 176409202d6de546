import {
  findDesk,
  findType,
  lockDesk,
  type Question,
  saveTypes,
  setUpChanged,
  type TicketType,
} from "#features/desk/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { FromDeskFile, NothingToEdit } from "./errors.ts";

/** The topic of this server whose form is looked at. Custom ids can be forged, so whose it is comes from the store. */
export async function topicOf(db: Db, guildId: Snowflake | null, typeId: string | undefined): Promise<TicketType> {
  const type = guildId === null ? undefined : await findType(db, guildId, typeId ?? "");
  if (!type || type.retired) throw new NothingToEdit();
  return type;
}

export function questionOf({ form }: Pick<TicketType, "form">, name: string | undefined): Question {
  const question = form.find((one) => one.name === name);
  if (!question) throw new NothingToEdit();
  return question;
}

/** What a desk file asks is changed in the desk file. Throws `FromDeskFile`. */
export function mayBeEdited({ origin, name }: Pick<TicketType, "origin" | "name">): void {
  if (origin === "file") throw new FromDeskFile(name);
}

/** Gives a topic a form of its own, made from the one that applies to it now. Returns the topic as it is then. */
export async function changeForm(
  tx: Tx,
  { app, actor, guildId }: Pick<Context, "app" | "actor" | "guildId">,
  typeId: string | undefined,
  change: (form: readonly Question[], type: TicketType) => readonly Question[],
): Promise<TicketType> {
  if (guildId !== null) await lockDesk(tx, guildId);
  const type = await topicOf(tx, guildId, typeId);
  mayBeEdited(type);
  const desk = await findDesk(tx, type.guildId);
  if (!desk) throw new NothingToEdit();
  await saveTypes(tx, desk, [{ ...type, own: { ...type.own, form: change(type.form, type) } }]);
  await setUpChanged(tx, app, { guildId: type.guildId, by: actor.id });
  return topicOf(tx, guildId, typeId);
}
