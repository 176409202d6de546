import type { TicketType } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { topicNamed } from "#features/topics/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Draft, draftSource } from "./draft.ts";
import { findOpenDraft, saveDraft } from "./draft-store.ts";
import { listDmTopics, withAnswerCounted, withoutNeedlessChoices } from "./draft-view.ts";
import { canBeNamed, sharedServers } from "./shared-servers.ts";
import { showNew } from "./show-new.ts";
import { movedView, nowhereView } from "./views/draft.ts";

/**
 * Begins a ticket in the DM before anything was written: the same card as after the first words, which then come onto it. A start that
 * was not sent yet goes on in the new card.
 */
export async function askInDm(context: Context, topic: string | null): Promise<Answer> {
  const { app, write, actor, channelId, locale } = context;
  const servers = await sharedServers(app, actor.id);
  if (servers.length === 0 && !(await canBeNamed(app.db))) return say(nowhereView);
  await write(async (tx) => {
    const room = await app.rooms.dm(tx, actor.id, channelId);
    // Whoever uses us can be written to again.
    if (room.held) await app.rooms.release(tx, room.id);
    const before = await findOpenDraft(tx, app, room.id);
    if (before) await moveOn(tx, context, before);
    const wanted = topic === null ? undefined : await findTopic(tx, servers, topic);
    const started = await withoutNeedlessChoices(tx, {
      id: app.ids.next(),
      version: 0,
      roomId: room.id,
      person: await personOf(tx, app, actor.id),
      purpose: "asked",
      guildId: wanted?.guildId ?? null,
      typeId: wanted?.id ?? null,
      panelId: null,
      page: 0,
      deflectionId: null,
      adult: null,
      locale,
      servers,
      said: before?.said ?? [],
      state: "open",
      createdAt: app.clock.now(),
    });
    await showNew(tx, app, await withAnswerCounted(tx, app, started));
  });
  // The card is said in the DM, where it can be edited for as long as it stands.
  return nothing;
}

export async function moveOn(tx: Tx, { app }: Pick<Context, "app">, before: Draft): Promise<void> {
  await saveDraft(tx, app, { ...before, state: "gone" });
  const body = app.render(movedView, before.locale, before);
  await app.outbox.add(tx, before.roomId, { edit: body, source: draftSource(before.id), key: `moved:${before.id}` });
}

/** The topic of this name, if one of the servers has it and no other. */
async function findTopic(db: Db, servers: readonly Snowflake[], topic: string): Promise<TicketType | undefined> {
  const found: TicketType[] = [];
  for (const guildId of servers) {
    const topics = await listDmTopics(db, guildId);
    const suggested = topics.find(({ id }) => id === topic);
    if (suggested) return suggested;
    found.push(...topicNamed(topics, topic));
  }
  return found.length === 1 ? found[0] : undefined;
}
