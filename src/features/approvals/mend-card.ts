import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { cardRoom } from "./card-room.ts";
import { DecidedAlready } from "./errors.ts";
import { type HeldReply, heldSource } from "./held-reply.ts";
import { findDecider, findHeld } from "./held-store.ts";
import { approvedView, declinedView, forgottenView, withdrawnView } from "./views/held.ts";

type Pressed = Pick<Context, "app" | "guildId"> & { readonly params: readonly string[] };

/**
 * Does what a press asks for. When it comes too late, the card it stands on was left behind by a process that ended between the decision
 * and its answer: it is made to say what was decided.
 */
export async function orMendCard<T>({ app, guildId, params }: Pressed, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DecidedAlready) || guildId === null) throw error;
    const held = await findHeld(app.db, guildId, params[0] ?? "");
    if (held && held.card === "room" && held.state !== "waiting") await mendCard(app, held);
    throw error;
  }
}

async function mendCard(app: App, held: HeldReply): Promise<void> {
  await app.write(async (tx) => {
    const view = await decidedView(tx, held);
    if (!view) return;
    const ticket = await getTicket(tx, held.ticketId);
    const desk = await findDesk(tx, held.guildId);
    const room = held.why === "trainee" ? await cardRoom(tx, app, { ticket, desk }) : ticket.staffRoom;
    const edit = app.render(view, desk?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, room, { edit, source: heldSource(held.id), key: `decided:${held.id}` });
  });
}

async function decidedView(db: Db, held: HeldReply): Promise<View | undefined> {
  if (held.state === "forgotten") return forgottenView;
  const staff = await findUserId(db, held.author);
  if (staff === undefined) return undefined;
  if (held.state === "withdrawn") return withdrawnView(staff);
  const decider = await findDecider(db, held.id);
  const by = (decider && (await findUserId(db, decider))) ?? staff;
  if (held.state === "sent") return approvedView({ by, staff, changed: false, outcome: "sent" });
  return declinedView({ by, staff, reason: "", words: "", files: 0 });
}
