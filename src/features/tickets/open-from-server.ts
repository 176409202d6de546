import {
  type Desk,
  findDesk,
  findPanel,
  findType,
  getType,
  hidesRequester,
  type TicketType,
} from "#features/desk/index.ts";
import type { Filled } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { View } from "#kernel/view.ts";
import { findThreadPlace } from "./convert-ticket.ts";
import { CouldNotOpen, NoDesk, NowhereToGo, TopicGone } from "./errors.ts";
import { NO_PANEL } from "./ids.ts";
import { knockInServer } from "./knock.ts";
import { findWaiting } from "./line.ts";
import { mustPass } from "./may-open.ts";
import { openTicket } from "./open-ticket.ts";
import { isBeingMade, isShared, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";
import { cantDmView, openedView } from "./views/answers.ts";
import { inLineView } from "./views/line.ts";
import { receiptView, receiptWaitsView } from "./views/opened.ts";

export interface OpenFromServer {
  readonly typeId: string;
  /** Or `NO_PANEL`. */
  readonly panelId: string;
  /** Whether it may be about adult things, as its requester said. */
  readonly adult: boolean;
  /** Its requester takes no DM, and chose a private thread in place of it. */
  readonly inThread?: boolean;
  readonly filled: Filled | null;
  /** What belongs to the ticket from its first moment; throws, and no ticket was opened. */
  alongside?(tx: Tx, ticket: Ticket): Promise<void>;
}

/** Opens a ticket for somebody who pressed, or typed a command, in a server, waits until its room is there, and says where. */
export async function openFromServer(
  context: Context,
  { typeId, panelId, adult, inThread, filled, alongside }: OpenFromServer,
): Promise<View> {
  const { app, write, actor, guildId, locale } = context;
  const find = async (db: Db) => {
    const desk = guildId === null ? undefined : await findDesk(db, guildId);
    if (!desk) throw new NoDesk();
    const type = await findType(db, desk.guildId, typeId);
    const panel = panelId === NO_PANEL ? null : await findPanel(db, desk.guildId, panelId);
    if (!type || panel === undefined) throw new TopicGone();
    return { desk, type, panel };
  };
  const knock = await knockInServer(context, await find(app.db));
  const { ticket, card, told } = await write(async (tx) => {
    await filled?.take(tx);
    const { desk, type, panel } = await find(tx);
    const passed = await mustPass(tx, app, { ...knock, desk, type, panelId: panel?.id ?? null }, "server");
    const opened = await openTicket(tx, app, {
      passed,
      desk,
      type: inThread ? await asThread(tx, desk, type) : type,
      panelId: panel?.id ?? null,
      requester: {
        userId: actor.id,
        username: actor.username,
        displayName: actor.displayName,
        avatarUrl: actor.avatarUrl,
        locale,
        joinedAt: actor.joinedAt,
        roles: actor.roles,
      },
      filled,
      adult,
      dmCard: { say: "opened" },
    });
    await alongside?.(tx, opened.ticket);
    return opened;
  });
  await app.outbox.settled(card);
  if ((await getTicket(app.db, ticket.id)).status === "failed") throw new CouldNotOpen();
  return whereItIs(app, ticket, told);
}

/** The same topic, talked about in a private thread. Throws `NowhereToGo` when there is no place for one, or somebody would be seen there. */
async function asThread(tx: Tx, desk: Desk, type: TicketType): Promise<TicketType> {
  const { guildId, id: typeId } = type;
  const place = hidesRequester(desk, type) ? undefined : await findThreadPlace(tx, { guildId, typeId, alias: null });
  if (place === undefined || type.leads === "report") throw new NowhereToGo();
  return { ...type, room: "private-thread", destinationId: place, nsfwDestinationId: null };
}

/** What whoever sent a report reads: nothing is said in their DM. */
async function receiptOf(app: Pick<App, "db">, ticket: Ticket): Promise<View> {
  const desk = await findDesk(app.db, ticket.guildId);
  if (!desk) throw new NoDesk();
  const given = { ticket, desk, type: await getType(app.db, ticket.guildId, ticket.typeId) };
  return isBeingMade(await getTicket(app.db, ticket.id)) ? receiptWaitsView(given) : receiptView(given);
}

/** The way to an open ticket; or why its requester hears nothing. */
export async function whereItIs(
  app: Pick<App, "db" | "outbox" | "rooms" | "clock">,
  ticket: Ticket,
  told: EffectRef | undefined,
): Promise<View> {
  if (ticket.oneWay) return receiptOf(app, ticket);
  if (told && (await app.outbox.settled(told)) === "held") {
    const desk = await findDesk(app.db, ticket.guildId);
    const place = await findThreadPlace(app.db, ticket);
    return cantDmView(ticket, desk?.name ?? "", place === undefined ? "no thread" : "thread");
  }
  const waiting = await findWaiting(app.db, app, ticket);
  if (waiting) return inLineView({ ticket, ...waiting });
  const room = await app.rooms.find(app.db, ticket.requesterRoom);
  return openedView(
    ticket,
    room?.channelId ? { channelId: room.channelId, is: isShared(ticket) ? "thread" : "dm" } : null,
  );
}
