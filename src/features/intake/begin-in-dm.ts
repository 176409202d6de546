import { findDesk, hidesRequester, type Panel, type TicketType } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { findThreadPlace, mayAsk } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { type Duration, seconds } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { moveOn } from "./ask-in-dm.ts";
import { type Draft, draftSource } from "./draft.ts";
import { findOpenDraft } from "./draft-store.ts";
import { chosenTopic, draftView } from "./draft-view.ts";
import { showNew } from "./show-new.ts";
import { cantDmView, onItsWayView, overThereView } from "./views/to-dm.ts";

/** So long an answer that may not be late waits for the DM to take the card. */
const PATIENCE: Duration = seconds(1);

/**
 * Somebody in a server chose a topic that is talked about by DM: the one card stands there, with the topic chosen, and the answer leads to
 * it. Nothing is sent to the team before they pressed Send. Pressed again, it is the same card. Throws `GateRefused`.
 */
export async function beginInDm(context: Context, type: TicketType, panel: Panel | null): Promise<Answer> {
  const { app, write, actor, locale } = context;
  const panelId = panel?.id ?? null;
  if ((await mayAsk(context, type, panel)) === null) return nothing;
  const { draft, card } = await write(async (tx) => {
    const room = await app.rooms.dm(tx, actor.id);
    // Whoever uses us can be written to again.
    if (room.held) await app.rooms.release(tx, room.id);
    const before = await findOpenDraft(tx, app, room.id);
    if (before?.typeId === type.id && before.panelId === panelId) {
      return { draft: before, card: await cardOf(tx, app, before) };
    }
    if (before) await moveOn(tx, context, before);
    const draft: Draft = {
      id: app.ids.next(),
      version: 0,
      roomId: room.id,
      person: await personOf(tx, app, actor.id),
      purpose: "asked",
      guildId: type.guildId,
      typeId: type.id,
      panelId,
      page: 0,
      deflectionId: null,
      adult: null,
      locale,
      servers: [type.guildId],
      said: before?.said ?? [],
      state: "open",
      createdAt: app.clock.now(),
    };
    return { draft, card: await showNew(tx, app, draft) };
  });
  return say(await whereTheCardIs(app, draft, card, PATIENCE));
}

/** The place of a card that was said already: saying it again changes nothing. */
export async function cardOf(tx: Tx, app: App, draft: Draft): Promise<EffectRef> {
  const say = app.render(await draftView(tx, app, draft), draft.locale, draft);
  return app.outbox.add(tx, draft.roomId, { say, source: draftSource(draft.id) });
}

/** The way to the card; or why it did not get there. */
export async function whereTheCardIs(
  app: Pick<App, "db" | "outbox" | "rooms" | "clock">,
  draft: Draft,
  card: EffectRef,
  patience: Duration,
): Promise<View> {
  const enough = new AbortController();
  const waited = app.clock.sleep(patience, enough.signal).then(() => "waiting" as const);
  const outcome = await Promise.race([app.outbox.settled(card), waited]);
  enough.abort();
  if (outcome === "held") {
    const desk = await findDesk(app.db, draft.guildId ?? "");
    const type = await chosenTopic(app.db, draft);
    const at = type && !(desk && hidesRequester(desk, type)) && { guildId: type.guildId, typeId: type.id, alias: null };
    // Of adult things it is asked on the card, which they can't see.
    const place = at && type.nsfwDestinationId === null ? await findThreadPlace(app.db, at) : undefined;
    return cantDmView(draft, desk?.name ?? "", place === undefined ? "no thread" : "thread");
  }
  const room = await app.rooms.find(app.db, draft.roomId);
  return outcome === "waiting" || !room?.channelId ? onItsWayView(draft) : overThereView(room.channelId);
}
