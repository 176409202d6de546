import { type Answer, ask, button, type Context, menu, say } from "#kernel/feature.ts";
import { PassedBy } from "../errors.ts";
import { listForm } from "../forms/list.ts";
import {
  listAskButtonId,
  listDoButtonId,
  listPageButtonId,
  listPickButtonId,
  listPickMenuId,
  WHOLE_LIST,
} from "../ids.ts";
import { findListAction, listActionsOf } from "../list-action.ts";
import { listPage } from "../list-page.ts";
import { lookAtList, serverOfList } from "../look-at-list.ts";
import { teamsTicket } from "../teams-ticket.ts";
import { ticketInfo } from "../ticket-info.ts";
import { pickedView } from "../views/list.ts";

/** Another page of it, of what whoever presses may see now. Params: page, list. */
export const listPageButton = button(listPageButtonId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const [page, list] = context.params;
    const guildId = await serverOfList(context);
    return say(await listPage({ ...context, guildId }, await lookAtList(context, guildId, { list, page })));
  },
});

/** A ticket was picked from a page. Params: list, page. */
export const listPickMenu = menu(listPickMenuId, {
  access: "read",
  reply: "update",
  run: async (context) => pick(context, context.values[0]),
});

/** The only one of a page. Params: list, page, ticket. */
export const listPickButton = button(listPickButtonId, {
  access: "read",
  reply: "update",
  run: async (context) => pick(context, context.params[2]),
});

async function pick(
  context: Context & { readonly params: readonly string[] },
  id: string | undefined,
): Promise<Answer> {
  const { app, params } = context;
  const [list = WHOLE_LIST, page = "0"] = params;
  const ticket = await teamsTicket(context, id);
  const info = await ticketInfo(app.db, app, ticket, "team");
  return say(pickedView({ info, list, page, actions: await listActionsOf(ticket, context) }));
}

/** Something is done with the ticket at once. Params: list, page, ticket, action. */
export const listDoButton = button(listDoButtonId, {
  access: "read",
  reply: "update",
  async run(context): Promise<Answer> {
    const [list, page, id, named] = context.params;
    const ticket = await teamsTicket(context, id);
    const action = await findListAction(named, ticket, context);
    if (!action || action.asks) throw new PassedBy();
    const guildId = await serverOfList(context);
    const looking = await lookAtList(context, guildId, { list, page });
    const said = await action.run({ ...context, actor: { ...context.actor, uses: action.takes } }, ticket.id, {});
    return say(await listPage({ ...context, guildId }, looking, said));
  },
});

/** Something is asked before. Params: list, page, ticket, action. */
export const listAskButton = button(listAskButtonId, {
  access: "read",
  reply: "form",
  async run(context): Promise<Answer> {
    const [list = WHOLE_LIST, page = "0", id, named] = context.params;
    const ticket = await teamsTicket(context, id);
    const action = await findListAction(named, ticket, context);
    const asked = await action?.asks?.(context, ticket);
    if (!action || !asked) throw new PassedBy();
    return ask(listForm, [list, page, ticket.id, action.action], asked.title, asked.fields);
  },
});
