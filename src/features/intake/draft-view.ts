import { offeredAnswer } from "#features/auto-answers/index.ts";
import { findDesk, listTypes, type TicketType } from "#features/desk/index.ts";
import { questionsOf } from "#features/forms/index.ts";
import { awayAt } from "#features/gates/index.ts";
import { listTakingPart } from "#features/participants/index.ts";
import { listMovedFromDm, listOpenInRoom } from "#features/tickets/index.ts";
import { addDeflection } from "#features/topics/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, small, type View } from "#kernel/view.ts";
import { dmTopics, levelAbove, standingAt } from "./dm-topics.ts";
import { type Draft, draftSource, quoteOf } from "./draft.ts";
import { saveDraft } from "./draft-store.ts";
import { findResumable } from "./resumable.ts";
import { canBeNamed } from "./shared-servers.ts";
import {
  adultView,
  cancelledView,
  confirmView,
  isNewView,
  pickServerView,
  pickTicketView,
  pickTopicView,
  resumeView,
} from "./views/draft.ts";
import { answerView, offerView } from "./views/quick-answer.ts";

/** The flow's card as the draft stands, and where a ticket goes on that was talked about here before it moved. */
export async function draftView(db: Db, app: Pick<App, "clock" | "rooms" | "isOn">, draft: Draft): Promise<View> {
  const view = await stepView(db, app, draft);
  const elsewhere: Block[] = [];
  for (const { number, requesterRoom } of await listMovedFromDm(db, draft.roomId)) {
    const { channelId } = (await app.rooms.find(db, requesterRoom)) ?? {};
    if (!channelId) continue;
    elsewhere.push(small(text("tickets.moved-number-to", { number: String(number), room: channelLink(channelId) })));
  }
  return { ...view, blocks: [...view.blocks, ...elsewhere] };
}

/** Which ticket, which server, which topic, or ready to send. */
async function stepView(db: Db, app: Pick<App, "clock" | "isOn">, draft: Draft): Promise<View> {
  const quoted = draft.said.length === 0 ? null : quoteOf(draft);
  if (draft.purpose === "pick") {
    const open = [...(await listOpenInRoom(db, draft.roomId)), ...(await listTakingPart(db, draft.roomId))];
    return open.length > 0 ? pickTicketView(draft, open) : isNewView(draft, quoted);
  }
  if (draft.purpose === "resume") {
    const closed = await findResumable(db, app, draft.roomId);
    return closed ? resumeView(draft, closed) : isNewView(draft, quoted);
  }
  const desk = draft.guildId === null ? undefined : await findDesk(db, draft.guildId);
  if (!desk) {
    const desks = await Promise.all(draft.servers.map((guildId) => findDesk(db, guildId)));
    const known = desks.filter((one) => one !== undefined);
    const named = await canBeNamed(db);
    return known.length > 0 || named
      ? pickServerView(draft, known, named ? "or named" : "these")
      : isNewView(draft, quoted);
  }
  const topics = await listDmTopics(db, desk.guildId);
  if (topics.length === 0) return isNewView(draft, quoted);
  const standing = standingAt(topics, draft.typeId);
  const above = levelAbove(topics, standing) === undefined ? (draft.servers.length > 1 ? "servers" : null) : "level";
  const others = above === null && (await canBeNamed(db)) ? "other server" : null;
  if (standing.at === "level") return pickTopicView({ draft, desk, ...standing, quoted, above: above ?? others });
  const { type } = standing;
  if (standing.at === "answer") return answerView(draft, type);
  if (type.nsfwDestinationId !== null && draft.adult === null)
    return adultView({ draft, type, quoted, back: above !== null });
  const words = quoted?.words ?? "";
  const offer = await offeredAnswer(
    { db, isOn: app.isOn },
    { draftId: draft.id, guildId: desk.guildId, typeId: type.id, words },
  );
  if (offer) return offerView(draft, offer);
  const away = awayAt(type.gates.hours, app.clock.now());
  const asks = questionsOf(app, type).length;
  return confirmView({ draft, desk, type, asks, quoted, back: above !== null, away });
}

/** Stores a draft that changed by what was written, edited or deleted, and shows it on its card. `key` names the change. */
export async function redraw(tx: Tx, app: App, draft: Draft, key: string): Promise<void> {
  // What the card shows is what Send sends, also when the topics changed meanwhile.
  const now = draft.guildId === null ? draft : await withoutNeedlessChoices(tx, draft);
  await saveDraft(tx, app, now);
  const view = now.state === "open" ? await draftView(tx, app, now) : cancelledView;
  const body = app.render(view, draft.locale, draft);
  await app.outbox.add(tx, draft.roomId, { edit: body, source: draftSource(draft.id), key });
}

/** Fills in what there is no choice about: the only server, the only topic of a level. */
export async function withoutNeedlessChoices(db: Db, draft: Draft): Promise<Draft> {
  const guildId = draft.guildId ?? (draft.servers.length === 1 ? (draft.servers[0] ?? null) : null);
  if (guildId === null) return { ...draft, guildId };
  const topics = await listDmTopics(db, guildId);
  return {
    ...draft,
    guildId,
    typeId: topics.length === 0 ? null : (standingAt(topics, draft.typeId).type?.id ?? null),
  };
}

/** Counts an answer that is shown at once, when a step led to it. */
export async function withAnswerCounted(tx: Tx, app: Pick<App, "clock" | "ids">, draft: Draft): Promise<Draft> {
  const { guildId, typeId } = draft;
  if (guildId === null || typeId === null) return draft;
  if (standingAt(await listDmTopics(tx, guildId), typeId).at !== "answer") return draft;
  const id = app.ids.next();
  await addDeflection(tx, { id, guildId, typeId, panelId: null, at: app.clock.now() });
  return { ...draft, deflectionId: id };
}

/** The topic that Send sends to, as its card says; undefined when it is not offered by DM any more. */
export async function chosenTopic(
  db: Db,
  { guildId, typeId }: Pick<Draft, "guildId" | "typeId">,
): Promise<TicketType | undefined> {
  if (guildId === null) return undefined;
  const standing = standingAt(await listDmTopics(db, guildId), typeId);
  return standing.at === "topic" && standing.type.id === typeId ? standing.type : undefined;
}

/** What can be chosen by DM in this server, of all levels. */
export async function listDmTopics(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  return dmTopics(await listTypes(db, guildId));
}
