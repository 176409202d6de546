import { findDesk, findType, listTypes } from "#features/desk/index.ts";
import { findLastClosedInRoom, listOpenInRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import { type Draft, FORGOTTEN_AFTER, quoteOf } from "./draft.ts";
import { confirmView, pickServerView, pickTicketView, pickTopicView, resumeView } from "./views/draft.ts";

/** The flow's card as the draft stands: which server, which topic, or ready to send. */
export async function draftView(db: Db, app: Pick<App, "clock">, draft: Draft): Promise<View> {
  if (draft.purpose === "pick") return pickTicketView(draft, await listOpenInRoom(db, draft.roomId));
  if (draft.purpose === "resume") {
    const closed = await findLastClosedInRoom(db, draft.roomId, app.clock.now() - FORGOTTEN_AFTER);
    if (closed) return resumeView(draft, closed);
  }
  const quoted = quoteOf(draft);
  const desk = draft.guildId === null ? undefined : await findDesk(db, draft.guildId);
  if (!desk) {
    const desks = await Promise.all(draft.servers.map((guildId) => findDesk(db, guildId)));
    return pickServerView(
      draft,
      desks.filter((one) => one !== undefined),
    );
  }
  const types = (await listTypes(db, desk.guildId)).filter((type) => type.room === "dm");
  const type = draft.typeId === null ? undefined : await findType(db, desk.guildId, draft.typeId);
  const several = draft.servers.length > 1;
  if (!type) return pickTopicView({ draft, desk, types, quoted, several });
  return confirmView({ draft, desk, type, quoted, back: types.length > 1 || several });
}

/** Fills in what there is no choice about: the only server, its only topic. */
export async function withoutNeedlessChoices(db: Db, draft: Draft): Promise<Draft> {
  const guildId = draft.guildId ?? (draft.servers.length === 1 ? (draft.servers[0] ?? null) : null);
  if (guildId === null || draft.typeId !== null) return { ...draft, guildId };
  const types = (await listTypes(db, guildId)).filter((type) => type.room === "dm");
  return { ...draft, guildId, typeId: types.length === 1 ? (types[0]?.id ?? null) : null };
}
