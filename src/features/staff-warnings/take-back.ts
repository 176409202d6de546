import { findDesk } from "#features/desk/index.ts";
import { findUserId, forgetWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoSuchWarning } from "./errors.ts";
import { warningSource } from "./staff-warning.ts";
import { findStaffWarning, markTakenBack } from "./staff-warning-store.ts";
import { takenBackView } from "./views/warning.ts";

/** It no longer counts: what it said is forgotten, and whoever was warned reads so. Throws `NoSuchWarning`. */
export async function takeStaffWarningBack(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "clock">,
  { guildId, number }: { readonly guildId: Snowflake; readonly number: number },
): Promise<void> {
  const warning = await findStaffWarning(tx, guildId, number);
  if (!warning || !(await markTakenBack(tx, warning.id, app.clock.now()))) throw new NoSuchWarning(number);
  if (warning.words !== null) await forgetWords(tx, warning.words);
  const userId = await findUserId(tx, warning.member);
  if (userId === undefined) return;
  const desk = await findDesk(tx, guildId);
  const dm = await app.rooms.dm(tx, userId);
  const edit = app.render(takenBackView(desk?.name ?? ""), desk?.locale ?? "en-US", desk);
  await app.outbox.add(tx, dm.id, { edit, source: warningSource(warning.id), key: `taken-back:${warning.id}` });
}
