import { findPerson } from "#features/people/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Draft } from "./draft.ts";
import { findDraft } from "./draft-store.ts";
import { DraftGone } from "./errors.ts";

/** The draft of whoever pressed, still open. Custom ids can be forged, so whose it is comes from the store. */
export async function getOwnDraft(
  db: Db,
  app: Pick<App, "vault">,
  actor: Actor,
  id: string | undefined,
): Promise<Draft> {
  const draft = await findDraft(db, app, id ?? "");
  if (draft?.state !== "open" || (await findPerson(db, actor.id)) !== draft.person) throw new DraftGone();
  return draft;
}

/** The same, but sent already: a second press on the same button, which changes nothing. */
export async function wasSent(db: Db, app: Pick<App, "vault">, actor: Actor, id: string | undefined): Promise<boolean> {
  const draft = await findDraft(db, app, id ?? "");
  return draft?.state === "sent" && (await findPerson(db, actor.id)) === draft.person;
}
