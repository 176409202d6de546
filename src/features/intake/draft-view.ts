import { findDesk, listTypes, type TicketType } from "#features/desk/index.ts";
import { findLastClosedInRoom, listOpenInRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { type Draft, draftSource, FORGOTTEN_AFTER, quoteOf } from "./draft.ts";
import { saveDraft } from "./draft-store.ts";
import {
  cancelledView,
  confirmView,
  isNewView,
  pickServerView,
  pickTicketView,
  pickTopicView,
  resumeView,
} from "./views/draft.ts";

/** The flow's card as the draft stands: which ticket, which server, which topic, or ready to send. */
export async function draftView(db: Db, app: Pick<App, "clock">, draft: Draft): Promise<View> {
  const quoted = draft.said.length === 0 ? null : quoteOf(draft);
  if (draft.purpose === "pick") {
    const open = await listOpenInRoom(db, draft.roomId);
    return open.length > 0 ? pickTicketView(draft, open) : isNewView(draft, quoted);
  }
  if (draft.purpose === "resume") {
    const closed = await findLastClosedInRoom(db, draft.roomId, app.clock.now() - FORGOTTEN_AFTER);
    return closed ? resumeView(draft, closed) : isNewView(draft, quoted);
  }
  const desk = draft.guildId === null ? undefined : await findDesk(db, draft.guildId);
  if (!desk) {
    const desks = await Promise.all(draft.servers.map((guildId) => findDesk(db, guildId)));
    const known = desks.filter((one) => one !== undefined);
    return known.length > 0 ? pickServerView(draft, known) : isNewView(draft, quoted);
  }
  const types = await dmTypes(db, desk.guildId);
  const several = draft.servers.length > 1;
  // A topic that the desk no longer offers is as good as not chosen.
  const type = types.find(({ id }) => id === draft.typeId);
  if (type) return confirmView({ draft, desk, type, quoted, back: types.length > 1 || several });
  return types.length > 0 ? pickTopicView({ draft, desk, types, quoted, several }) : isNewView(draft, quoted);
}

/** Stores a draft that changed by what was written, edited or deleted, and shows it on its card. `key` names the change. */
export async function redraw(tx: Tx, app: App, draft: Draft, key: string): Promise<void> {
  await saveDraft(tx, app, draft);
  const view = draft.state === "open" ? await draftView(tx, app, draft) : cancelledView;
  const body = app.render(view, draft.locale);
  await app.outbox.add(tx, draft.roomId, { edit: body, source: draftSource(draft.id), key });
}

/** Fills in what there is no choice about: the only server, its only topic. */
export async function withoutNeedlessChoices(db: Db, draft: Draft): Promise<Draft> {
  const guildId = draft.guildId ?? (draft.servers.length === 1 ? (draft.servers[0] ?? null) : null);
  if (guildId === null || draft.typeId !== null) return { ...draft, guildId };
  const types = await dmTypes(db, guildId);
  return { ...draft, guildId, typeId: types.length === 1 ? (types[0]?.id ?? null) : null };
}

/** The topics of a server that take messages by DM. */
export async function dmTypes(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  return (await listTypes(db, guildId)).filter((type) => type.room === "dm");
}
