import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import {
  isEmpty,
  isSpoken,
  readMessage,
  relayFromRequester,
  type Said,
  wasRelayed,
} from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { floodView, pressedTooOften, refuseBlocked, rolesOf } from "#features/gates/index.ts";
import { listTakingPart } from "#features/participants/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  findLastClosedInRoom,
  listGivenAway,
  listOpenInRoom,
  refuseLocked,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Events } from "#kernel/feature.ts";
import type { Room } from "#kernel/rooms.ts";
import { isNewer, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { type Draft, FORGOTTEN_AFTER, goesFirst, isBareThanks, MOST_MESSAGES } from "./draft.ts";
import { findFocus, findOpenDraft, noteHeard, wasHeard } from "./draft-store.ts";
import { redraw, withoutNeedlessChoices } from "./draft-view.ts";
import { sayNotKept } from "./not-kept.ts";
import { findResumable } from "./resumable.ts";
import { canBeNamed, sharedServers } from "./shared-servers.ts";
import { showNew } from "./show-new.ts";
import { nowhereView } from "./views/draft.ts";

type Heard = GatewayMessageCreateDispatchData & Pick<Events["message"], "caughtUp">;

/** A DM to the bot: into the open ticket, or the beginning of one. */
export async function hearDm(app: App, event: Heard): Promise<void> {
  if (!isSpoken(event)) return;
  const said = readMessage(event);
  if (isEmpty(said)) return;
  // Where it can go is asked of Discord, so never inside the transaction, and only for those who have nothing open.
  let servers: readonly Snowflake[] | undefined;
  let member: HeardDm["member"];
  for (;;) {
    const needs = await app.write(async (tx) => hear(tx, app, { event, said, servers, member }));
    if (needs === "heard") return;
    if (needs === "needs servers") {
      if (await isFlood(app, event)) return;
      servers = await sharedServers(app, event.author.id);
    } else {
      const guildId = needs.rolesIn;
      member = { guildId, roles: await rolesOf(app, guildId, event.author.id) };
    }
  }
}

/** Begun again and again: told once, then not answered. What was written while we were away is no flood. */
async function isFlood(app: App, event: Heard): Promise<boolean> {
  const flood = event.caughtUp ? null : pressedTooOften(app, event.author.id);
  if (!flood) return false;
  await app.write(async (tx) => {
    const room = await app.rooms.dm(tx, event.author.id, event.channel_id);
    await app.rooms.handled(tx, room.id, event.id);
    if (!(await noteHeard(tx, event.id, app.clock.now())) || flood.say === "nothing") return;
    const say = app.render(floodView(flood.until), "en-US", undefined);
    await app.outbox.add(tx, room.id, { say, source: `flood:${event.id}` });
  });
  return true;
}

interface HeardDm {
  readonly event: Heard;
  readonly said: Said;
  readonly servers: readonly Snowflake[] | undefined;
  /** The roles of whoever wrote, asked only where one is blocked. */
  readonly member: { readonly guildId: Snowflake; readonly roles: readonly Snowflake[] } | undefined;
}

type Needs = "needs servers" | { readonly rolesIn: Snowflake };

async function hear(tx: Tx, app: App, { event, said, servers, member }: HeardDm): Promise<"heard" | Needs> {
  const room = await app.rooms.dm(tx, event.author.id, event.channel_id);
  // An older message than the last one may be a repetition, or one that was missed.
  const isLate = room.cursor !== null && !isNewer(event.id, room.cursor);
  if (isLate && ((await wasHeard(tx, event.id)) || (await wasRelayed(tx, event.id)))) return "heard";
  // Whoever writes to us can be written to again.
  if (room.held) await app.rooms.release(tx, room.id);

  const open = [...(await listOpenInRoom(tx, room.id)), ...(await listTakingPart(tx, room.id))];
  // Written before a ticket was given to somebody else: it is heard there, however late it is found.
  if (open.length === 0 || event.caughtUp) open.push(...(await listGivenAway(tx, room.id, snowflakeTime(event.id))));
  const focus = open.length > 1 ? await findFocus(tx, room.id) : undefined;
  const isCurrent = focus !== undefined && open.every(({ openedAt }) => openedAt <= focus.at);
  const ticket = open.length === 1 ? open[0] : open.find(({ id }) => isCurrent && id === focus.ticketId);
  const draft = await findOpenDraft(tx, app, room.id);
  if (ticket && !(draft && goesFirst(draft, app.clock.now()))) {
    const kept = await keepOut(tx, app, { ticket, room, event, member });
    if (kept === "needs roles") return { rolesIn: ticket.guildId };
    if (kept === "refused") return "heard";
    const from = { ticket, messageId: event.id, userId: event.author.id, said };
    await relayFromRequester(tx, app, { ...from, receipt: "first of a turn" });
    return "heard";
  }
  if (!draft && open.length === 0 && !servers) return "needs servers";
  await app.rooms.handled(tx, room.id, event.id);
  if (!(await noteHeard(tx, event.id, app.clock.now()))) return "heard";
  if (draft) await addToDraft(tx, app, { draft, messageId: event.id, said });
  else await beginDraft(tx, app, { room, event, said, servers: servers ?? [], several: open.length > 1 });
  return "heard";
}

/** Nothing that a blocked person writes is passed on, nor what is written into a locked ticket, and they are told so. */
async function keepOut(
  tx: Tx,
  app: App,
  { ticket, room, event, member }: { ticket: Ticket; room: Room } & Pick<HeardDm, "event" | "member">,
): ReturnType<typeof refuseBlocked> {
  const person = await personOf(tx, app, event.author.id);
  const roles = member?.guildId === ticket.guildId ? member.roles : undefined;
  const written = { guildId: ticket.guildId, person, roomId: room.id, messageId: event.id, roles };
  const kept = await refuseBlocked(tx, app, written);
  if (kept === "needs roles") return kept;
  const unheard = { ticket, roomId: room.id, messageId: event.id, at: snowflakeTime(event.id) };
  if (kept === "passed" && (await refuseLocked(tx, app, unheard)) === "passed") return kept;
  await app.rooms.handled(tx, room.id, event.id);
  await noteHeard(tx, event.id, app.clock.now());
  return "refused";
}

async function addToDraft(
  tx: Tx,
  app: App,
  { draft, messageId, said }: { draft: Draft; messageId: Snowflake; said: Said },
): Promise<void> {
  if (draft.said.length >= MOST_MESSAGES) return sayNotKept(tx, app, draft, messageId);
  await redraw(tx, app, { ...draft, said: [...draft.said, { messageId, said }] }, `draft:${messageId}`);
}

interface Beginning {
  readonly room: Room;
  readonly event: Heard;
  readonly said: Said;
  readonly servers: readonly Snowflake[];
  readonly several: boolean;
}

async function beginDraft(tx: Tx, app: App, { room, event, said, servers, several }: Beginning): Promise<void> {
  const now = app.clock.now();
  const justClosed = await findLastClosedInRoom(tx, room.id, now - FORGOTTEN_AFTER);
  const closed = await findResumable(tx, app, room.id);
  if (justClosed && !several && said.files.length === 0 && isBareThanks(said.text)) {
    await app.outbox.add(tx, room.id, { react: event.id, emoji: "❤️" });
    return;
  }
  if (servers.length === 0 && !several && !closed && !(await canBeNamed(tx))) {
    await app.outbox.add(tx, room.id, {
      say: app.render(nowhereView, "en-US", undefined),
      source: `nowhere:${event.id}`,
    });
    return;
  }
  const desk = servers.length === 1 ? await findDesk(tx, servers[0] ?? "") : undefined;
  const draft = await withoutNeedlessChoices(tx, {
    id: app.ids.next(),
    version: 0,
    roomId: room.id,
    person: await personOf(tx, app, event.author.id),
    purpose: several ? "pick" : closed ? "resume" : "open",
    guildId: null,
    typeId: null,
    panelId: null,
    page: 0,
    deflectionId: null,
    adult: null,
    // Discord does not say a person's language with a message, only with a press.
    locale: desk?.locale ?? "en-US",
    servers,
    said: [{ messageId: event.id, said }],
    state: "open",
    createdAt: now,
  });
  await showNew(tx, app, draft);
}
