import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { cardFacts } from "./card-state.ts";
import { type Intake, withoutPictures } from "./intake.ts";
import { findPictures } from "./new-room.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { cardSource, leftCardView, sharedCardView, staffCardView } from "./views/card.ts";

/**
 * The card stands once more, at the end of its room, pinned, and changes there; the one before, which was its part `left`, says so and has
 * nothing to press once Discord takes that change. False where the server's desk is gone.
 */
export async function sayCardAnew(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "vault" | "contributions" | "config">,
  ticket: Ticket,
  left: number,
): Promise<boolean> {
  const facts = await cardFacts(tx, app, ticket);
  if (!facts) return false;
  const { desk, intake } = facts;
  const source = cardSource(ticket.id);
  const part = left + 1;
  const draw = (shown: Intake | undefined) => {
    const view = (isShared(ticket) ? sharedCardView : staffCardView)({ ...facts, intake: shown });
    return app.render(view, desk.locale, ticket);
  };
  const files = await findPictures(tx, app, ticket, intake);
  await app.outbox.add(tx, ticket.staffRoom, { say: draw(intake && withoutPictures(intake)), source, part });
  if (files.length > 0) {
    // Behind the card: no picture that can't be fetched may keep it away.
    const edit = { ...draw(intake), allowed_mentions: { parse: [] as const }, files };
    await app.outbox.add(tx, ticket.staffRoom, { edit, source, part, key: `pictures:${part}` });
  }
  const body = app.render(leftCardView(ticket, facts.type.name), desk.locale, ticket);
  await app.outbox.show(tx, ticket.staffRoom, { show: "card", source, part: left, body });
  await app.outbox.show(tx, ticket.staffRoom, { show: "pinned", source });
  return true;
}
