import { getType } from "#features/desk/index.ts";
import { type Answer, button, type Context, say } from "#kernel/feature.ts";
import { detailsButtonId, detailsPageButtonId } from "../ids.ts";
import { findIntake } from "../intake.ts";
import { getTicketNamed, mustBeOfTeam } from "../ticket-here.ts";
import { detailsView } from "../views/details.ts";

/** "Details" on a card: what does not fit on it, and in a shared room what the member must not read. Params: ticket. */
export const detailsButton = button(detailsButtonId, {
  access: "read",
  reply: "private",
  run: async (context) => show(context, 0),
});

/** Another page of the answers. Params: ticket, page. */
export const detailsPageButton = button(detailsPageButtonId, {
  access: "read",
  reply: "update",
  run: async (context) => show(context, Number.parseInt(context.params[1] ?? "", 10) || 0),
});

async function show(
  { app, actor, guildId, params }: Context & { readonly params: readonly string[] },
  page: number,
): Promise<Answer> {
  const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
  await mustBeOfTeam(app.db, actor, guildId, ticket);
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  return say(detailsView({ ticket, type, intake: await findIntake(app.db, app, ticket) }, page));
}
