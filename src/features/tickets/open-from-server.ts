import { findDesk, findPanel, findType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Context, FieldValue } from "#kernel/feature.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { View } from "#kernel/view.ts";
import { CouldNotOpen, NoDesk, TopicGone } from "./errors.ts";
import { NO_PANEL } from "./ids.ts";
import { openTicket } from "./open-ticket.ts";
import { answersOf } from "./questions.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";
import { cantDmView, openedView } from "./views/answers.ts";

/** Opens a ticket for somebody who pressed, or typed a command, in a server, waits until its room is there, and says where. */
export async function openFromServer(
  { app, write, actor, guildId, locale }: Context,
  { typeId, panelId, values }: { typeId: string; panelId: string; values: Readonly<Record<string, FieldValue>> },
): Promise<View> {
  const { ticket, card, told } = await write(async (tx) => {
    const desk = guildId === null ? undefined : await findDesk(tx, guildId);
    if (!desk) throw new NoDesk();
    const type = await findType(tx, desk.guildId, typeId);
    const panel = panelId === NO_PANEL ? null : await findPanel(tx, desk.guildId, panelId);
    if (!type || panel === undefined) throw new TopicGone();
    return openTicket(tx, app, {
      desk,
      type,
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
      answers: answersOf(type.form, values),
      dmCard: { say: "opened" },
    });
  });
  await app.outbox.settled(card);
  if ((await getTicket(app.db, ticket.id)).status === "failed") throw new CouldNotOpen();
  return whereItIs(app, ticket, told);
}

/** The way to an open ticket; or why its requester hears nothing. */
export async function whereItIs(
  app: Pick<App, "db" | "outbox" | "rooms">,
  ticket: Ticket,
  told: EffectRef | undefined,
): Promise<View> {
  if (told && (await app.outbox.settled(told)) === "held") {
    const desk = await findDesk(app.db, ticket.guildId);
    return cantDmView(ticket, desk?.name ?? "");
  }
  const room = await app.rooms.find(app.db, ticket.requesterRoom);
  return openedView(
    ticket,
    room?.channelId ? { channelId: room.channelId, is: isShared(ticket) ? "thread" : "dm" } : null,
  );
}
